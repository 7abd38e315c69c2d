/* SPDX-License-Identifier: MIT */
/*
 * A corpus's posts as training sees them: in the order of the split, as places of
 * columns and words; and, under the ratios of some of them, as rows with values.
 */
#ifndef TOUT_TRAIN_SAMPLES_H
#define TOUT_TRAIN_SAMPLES_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "train/bayes.h"
#include "train/split.h"
#include "train/tally.h"

struct ti_samples {
    const tout_alloc *alloc;
    struct ti_sample *list;
    size_t count;
    uint32_t *places; /* of all samples; features that have no column are left out */
};

/* The corpus's posts in the order of a split. Fails with E_NOMEM. */
tout_status ti_samples_make(const tout_corpus *corpus, const struct ti_split *split,
                            const struct ti_columns *columns, struct ti_samples *out,
                            tout_error *err);
void ti_samples_free(struct ti_samples *samples);

/* Posts as sparse vectors: sums of a post's values times its rows' weights, over
 * sqrt(n), are its scores. */
struct ti_matrix {
    const tout_alloc *alloc;
    uint32_t labels;
    size_t rows;     /* of the model */
    size_t count;    /* posts */
    uint64_t *first; /* of each post's cells, and one past the last one's */
    float *roots;    /* sqrt(n) */
    uint8_t *own;    /* label */
    uint32_t *cells; /* rows, ... */
    float *values;   /* ... and what stands there: 1, or 1/sqrt(k) for a subword */
    size_t capacity;
    size_t values_capacity;
};

struct ti_matrix ti_matrix_new(const struct ti_bayes *bayes);
void ti_matrix_free(struct ti_matrix *matrix);

/* Room for `count` posts. Fails with E_NOMEM. */
tout_status ti_matrix_reserve(struct ti_matrix *matrix, size_t count, tout_error *err);

/* Adds a post as a model of these ratios reads it; where `learnt` is not NULL, as one
 * of the posts that it has learnt from: then it is the rare words that count through
 * their subwords, as they would in posts not seen yet. Fails with E_NOMEM. */
tout_status ti_matrix_add(struct ti_matrix *matrix, const struct ti_bayes *bayes,
                          const struct ti_tally *learnt, const struct ti_sample *sample,
                          const uint32_t *places, tout_error *err);

#endif
