/* SPDX-License-Identifier: MIT */
#include "base/hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/alloc.h"

#define TEXT_OF(number) #number
#define VERSION_TEXT(major, minor, release)                                            \
    TEXT_OF(major) "." TEXT_OF(minor) "." TEXT_OF(release)

const char *
ti_hash_library_version(void)
{
    return VERSION_TEXT(XXH_VERSION_MAJOR, XXH_VERSION_MINOR, XXH_VERSION_RELEASE);
}

uint64_t
ti_hash(const void *data, size_t bytes, uint64_t seed)
{
    return XXH3_64bits_withSeed(data, bytes, seed);
}

uint64_t
ti_hash_byte(char byte, uint64_t seed)
{
    return XXH3_64bits_withSeed(&byte, 1, seed);
}

uint64_t
ti_hash_three(const void *data, uint64_t seed)
{
    return XXH3_64bits_withSeed(data, 3, seed);
}

uint64_t
ti_hash_six(const void *data, uint64_t seed)
{
    return XXH3_64bits_withSeed(data, 6, seed);
}

/* The compiler makes a loop of its own of each length that it knows. */
static inline void
hash_windows(const char *data, size_t bytes, size_t count, uint64_t seed, uint64_t *out)
{
    for (size_t i = 0; i < count; i++)
        out[i] = XXH3_64bits_withSeed(data + i, bytes, seed);
}

void
ti_hash_windows(const void *data, size_t bytes, size_t count, uint64_t seed,
                uint64_t *out)
{
    switch (bytes) {
    case 3:
        hash_windows(data, 3, count, seed, out);
        break;
    case 4:
        hash_windows(data, 4, count, seed, out);
        break;
    case 5:
        hash_windows(data, 5, count, seed, out);
        break;
    default:
        hash_windows(data, bytes, count, seed, out);
    }
}

/* XXH3's state wants 64 bytes of alignment, more than an allocator gives. */
enum { ALIGNMENT = 64 };

struct ti_hasher {
    tout_alloc alloc;
    XXH3_state_t *state; /* inside the block, behind this struct */
};

struct ti_hasher *
ti_hasher_new(const tout_alloc *alloc)
{
    struct ti_hasher *hasher =
        ti_allocate(alloc, 1, sizeof *hasher + ALIGNMENT + sizeof *hasher->state);
    uintptr_t at;

    if (!hasher)
        return NULL;
    at = (uintptr_t)(hasher + 1);
    hasher->alloc = *alloc;
    hasher->state =
        (XXH3_state_t *)(void *)((char *)(hasher + 1) + (ALIGNMENT - at % ALIGNMENT));
    XXH3_64bits_reset(hasher->state);
    return hasher;
}

void
ti_hasher_free(struct ti_hasher *hasher)
{
    tout_alloc alloc;

    if (!hasher)
        return;
    alloc = hasher->alloc;
    ti_release(&alloc, hasher);
}

void
ti_hasher_add(struct ti_hasher *hasher, const void *data, size_t bytes)
{
    XXH3_64bits_update(hasher->state, data, bytes);
}

uint64_t
ti_hasher_sum(const struct ti_hasher *hasher)
{
    return XXH3_64bits_digest(hasher->state);
}
