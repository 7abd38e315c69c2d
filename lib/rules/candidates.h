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
    struct ti_walk walk;
    struct ti_searched searched;
    int has_places[TI_VIEWS]; /* places of a text are those of the text searched */
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

/* Where in a text a candidate that has heads can match: places in their order, which
 * `out` has room for TI_HEADS_MAX of. Returns how many, or TI_HEADS_UNKNOWN. */
enum { TI_HEADS_MAX = 64 };
#define TI_HEADS_UNKNOWN UINT32_MAX
uint32_t ti_candidates_heads(const struct ti_candidates *candidates, uint32_t pattern,
                             enum ti_view view, uint32_t *out);

/* A bit for each way: its pattern is to be tried. As many words as a block has. */
static inline const uint64_t *
ti_candidates_ways(const struct ti_candidates *candidates)
{
    return candidates->walk.places +
           (size_t)TI_NEEDS_MAX * candidates->prefilter->block;
}

#endif
