/* SPDX-License-Identifier: MIT */
/*
 * Naive Bayes: from counts, how much each feature speaks for a label against all
 * others. Multinomial over the features kept, each counted once a post, smoothed; a
 * rare word counts through its subwords, each 1/sqrt(how many).
 */
#ifndef TOUT_TRAIN_BAYES_H
#define TOUT_TRAIN_BAYES_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "train/tally.h"

struct ti_bayes_options {
    double smoothing;      /* of the naive-Bayes ratios, in sightings */
    double fine_smoothing; /* of those that refining starts from */
    uint32_t min_posts;    /* features seen in fewer are left out */
    uint32_t rare_posts;   /* words whose stem is seen in fewer count by subwords too */
    uint64_t max_features; /* then the most telling ones are kept */
};

/* Log ratios, in nats, of the features kept. */
struct ti_bayes {
    const struct ti_columns *columns;
    uint32_t labels;
    uint32_t rare_posts;
    uint32_t *rows; /* by column: 1 + row, or 0 if left out */
    uint32_t *kept; /* the column of each row, in ascending order */
    size_t row_count;
    uint64_t *seen; /* posts of each row */
    double *ratios; /* row_count x labels */
    double *fine;   /* the same, of the other smoothing */
};

/* Fails with E_NOMEM. A corpus in which nothing is seen twice gives no rows. */
tout_status ti_bayes_learn(const struct ti_tally *tally,
                           const struct ti_bayes_options *options, struct ti_bayes *out,
                           tout_error *err);
void ti_bayes_free(struct ti_bayes *bayes);

/* ratio[label] of sums, for `total` and `totals` of all features kept (their number
 * times the smoothing is added). */
struct ti_ratio {
    const double *totals; /* by label, without smoothing */
    double total;
    double smoothing;
    double features;
    uint32_t labels;
};
void ti_bayes_ratio(const struct ti_ratio *ratio, const double *sums, double *out);

#endif
