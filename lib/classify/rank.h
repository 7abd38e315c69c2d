/* SPDX-License-Identifier: MIT */
/*
 * The strongest reasons of many, in the caller's array and nothing else: a heap with
 * the weakest on top, sorted at the end. (qsort() of the C library may allocate.)
 */
#ifndef TOUT_CLASSIFY_RANK_H
#define TOUT_CLASSIFY_RANK_H

#include <stddef.h>

#include <tout.h>

struct ti_ranking {
    tout_evidence *list; /* the first `fixed` stay in front; a heap behind them */
    size_t capacity;
    size_t fixed;
    size_t heaped;
    size_t found; /* all that were added */
};

struct ti_ranking ti_ranking_into(tout_evidence *list, size_t capacity);

/* Adds a reason that comes before all others; only before the first ti_ranking_add().
 */
void ti_ranking_add_first(struct ti_ranking *ranking, tout_evidence evidence);

/* Adds a reason, unless its weight is 0. */
void ti_ranking_add(struct ti_ranking *ranking, tout_evidence evidence);

/* Strongest first. */
void ti_ranking_sort(struct ti_ranking *ranking);

#endif
