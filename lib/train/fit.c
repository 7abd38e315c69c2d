/* SPDX-License-Identifier: MIT */
/*
 * Newton's method on slope, growth and bias. The loss is convex and there are at most
 * 129 parameters, so a handful of steps does it; halving keeps a step from going too
 * far.
 */
#include "train/fit.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

enum { STEPS_MAX = 50, HALVINGS_MAX = 30, PARAMETERS_MAX = 1 + 2 * TOUT_LABELS_MAX };

/* Parameters: slope, growth of each label (on ROOT_SCALE * sqrt(n)), bias of each
 * label. */
static const double root_scale = .1; /* brings sqrt(n) to about the size of a sum */
/* L2 penalties: C = 10 for slope and growth, as in the prototype; on the bias just
 * enough to choose one of the equal solutions. */
static const double penalty = .1;
static const double bias_penalty = 1e-4;
static const double tolerance = 1e-9; /* of the loss, relative */

struct problem {
    const struct ti_held_out *posts;
    size_t size; /* parameters */
    double *gradient;
    double *hessian;
};

static double
penalty_of(size_t parameter, uint32_t labels)
{
    return parameter <= labels ? penalty : bias_penalty;
}

/* The logarithms of a post's probabilities under the parameters. */
static void
softmax(const struct ti_held_out *posts, size_t index, const double *theta,
        double out[TOUT_LABELS_MAX])
{
    const uint32_t labels = posts->labels;
    const double root = root_scale * posts->roots[index];
    double largest = -HUGE_VAL;
    double sum = 0;

    for (uint32_t l = 0; l < labels; l++) {
        out[l] = theta[0] * posts->sums[index * labels + l] + theta[1 + l] * root +
                 theta[1 + labels + l];
        largest = fmax(largest, out[l]);
    }
    for (uint32_t l = 0; l < labels; l++) {
        out[l] -= largest;
        sum += exp(out[l]);
    }
    sum = log(sum);
    for (uint32_t l = 0; l < labels; l++)
        out[l] -= sum;
}

static double
loss_of(const struct problem *problem, const double *theta)
{
    const struct ti_held_out *posts = problem->posts;
    double logs[TOUT_LABELS_MAX];
    double loss = 0;

    for (size_t i = 0; i < posts->count; i++) {
        softmax(posts, i, theta, logs);
        loss -= logs[posts->own[i]];
    }
    for (size_t k = 0; k < problem->size; k++)
        loss += .5 * penalty_of(k, posts->labels) * theta[k] * theta[k];
    return loss;
}

/* Adds one post's part of the gradient and of the Hessian's lower triangle. */
static void
add_post(const struct problem *problem, size_t index, const double *theta)
{
    const struct ti_held_out *posts = problem->posts;
    const uint32_t labels = posts->labels;
    const size_t size = problem->size;
    const double *sums = posts->sums + index * labels;
    const double root = root_scale * posts->roots[index];
    double p[TOUT_LABELS_MAX];
    double mean = 0;
    double square = 0;

    softmax(posts, index, theta, p);
    for (uint32_t l = 0; l < labels; l++) {
        p[l] = exp(p[l]);
        mean += p[l] * sums[l];
        square += p[l] * sums[l] * sums[l];
    }
    problem->gradient[0] += mean - sums[posts->own[index]];
    problem->hessian[0] += square - mean * mean;
    for (uint32_t l = 0; l < labels; l++) {
        const double error = p[l] - (l == posts->own[index]);
        double *growth_row = problem->hessian + (1 + l) * size;
        double *bias_row = problem->hessian + (1 + labels + l) * size;

        problem->gradient[1 + l] += error * root;
        problem->gradient[1 + labels + l] += error;
        growth_row[0] += root * p[l] * (sums[l] - mean);
        bias_row[0] += p[l] * (sums[l] - mean);
        for (uint32_t m = 0; m < labels; m++) {
            const double w = p[l] * ((l == m) - p[m]);

            bias_row[1 + m] += w * root;
            if (m > l)
                continue;
            growth_row[1 + m] += w * root * root;
            bias_row[1 + labels + m] += w;
        }
    }
}

static void
derive(const struct problem *problem, const double *theta)
{
    const size_t size = problem->size;

    memset(problem->gradient, 0, size * sizeof problem->gradient[0]);
    memset(problem->hessian, 0, size * size * sizeof problem->hessian[0]);
    for (size_t i = 0; i < problem->posts->count; i++)
        add_post(problem, i, theta);
    for (size_t k = 0; k < size; k++) {
        const double lambda = penalty_of(k, problem->posts->labels);

        problem->gradient[k] += lambda * theta[k];
        problem->hessian[k * size + k] += lambda;
    }
}

/* Goes along the step as far as it helps; returns the loss there. */
static double
descend(const struct problem *problem, double *theta, double loss)
{
    double trial[PARAMETERS_MAX];
    double share = 1;

    for (unsigned i = 0; i < HALVINGS_MAX; i++, share /= 2) {
        double trial_loss;

        for (size_t k = 0; k < problem->size; k++)
            trial[k] = theta[k] - share * problem->gradient[k];
        trial_loss = loss_of(problem, trial);
        if (trial_loss < loss) {
            memcpy(theta, trial, problem->size * sizeof theta[0]);
            return trial_loss;
        }
    }
    return loss;
}

static void
minimise(const struct problem *problem, double *theta)
{
    double loss = loss_of(problem, theta);

    for (unsigned step = 0; step < STEPS_MAX; step++) {
        double reached;

        derive(problem, theta);
        if (!ti_solve(problem->hessian, problem->gradient, problem->size))
            return;
        reached = descend(problem, theta, loss);
        if (!(loss - reached > tolerance * loss))
            return;
        loss = reached;
    }
}

tout_status
ti_fit(const struct ti_held_out *posts, const tout_alloc *alloc,
       struct ti_calibration *out, tout_error *err)
{
    const uint32_t labels = posts->labels;
    struct problem problem = { .posts = posts, .size = 1 + 2 * (size_t)labels };
    double theta[PARAMETERS_MAX] = { 1 };

    problem.gradient = ti_allocate(alloc, problem.size, sizeof problem.gradient[0]);
    problem.hessian =
        ti_allocate(alloc, problem.size * problem.size, sizeof problem.hessian[0]);
    if (problem.gradient && problem.hessian)
        minimise(&problem, theta);
    ti_release(alloc, problem.gradient);
    ti_release(alloc, problem.hessian);
    if (!problem.gradient || !problem.hessian)
        return ti_fail_memory(err);
    memset(out, 0, sizeof *out);
    out->slope = theta[0];
    for (uint32_t l = 0; l < labels; l++) {
        out->growth[l] = root_scale * theta[1 + l];
        out->bias[l] = theta[1 + labels + l];
    }
    return TOUT_OK;
}

void
ti_fit_scores(const struct ti_held_out *posts, size_t index,
              const struct ti_calibration *calibration, double out[TOUT_LABELS_MAX])
{
    for (uint32_t l = 0; l < posts->labels; l++)
        out[l] = calibration->slope * posts->sums[index * posts->labels + l] +
                 calibration->growth[l] * posts->roots[index] + calibration->bias[l];
}
