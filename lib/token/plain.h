/* SPDX-License-Identifier: MIT */
/*
 * Cutting out a word of ASCII letters, sixteen bytes at a time, and folding its case.
 */
#ifndef TOUT_TOKEN_PLAIN_H
#define TOUT_TOKEN_PLAIN_H

#include "base/inline.h"
#include "base/lanes.h"
#include "base/math.h"
#include "token/scan.h"
#include "token/words.h"

/* What may follow a word. */
enum ti_follows {
    TI_FOLLOWS_BLANK = 1,   /* blanks and controls, the end among them */
    TI_FOLLOWS_SIGN = 2,    /* all signs but the dollar, which makes amounts */
    TI_FOLLOWS_OUTSIDE = 4, /* signs that no host and no address goes on with */
    TI_FOLLOWS_MARK = 8     /* signs that are marks where a blank is behind them */
};
extern const uint8_t ti_follows[256];

/* A blank, or a sign and a blank. Which of them is not to be guessed, so there is no
 * branch for it. */
TI_ALWAYS_INLINE int
ti_is_blank_behind(const unsigned char *behind)
{
    const unsigned first = ti_follows[behind[0]];
    /* Its bit is where that of a blank is. */
    const unsigned sign = first / TI_FOLLOWS_SIGN;

    return ((first | (sign & ti_follows[behind[1]])) & TI_FOLLOWS_BLANK) != 0;
}

/* A sign that is a mark by itself, for a blank is behind it: 1 or 0, likewise. */
TI_ALWAYS_INLINE unsigned
ti_is_mark(const unsigned char *at)
{
    const unsigned mark = ti_follows[at[0]] / TI_FOLLOWS_MARK;

    return mark & ti_follows[at[1]] & TI_FOLLOWS_BLANK;
}

/* A word as it stands in the post, zeros behind it. */
struct ti_plain_cut {
    size_t bytes;     /* TI_WORD_LETTERS_MAX if it is as long or longer */
    uint32_t letters; /* a bit for each byte that is one */
    uint32_t capitals;
    struct ti_lanes written;
    struct ti_lanes lower;
};

/* Neither all capitals nor the first alone. */
static inline int
ti_plain_is_mixed(const struct ti_plain_cut *cut)
{
    return cut->capitals > 1 && cut->capitals != cut->letters;
}

static inline uint8_t
ti_plain_form(const struct ti_plain_cut *cut)
{
    if (cut->capitals == 0 || cut->bytes < 2)
        return 0;
    if (cut->capitals == cut->letters)
        return TI_FORM_CAPITALS;
    return cut->capitals == 1 ? TI_FORM_TITLE : 0;
}

/* Whether the word that was cut out before `end` is no part of anything else. */
int ti_plain_ends(const struct ti_tokens *tokens, size_t end,
                  const struct ti_plain_cut *cut);

/* Makes a token of the word that starts at `begin` and was cut out there, which nothing
 * around it makes anything else of, and remembers it; returns its end. */
size_t ti_scan_learn_plain(const struct ti_scanner *scanner, size_t begin,
                           const struct ti_plain_cut *cut);

/* Cuts out the word that starts at `at`, where seventeen bytes can be read: letters,
 * and apostrophes before letters. The bit by which small letters differ from capitals
 * is set in apostrophes. */
TI_ALWAYS_INLINE void
ti_plain_cut_word(const void *at, struct ti_plain_cut *cut)
{
    enum { SMALL_BIT = 5 };
    const struct ti_lanes given = ti_lanes_load(at);
    const struct ti_lanes small = ti_lanes_with(given, 1 << SMALL_BIT);
    const uint32_t letters = ti_lanes_within(small, 'a', 'z' - 'a');
    uint32_t outside = ~letters;

    cut->bytes = ti_lowest_bit(outside);
    if (((const char *)at)[cut->bytes] == '\'') {
        outside &= ~(ti_lanes_equal(given, '\'') & letters >> 1);
        cut->bytes = ti_lowest_bit(outside);
    }
    /* Bits up to the lowest that is outside, which is no letter. */
    cut->letters = letters & (outside ^ (outside - 1));
    cut->capitals = cut->letters & ~ti_lanes_have(given, SMALL_BIT);
    cut->written = ti_lanes_first(given, cut->bytes);
    cut->lower = ti_lanes_first(small, cut->bytes);
}

#endif
