/* SPDX-License-Identifier: MIT */
/*
 * What is read of a golden file, as text, and the answer beside it that this has to be.
 */
#ifndef TOUT_TESTS_GOLDEN_ANSWER_H
#define TOUT_TESTS_GOLDEN_ANSWER_H

#include <stdio.h>

#include <tout.h>

/* Where NAME lies among the golden files; good until the next call. */
const char *golden_path(const char *name);

/* Closes `written`, a stream in memory, takes its text and ends the test where a line
 * is not that of the answer NAME. With TOUT_GOLDEN=new an answer that is not there is
 * written. */
void answer_compare(const char *name, FILE *written, char **found);

/* Writes what a lexicon says of words that it has, and of some that it has not. */
void answer_look_ups(const tout_lexicon *lexicon, FILE *out);

#endif
