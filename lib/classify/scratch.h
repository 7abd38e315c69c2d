/* SPDX-License-Identifier: MIT */
/*
 * A scratch: what one thread needs to classify, and what the last post left in it for
 * the explanation.
 */
#ifndef TOUT_CLASSIFY_SCRATCH_H
#define TOUT_CLASSIFY_SCRATCH_H

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "classify/classifier.h"
#include "classify/rows.h"
#include "feature/reader.h"
#include "feature/subword.h"

enum { TI_NORM_BITS = 16, TI_N_BITS = 12 };

/* How a sum of weights becomes a score: integers made of n; see models/FORMAT.md. */
struct ti_norm {
    int32_t inverse; /* 2^16 / sqrt(n), at most 2^16 */
    uint64_t root;   /* 2^16 * sqrt(n) */
};

/* A word that the model does not know, by its subwords. */
struct ti_rare {
    const int32_t *sums; /* for each label: of its subwords' weights */
    uint32_t token;
    uint32_t share; /* 2^16 / sqrt(k), k being how many subwords it has */
    uint32_t n;     /* the known share of them, in 1/4096 */
};

enum { TI_KNOWN_MORE = 4 };

struct tout_scratch {
    tout_alloc alloc;
    tout_classifier *classifier;
    struct ti_reader *reader;
    struct ti_matcher *matcher; /* NULL if there are no rules */
    tout_rule_match *matches;
    uint64_t *sought;           /* keys that the model may have; room for one more */
    const uint8_t **known_rows; /* of the features that it knows; TI_KNOWN_MORE more */
    uint32_t *unknown_tokens;   /* whose stem it does not know; room for one more */
    uint32_t *rest_tokens;      /* that say more than their stem; the same */
    struct ti_rare *rares;      /* room for one more */
    int32_t *rare_sums;         /* of each of those that are not remembered */
    uint64_t subword_keys[TI_SUBWORDS_MAX]; /* of the word at hand */
    void *rows_block;
    struct ti_rows rows;
    size_t held;
    atomic_flag busy;

    /* Of the last post. */
    int is_classified;
    uint32_t match_count;
    uint32_t rare_count;
    uint32_t known;
    uint64_t n;      /* in 1/4096; see models/FORMAT.md */
    int has_content; /* a known feature that is content */
    struct ti_norm norm;
    int64_t scores[TOUT_LABELS_MAX];
    double probabilities[TOUT_LABELS_MAX];
};

/* What feature row, rule and label add to a score; the only places that say so, for
 * classifying and explaining alike. */
static inline int32_t
ti_norm_weight(const struct ti_norm *norm, const uint8_t *row, uint32_t label)
{
    const int32_t half = 1 << (TI_NORM_BITS - 1);
    /* No weight is below -2^15, so no product is below -2^31, nor one of 2^31 less a
     * half. */
    const int32_t product = ti_table_weight(row, label) * norm->inverse;

    /* Halves away from zero, as ti_shift_round() has them. */
    return (product + half - (product < 0)) >> TI_NORM_BITS;
}

int64_t ti_norm_growth(const struct ti_norm *norm, const tout_model *model,
                       uint32_t label);
struct ti_norm ti_norm_of(uint64_t n);

/* What rare word `index` adds to the score of a label. */
int64_t ti_scratch_rare_score(const tout_scratch *scratch, uint32_t index,
                              uint32_t label);

/* At most so many rare words are in a post: each has a byte, and one before the next.
 */
static inline size_t
ti_rares_capacity(size_t post_bytes)
{
    return post_bytes / 2 + 1;
}

/* What rule match `index` adds to the score of `label`: 0 for other labels than its
 * own, and for a rule that decides. */
int64_t ti_scratch_rule_score(const tout_scratch *scratch, uint32_t index,
                              uint32_t label);

/* From the scores in the scratch: probabilities, and the verdict but for what reading
 * the post has put there. */
void ti_decide(tout_scratch *scratch, tout_verdict *verdict);

#endif
