/* SPDX-License-Identifier: MIT */
/*
 * Subwords: the character 3- to 5-grams of a word with its ends marked, "<fol",
 * "ollow", "ers>". A word that the model does not know counts through them (Bojanowski
 * et al., 2017, "Enriching Word Vectors with Subword Information").
 */
#ifndef TOUT_FEATURE_SUBWORD_H
#define TOUT_FEATURE_SUBWORD_H

#include <stddef.h>
#include <stdint.h>

#include "feature/feature.h"

enum {
    TI_SUBWORD_MIN = 3,
    TI_SUBWORD_MAX = 5,
    TI_SUBWORD_LETTERS_MAX = TOUT_TOKEN_BYTES_MAX + 2,
    /* Of one word: grams of three lengths, none longer than the word. */
    TI_SUBWORDS_MAX = 3 * TI_SUBWORD_LETTERS_MAX
};

/* A walk over the subwords of a word. */
struct ti_subword_walk {
    uint64_t seed;
    uint32_t count; /* of all subwords of the word */
    uint8_t letters;
    uint8_t length; /* of the next one */
    uint8_t at;     /* its first letter */
    uint8_t begins[TI_SUBWORD_LETTERS_MAX + 1];
    char text[TI_SUBWORD_LETTERS_MAX];
};

struct ti_subword {
    uint64_t key;
    const char *text; /* borrowed from the walk */
    size_t bytes;
};

/* The word that a feature counts through when its stem is not known: the folded text of
 * a word, or of a hashtag behind its sign. NULL for features of other kinds. */
const char *ti_feature_word(const struct ti_tokens *tokens,
                            const struct ti_feature *feature, size_t *bytes);

/* Begins a walk over a word of 1 to TOUT_TOKEN_BYTES_MAX bytes of UTF-8. Runs of one
 * letter count as two. */
struct ti_subword_walk ti_subword_walk(const char *word, size_t bytes, uint64_t seed);

/* The keys of all subwords of a word, in the order of a walk; `out` has room for
 * TI_SUBWORDS_MAX. Returns how many. */
size_t ti_subword_keys(const char *word, size_t bytes, uint64_t seed, uint64_t *out);

/* The next subword, or 0 at the end. */
int ti_subword_next(struct ti_subword_walk *walk, struct ti_subword *out);

#endif
