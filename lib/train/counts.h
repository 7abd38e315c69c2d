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
#include "train/recall.h"
#include "train/said.h"

/* Ids of a post's features: those of ti_features first, then those of its words. */
struct ti_ids {
    uint32_t *list;
    size_t count;
    size_t capacity;
};

struct tout_counts {
    tout_alloc alloc;
    tout_lexicon *lexicon;
    struct ti_recipe recipe;
    int is_opened;            /* from a file, so the recipe may be another machine's */
    struct ti_reader *reader; /* made for the first post */
    struct ti_recall recall;
    uint32_t post;       /* the number of the one at hand: entries are marked with it */
    struct ti_said said; /* by the post at hand, like the next ones */
    struct ti_ids ids;   /* where nobody else keeps them */
    struct ti_entry **entries; /* of each id */
    size_t entry_count;
    size_t entries_capacity;
    uint32_t label_count;
    char *label_names[TOUT_LABELS_MAX];
    uint64_t label_posts[TOUT_LABELS_MAX];
    struct ti_dictionary dictionary; /* label_count sums of each id; none is above its
                                      * label's posts, but for what
                                      * tout_counts_add_entry() does */
};

/* Counts with the lexicon of the recipe, which takes a reference, and without labels.
 * Fails with E_NOMEM. */
tout_status ti_counts_make(const struct ti_recipe *recipe, tout_lexicon *lexicon,
                           const tout_alloc *alloc, tout_counts **out, tout_error *err);

/* Gives them another label. Fails with E_ARGUMENT (not a name, or there already),
 * E_LIMIT, E_NOMEM. */
tout_status ti_counts_label(tout_counts *counts, const char *name, size_t bytes,
                            tout_error *err);

/* Makes what reading posts takes. Fails with E_STEMMER, E_NOMEM. */
tout_status ti_counts_prepare(tout_counts *counts, tout_error *err);

/* Which labels counts have when they are put together: those of all, in the order that
 * they share; where they differ, sorted. */
struct ti_labels {
    const char *names[TOUT_LABELS_MAX]; /* borrowed */
    uint32_t count;
};

struct ti_labels ti_counts_labels(const tout_counts *counts);

/* Fails with E_LIMIT. */
tout_status ti_labels_unite(struct ti_labels *into, const tout_counts *counts,
                            tout_error *err);

/* The place of each label of `counts` among the labels. */
void ti_labels_map(const struct ti_labels *labels, const tout_counts *counts,
                   uint32_t map[TOUT_LABELS_MAX]);

/* Fails with E_RECIPE where features of both are not the same. */
tout_status ti_counts_fit(const tout_counts *counts, const tout_counts *others,
                          tout_error *err);

/* Reads a post into ids, behind those that are in `ids`; features not seen before enter
 * the dictionary, with sums of 0. Fails, with both as they were, with E_LIMIT,
 * E_NOMEM, E_STEMMER. */
tout_status ti_counts_read(tout_counts *counts, const char *text, size_t bytes,
                           struct ti_ids *ids, tout_error *err);

/* The part of it behind the tokens; leaves new features in the dictionary if it fails.
 */
tout_status ti_counts_take(tout_counts *counts, struct ti_ids *ids, tout_error *err);

/* The id of an entry, which enters the dictionary if it is not there. Fails as
 * ti_counts_read() does. */
tout_status ti_counts_enter(tout_counts *counts, const struct ti_entry_parts *parts,
                            uint32_t *id, tout_error *err);

/* The same for one that is known not to be there. */
tout_status ti_counts_add_new(tout_counts *counts, const struct ti_entry_parts *parts,
                              uint32_t *id, tout_error *err);

/* tout_counts_add_entry() for all labels; may have added to some if it fails. */
tout_status ti_counts_add_sums(tout_counts *counts, const tout_entry *entry,
                               const uint32_t *added, tout_error *err);

/* Adds the post that was read last to the sums, or takes it back. Fails, with the sums
 * as they were, with E_LIMIT, E_ARGUMENT. */
tout_status ti_counts_sum(tout_counts *counts, uint32_t label, int64_t times,
                          tout_error *err);

/* Fails with E_ARGUMENT where a sum is above its label's posts. */
tout_status ti_counts_check(const tout_counts *counts, tout_error *err);

/* The ids with a sum above 0 in the order of tout_counts_each(), `count` of them, in a
 * block of the counts' allocator. Fails with E_NOMEM. */
tout_status ti_counts_order(const tout_counts *counts, uint32_t **out, size_t *count,
                            tout_error *err);

/* Sends for what ti_counts_entry() reads of ids some way behind the first of them: in
 * that order each is far from the one before. */
void ti_counts_send_for(const tout_counts *counts, const uint32_t *order, size_t count);

/* An id's entry, borrowed from the counts. */
tout_entry ti_counts_entry(const tout_counts *counts, uint32_t id);

static inline uint32_t *
ti_counts_of(const tout_counts *counts, uint32_t id)
{
    return ti_dictionary_entry(&counts->dictionary, id)->sums;
}

/* How many posts of all labels have it. */
uint64_t ti_counts_seen(const tout_counts *counts, uint32_t id);

#endif
