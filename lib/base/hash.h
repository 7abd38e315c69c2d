/* SPDX-License-Identifier: MIT */
/* XXH3 hashes, seen by one file; and a mixer for numbers that are hashes already. */
#ifndef TOUT_BASE_HASH_H
#define TOUT_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

/* Of the library that makes them. */
const char *ti_hash_library_version(void);

uint64_t ti_hash(const void *data, size_t bytes, uint64_t seed);

/* The same of one byte: marks are many. */
uint64_t ti_hash_byte(char byte, uint64_t seed);

/* The same of three bytes, and of six: characters and pairs of them are many too. */
uint64_t ti_hash_three(const void *data, uint64_t seed);
uint64_t ti_hash_six(const void *data, uint64_t seed);

/* The same of each `bytes` bytes in a row of data[0 .. bytes + count - 1). Three, four
 * or five of them are read at once. */
void ti_hash_windows(const void *data, size_t bytes, size_t count, uint64_t seed,
                     uint64_t *out);

/* The same of bytes that come piece by piece, seed 0. */
struct ti_hasher;
struct ti_hasher *ti_hasher_new(const tout_alloc *alloc); /* NULL: no memory */
void ti_hasher_free(struct ti_hasher *hasher);
void ti_hasher_add(struct ti_hasher *hasher, const void *data, size_t bytes);
uint64_t ti_hasher_sum(const struct ti_hasher *hasher);

/* A hash of a hash and a number, for each number a permutation of the hash: joined, and
 * then finished, which is a permutation too (the finaliser of MurmurHash3, whose
 * constants these are). */
static inline uint64_t
ti_mix_join(uint64_t a, uint64_t b)
{
    return a ^ (b * UINT64_C(0x9e3779b97f4a7c15));
}

static inline uint64_t
ti_mix_multiply(uint64_t x)
{
    x ^= x >> 33;
    x *= UINT64_C(0xff51afd7ed558ccd);
    x ^= x >> 33;
    return x * UINT64_C(0xc4ceb9fe1a85ec53);
}

static inline uint64_t
ti_mix_finish(uint64_t x)
{
    x = ti_mix_multiply(x);
    return x ^ (x >> 33);
}

/* ti_mix_finish(ti_mix_finish(x) ^ other). Shifted twice by 33 nothing is left of a
 * number: of what the first one ends with, and the second begins with, it is `other`
 * alone that is shifted in the end. */
static inline uint64_t
ti_mix_finish_twice(uint64_t x, uint64_t other)
{
    x = ti_mix_multiply(x) ^ other ^ (other >> 33);
    x *= UINT64_C(0xff51afd7ed558ccd);
    x ^= x >> 33;
    x *= UINT64_C(0xc4ceb9fe1a85ec53);
    return x ^ (x >> 33);
}

static inline uint64_t
ti_mix(uint64_t a, uint64_t b)
{
    return ti_mix_finish(ti_mix_join(a, b));
}

/* The upper half of it, which the last shift does not reach. */
static inline uint32_t
ti_mix_upper(uint64_t a, uint64_t b)
{
    return (uint32_t)(ti_mix_multiply(ti_mix_join(a, b)) >> 32);
}

#endif
