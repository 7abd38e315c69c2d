/* SPDX-License-Identifier: MIT */
/*
 * Naive Bayes: from counts, how much each feature speaks for a label against all
 * others. Multinomial over the features kept, each counted once a post, smoothed.
 */
#ifndef TOUT_TRAIN_BAYES_H
#define TOUT_TRAIN_BAYES_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "train/corpus.h"

/* What was seen: in how many posts of each label each feature was. */
struct ti_counts {
    uint32_t labels;
    size_t features; /* ids */
    uint32_t *sums;  /* features x labels */
    uint64_t posts[TOUT_LABELS_MAX];
};

tout_status ti_counts_new(size_t features, uint32_t labels, const tout_alloc *alloc,
                          struct ti_counts *out, tout_error *err);
void ti_counts_free(struct ti_counts *counts, const tout_alloc *alloc);

/* Adds a post, or takes back one that was added: exact in any order. */
void ti_counts_add(struct ti_counts *counts, const tout_corpus *corpus,
                   const struct ti_post *post);
void ti_counts_take(struct ti_counts *counts, const tout_corpus *corpus,
                    const struct ti_post *post);

struct ti_bayes_options {
    double smoothing;
    uint32_t min_posts;    /* features seen in fewer are left out */
    uint64_t max_features; /* then the most telling ones are kept */
};

/* Log ratios, in nats, of the features kept. */
struct ti_bayes {
    uint32_t labels;
    uint32_t *rows; /* by id: 1 + index in ids, or 0 if left out */
    uint32_t *ids;  /* of the features kept, in ascending order of their keys */
    size_t row_count;
    double *ratios; /* row_count x labels */
};

/* Fails with E_NOMEM. A corpus in which nothing is seen twice gives no rows. */
tout_status ti_bayes_learn(const struct ti_counts *counts,
                           const struct ti_dictionary *dictionary,
                           const struct ti_bayes_options *options,
                           const tout_alloc *alloc, struct ti_bayes *out,
                           tout_error *err);
void ti_bayes_free(struct ti_bayes *bayes, const tout_alloc *alloc);

#endif
