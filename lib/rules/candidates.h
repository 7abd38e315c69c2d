/* SPDX-License-Identifier: MIT */
/* The prefilter at work: which patterns to try on a post. */
#ifndef TOUT_RULES_CANDIDATES_H
#define TOUT_RULES_CANDIDATES_H

#include <stddef.h>
#include <stdint.h>

#include "rules/prefilter.h"
#include "rules/searched.h"

/* What one thread needs for it. */
struct ti_candidates {
    tout_alloc alloc;
    const struct ti_prefilter *prefilter;
    uint64_t *blocks;
    struct ti_searched searched;
};

/* `bytes` is that of the longest text. */
tout_status ti_candidates_init(struct ti_candidates *candidates,
                               const struct ti_prefilter *prefilter, size_t bytes,
                               const tout_alloc *alloc, tout_error *err);
void ti_candidates_release(struct ti_candidates *candidates);
size_t ti_candidates_bytes(const struct ti_candidates *candidates);

/* Starts a post: candidates are the patterns that are always tried. */
void ti_candidates_start(struct ti_candidates *candidates);

/* Adds those whose needs a text meets. */
void ti_candidates_add(struct ti_candidates *candidates, enum ti_view view,
                       const char *text, size_t bytes);

/* Adds all patterns. */
void ti_candidates_add_all(struct ti_candidates *candidates);

/* A bit for each way: its pattern is to be tried. As many words as a block has. */
static inline const uint64_t *
ti_candidates_ways(const struct ti_candidates *candidates)
{
    return candidates->blocks + (size_t)TI_NEEDS_MAX * candidates->prefilter->block;
}

#endif
