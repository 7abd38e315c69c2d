/* SPDX-License-Identifier: MIT */
#include "classify/rank.h"

#include <stdlib.h>

struct ti_ranking
ti_ranking_into(tout_evidence *list, size_t capacity)
{
    return (struct ti_ranking){ list, capacity, 0, 0, 0 };
}

/* By magnitude, then by place; features and rules break the ties that are left, so that
 * the order is the same everywhere. */
static int
is_weaker(const tout_evidence *a, const tout_evidence *b)
{
    const int64_t weight_a = llabs((long long)a->weight);
    const int64_t weight_b = llabs((long long)b->weight);

    if (weight_a != weight_b)
        return weight_a < weight_b;
    if (a->begin != b->begin)
        return a->begin > b->begin;
    if (a->feature != b->feature)
        return a->feature > b->feature;
    return a->rule > b->rule;
}

static void
swap(tout_evidence *a, tout_evidence *b)
{
    const tout_evidence held = *a;

    *a = *b;
    *b = held;
}

/* Lets the top of a heap (weakest on top) sink to its place. */
static void
sink(tout_evidence *heap, size_t count)
{
    size_t at = 0;

    for (;;) {
        size_t child = 2 * at + 1;

        if (child >= count)
            return;
        if (child + 1 < count && is_weaker(&heap[child + 1], &heap[child]))
            child++;
        if (!is_weaker(&heap[child], &heap[at]))
            return;
        swap(&heap[child], &heap[at]);
        at = child;
    }
}

static void
rise(tout_evidence *heap, size_t at)
{
    while (at > 0 && is_weaker(&heap[at], &heap[(at - 1) / 2])) {
        swap(&heap[at], &heap[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
}

void
ti_ranking_add_first(struct ti_ranking *ranking, tout_evidence evidence)
{
    ranking->found++;
    if (ranking->fixed < ranking->capacity)
        ranking->list[ranking->fixed++] = evidence;
}

void
ti_ranking_add(struct ti_ranking *ranking, tout_evidence evidence)
{
    const size_t room = ranking->capacity - ranking->fixed;
    tout_evidence *heap;

    if (evidence.weight == 0)
        return;
    ranking->found++;
    if (room == 0)
        return;
    heap = ranking->list + ranking->fixed;
    if (ranking->heaped < room) {
        heap[ranking->heaped] = evidence;
        rise(heap, ranking->heaped++);
    } else if (is_weaker(&heap[0], &evidence)) {
        heap[0] = evidence;
        sink(heap, room);
    }
}

void
ti_ranking_sort(struct ti_ranking *ranking)
{
    tout_evidence *heap = ranking->heaped ? ranking->list + ranking->fixed : NULL;

    for (size_t count = ranking->heaped; count > 1; count--) {
        swap(&heap[0], &heap[count - 1]);
        sink(heap, count - 1);
    }
}
