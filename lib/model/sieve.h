/* SPDX-License-Identifier: MIT */
/*
 * Which keys a table may have: a bit for each value of the upper bits of a tag. Most of
 * what is looked up is not there (a pair of words that no model knows), and one bit out
 * of memory that stays near says so nine times of ten, where the table takes a line or
 * two (Bloom, 1970, "Space/Time Trade-offs in Hash Coding with Allowable Errors", with
 * one hash).
 */
#ifndef TOUT_MODEL_SIEVE_H
#define TOUT_MODEL_SIEVE_H

#include <stdint.h>

#include <tout.h>

#include "model/table.h"

struct ti_sieve {
    uint64_t *words;
    uint32_t shift; /* from a tag to its bit */
};

/* Belongs to the caller, who frees it with the same allocator. Fails with E_NOMEM. */
tout_status ti_sieve_make(const struct ti_table *table, const tout_alloc *alloc,
                          struct ti_sieve *out, tout_error *err);
void ti_sieve_free(struct ti_sieve *sieve, const tout_alloc *alloc);

/* 0 if the table has no row of the key. */
static inline int
ti_sieve_may_have(const struct ti_sieve *sieve, uint64_t key)
{
    /* Tag 1, which stands for 0 too, has the same bit: 0. */
    const uint32_t bit = (uint32_t)(key >> 32) >> sieve->shift;

    return sieve->words[bit / 64] >> bit % 64 & 1;
}

#endif
