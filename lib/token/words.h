/* SPDX-License-Identifier: MIT */
/*
 * Plain words, as one thread remembers them: posts repeat their words (Zipf), and what
 * folding, the undoing of disguises and stemming make of one is found again by a single
 * look. The memory never changes an answer: it holds the whole word and compares it.
 * It is bounded, and a word that pushes another out costs no more than an unknown one.
 *
 * Beside plain words, by their letters, it holds words beyond ASCII by their bytes
 * (scan_wide.c), hashtags of ASCII letters as they are written (scan_plain_tag.c), the
 * stems of their parts, figures with letters behind (scan_plain_number.c), emoji and
 * signs by their bytes (scan_sign.c), and all others by their folded text (make.c); no
 * two of these can be taken for each other.
 */
#ifndef TOUT_TOKEN_WORDS_H
#define TOUT_TOKEN_WORDS_H

#include <assert.h>
#include <stddef.h>
#include <stdint.h>

#include "base/lanes.h"
#include "token/token.h"

enum {
    TI_WORDS_MAX = 32768, /* of which only as many are touched as there are */
    TI_WORDS_SLOTS_MAX = 4 * TI_WORDS_MAX,
    TI_WORDS_SIGNS = 128,
    TI_WORDS_WAYS = 4,       /* slots side by side, in one of which a word may be */
    TI_WORD_LETTERS_MAX = 16 /* of a word as written, and of its stem */
};

/* A word is known by sixteen bytes: as it is written, zeros behind it; or what was
 * packed (pack.h), with one of these marks, by which no word of one kind is like one of
 * another.
 */
enum {
    TI_WORD_AS_WRITTEN = 0,
    TI_WORD_HEAD = 0x10, /* and how much longer it is */
    TI_WORD_SIGN = 0x20,
    TI_WORD_PART = 0x40,
    TI_WORD_EMOJI = 0x60,
    TI_WORD_BY_NORM = 0x80
};

/* The most capitals, a bit for each, that a word may have to be a word like any other
 * wherever blanks, or a sign and a blank, stand behind it. Letters alone, and what may
 * be a face, are looked at. */
enum { TI_CAPITALS_LOOK = -1, TI_CAPITALS_NONE = 0, TI_CAPITALS_ANY = INT16_MAX };

/* A cache line. The folded text is not there: it is the word in small letters. */
struct ti_plain_word {
    uint8_t letters[TI_WORD_LETTERS_MAX];
    uint64_t hash; /* as of a token, like all of the next */
    uint64_t unit;
    union {
        struct {
            uint8_t norm_bytes;
            uint8_t stem_bytes; /* 0: the stem is not known */
            uint8_t digits;
            uint8_t host;
            uint8_t kind;
            uint8_t form; /* of a word beyond ASCII */
            uint8_t undone;
            uint8_t sold;
        };
        uint64_t said;
    };
    uint32_t post;    /* the last one that it was in */
    uint8_t is_even;  /* in small letters, and of a shape that is not odd: so are its
                       * title case and its capitals */
    uint8_t is_whole; /* beyond ASCII: all is known, and the stem is how it starts */
    int16_t capitals; /* TI_CAPITALS_ and on */
    char stem[TI_WORD_LETTERS_MAX];
};

struct ti_words {
    uint64_t *signs;            /* hashes of those of ASCII; 0 if not yet asked */
    uint16_t *index;            /* by hash: the number of a word, 0 if none */
    uint32_t slots;             /* in use, a power of two */
    struct ti_plain_word *list; /* from number 1 on; number 0 is like no word */
    char *notes; /* of each word, what a room further on has noted; zero at first */
    size_t note_bytes;
    uint32_t count;
    uint32_t post; /* the one at hand */
    uint32_t hand; /* where words to forget were last looked for */
};

/* Gets ready; the arrays are there, with room for TI_WORDS_SIGNS hashes,
 * TI_WORDS_SLOTS_MAX numbers and TI_WORDS_MAX + 1 words. Costs little: the index grows
 * with the words. */
void ti_words_init(struct ti_words *words);

/* Starts a post. Words found or made in it keep their places until the next. */
void ti_words_start(struct ti_words *words);

/* The slot where a word is if nothing was there before it. The upper bits of a product
 * hang on all bits of both factors. */
static inline uint32_t
ti_words_slot(const struct ti_words *words, struct ti_lanes letters)
{
    enum { SLOT_BITS = 17 };
    static_assert(TI_WORDS_SLOTS_MAX == 1 << SLOT_BITS, "all slots can be a word's");
    const uint64_t second = ti_lanes_half(letters, 1);
    const uint64_t both = ti_lanes_half(letters, 0) ^ (second << 29 | second >> 35);
    const uint64_t top = both * UINT64_C(0x9e3779b97f4a7c15) >> (64 - SLOT_BITS);

    return (uint32_t)top & (words->slots - 1);
}

/* The slots that it may have, from the best on, as `way` counts: which of them it is in
 * is seldom to be guessed. */
static inline uint16_t *
ti_words_way(const struct ti_words *words, uint32_t slot, uint32_t way)
{
    return &words->index[slot ^ way];
}

/* The number of a word, or 0 if it is not remembered, as no letters are. */
static inline uint32_t
ti_words_find_number(const struct ti_words *words, struct ti_lanes letters)
{
    const uint32_t slot = ti_words_slot(words, letters);

    for (uint32_t way = 0; way < TI_WORDS_WAYS; way++) {
        const uint32_t number = *ti_words_way(words, slot, way);

        if (!ti_lanes_are_same(ti_lanes_load(words->list[number].letters), letters))
            continue;
        words->list[number].post = words->post;
        return number;
    }
    return 0;
}

/* The word, or NULL. */
static inline struct ti_plain_word *
ti_words_find(const struct ti_words *words, struct ti_lanes letters)
{
    const uint32_t number = ti_words_find_number(words, letters);

    return number ? &words->list[number] : NULL;
}

/* A place for a word that is not remembered, with its letters set and the notes zero;
 * NULL if the places that it may have are all needed for this post. */
struct ti_plain_word *ti_words_add(struct ti_words *words, struct ti_lanes letters);

static inline uint32_t
ti_words_number(const struct ti_words *words, const struct ti_plain_word *word)
{
    return (uint32_t)(word - words->list);
}

static inline char *
ti_words_note(const struct ti_words *words, uint32_t number)
{
    return words->notes + number * words->note_bytes;
}

#endif
