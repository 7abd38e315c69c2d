/* SPDX-License-Identifier: MIT */
/* Windows of three bytes, and the tables they are looked up in. */
#ifndef TOUT_RULES_WINDOW_H
#define TOUT_RULES_WINDOW_H

#include <stdint.h>

#include "rules/prefilter.h"

static inline uint32_t
ti_window_at(const char *text)
{
    const unsigned char *bytes = (const unsigned char *)text;

    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16;
}

/* Fibonacci hashing (Knuth, volume 3, 6.4). */
static inline uint32_t
ti_window_bit(uint32_t window)
{
    return window * UINT32_C(0x9e3779b1) >> (32 - TI_BITMAP_BITS);
}

static inline uint32_t
ti_window_bucket(uint32_t window)
{
    return ti_window_bit(window) >> (TI_BITMAP_BITS - TI_BUCKET_BITS);
}

static inline void
ti_bitmap_set(uint64_t *bitmap, uint32_t window)
{
    const uint32_t bit = ti_window_bit(window);

    bitmap[bit / 64] |= (uint64_t)1 << bit % 64;
}

static inline int
ti_bitmap_has(const uint64_t *bitmap, uint32_t window)
{
    const uint32_t bit = ti_window_bit(window);

    return (int)(bitmap[bit / 64] >> bit % 64 & 1);
}

#endif
