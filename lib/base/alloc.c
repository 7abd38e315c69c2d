/* SPDX-License-Identifier: MIT */
/*
 * Memory from the caller's allocator. The public allocator has no realloc (PCRE2's
 * shape, so that ours can be handed on), so a growing block moves itself here.
 */
#include "base/alloc.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/math.h"

/* 16: the least room a growing block starts with. */
enum { CAPACITY_MIN = 16 };

static void *
allocate_malloc(void *context, size_t bytes)
{
    (void)context;
    return malloc(bytes);
}

static void
release_malloc(void *context, void *block)
{
    (void)context;
    free(block);
}

tout_alloc
ti_alloc_or_default(const tout_alloc *alloc)
{
    const tout_alloc standard = { allocate_malloc, release_malloc, NULL };

    return alloc ? *alloc : standard;
}

void *
ti_allocate(const tout_alloc *alloc, size_t count, size_t bytes)
{
    size_t total;

    if (!ti_mul_size(count, bytes, &total))
        return NULL;
    return alloc->allocate(alloc->context, total ? total : 1);
}

void *
ti_allocate_zero(const tout_alloc *alloc, size_t count, size_t bytes)
{
    void *block = ti_allocate(alloc, count, bytes);

    return block ? memset(block, 0, count * bytes) : NULL;
}

void *
ti_align_line(void *block)
{
    return (char *)block + (TI_LINE - (uintptr_t)block % TI_LINE) % TI_LINE;
}

void
ti_release(const tout_alloc *alloc, void *block)
{
    if (block)
        alloc->release(alloc->context, block);
}

char *
ti_copy_text(const tout_alloc *alloc, const char *text, size_t bytes)
{
    size_t total;
    char *copy;

    if (!ti_add_size(bytes, 1, &total))
        return NULL;
    copy = ti_allocate(alloc, total, 1);
    if (!copy)
        return NULL;
    if (bytes)
        memcpy(copy, text, bytes);
    copy[bytes] = '\0';
    return copy;
}

int
ti_grow(const tout_alloc *alloc, void *block, size_t *capacity, size_t used,
        size_t more, size_t bytes)
{
    size_t wanted;
    size_t room = *capacity > CAPACITY_MIN / 2 ? *capacity : CAPACITY_MIN / 2;
    void *old;
    void *grown;

    if (!ti_add_size(used, more, &wanted))
        return 0;
    if (wanted <= *capacity)
        return 1;
    if (!ti_mul_size(room, 2, &room) || room < wanted)
        room = wanted;
    grown = ti_allocate(alloc, room, bytes);
    if (!grown)
        return 0;
    /* `block` points to a pointer of any type; memcpy keeps to its representation. */
    memcpy(&old, block, sizeof old);
    if (used)
        memcpy(grown, old, used * bytes);
    ti_release(alloc, old);
    memcpy(block, &grown, sizeof grown);
    *capacity = room;
    return 1;
}
