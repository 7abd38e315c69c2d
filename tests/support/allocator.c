/* SPDX-License-Identifier: MIT */
#include "support/allocator.h"

#include <stdlib.h>

static void *
allocate(void *context, size_t bytes)
{
    struct counting *counting = context;
    void *block;

    if (++counting->calls == counting->fail_at)
        return NULL;
    block = malloc(bytes);
    counting->live += block != NULL;
    return block;
}

static void
release(void *context, void *block)
{
    struct counting *counting = context;

    counting->live -= block != NULL;
    free(block);
}

tout_alloc
counting_alloc(struct counting *counting)
{
    return (tout_alloc){ allocate, release, counting };
}
