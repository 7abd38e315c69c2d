/* SPDX-License-Identifier: MIT */
/* Windows of three bytes, and the table that says whether a literal has one, and with
 * which bytes behind it. */
#ifndef TOUT_RULES_WINDOW_H
#define TOUT_RULES_WINDOW_H

#include <stdint.h>
#include <string.h>

#include "rules/prefilter.h"

/* The place of a window in the tables, by Fibonacci hashing (Knuth, volume 3, 6.4). It
 * reads one byte more than it uses, and means nothing outside of this process. */
static inline uint32_t
ti_window(const char *text)
{
    uint32_t bytes;

    memcpy(&bytes, text, sizeof bytes);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes &= UINT32_C(0xffffff00);
#else
    bytes <<= 8;
#endif
    return bytes * UINT32_C(0x9e3779b1) >> (32 - TI_WINDOW_BITS);
}

/* A bit for the byte behind a window: its last three bits tell most letters apart. */
static inline uint8_t
ti_window_mark(char behind)
{
    return (uint8_t)(1U << ((unsigned char)behind & 7));
}

#endif
