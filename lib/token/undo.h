/* SPDX-License-Identifier: MIT */
/*
 * The undoing of disguises. What is styled, hidden or struck out reads plainly in any
 * word; whether a letter stands for another, or letters that stand apart belong
 * together, the lexicon decides, never a model. A plain ASCII word comes here only if
 * its shape is odd (scan_word.c says what that is).
 */
#ifndef TOUT_TOKEN_UNDO_H
#define TOUT_TOKEN_UNDO_H

#include "token/scan.h"

struct ti_undoing {
    size_t bytes;   /* of the word as it reads */
    uint8_t undone; /* tout_undone */
};

/* Reads the word text[begin .. end) and writes how it reads to `out`, which has room
 * for TOUT_TOKEN_BYTES_MAX bytes. */
struct ti_undoing ti_undo_word(const struct ti_scanner *scanner, size_t begin,
                               size_t end, char *out);

/* The end of a word that starts at `begin` with its letters apart, or with signs
 * between them, and how it reads; `begin` if there is none. `end` is where its first
 * piece of letters ends. */
size_t ti_undo_joined(const struct ti_scanner *scanner, size_t begin, size_t end,
                      char *out, struct ti_undoing *undoing);

#endif
