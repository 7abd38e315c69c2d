/* SPDX-License-Identifier: MIT */
/*
 * A tally: the sums of some of a corpus's posts, by columns and words. A fold takes its
 * posts out of it and puts them back.
 */
#ifndef TOUT_TRAIN_TALLY_H
#define TOUT_TRAIN_TALLY_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "train/columns.h"

struct ti_tally {
    const struct ti_columns *columns;
    uint32_t labels;
    uint32_t *sums; /* labels of each feature column, then of each word */
    uint64_t posts[TOUT_LABELS_MAX];
};

/* A post as columns (of features) and words (`features` + index). */
struct ti_sample {
    uint64_t first; /* in ti_samples.places */
    uint32_t count;
    uint32_t label;
};

/* The sums of all counts. Fails with E_NOMEM. */
tout_status ti_tally_make(const struct ti_columns *columns, struct ti_tally *out,
                          tout_error *err);
void ti_tally_free(struct ti_tally *tally);

void ti_tally_add(struct ti_tally *tally, const struct ti_sample *sample,
                  const uint32_t *places);
void ti_tally_take(struct ti_tally *tally, const struct ti_sample *sample,
                   const uint32_t *places);

/* How many posts have the stem of a word. */
uint64_t ti_tally_stem_seen(const struct ti_tally *tally, const struct ti_word *word);

#endif
