/* SPDX-License-Identifier: MIT */
#include "allocations.h"

#include <stddef.h>
#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#endif

#if defined(__GLIBC__) && !defined(SANITIZED)

/* Under these names glibc has the functions that ours stand before. */
void *__libc_malloc(size_t bytes);
void *__libc_calloc(size_t count, size_t bytes);
void *__libc_realloc(void *block, size_t bytes);

static uint64_t allocations;

void *
malloc(size_t bytes)
{
    allocations++;
    return __libc_malloc(bytes);
}

void *
calloc(size_t count, size_t bytes)
{
    allocations++;
    return __libc_calloc(count, bytes);
}

void *
realloc(void *block, size_t bytes)
{
    allocations++;
    return __libc_realloc(block, bytes);
}

int
bench_counts_allocations(void)
{
    return 1;
}

uint64_t
bench_allocations(void)
{
    return allocations;
}

#else

int
bench_counts_allocations(void)
{
    return 0;
}

uint64_t
bench_allocations(void)
{
    return 0;
}

#endif
