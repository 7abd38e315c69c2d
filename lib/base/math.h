/* SPDX-License-Identifier: MIT */
/* Arithmetic that says when it does not fit, and integer roots. */
#ifndef TOUT_BASE_MATH_H
#define TOUT_BASE_MATH_H

#include <stddef.h>
#include <stdint.h>

/* Each returns 0, with *out unspecified, if the result does not fit. */
static inline int
ti_add_size(size_t a, size_t b, size_t *out)
{
    return !__builtin_add_overflow(a, b, out);
}

static inline int
ti_mul_size(size_t a, size_t b, size_t *out)
{
    return !__builtin_mul_overflow(a, b, out);
}

static inline int
ti_add_u64(uint64_t a, uint64_t b, uint64_t *out)
{
    return !__builtin_add_overflow(a, b, out);
}

static inline int
ti_mul_u64(uint64_t a, uint64_t b, uint64_t *out)
{
    return !__builtin_mul_overflow(a, b, out);
}

/* The place of the lowest bit that is set; `bits` is not 0. */
static inline uint32_t
ti_lowest_bit(uint64_t bits)
{
    return (uint32_t)__builtin_ctzll(bits);
}

/* The place of the highest. */
static inline uint32_t
ti_highest_bit(uint64_t bits)
{
    return 63U - (uint32_t)__builtin_clzll(bits);
}

/* The largest integer whose square is at most `value`. */
uint32_t ti_root(uint64_t value);

/* value / 2^shift, halves away from zero. `shift` is 1 to 62, and |value| + 2^(shift-1)
 * must fit. */
static inline int64_t
ti_shift_round(int64_t value, unsigned shift)
{
    const int64_t half = (int64_t)1 << (shift - 1);

    /* A half below zero has to fall short of the next unit. */
    return (value + half - (value < 0)) >> shift;
}

#endif
