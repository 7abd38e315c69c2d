/* SPDX-License-Identifier: MIT */
/*
 * Fold by fold: learn from the others, score the posts left out. A fold's ratios are
 * learned just as the model's are, the choice of features included, so that calibration
 * sees what a stranger's post will meet.
 */
#include "base/error.h"
#include "train/train.h"

tout_status
ti_training_tell(const struct ti_training *training, double done, tout_error *err)
{
    if (training->progress && training->progress(training->progress_context, done) != 0)
        return ti_fail(err, TOUT_E_STOPPED, "stopped by the caller");
    return TOUT_OK;
}

void
ti_training_sum(const struct ti_matrix *matrix, size_t post, const double *weights,
                double out[TOUT_LABELS_MAX])
{
    for (uint32_t l = 0; l < matrix->labels; l++)
        out[l] = 0;
    for (uint64_t i = matrix->first[post]; i < matrix->first[post + 1]; i++)
        for (uint32_t l = 0; l < matrix->labels; l++)
            out[l] += (double)matrix->values[i] *
                      weights[(size_t)matrix->cells[i] * matrix->labels + l];
    for (uint32_t l = 0; l < matrix->labels; l++)
        out[l] /= matrix->roots[post];
}

/* Takes the posts of a fold out of the tally, and put_fold() puts them back. */
static void
take_fold(struct ti_training *training, uint16_t fold)
{
    const struct ti_samples *samples = &training->samples;

    for (size_t i = 0; i < samples->count; i++)
        if (training->split.folds[i] == fold)
            ti_tally_take(&training->tally, &samples->list[i], samples->places);
}

static void
put_fold(struct ti_training *training, uint16_t fold)
{
    const struct ti_samples *samples = &training->samples;

    for (size_t i = 0; i < samples->count; i++)
        if (training->split.folds[i] == fold)
            ti_tally_add(&training->tally, &samples->list[i], samples->places);
}

tout_status
ti_training_each_fold(struct ti_training *training, int folds, ti_fold_visit visit,
                      double from, double share, tout_error *err)
{
    tout_status status = TOUT_OK;

    for (int fold = 0; status == TOUT_OK && fold < folds; fold++) {
        struct ti_bayes bayes = { .columns = NULL };

        take_fold(training, (uint16_t)fold);
        status =
            ti_bayes_learn(&training->tally, &training->options.bayes, &bayes, err);
        if (status == TOUT_OK)
            status = visit(training, &bayes, (uint16_t)fold, err);
        ti_bayes_free(&bayes);
        put_fold(training, (uint16_t)fold);
        if (status == TOUT_OK)
            status = ti_training_tell(training, from + share * (fold + 1) / folds, err);
    }
    return status;
}

static tout_status
score_fold(struct ti_training *training, const struct ti_bayes *bayes, uint16_t fold,
           tout_error *err)
{
    const struct ti_samples *samples = &training->samples;
    struct ti_held_out *held_out = &training->held_out;
    struct ti_matrix matrix = ti_matrix_new(bayes);
    tout_status status = ti_matrix_reserve(&matrix, 1, err);

    for (size_t i = 0; status == TOUT_OK && i < samples->count; i++) {
        if (training->split.folds[i] != fold)
            continue;
        matrix.count = 0;
        status = ti_matrix_add(&matrix, bayes, NULL, &samples->list[i], samples->places,
                               err);
        if (status != TOUT_OK)
            break;
        ti_training_sum(&matrix, 0, bayes->ratios,
                        held_out->sums + i * held_out->labels);
        held_out->roots[i] = matrix.roots[0];
        held_out->own[i] = samples->list[i].label;
    }
    ti_matrix_free(&matrix);
    return status;
}

tout_status
ti_training_hold_out(struct ti_training *training, tout_error *err)
{
    return ti_training_each_fold(training, TI_TRAINING_FOLDS, score_fold, 0, .2, err);
}
