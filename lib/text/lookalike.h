/* SPDX-License-Identifier: MIT */
/*
 * What characters look like. A skeleton is what is left of a word when all that looks
 * alike is the same: words that can be mistaken for one another have equal skeletons.
 * Skeletons are compared with skeletons and never shown (UTS #39, chapter 4, has the
 * idea; this one goes further, into leet and accents, because a lexicon stands behind
 * it).
 */
#ifndef TOUT_TEXT_LOOKALIKE_H
#define TOUT_TEXT_LOOKALIKE_H

#include <stddef.h>
#include <stdint.h>

struct ti_lookalike {
    uint8_t plain;       /* the letter or digit of ASCII it looks like; 0 if none */
    uint8_t is_phonetic; /* a letter of transcriptions: small capital, or turned */
};

/* What a letter that is not ASCII is taken for. */
struct ti_lookalike ti_lookalike(uint32_t code);

/* The Cyrillic letter that an ASCII letter is taken for; 0 if none. */
uint32_t ti_lookalike_cyrillic(uint32_t code);

/* The letter without its accents and strokes, small; other characters as they are. */
uint32_t ti_lookalike_bare(uint32_t code);

/* What a character is in a skeleton. Two that look alike, or stand for one another in
 * leet, give the same. */
uint32_t ti_lookalike_class(uint32_t code);

/* Scripts as far as mixing them in one word tells something. */
enum ti_script { TI_SCRIPT_NONE, TI_SCRIPT_LATIN, TI_SCRIPT_CYRILLIC, TI_SCRIPT_OTHER };

/* The script of a letter. */
enum ti_script ti_lookalike_script(uint32_t code);

/* Made by tables.py: code << 8 | is_phonetic << 7 | plain, ascending. */
extern const uint32_t ti_lookalike_table[];
extern const size_t ti_lookalike_table_count;

#endif
