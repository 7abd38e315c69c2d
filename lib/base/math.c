/* SPDX-License-Identifier: MIT */
#include "base/math.h"

/* Bit by bit, from the highest that the root can have (Warren, Hacker's Delight, 11-1):
 * exact on every machine, which a root in floating point is not. */
uint32_t
ti_root(uint64_t value)
{
    uint64_t root = 0;

    if (value == 0)
        return 0;
    for (uint64_t bit = (uint64_t)1 << (ti_highest_bit(value) & ~1U); bit != 0;
         bit >>= 2) {
        const uint64_t trial = root + bit;

        root >>= 1;
        if (value >= trial) {
            value -= trial;
            root += bit;
        }
    }
    return (uint32_t)root;
}
