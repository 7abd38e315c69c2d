/* SPDX-License-Identifier: MIT */
/*
 * PCRE2 10.42 goes on with blocks that it did not get while it makes machine code, and
 * reads at address 0. So it gets them, from a reserve, and then what it made is of no
 * use.
 */
#include "rules/machine.h"

#include <stddef.h>

#include "base/alloc.h"

/* What making machine code takes in small blocks, some of them for any pattern: of 300
 * patterns, plain and odd, at most 120 times what they are compiled to. */
enum { RESERVE_BYTES = 1 << 16, RESERVE_TIMES = 160 };

static void *
allocate(PCRE2_SIZE bytes, void *context)
{
    struct ti_machine_memory *memory = context;
    const size_t mask = _Alignof(max_align_t) - 1;
    void *block = ti_allocate(memory->alloc, bytes, 1);

    if (block || bytes > memory->bytes - memory->used)
        return block;
    block = memory->reserve + memory->used;
    memory->used += (bytes + mask) & ~mask;
    if (memory->used > memory->bytes)
        memory->used = memory->bytes;
    return block;
}

static void
release(void *block, void *context)
{
    const struct ti_machine_memory *memory = context;
    const uintptr_t at = (uintptr_t)block - (uintptr_t)memory->reserve;

    if (!memory->reserve || at >= memory->bytes)
        ti_release(memory->alloc, block);
}

pcre2_general_context *
ti_machine_context(struct ti_machine_memory *memory)
{
    return pcre2_general_context_create(allocate, release, memory);
}

int
ti_machine_make(pcre2_code **code, struct ti_machine_memory *memory, int *is_machine)
{
    size_t bytes = 0;

    (void)pcre2_pattern_info(*code, PCRE2_INFO_SIZE, &bytes);
    bytes = RESERVE_BYTES + RESERVE_TIMES * bytes;
    memory->reserve = ti_allocate(memory->alloc, bytes, 1);
    if (memory->reserve) {
        memory->bytes = bytes;
        *is_machine = pcre2_jit_compile(*code, PCRE2_JIT_COMPLETE) == 0;
    }
    if (!memory->reserve || memory->used > 0) {
        pcre2_code_free(*code);
        *code = NULL;
    }
    ti_release(memory->alloc, memory->reserve);
    *memory = (struct ti_machine_memory){ .alloc = memory->alloc };
    return *code != NULL;
}
