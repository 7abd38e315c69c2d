/* SPDX-License-Identifier: MIT */
/*
 * The order in which training sees posts, and the fold that each is held out in.
 * Neither depends on the order in which posts were added.
 */
#ifndef TOUT_TRAIN_SPLIT_H
#define TOUT_TRAIN_SPLIT_H

#include <stdint.h>

#include "train/corpus.h"

enum { TI_FOLDS_MAX = 1000 };

struct ti_split {
    const struct ti_post **posts; /* in order; post_count of them */
    uint32_t *leaders; /* of their groups of near-duplicates, in that order */
    uint16_t *folds;   /* of the posts in that order */
};

/* Posts of one group never straddle folds; each label is spread evenly over them. */
tout_status ti_split_make(const tout_corpus *corpus, uint32_t fold_count,
                          const tout_alloc *alloc, struct ti_split *out,
                          tout_error *err);

void ti_split_free(struct ti_split *split, const tout_alloc *alloc);

#endif
