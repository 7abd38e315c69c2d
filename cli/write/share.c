/* SPDX-License-Identifier: MIT */
/*
 * Nine decimals of a share, rounded as printf() rounds: to the nearest, and a tie to
 * the even digit, of the number as it is in binary.
 *
 * A double below 1 is m / 2^s with m < 2^53 and s >= 53. Its billionths are
 * m * 10^9 / 2^s, whose product has 83 bits: kept in two words, of which the lower has
 * 32 bits, the division is a shift and what it drops decides the rounding.
 */
#include <float.h>
#include <stdio.h>
#include <string.h>

#include "write/buffer.h"

enum { DECIMALS = 9, WORD_BITS = 32, MANTISSA_BITS = 52, ONE = 1023 };

#define BILLION UINT64_C(1000000000)

/* `share` in billionths; its bits are those of a number of 0 to less than 1. */
static uint64_t
billionths(uint64_t bits)
{
    const uint64_t fraction = bits & ((UINT64_C(1) << MANTISSA_BITS) - 1);
    const uint64_t m = fraction | UINT64_C(1) << MANTISSA_BITS;
    /* How far the high word is shifted: s - 32, with s = 1075 - exponent. */
    const uint64_t shift = ONE + MANTISSA_BITS - (bits >> MANTISSA_BITS) - WORD_BITS;
    const uint64_t low = (m & UINT32_MAX) * BILLION;
    const uint64_t high = (m >> WORD_BITS) * BILLION + (low >> WORD_BITS);
    uint64_t rest;
    uint64_t half;

    /* The high word has 51 bits: what is shifted further is less than a half. */
    if (shift > MANTISSA_BITS)
        return 0;
    rest = high & ((UINT64_C(1) << shift) - 1);
    half = UINT64_C(1) << (shift - 1);
    if (rest != half)
        return (high >> shift) + (rest > half);
    if ((low & UINT32_MAX) != 0)
        return (high >> shift) + 1;
    return (high >> shift) + (high >> shift & 1);
}

/* Two digits. */
static void
write_pair(char *out, uint32_t count)
{
    out[0] = (char)('0' + count / 10);
    out[1] = (char)('0' + count % 10);
}

/* By pairs: five short chains of divisions, not one of ten. */
static void
write_billionths(char *out, uint64_t count)
{
    const uint32_t rest = (uint32_t)(count % BILLION);
    const uint32_t high = rest / 10000 % 10000;
    const uint32_t low = rest % 10000;

    out[0] = (char)('0' + count / BILLION);
    out[1] = '.';
    out[2] = (char)('0' + rest / 100000000);
    write_pair(out + 3, high / 100);
    write_pair(out + 5, high % 100);
    write_pair(out + 7, low / 100);
    write_pair(out + 9, low % 100);
}

void
buffer_add_share(struct buffer *buffer, double share)
{
    uint64_t bits;
    char *room;

    _Static_assert(sizeof share == sizeof bits && DBL_MANT_DIG == MANTISSA_BITS + 1,
                   "a double is that of IEEE 754");
    memcpy(&bits, &share, sizeof bits);
    /* From 1 on, below 0, "inf" and "nan". */
    if (bits >> MANTISSA_BITS >= ONE) {
        buffer_format(buffer, "%.*f", DECIMALS, share);
        return;
    }
    room = buffer_room(buffer, DECIMALS + 2);
    if (!room)
        return;
    write_billionths(room, billionths(bits));
    buffer->bytes += DECIMALS + 2;
}
