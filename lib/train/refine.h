/* SPDX-License-Identifier: MIT */
/*
 * Refinement: weights that start from naive Bayes's ratios and minimise the softmax
 * loss of the posts themselves (Wang and Manning 2012, "Baselines and Bigrams": a
 * linear model over log-count ratios; here multinomial).
 */
#ifndef TOUT_TRAIN_REFINE_H
#define TOUT_TRAIN_REFINE_H

#include <tout.h>

#include "train/bayes.h"
#include "train/samples.h"

/* Penalties that are tried, from strong to weak: C = 5 to 80 in the words of LIBLINEAR
 * for two labels, whose one weight a feature is here two that mirror each other. */
enum { TI_PENALTIES = 5, TI_PENALTY_DEFAULT = 2 };
extern const double ti_penalties[TI_PENALTIES];

struct ti_refined {
    double *weights; /* rows x labels, in nats */
    double bias[TOUT_LABELS_MAX];
};

/* Called after each round with how much is done, 0 to 1; non-zero stops. */
typedef int (*ti_refine_tell)(void *context, double done);

struct ti_refinement {
    const struct ti_matrix *matrix;
    const struct ti_bayes *bayes;
    double penalty;
    double tolerance;    /* see struct ti_minimum */
    ti_refine_tell tell; /* NULL: none */
    void *context;
    double *point; /* where it starts and then where it ends; see ti_refine_start() */
};

/* Room for the point, at zero; NULL if memory ran out. Belongs to the caller. */
double *ti_refine_start(const struct ti_matrix *matrix);

/* The same matrix and start give the same numbers. Fails with E_NOMEM, E_STOPPED. */
tout_status ti_refine(const struct ti_refinement *refinement, struct ti_refined *out,
                      tout_error *err);
void ti_refined_free(struct ti_refined *refined, const tout_alloc *alloc);

/* What is minimised: returns the value at `point` and writes its gradient. */
typedef double (*ti_objective)(void *context, const double *point, double *gradient);

struct ti_minimum {
    ti_objective objective;
    void *context;
    size_t size;      /* of a point */
    double tolerance; /* of the gradient's length against that of the first */
    unsigned rounds_max;
    ti_refine_tell tell;
    void *tell_context;
};

/* Moves `point` to where a smooth convex function is least: L-BFGS (Nocedal and Wright,
 * Numerical Optimization, 7.2) with halved steps. Fails with E_NOMEM, E_STOPPED. */
tout_status ti_minimise(const struct ti_minimum *minimum, const tout_alloc *alloc,
                        double *point, tout_error *err);

#endif
