/* SPDX-License-Identifier: MIT */
/*
 * Calibration: the slope, growth and bias that make sums of log ratios into honest
 * probabilities, fitted on posts whose labels the ratios have not seen.
 */
#ifndef TOUT_TRAIN_FIT_H
#define TOUT_TRAIN_FIT_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

/* Held-out posts. */
struct ti_held_out {
    size_t count;
    uint32_t labels;
    double *sums;  /* count x labels: sum of the known features' ratios / sqrt(n) */
    double *roots; /* sqrt(n) */
    uint32_t *own; /* the label that each has */
};

struct ti_calibration {
    double slope;
    double growth[TOUT_LABELS_MAX]; /* nats for each unit of sqrt(n) */
    double bias[TOUT_LABELS_MAX];   /* nats */
};

/* Minimises the softmax loss by Newton's method. The same posts in the same order give
 * the same numbers. Fails with E_NOMEM. */
tout_status ti_fit(const struct ti_held_out *posts, const tout_alloc *alloc,
                   struct ti_calibration *out, tout_error *err);

/* The scores of a post's labels, in nats. */
void ti_fit_scores(const struct ti_held_out *posts, size_t index,
                   const struct ti_calibration *calibration,
                   double out[TOUT_LABELS_MAX]);

/* Solves a x = b in place (b becomes x) for a symmetric positive definite matrix of
 * `size` rows, by Cholesky's decomposition; the matrix is overwritten. Returns 0 if it
 * is not positive definite. */
int ti_solve(double *matrix, double *vector, size_t size);

#endif
