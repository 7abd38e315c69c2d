/* SPDX-License-Identifier: MIT */
#include "base/math.h"

/* Newton's method from above (Warren, Hacker's Delight, 11-1): exact on every machine,
 * which a root in floating point is not. Each step at least halves the distance. */
uint32_t
ti_root(uint64_t value)
{
    uint64_t root;
    uint64_t next;

    if (value < 2)
        return (uint32_t)value;
    /* At least the root of 2^(highest bit + 1); below 2^32 + 1, so no sum overflows. */
    next = (uint64_t)1 << (ti_highest_bit(value) / 2 + 1);
    do {
        root = next;
        next = (root + value / root) / 2;
    } while (next < root);
    return (uint32_t)root;
}
