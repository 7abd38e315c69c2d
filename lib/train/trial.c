/* SPDX-License-Identifier: MIT */
/*
 * Trials: how strongly refinement is to be held back is what does best on posts held
 * out. Corpora differ: where labels are noisy a strong penalty wins, where they are
 * clean a weak one. What the trials measure is also what training says of itself.
 */
#include <float.h>
#include <math.h>

#include "base/alloc.h"
#include "base/error.h"
#include "train/train.h"

enum {
    /* Held-out posts that tell penalties apart well enough; more folds are not tried.
     */
    POSTS_WANTED = 8000,
    /* So many posts outweigh any of the penalties; then only the default is tried. */
    POSTS_PLENTY = 200000
};

/* Ten times that of the model's own refinement: enough to rank penalties by. */
static const double trial_tolerance = 1e-2;

static void
judge_post(const struct ti_training *training, size_t index, const double *refined,
           struct ti_trial *trial)
{
    const uint32_t labels = training->held_out.labels;
    const uint32_t own = training->held_out.own[index];
    double scores[TOUT_LABELS_MAX];
    double sum = 0;
    uint32_t best = 0;

    ti_fit_scores(&training->held_out, index, &training->calibration, scores);
    for (uint32_t l = 0; l < labels; l++) {
        scores[l] = (scores[l] + refined[l]) / 2;
        if (scores[l] > scores[best])
            best = l;
    }
    for (uint32_t l = 0; l < labels; l++)
        sum += exp(scores[l] - scores[best]);
    trial->loss += log(sum) + scores[best] - scores[own];
    trial->right += best == own;
    trial->posts++;
}

static tout_status
judge_fold(const struct ti_training *training, const struct ti_bayes *bayes,
           uint16_t fold, const struct ti_refined *refined, struct ti_trial *trial,
           tout_error *err)
{
    const struct ti_samples *samples = &training->samples;
    struct ti_matrix matrix = ti_matrix_new(bayes);
    double scores[TOUT_LABELS_MAX];
    tout_status status = ti_matrix_reserve(&matrix, 1, err);

    for (size_t i = 0; status == TOUT_OK && i < samples->count; i++) {
        if (training->split.folds[i] != fold)
            continue;
        matrix.count = 0;
        status = ti_matrix_add(&matrix, bayes, NULL, &samples->list[i], samples->places,
                               err);
        if (status != TOUT_OK)
            break;
        ti_training_sum(&matrix, 0, refined->weights, scores);
        for (uint32_t l = 0; l < matrix.labels; l++)
            scores[l] += refined->bias[l];
        judge_post(training, i, scores, trial);
    }
    ti_matrix_free(&matrix);
    return status;
}

tout_status
ti_training_matrix(const struct ti_training *training, const struct ti_bayes *bayes,
                   uint16_t besides, struct ti_matrix *out, tout_error *err)
{
    const struct ti_samples *samples = &training->samples;
    tout_status status;

    *out = ti_matrix_new(bayes);
    status = ti_matrix_reserve(out, samples->count, err);
    for (size_t i = 0; status == TOUT_OK && i < samples->count; i++)
        if (training->split.folds[i] != besides)
            status = ti_matrix_add(out, bayes, &training->tally, &samples->list[i],
                                   samples->places, err);
    return status;
}

/* Each penalty starts from where the one before it ended. */
static tout_status
try_penalties(struct ti_training *training, const struct ti_bayes *bayes, uint16_t fold,
              tout_error *err)
{
    const int has_plenty = training->samples.count >= POSTS_PLENTY;
    struct ti_refinement refinement = { .bayes = bayes, .tolerance = trial_tolerance };
    struct ti_matrix matrix;
    tout_status status = ti_training_matrix(training, bayes, fold, &matrix, err);

    refinement.matrix = &matrix;
    if (status == TOUT_OK && !(refinement.point = ti_refine_start(&matrix)))
        status = ti_fail_memory(err);
    for (unsigned i = 0; status == TOUT_OK && i < TI_PENALTIES; i++) {
        struct ti_refined refined;

        if (has_plenty && i != TI_PENALTY_DEFAULT)
            continue;
        refinement.penalty = ti_penalties[i];
        status = ti_refine(&refinement, &refined, err);
        if (status == TOUT_OK)
            status =
                judge_fold(training, bayes, fold, &refined, &training->trials[i], err);
        ti_refined_free(&refined, matrix.alloc);
    }
    ti_release(matrix.alloc, refinement.point);
    ti_matrix_free(&matrix);
    return status;
}

static unsigned
best_trial(const struct ti_training *training)
{
    unsigned best = TI_PENALTY_DEFAULT;

    for (unsigned i = 0; i < TI_PENALTIES; i++)
        if (training->trials[i].posts > 0 &&
            training->trials[i].loss < training->trials[best].loss)
            best = i;
    return best;
}

tout_status
ti_training_try(struct ti_training *training, tout_error *err)
{
    const size_t posts = training->samples.count;
    const size_t wanted =
        (POSTS_WANTED * (size_t)TI_TRAINING_FOLDS + posts - 1) / posts;
    const int folds = wanted < TI_TRAINING_FOLDS ? (int)wanted : TI_TRAINING_FOLDS;
    const tout_status status =
        ti_training_each_fold(training, folds, try_penalties, .2, .6, err);

    training->trial = best_trial(training);
    return status;
}
