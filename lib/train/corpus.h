/* SPDX-License-Identifier: MIT */
/*
 * A corpus: counts, and for each post its ids, a hash and what it is like, so that
 * training can put posts into an order of its own and keep near-duplicates together.
 */
#ifndef TOUT_TRAIN_CORPUS_H
#define TOUT_TRAIN_CORPUS_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "train/counts.h"
#include "train/group.h"
#include "train/hits.h"

struct ti_post {
    uint64_t digest; /* of the text */
    struct ti_signature signature;
    uint64_t first; /* of its ids, in tout_corpus.ids */
    uint32_t count;
    uint32_t label;
    size_t first_hit; /* of the rules that match it, in tout_corpus.hits */
    uint32_t hit_count;
};

struct tout_corpus {
    tout_counts *counts;
    struct ti_post *posts;
    size_t post_count;
    size_t posts_capacity;
    struct ti_ids ids; /* of all posts, one after the other */
    struct ti_hits hits;
};

#endif
