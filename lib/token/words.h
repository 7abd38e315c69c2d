/* SPDX-License-Identifier: MIT */
/*
 * Plain words, as one thread remembers them: posts repeat their words (Zipf), and what
 * folding, the undoing of disguises and stemming make of one is found again by a single
 * look. The memory never changes an answer: it holds the whole word and compares it.
 * It is bounded, and a word that pushes another out costs no more than an unknown one.
 */
#ifndef TOUT_TOKEN_WORDS_H
#define TOUT_TOKEN_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "token/token.h"

enum {
    TI_WORDS_MAX = 16384,    /* of which only as many are touched as there are */
    TI_WORD_LETTERS_MAX = 16 /* of a word as written, and of its stem */
};

/* A word as written, ASCII letters and apostrophes, zeros behind it. */
struct ti_plain {
    uint64_t letters[TI_WORD_LETTERS_MAX / 8];
};

/* Within a cache line. The folded text is not there: it is the word in small letters.
 */
struct ti_plain_word {
    struct ti_plain plain;
    uint64_t hash; /* as of a token */
    uint64_t unit;
    uint32_t post;      /* the last one that it was in */
    uint8_t stem_bytes; /* 0: the stem is not known */
    uint8_t undone;
    uint8_t sold;
    uint8_t is_even; /* in small letters, and of a shape that is not odd: so are its
                      * title case and its capitals */
    char stem[TI_WORD_LETTERS_MAX];
};

struct ti_words {
    uint16_t *index; /* by hash: the place of a word in the list + 1, 0 if none */
    struct ti_plain_word *list;
    char *notes; /* of each word, what a room further on has noted; zero at first */
    size_t note_bytes;
    uint32_t count;
    uint32_t post; /* the one at hand */
};

/* Gets ready; the arrays are there, with room for TI_WORDS_MAX. */
void ti_words_init(struct ti_words *words);

/* Starts a post. Words found or made in it keep their places until the next. */
void ti_words_start(struct ti_words *words);

/* The word, or NULL if it is not remembered. */
struct ti_plain_word *ti_words_find(struct ti_words *words,
                                    const struct ti_plain *plain);

/* A place for a word that is not remembered, with `plain` set and the notes zero; NULL
 * if the places that it may have are all needed for this post. */
struct ti_plain_word *ti_words_add(struct ti_words *words,
                                   const struct ti_plain *plain);

/* Words are numbered from 1, so that 0 is none. */
static inline uint32_t
ti_words_number(const struct ti_words *words, const struct ti_plain_word *word)
{
    return (uint32_t)(word - words->list) + 1;
}

static inline char *
ti_words_note(const struct ti_words *words, uint32_t number)
{
    return words->notes + (number - 1) * words->note_bytes;
}

#endif
