/* SPDX-License-Identifier: MIT */
/* Memory from the caller's allocator, or from malloc. */
#ifndef TOUT_BASE_ALLOC_H
#define TOUT_BASE_ALLOC_H

#include <stddef.h>

#include <tout.h>

/* The allocator itself, or malloc and free where `alloc` is NULL. */
tout_alloc ti_alloc_or_default(const tout_alloc *alloc);

/* A block for `count` elements of `bytes` each; NULL if that overflows, or memory
 * ran out. A request for nothing gives a block all the same. */
void *ti_allocate(const tout_alloc *alloc, size_t count, size_t bytes);

/* The same, filled with zero. */
void *ti_allocate_zero(const tout_alloc *alloc, size_t count, size_t bytes);

/* The first place in a block where a line of the caches begins, for arrays no element
 * of which shall be on two: at most TI_LINE bytes behind the beginning. */
enum { TI_LINE = 64 };
void *ti_align_line(void *block);

void ti_release(const tout_alloc *alloc, void *block);

/* A NUL-terminated copy. */
char *ti_copy_text(const tout_alloc *alloc, const char *text, size_t bytes);

/* Gives *block (of `used` elements of `bytes` each) room for `used + more`,
 * at least doubling *capacity. Returns 0, with everything unchanged, if memory ran
 * out. */
int ti_grow(const tout_alloc *alloc, void *block, size_t *capacity, size_t used,
            size_t more, size_t bytes);

#endif
