/* SPDX-License-Identifier: MIT */
/*
 * Counts: sums of integers, so that any order of posts gives the same, and a post added
 * can be taken back exactly.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "train/bayes.h"

tout_status
ti_counts_new(size_t features, uint32_t labels, const tout_alloc *alloc,
              struct ti_counts *out, tout_error *err)
{
    memset(out, 0, sizeof *out);
    out->labels = labels;
    out->features = features;
    /* features < 2^32 and labels <= 64, so the product fits. */
    out->sums = ti_allocate_zero(alloc, features * labels, sizeof out->sums[0]);
    return out->sums ? TOUT_OK : ti_fail_memory(err);
}

void
ti_counts_free(struct ti_counts *counts, const tout_alloc *alloc)
{
    ti_release(alloc, counts->sums);
    counts->sums = NULL;
}

void
ti_counts_add(struct ti_counts *counts, const tout_corpus *corpus,
              const struct ti_post *post)
{
    const uint32_t *ids = corpus->ids + post->first;

    for (uint32_t i = 0; i < post->count; i++)
        counts->sums[(size_t)ids[i] * counts->labels + post->label]++;
    counts->posts[post->label]++;
}

void
ti_counts_take(struct ti_counts *counts, const tout_corpus *corpus,
               const struct ti_post *post)
{
    const uint32_t *ids = corpus->ids + post->first;

    for (uint32_t i = 0; i < post->count; i++)
        counts->sums[(size_t)ids[i] * counts->labels + post->label]--;
    counts->posts[post->label]--;
}
