/* SPDX-License-Identifier: MIT */
/*
 * Styled characters: letters and digits of mathematics, of full width, in circles and
 * squares, raised, as Roman numerals, flags' letters. NFKC reads some of them as plain
 * ones, this table all of them. And digits of other scripts, by their value.
 */
#ifndef TOUT_TEXT_STYLED_H
#define TOUT_TEXT_STYLED_H

#include <stddef.h>
#include <stdint.h>

struct ti_styled {
    uint8_t plain; /* ASCII; 0 if the character is not styled */
    uint8_t
        is_long; /* it stands for more than one: `plain` is the first, NFKC has all */
};

struct ti_styled ti_styled_find(uint32_t code);

/* A bit for each block of 256 code points that holds a styled one. */
extern const uint32_t ti_styled_blocks[];

static inline struct ti_styled
ti_styled(uint32_t code)
{
    if (code < 0x80 || code >= 0x20000 ||
        !(ti_styled_blocks[code >> 13] >> (code >> 8 & 31) & 1))
        return (struct ti_styled){ 0, 0 };
    return ti_styled_find(code);
}

/* The value of a decimal digit that is neither ASCII's nor styled, as '0' to '9'; 0 if
 * it is none. */
uint8_t ti_styled_digit(uint32_t code);

/* Made by tables.py: code << 8 | is_long << 7 | plain, ascending; zeros of scripts. */
extern const uint32_t ti_styled_table[];
extern const size_t ti_styled_table_count;
extern const uint32_t ti_styled_zeros[];
extern const size_t ti_styled_zeros_count;

#endif
