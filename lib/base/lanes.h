/* SPDX-License-Identifier: MIT */
/*
 * Sixteen bytes at once, and what is true of them as a bit for each, the first byte's
 * lowest: with SSE2 on x86-64, which always has it, or with two words of eight bytes.
 */
#ifndef TOUT_BASE_LANES_H
#define TOUT_BASE_LANES_H

#include <stddef.h>
#include <stdint.h>

#include "base/view.h"

enum { TI_LANES = 16, TI_LANES_TALLY_MAX = 255 };

/* Ones and then zeros: from 16 - n on, the first n lanes. */
static const uint8_t ti_lanes_ones[2 * TI_LANES] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
};

#if defined(__x86_64__) && defined(__SSE2__) && !defined(TI_LANES_PORTABLE)
#include <emmintrin.h>

struct ti_lanes {
    __m128i all;
};

static inline struct ti_lanes
ti_lanes_load(const void *at)
{
    return (struct ti_lanes){ _mm_loadu_si128((const __m128i *)at) };
}

static inline void
ti_lanes_store(void *at, struct ti_lanes lanes)
{
    _mm_storeu_si128((__m128i *)at, lanes.all);
}

/* Bytes 0 to 7 if `half` is 0, else 8 to 15, as ti_load_u64() has them. */
static inline uint64_t
ti_lanes_half(struct ti_lanes lanes, int half)
{
    return (uint64_t)_mm_cvtsi128_si64(half ? _mm_srli_si128(lanes.all, 8) : lanes.all);
}

/* The first `count` of them, at most 16, zeros behind. */
static inline struct ti_lanes
ti_lanes_first(struct ti_lanes lanes, size_t count)
{
    const struct ti_lanes ones = ti_lanes_load(ti_lanes_ones + TI_LANES - count);

    return (struct ti_lanes){ _mm_and_si128(lanes.all, ones.all) };
}

/* The others, zeros in place of the first `count`. */
static inline struct ti_lanes
ti_lanes_without(struct ti_lanes lanes, size_t count)
{
    const struct ti_lanes ones = ti_lanes_load(ti_lanes_ones + TI_LANES - count);

    return (struct ti_lanes){ _mm_andnot_si128(ones.all, lanes.all) };
}

/* With these bits set in each. */
static inline struct ti_lanes
ti_lanes_with(struct ti_lanes lanes, uint8_t bits)
{
    return (struct ti_lanes){ _mm_or_si128(lanes.all, _mm_set1_epi8((char)bits)) };
}

/* Which are `byte`. */
static inline uint32_t
ti_lanes_equal(struct ti_lanes lanes, uint8_t byte)
{
    return (uint32_t)_mm_movemask_epi8(
        _mm_cmpeq_epi8(lanes.all, _mm_set1_epi8((char)byte)));
}

/* Which are first, first + 1 ... first + more. */
static inline uint32_t
ti_lanes_within(struct ti_lanes lanes, uint8_t first, uint8_t more)
{
    const __m128i above = _mm_sub_epi8(lanes.all, _mm_set1_epi8((char)first));

    return (uint32_t)_mm_movemask_epi8(
        _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8((char)more)), above));
}

static inline int
ti_lanes_are_same(struct ti_lanes a, struct ti_lanes b)
{
    return _mm_movemask_epi8(_mm_cmpeq_epi8(a.all, b.all)) == 0xffff;
}

/* Which have this bit, 0 to 7. */
static inline uint32_t
ti_lanes_have(struct ti_lanes lanes, int bit)
{
    return (uint32_t)_mm_movemask_epi8(_mm_slli_epi16(lanes.all, 7 - bit));
}


static inline struct ti_lanes
ti_lanes_none(void)
{
    return (struct ti_lanes){ _mm_setzero_si128() };
}

/* Adds one to the lanes of `tally` whose bytes are within; TI_LANES_TALLY_MAX times at
 * most. */
static inline struct ti_lanes
ti_lanes_tally(struct ti_lanes tally, struct ti_lanes lanes, uint8_t first,
               uint8_t more)
{
    const __m128i above = _mm_sub_epi8(lanes.all, _mm_set1_epi8((char)first));
    const __m128i within =
        _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8((char)more)), above);

    return (struct ti_lanes){ _mm_sub_epi8(tally.all, within) };
}

/* The sum of all lanes. */
static inline uint32_t
ti_lanes_total(struct ti_lanes tally)
{
    const __m128i halves = _mm_sad_epu8(tally.all, _mm_setzero_si128());

    return (uint32_t)_mm_cvtsi128_si32(halves) +
           (uint32_t)_mm_cvtsi128_si32(_mm_srli_si128(halves, 8));
}

#else

struct ti_lanes {
    uint64_t half[2];
};

#define TI_LANES_ONES UINT64_C(0x0101010101010101)
#define TI_LANES_TOPS UINT64_C(0x8080808080808080)

