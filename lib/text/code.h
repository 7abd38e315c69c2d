/* SPDX-License-Identifier: MIT */
/*
 * What class.c and fold.c find out of a code point, in tables: made once, for one
 * version of Unicode.
 */
#ifndef TOUT_TEXT_CODE_H
#define TOUT_TEXT_CODE_H

#include <stdint.h>

enum {
    TI_CODES = 0x20000, /* all that people write with but rare ideographs */
    TI_CODE_BLOCK_BITS = 7,
    TI_CODE_FOLDS = 0x600,
    TI_CODE_EXTENDED = 0x1e00,
    TI_CODE_EXTENDED_COUNT = 0x200
};

extern const uint16_t ti_code_kinds[]; /* the classes that there are */
extern const uint8_t ti_code_places[]; /* of the code points of each kind of block */
extern const uint8_t ti_code_blocks[]; /* which kind of block each is */

/* What code points below TI_CODE_FOLDS, and TI_CODE_EXTENDED_COUNT from
 * TI_CODE_EXTENDED on, fold to by themselves, whatever stands beside them; 0 where that
 * depends. */
extern const uint16_t ti_code_folds[];
extern const uint16_t ti_code_folds_extended[];

#endif
