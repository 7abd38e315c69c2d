/* SPDX-License-Identifier: MIT */
/*
 * What a code point is, as far as tokens care: one word of bits, from tables made
 * of utf8proc's Unicode data, and for rare ones from utf8proc.
 */
#ifndef TOUT_TEXT_CLASS_H
#define TOUT_TEXT_CLASS_H

#include <stdint.h>

#include "text/code.h"

enum ti_class {
    TI_CLASS_LETTER = 1 << 0,
    TI_CLASS_DIGIT = 1 << 1,      /* a decimal digit of any script */
    TI_CLASS_MARK = 1 << 2,       /* combines with what stands before it */
    TI_CLASS_SPACE = 1 << 3,      /* blanks and controls: ends every token */
    TI_CLASS_UPPER = 1 << 4,      /* besides LETTER: upper or title case */
    TI_CLASS_CURRENCY = 1 << 5,   /* a currency sign */
    TI_CLASS_PICTOGRAPH = 1 << 6, /* Extended_Pictographic: starts an emoji */
    TI_CLASS_REGIONAL = 1 << 7,   /* a regional indicator: half a flag */
    TI_CLASS_UNSPACED = 1 << 8,   /* besides LETTER: a script without word spaces */
    TI_CLASS_IGNORABLE = 1 << 9,  /* joiners, selectors, soft hyphens: not seen */
    TI_CLASS_SYMBOL = 1 << 10,    /* all that is seen and none of the above */
    TI_CLASS_STYLED = 1 << 11,    /* besides: reads as a plain letter, digit or sign */
    TI_CLASS_ITSELF = 1 << 12     /* besides, beyond ASCII: folds to itself, whatever
                                   * stands beside it; known of most that do */
};

extern const uint16_t ti_class_ascii[128];

/* The same for a code point from U+0080 on, as utf8proc has it. */
uint16_t ti_class_rare(uint32_t code);

static inline uint16_t
ti_class_wide(uint32_t code)
{
    const uint32_t below = code & ((1 << TI_CODE_BLOCK_BITS) - 1);
    const uint32_t block = code >> TI_CODE_BLOCK_BITS;

    if (code >= TI_CODES)
        return ti_class_rare(code);
    return ti_code_kinds
        [ti_code_places[(uint32_t)ti_code_blocks[block] << TI_CODE_BLOCK_BITS | below]];
}

static inline uint16_t
ti_class(uint32_t code)
{
    return code < 0x80 ? ti_class_ascii[code] : ti_class_wide(code);
}

/* The small letter of a letter beyond ASCII; other characters as they are. */
uint32_t ti_class_lower(uint32_t code);

/* The Unicode version of the data in use, as "15.0.0". Static. */
const char *ti_class_unicode_version(void);

/* Of the library that they are in. */
const char *ti_class_library_version(void);

#endif
