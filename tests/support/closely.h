/* SPDX-License-Identifier: MIT */
/*
 * Posts read twice: as they are read, with plain tokens told at a glance and
 * remembered, and with each token looked at closely. Both ways have to find the same
 * tokens, and the same features.
 */
#ifndef TOUT_TESTS_CLOSELY_H
#define TOUT_TESTS_CLOSELY_H

#include <stddef.h>

enum { CLOSELY_BYTES_MAX = 8192 };

/* A reader with the built-in lexicon for a language; ends the test on failure. */
struct ti_reader *closely_reader(const char *language);
void closely_free(struct ti_reader *reader);

/* Reads a post both ways; returns NULL, or which token or feature
 * differs how. */
const char *closely_differs(struct ti_reader *reader, const char *text, size_t bytes);

#endif