static inline struct ti_lanes
ti_lanes_load(const void *at)
{
    return (
        struct ti_lanes){ { ti_load_u64(at), ti_load_u64((const uint8_t *)at + 8) } };
}

static inline void
ti_lanes_store(void *at, struct ti_lanes lanes)
{
    ti_store_u64(at, lanes.half[0]);
    ti_store_u64((uint8_t *)at + 8, lanes.half[1]);
}

static inline uint64_t
ti_lanes_half(struct ti_lanes lanes, int half)
{
    return lanes.half[half];
}

static inline struct ti_lanes
ti_lanes_first(struct ti_lanes lanes, size_t count)
{
    const struct ti_lanes ones = ti_lanes_load(ti_lanes_ones + TI_LANES - count);

    return (struct ti_lanes){ { lanes.half[0] & ones.half[0],
                                lanes.half[1] & ones.half[1] } };
}

static inline struct ti_lanes
ti_lanes_without(struct ti_lanes lanes, size_t count)
{
    const struct ti_lanes ones = ti_lanes_load(ti_lanes_ones + TI_LANES - count);

    return (struct ti_lanes){ { lanes.half[0] & ~ones.half[0],
                                lanes.half[1] & ~ones.half[1] } };
}

static inline int
ti_lanes_are_same(struct ti_lanes a, struct ti_lanes b)
{
    return ((a.half[0] ^ b.half[0]) | (a.half[1] ^ b.half[1])) == 0;
}

static inline struct ti_lanes
ti_lanes_with(struct ti_lanes lanes, uint8_t bits)
{
    return (struct ti_lanes){ { lanes.half[0] | bits * TI_LANES_ONES,
                                lanes.half[1] | bits * TI_LANES_ONES } };
}

/* The top bits of eight bytes, side by side: no two of the products' bits meet. */
static inline uint32_t
ti_lanes_gather(uint64_t half)
{
    return (uint32_t)(((half & TI_LANES_TOPS) >> 7) * UINT64_C(0x0102040810204080) >>
                      56);
}

static inline uint32_t
ti_lanes_have(struct ti_lanes lanes, int bit)
{
    return ti_lanes_gather(lanes.half[0] << (7 - bit)) |
           ti_lanes_gather(lanes.half[1] << (7 - bit)) << 8;
}

/* The top bit of each byte that is at most `most`, less than 0x80: no sum carries into
 * the next byte. */
static inline uint64_t
ti_lanes_at_most(uint64_t half, uint8_t most)
{
    return ~((half & ~TI_LANES_TOPS) + (UINT64_C(0x7f) - most) * TI_LANES_ONES) & ~half;
}

static inline uint32_t
ti_lanes_equal(struct ti_lanes lanes, uint8_t byte)
{
    const struct ti_lanes other = { { lanes.half[0] ^ byte * TI_LANES_ONES,
                                      lanes.half[1] ^ byte * TI_LANES_ONES } };

    return ti_lanes_gather(ti_lanes_at_most(other.half[0], 0)) |
           ti_lanes_gather(ti_lanes_at_most(other.half[1], 0)) << 8;
}

/* a - b of each byte by itself. */
static inline uint64_t
ti_lanes_less(uint64_t a, uint64_t b)
{
    return ((a | TI_LANES_TOPS) - (b & ~TI_LANES_TOPS)) ^ ((a ^ ~b) & TI_LANES_TOPS);
}

static inline uint32_t
ti_lanes_within(struct ti_lanes lanes, uint8_t first, uint8_t more)
{
    const uint64_t from = first * TI_LANES_ONES;
    const uint64_t above[2] = { ti_lanes_less(lanes.half[0], from),
                                ti_lanes_less(lanes.half[1], from) };

    return ti_lanes_gather(ti_lanes_at_most(above[0], more)) |
           ti_lanes_gather(ti_lanes_at_most(above[1], more)) << 8;
}

static inline struct ti_lanes
ti_lanes_none(void)
{
    return (struct ti_lanes){ { 0, 0 } };
}

static inline struct ti_lanes
ti_lanes_tally(struct ti_lanes tally, struct ti_lanes lanes, uint8_t first,
               uint8_t more)
{
    const uint64_t from = first * TI_LANES_ONES;
    struct ti_lanes more_tally = tally;

    for (int half = 0; half < 2; half++) {
        const uint64_t above = ti_lanes_less(lanes.half[half], from);

        more_tally.half[half] += (ti_lanes_at_most(above, more) & TI_LANES_TOPS) >> 7;
    }
    return more_tally;
}

/* Sums of bytes side by side, which sixteen bits hold. */
static inline uint32_t
ti_lanes_total(struct ti_lanes tally)
{
    const uint64_t low = UINT64_C(0x00ff00ff00ff00ff);
    uint64_t sums = 0;

    for (int half = 0; half < 2; half++)
        sums += (tally.half[half] & low) + (tally.half[half] >> 8 & low);
    return (uint32_t)(sums * UINT64_C(0x0001000100010001) >> 48);
}
#endif

#endif
