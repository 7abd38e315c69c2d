/* SPDX-License-Identifier: MIT */
/*
 * What a program does with a model or a classifier that came of any bytes: nothing that
 * it can ask may fail, and what is told must hold.
 */
#ifndef TOUT_TESTS_FUZZ_USE_H
#define TOUT_TESTS_FUZZ_USE_H

#include <tout.h>

/* Asks a model for all that it has. */
void use_model(tout_model *model);

/* Classifies, explains and takes apart one post. Aborts if reasons do not add up to the
 * scores, places are outside of the post, or probabilities are none. */
void use_post(tout_scratch *scratch, const char *text, size_t bytes);

/* The same for posts of all kinds. */
void use_posts(tout_scratch *scratch);

#endif
