/* SPDX-License-Identifier: MIT */
#include "train/refine.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

enum { ROUNDS_MAX = 200 };

const double ti_penalties[TI_PENALTIES] = { .4, .2, .1, .05, .025 };

static const double bias_penalty = 1e-4;

struct problem {
    const struct ti_matrix *matrix;
    const double *ratios;
    double penalty;
    double *weights; /* of the point looked at: point times ratio */
    double *slopes;  /* of the weights */
};

/* What a post's labels score under the weights; then its probabilities. Returns the
 * negative logarithm of its own. */
static double
loss_of_post(const struct problem *problem, size_t post, const double *bias,
             double errors[TOUT_LABELS_MAX])
{
    const struct ti_matrix *matrix = problem->matrix;
    const uint32_t labels = matrix->labels;
    const double root = matrix->roots[post];
    double largest = -HUGE_VAL;
    double sum = 0;
    double own;

    for (uint32_t l = 0; l < labels; l++)
        errors[l] = 0;
    for (uint64_t i = matrix->first[post]; i < matrix->first[post + 1]; i++) {
        const double *weights = problem->weights + (size_t)matrix->cells[i] * labels;
        const double value = matrix->values[i];

        for (uint32_t l = 0; l < labels; l++)
            errors[l] += value * weights[l];
    }
    for (uint32_t l = 0; l < labels; l++) {
        errors[l] = errors[l] / root + bias[l];
        largest = fmax(largest, errors[l]);
    }
    own = errors[matrix->own[post]] - largest;
    for (uint32_t l = 0; l < labels; l++) {
        errors[l] = exp(errors[l] - largest);
        sum += errors[l];
    }
    for (uint32_t l = 0; l < labels; l++)
        errors[l] /= sum;
    return log(sum) - own;
}

static double
objective(void *context, const double *point, double *gradient)
{
    const struct problem *problem = context;
    const struct ti_matrix *matrix = problem->matrix;
    const uint32_t labels = matrix->labels;
    const size_t size = matrix->rows * labels;
    double errors[TOUT_LABELS_MAX];
    double loss = 0;

    for (size_t k = 0; k < size; k++)
        problem->weights[k] = point[k] * problem->ratios[k];
    memset(problem->slopes, 0, size * sizeof(double));
    memset(gradient + size, 0, labels * sizeof(double));
    for (size_t post = 0; post < matrix->count; post++) {
        loss += loss_of_post(problem, post, point + size, errors);
        errors[matrix->own[post]] -= 1;
        for (uint32_t l = 0; l < labels; l++) {
            gradient[size + l] += errors[l];
            errors[l] /= matrix->roots[post];
        }
        for (uint64_t i = matrix->first[post]; i < matrix->first[post + 1]; i++) {
            double *slopes = problem->slopes + (size_t)matrix->cells[i] * labels;
            const double value = matrix->values[i];

            for (uint32_t l = 0; l < labels; l++)
                slopes[l] += value * errors[l];
        }
    }
    for (size_t k = 0; k < size; k++) {
        gradient[k] =
            problem->slopes[k] * problem->ratios[k] + problem->penalty * point[k];
        loss += .5 * problem->penalty * point[k] * point[k];
    }
    for (size_t k = size; k < size + labels; k++) {
        gradient[k] += bias_penalty * point[k];
        loss += .5 * bias_penalty * point[k] * point[k];
    }
    return loss;
}

double *
ti_refine_start(const struct ti_matrix *matrix)
{
    return ti_allocate_zero(matrix->alloc, (matrix->rows + 1) * matrix->labels,
                            sizeof(double));
}

tout_status
ti_refine(const struct ti_refinement *refinement, struct ti_refined *out,
          tout_error *err)
{
    const struct ti_matrix *matrix = refinement->matrix;
    const size_t size = matrix->rows * matrix->labels;
    double *weights = ti_allocate(matrix->alloc, size, sizeof weights[0]);
    double *slopes = ti_allocate(matrix->alloc, size, sizeof slopes[0]);
    struct problem problem = { matrix, refinement->bayes->fine, refinement->penalty,
                               weights, slopes };
    const struct ti_minimum minimum = {
        objective,  &problem,         size + matrix->labels, refinement->tolerance,
        ROUNDS_MAX, refinement->tell, refinement->context
    };
    tout_status status;

    if (weights && slopes)
        status = ti_minimise(&minimum, matrix->alloc, refinement->point, err);
    else
        status = ti_fail_memory(err);
    memset(out, 0, sizeof *out);
    if (status == TOUT_OK) {
        for (size_t k = 0; k < size; k++)
            weights[k] = refinement->point[k] * refinement->bayes->fine[k];
        memcpy(out->bias, refinement->point + size,
               matrix->labels * sizeof out->bias[0]);
        out->weights = weights;
        weights = NULL;
    }
    ti_release(matrix->alloc, weights);
    ti_release(matrix->alloc, slopes);
    return status;
}

void
ti_refined_free(struct ti_refined *refined, const tout_alloc *alloc)
{
    ti_release(alloc, refined->weights);
    refined->weights = NULL;
}
