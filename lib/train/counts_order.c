/* SPDX-License-Identifier: MIT */
/*
 * The order in which entries are told: features, then words, each by their keys. Keys
 * are hashes, so their upper bits tell nearly where each belongs; only those that have
 * them in common are sorted.
 */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/inline.h"
#include "base/math.h"
#include "train/counts.h"

enum { FEW = 16 };

/* An id beside what it is sorted by. */
struct ordered {
    uint64_t key;
    uint32_t id;
};

/* Room for all of it. */
struct ordering {
    struct ordered *list;
    uint32_t *begins; /* of each bucket; once it is filled, where it ends */
    unsigned bits;    /* of a key; one more tells features from words */
};

static int
compare(const void *left, const void *right)
{
    const struct ordered *a = left;
    const struct ordered *b = right;

    return a->key < b->key ? -1 : a->key > b->key;
}

static size_t
bucket_of(const struct ordering *ordering, const struct ti_entry *entry)
{
    return (size_t)ti_entry_is_word(entry) << ordering->bits |
           (size_t)(entry->key >> (64 - ordering->bits));
}

static void
fill(struct ordering *ordering, const tout_counts *counts)
{
    const struct ti_dictionary *dictionary = &counts->dictionary;
    const size_t buckets = (size_t)2 << ordering->bits;
    uint32_t begin = 0;

    for (uint32_t id = 0; id < dictionary->count; id++)
        if (ti_counts_seen(counts, id) > 0)
            ordering
                ->begins[bucket_of(ordering, ti_dictionary_entry(dictionary, id))]++;
    for (size_t bucket = 0; bucket < buckets; bucket++) {
        const uint32_t more = ordering->begins[bucket];

        ordering->begins[bucket] = begin;
        begin += more;
    }
    for (uint32_t id = 0; id < dictionary->count; id++) {
        const struct ti_entry *entry = ti_dictionary_entry(dictionary, id);

        if (ti_counts_seen(counts, id) > 0)
            ordering->list[ordering->begins[bucket_of(ordering, entry)]++] =
                (struct ordered){ entry->key, id };
    }
}

static void
sort_few(struct ordered *list, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        const struct ordered held = list[i];
        size_t at = i;

        for (; at > 0 && list[at - 1].key > held.key; at--)
            list[at] = list[at - 1];
        list[at] = held;
    }
}

/* Returns how many there are in all. */
static size_t
sort(const struct ordering *ordering)
{
    const size_t buckets = (size_t)2 << ordering->bits;
    size_t begin = 0;

    for (size_t bucket = 0; bucket < buckets; bucket++) {
        struct ordered *first = ordering->list + begin;
        const size_t count = ordering->begins[bucket] - begin;

        if (count <= FEW)
            sort_few(first, count);
        else
            qsort(first, count, sizeof *first, compare);
        begin += count;
    }
    return begin;
}

tout_status
ti_counts_order(const tout_counts *counts, uint32_t **out, size_t *count,
                tout_error *err)
{
    const tout_alloc *alloc = &counts->alloc;
    const size_t ids = counts->dictionary.count;
    struct ordering ordering = { .bits = ids > 1 ? ti_highest_bit(ids) : 1 };
    const size_t buckets = (size_t)2 << ordering.bits;
    int has_room;

    *count = 0;
    ordering.list = ti_allocate(alloc, ids, sizeof ordering.list[0]);
    ordering.begins = ti_allocate_zero(alloc, buckets, sizeof ordering.begins[0]);
    *out = ti_allocate(alloc, ids, sizeof(*out)[0]);
    has_room = ordering.list && ordering.begins && *out;
    if (has_room) {
        fill(&ordering, counts);
        *count = sort(&ordering);
        for (size_t i = 0; i < *count; i++)
            (*out)[i] = ordering.list[i].id;
    } else {
        ti_release(alloc, *out);
        *out = NULL;
    }
    ti_release(alloc, ordering.list);
    ti_release(alloc, ordering.begins);
    return has_room ? TOUT_OK : ti_fail_memory(err);
}

void
ti_counts_send_for(const tout_counts *counts, const uint32_t *order, size_t count)
{
    enum { ENTRIES_AHEAD = 24, NAMES_AHEAD = 12 };

    if (count <= ENTRIES_AHEAD)
        return;
    ti_prefetch(ti_dictionary_entry(&counts->dictionary, order[ENTRIES_AHEAD]));
    ti_prefetch(ti_dictionary_entry(&counts->dictionary, order[NAMES_AHEAD])->name);
}
