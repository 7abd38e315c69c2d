/* SPDX-License-Identifier: MIT */
#include "base/blocks.h"

#include <string.h>

#include "base/alloc.h"

int
ti_blocks_add(struct ti_blocks *blocks, size_t bytes, const tout_alloc *alloc)
{
    char *block;

    if (!ti_grow(alloc, &blocks->list, &blocks->capacity, blocks->count, 1,
                 sizeof blocks->list[0]))
        return 0;
    block = ti_allocate(alloc, bytes, 1);
    if (!block)
        return 0;
    blocks->list[blocks->count++] = block;
    return 1;
}

void
ti_blocks_cut(struct ti_blocks *blocks, size_t count, const tout_alloc *alloc)
{
    while (blocks->count > count)
        ti_release(alloc, blocks->list[--blocks->count]);
}

void
ti_blocks_free(struct ti_blocks *blocks, const tout_alloc *alloc)
{
    ti_blocks_cut(blocks, 0, alloc);
    ti_release(alloc, blocks->list);
    memset(blocks, 0, sizeof *blocks);
}
