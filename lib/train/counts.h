/* SPDX-License-Identifier: MIT */
/*
 * Counts inside: in how many posts of each label each feature was. Sums of integers, so
 * that any order of posts, over any number of counts, gives the same, and a post that
 * was added can be taken back exactly.
 */
#ifndef TOUT_TRAIN_COUNTS_H
#define TOUT_TRAIN_COUNTS_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "feature/reader.h"
#include "train/dictionary.h"

struct tout_counts {
    tout_alloc alloc;
    tout_lexicon *lexicon;
    struct ti_recipe recipe;
    struct ti_reader *reader; /* made for the first post */
    uint32_t label_count;
    char *label_names[TOUT_LABELS_MAX];
    uint64_t label_posts[TOUT_LABELS_MAX];
    struct ti_dictionary dictionary;
    uint32_t *sums; /* label_count of each id */
    size_t sums_capacity;
};

/* Ids of a post's features: those of ti_features first, then those of its words. */
struct ti_ids {
    uint32_t *list;
    size_t count;
    size_t capacity;
};

/* Counts with the lexicon of the recipe, which takes a reference, and without labels.
 * Fails with E_NOMEM. */
tout_status ti_counts_make(const struct ti_recipe *recipe, tout_lexicon *lexicon,
                           const tout_alloc *alloc, tout_counts **out, tout_error *err);

/* Gives them another label. Fails with E_ARGUMENT (not a name, or there already),
 * E_LIMIT, E_NOMEM. */
tout_status ti_counts_label(tout_counts *counts, const char *name, size_t bytes,
                            tout_error *err);

/* Reads a post into ids, behind those that are in `ids`; features not seen before enter
 * the dictionary, with sums of 0. Fails, with both as they were, with E_LIMIT,
 * E_NOMEM, E_STEMMER. */
tout_status ti_counts_read(tout_counts *counts, const char *text, size_t bytes,
                           struct ti_ids *ids, tout_error *err);

/* The id of an entry, which enters the dictionary if it is not there. Fails as
 * ti_counts_read() does. */
tout_status ti_counts_enter(tout_counts *counts, const struct ti_entry_parts *parts,
                            uint32_t *id, tout_error *err);

/* Adds a post's ids to the sums. Fails, with them as they were, with E_LIMIT. */
tout_status ti_counts_sum(tout_counts *counts, uint32_t label, const uint32_t *ids,
                          size_t count, tout_error *err);

static inline uint32_t *
ti_counts_of(const tout_counts *counts, uint32_t id)
{
    return counts->sums + (size_t)id * counts->label_count;
}

/* How many posts of all labels have it. */
uint64_t ti_counts_seen(const tout_counts *counts, uint32_t id);

#endif
