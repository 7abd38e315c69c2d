/* SPDX-License-Identifier: MIT */
/* Runs of letters and digits of ASCII, sixteen bytes at a time. */
#ifndef TOUT_TOKEN_RUN_H
#define TOUT_TOKEN_RUN_H

#include "base/inline.h"
#include "base/lanes.h"
#include "base/math.h"

enum { TI_RUN_NOTHING = 'a' }; /* for `more` and `most`: no sign beside these */

/* Which are letters, digits, or one of two signs. */
TI_ALWAYS_INLINE uint32_t
ti_run_lanes(struct ti_lanes given, char more, char most)
{
    const struct ti_lanes small = ti_lanes_with(given, 0x20);
    uint32_t lanes =
        ti_lanes_within(small, 'a', 'z' - 'a') | ti_lanes_within(given, '0', 9);

    if (more != TI_RUN_NOTHING)
        lanes |= ti_lanes_equal(given, (uint8_t)more);
    if (most != TI_RUN_NOTHING)
        lanes |= ti_lanes_equal(given, (uint8_t)most);
    return lanes;
}

/* Where letters, digits and those two signs end, from `at` on; a zero ends them. */
TI_ALWAYS_INLINE size_t
ti_run_end(const char *text, size_t at, char more, char most)
{
    for (;; at += TI_LANES) {
        const uint32_t lanes = ti_run_lanes(ti_lanes_load(text + at), more, most);

        if (lanes != 0xffff)
            return at + ti_lowest_bit(~lanes);
    }
}

#endif
