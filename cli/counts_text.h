/* SPDX-License-Identifier: MIT */
/*
 * Counts as text, made for engines that sum numbers by key: each line is an identity, a
 * TAB and a number, and adding up the numbers of equal identities over any number of
 * such files, in any order, gives the text of the merged counts.
 *
 *   recipe FINGERPRINT FLAGS SEED LANGUAGE   1 for each file
 *   labels LABEL...                          1 for each file
 *   lexicon MARK WORD                        1 for each file
 *   posts LABEL                              posts
 *   feature KEY LABEL NAME                   posts that have it
 *   word KEY STEM LABEL WORD                 posts that have it
 *
 * Fields are separated by blanks; in labels and names a blank is \s, TAB, line feeds,
 * other control characters and backslashes as in TSV. Keys are 16 hexadecimal digits.
 */
#ifndef TOUT_CLI_COUNTS_TEXT_H
#define TOUT_CLI_COUNTS_TEXT_H

#include <stdio.h>

#include <tout.h>

/* Whether a file begins as one of those lines does. */
int counts_text_is(const char *path);

/* Writes counts as text. Returns 0, or an exit code after having said why not. */
int counts_text_write(FILE *out, const tout_counts *counts);

/* Reads them. Returns 0, or an exit code after having said what was expected and what
 * was found in which line. */
int counts_text_read(const char *path, tout_counts **out);

#endif
