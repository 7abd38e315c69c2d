/* SPDX-License-Identifier: MIT */
/*
 * Which keys a table may have: a bit for each value of the lower bits of a tag. Most of
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
    uint64_t mask; /* of the bits of a tag that choose the word */
};

/* Belongs to the caller, who frees it with the same allocator. Fails with E_NOMEM. */
tout_status ti_sieve_make(const struct ti_table *table, const tout_alloc *alloc,
                          struct ti_sieve *out, tout_error *err);
void ti_sieve_free(struct ti_sieve *sieve, const tout_alloc *alloc);

/* 0 if the table has no row of the key. */
static inline int
ti_sieve_may_have(const struct ti_sieve *sieve, uint64_t key)
{
    return sieve->words[key >> 38 & sieve->mask] >> (key >> 32 & 63) & 1;
}

#endif
