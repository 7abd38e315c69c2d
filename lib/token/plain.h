/* SPDX-License-Identifier: MIT */
/*
 * Cutting out a word of ASCII letters, eight bytes at a time, and folding its case.
 */
#ifndef TOUT_TOKEN_PLAIN_H
#define TOUT_TOKEN_PLAIN_H

#include "base/inline.h"
#include "base/math.h"
#include "base/view.h"
#include "token/words.h"

#define TI_PLAIN_TOPS UINT64_C(0x8080808080808080)
#define TI_PLAIN_ONES UINT64_C(0x0101010101010101)

/* A word as it stands in the post. */
struct ti_plain_cut {
    size_t bytes; /* TI_WORD_LETTERS_MAX if it is as long or longer */
    struct ti_plain written;
    struct ti_plain lower;
    uint8_t form;
    int is_mixed; /* capitals, and neither all of them nor the first alone */
};

/* The top bit of each byte that is a letter: of seven bits, its case aside, at least
 * 'a' and not above 'z'. No sum here carries into the next byte. */
static inline uint64_t
ti_plain_letters(uint64_t eight)
{
    const uint64_t lower = (eight | 0x20 * TI_PLAIN_ONES) & ~TI_PLAIN_TOPS;

    return (lower + (0x80 - 'a') * TI_PLAIN_ONES) &
           ~(lower + (0x7f - 'z') * TI_PLAIN_ONES) & ~eight & TI_PLAIN_TOPS;
}

static inline uint64_t
ti_plain_apostrophes(uint64_t eight)
{
    const uint64_t other = eight ^ '\'' * TI_PLAIN_ONES;

    return ~((other & ~TI_PLAIN_TOPS) + ~TI_PLAIN_TOPS) & ~other & TI_PLAIN_TOPS;
}

/* What is below the byte of the lowest bit of `ends`, the top bits of bytes. */
static inline uint64_t
ti_plain_below(uint64_t ends)
{
    return (ends ^ (ends - 1)) >> 8;
}

/* `letters` has the top bit of each letter of the word. */
static inline void
ti_plain_set_form(struct ti_plain_cut *cut, const uint64_t letters[2])
{
    const uint64_t capitals[2] = { letters[0] & ~cut->written.letters[0] << 2,
                                   letters[1] & ~cut->written.letters[1] << 2 };

    cut->form = 0;
    cut->is_mixed = 0;
    cut->lower.letters[0] = cut->written.letters[0] | capitals[0] >> 2;
    cut->lower.letters[1] = cut->written.letters[1] | capitals[1] >> 2;
    if ((capitals[0] | capitals[1]) == 0)
        return;
    if (capitals[0] == letters[0] && capitals[1] == letters[1])
        cut->form = cut->bytes > 1 ? TI_FORM_CAPITALS : 0;
    else if (capitals[0] == 0x80 && capitals[1] == 0)
        cut->form = TI_FORM_TITLE;
    else
        cut->is_mixed = 1;
}

/* Cuts out the letters that start at `at`, of which sixteen bytes can be read, whatever
 * follows them. Returns 0 if they are more than fifteen. Most words end within eight
 * bytes. */
TI_ALWAYS_INLINE int
ti_plain_cut_letters(const uint8_t *at, struct ti_plain_cut *cut)
{
    const uint64_t first = ti_load_u64(at);
    uint64_t letters[2] = { ti_plain_letters(first), 0 };
    uint64_t ends = TI_PLAIN_TOPS & ~letters[0];

    if (ends != 0) {
        cut->bytes = ti_lowest_bit(ends) / 8;
        cut->written = (struct ti_plain){ { first & ti_plain_below(ends), 0 } };
        letters[0] &= ti_plain_below(ends);
    } else {
        const uint64_t second = ti_load_u64(at + 8);

        ends = TI_PLAIN_TOPS & ~ti_plain_letters(second);
        if (ends == 0)
            return 0;
        cut->bytes = 8 + ti_lowest_bit(ends) / 8;
        cut->written = (struct ti_plain){ { first, second & ti_plain_below(ends) } };
        letters[1] = TI_PLAIN_TOPS & ti_plain_below(ends);
    }
    ti_plain_set_form(cut, letters);
    return 1;
}

/* The same for a word, in which apostrophes may stand before letters. */
static inline void
ti_plain_cut_word(const uint8_t *at, struct ti_plain_cut *cut)
{
    const uint64_t first = ti_load_u64(at);
    const uint64_t second = ti_load_u64(at + 8);
    uint64_t letters[2] = { ti_plain_letters(first), ti_plain_letters(second) };
    uint64_t ends =
        TI_PLAIN_TOPS & ~(letters[0] | (ti_plain_apostrophes(first) &
                                        (letters[0] >> 8 | letters[1] << 56)));
    uint64_t mask;

    if (ends != 0) {
        mask = ti_plain_below(ends);
        cut->bytes = ti_lowest_bit(ends) / 8;
        cut->written = (struct ti_plain){ { first & mask, 0 } };
        letters[0] &= mask;
        letters[1] = 0;
    } else {
        ends = TI_PLAIN_TOPS &
               ~(letters[1] | (ti_plain_apostrophes(second) & letters[1] >> 8));
        mask = ends ? ti_plain_below(ends) : 0;
        cut->bytes = ends ? 8 + ti_lowest_bit(ends) / 8 : TI_WORD_LETTERS_MAX;
        cut->written = (struct ti_plain){ { first, second & mask } };
        letters[1] &= mask;
    }
    ti_plain_set_form(cut, letters);
}

#endif
