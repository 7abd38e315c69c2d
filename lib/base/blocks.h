/* SPDX-License-Identifier: MIT */
/*
 * Memory that grows by blocks of one size, which stay where they are: nothing is copied
 * to a larger place, and no more is held than a block that is not full yet.
 */
#ifndef TOUT_BASE_BLOCKS_H
#define TOUT_BASE_BLOCKS_H

#include <stddef.h>

#include <tout.h>

struct ti_blocks {
    char **list;
    size_t count;
    size_t capacity;
};

/* Adds a block. Returns 0, with everything unchanged, if memory ran out. */
int ti_blocks_add(struct ti_blocks *blocks, size_t bytes, const tout_alloc *alloc);

/* Takes back all blocks but the first `count`. */
void ti_blocks_cut(struct ti_blocks *blocks, size_t count, const tout_alloc *alloc);

/* Takes back all. */
void ti_blocks_free(struct ti_blocks *blocks, const tout_alloc *alloc);

#endif
