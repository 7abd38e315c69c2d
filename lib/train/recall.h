/* SPDX-License-Identifier: MIT */
/*
 * Ids of features that posts repeat, so that their keys need not be mixed and looked up
 * again. A word is known by its hash and that of its stem, any other feature by its
 * sign. Each has one place where it may be. An id is only remembered once a post has
 * been counted with it: such are never taken back.
 */
#ifndef TOUT_TRAIN_RECALL_H
#define TOUT_TRAIN_RECALL_H

#include <stdint.h>

#include <tout.h>

enum {
    TI_RECALL_MIN = 64, /* words, and as many features; so that few posts cost little */
    TI_RECALL_MORE = 4, /* times as many, where a quarter of the words was taken */
    TI_RECALL_MAX = 16384
};

struct ti_recalled_word {
    uint64_t hash;
    uint64_t unit;
    uint32_t stem; /* ids */
    uint32_t word;
};

struct ti_recalled_feature {
    uint64_t sign;
    uint32_t id;
};

struct ti_recall {
    struct ti_recalled_word *words; /* both with room for TI_RECALL_MAX */
    struct ti_recalled_feature *features;
    uint64_t mask;
    uint32_t learned; /* words, since there are so many places */
};

/* Fails with E_NOMEM. */
tout_status ti_recall_init(struct ti_recall *recall, const tout_alloc *alloc,
                           tout_error *err);

void ti_recall_free(struct ti_recall *recall, const tout_alloc *alloc);

/* Where a word or a feature is, if it is remembered. */
static inline struct ti_recalled_word *
ti_recall_word(const struct ti_recall *recall, uint64_t hash)
{
    return &recall->words[hash & recall->mask];
}

static inline struct ti_recalled_feature *
ti_recall_feature(const struct ti_recall *recall, uint64_t sign)
{
    return &recall->features[sign & recall->mask];
}

void ti_recall_learn_word(struct ti_recall *recall,
                          const struct ti_recalled_word *word);

static inline void
ti_recall_learn(struct ti_recall *recall, uint64_t sign, uint32_t id)
{
    *ti_recall_feature(recall, sign) = (struct ti_recalled_feature){ sign, id };
}

#endif
