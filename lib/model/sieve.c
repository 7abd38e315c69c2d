/* SPDX-License-Identifier: MIT */
#include "model/sieve.h"

#include "base/alloc.h"
#include "base/error.h"

enum {
    BITS_PER_ROW = 8, /* at least; then one absent key of eight passes at most */
    BITS_LOG2_MIN = 6,
    BITS_LOG2_MAX = 24 /* 2 MiB: beyond that it is no nearer than the table */
};

tout_status
ti_sieve_make(const struct ti_table *table, const tout_alloc *alloc,
              struct ti_sieve *out, tout_error *err)
{
    const uint64_t slots = (uint64_t)table->line_count * table->slots;
    uint32_t log2 = BITS_LOG2_MIN;

    while (log2 < BITS_LOG2_MAX && (uint64_t)1 << log2 < slots * BITS_PER_ROW)
        log2++;
    out->mask = ((uint64_t)1 << log2 >> 6) - 1;
    out->words = ti_allocate_zero(alloc, (size_t)1 << log2 >> 6, sizeof out->words[0]);
    if (!out->words)
        return ti_fail_memory(err);
    for (uint32_t line = 0; line < table->line_count; line++) {
        const uint8_t *at = table->lines + (size_t)line * table->line_bytes;

        for (uint32_t slot = 0; slot < table->slots; slot++) {
            const uint32_t tag = ti_load_u32(at + TI_TABLE_TAG_BYTES * (size_t)slot);
            /* Tag 1 stands for 0 too. */
            const uint64_t bits = tag == 1 ? 3 : (uint64_t)(tag != 0) << tag % 64;

            out->words[tag / 64 & out->mask] |= bits;
        }
    }
    return TOUT_OK;
}

void
ti_sieve_free(struct ti_sieve *sieve, const tout_alloc *alloc)
{
    ti_release(alloc, sieve->words);
    sieve->words = NULL;
}
