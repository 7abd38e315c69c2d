/* SPDX-License-Identifier: MIT */
/*
 * Columns: what a model of some counts may have rows for. First the features that
 * enough posts have, then the subwords of all words, both in ascending order of their
 * keys, so that nothing made of columns depends on the order of posts.
 */
#ifndef TOUT_TRAIN_COLUMNS_H
#define TOUT_TRAIN_COLUMNS_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "train/counts.h"

/* "No column", "no word". */
#define TI_NO_COLUMN UINT32_MAX

/* The word of a post, which counts through its subwords where its stem is rare. */
struct ti_word {
    uint32_t stem; /* column, or TI_NO_COLUMN where too few posts have it */
    uint32_t id;
    uint32_t first; /* of its subwords, in ti_columns.parts */
    uint32_t count;
};

struct ti_columns {
    const tout_counts *counts;
    size_t features;
    size_t subwords;
    size_t words;
    uint32_t *ids;   /* of the features */
    uint32_t *of_id; /* an id's column; for a word `features` + its index in `list` */
    struct ti_word *list;
    uint32_t *parts; /* subwords of the words, as columns less `features` */
    size_t part_count;
    struct ti_dictionary names; /* keys and names of subwords, by id ... */
    uint32_t *name_ids;         /* ... and the id of each subword */
};

/* Columns for features that at least `min_posts` posts have. Fails with E_NOMEM,
 * E_LIMIT. */
tout_status ti_columns_make(const tout_counts *counts, uint32_t min_posts,
                            struct ti_columns *out, tout_error *err);

void ti_columns_free(struct ti_columns *columns);

/* The entry, with key and name, of a column. */
const struct ti_entry *ti_columns_entry(const struct ti_columns *columns,
                                        size_t column);

/* What subword columns weigh in a word of `count` of them, in 1/65536: 1/sqrt(count).
 */
uint32_t ti_columns_share(uint32_t count);

#endif
