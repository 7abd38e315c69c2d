/* SPDX-License-Identifier: MIT */
/*
 * Fold by fold: learn from the others, score the posts left out. The ratios of a fold
 * are learned just as the model's are, the choice of features included, so that
 * calibration sees what a stranger's post will meet.
 */
#include <math.h>

#include "base/error.h"
#include "train/train.h"

tout_status
ti_training_tell(const struct ti_training *training, double done, tout_error *err)
{
    if (training->progress && training->progress(training->progress_context, done) != 0)
        return ti_fail(err, TOUT_E_STOPPED, "stopped by the caller");
    return TOUT_OK;
}

static void
score_post(struct ti_training *training, const struct ti_bayes *bayes, size_t index)
{
    const struct ti_post *post = training->split.posts[index];
    const uint32_t *ids = training->corpus->ids + post->first;
    struct ti_held_out *held_out = &training->held_out;
    const uint32_t labels = held_out->labels;
    double *sums = held_out->sums + index * labels;
    uint32_t known = 0;
    double root;

    for (uint32_t l = 0; l < labels; l++)
        sums[l] = 0;
    for (uint32_t i = 0; i < post->count; i++) {
        const uint32_t row = bayes->rows[ids[i]];

        known += row > 0;
        for (uint32_t l = 0; row > 0 && l < labels; l++)
            sums[l] += bayes->ratios[(size_t)(row - 1) * labels + l];
    }
    root = sqrt(known > 0 ? known : 1);
    for (uint32_t l = 0; l < labels; l++)
        sums[l] /= root;
    held_out->roots[index] = root;
    held_out->own[index] = post->label;
}

static tout_status
hold_out_fold(struct ti_training *training, uint8_t fold, tout_error *err)
{
    const struct ti_split *split = &training->split;
    const size_t count = training->corpus->post_count;
    struct ti_bayes bayes;
    tout_status status;

    for (size_t i = 0; i < count; i++)
        if (split->folds[i] == fold)
            ti_counts_take(&training->counts, training->corpus, split->posts[i]);
    status = ti_bayes_learn(&training->counts, &training->corpus->dictionary,
                            &training->options, &training->alloc, &bayes, err);
    for (size_t i = 0; i < count; i++) {
        if (split->folds[i] != fold)
            continue;
        if (status == TOUT_OK)
            score_post(training, &bayes, i);
        ti_counts_add(&training->counts, training->corpus, split->posts[i]);
    }
    if (status == TOUT_OK)
        ti_bayes_free(&bayes, &training->alloc);
    return status;
}

tout_status
ti_training_hold_out(struct ti_training *training, tout_error *err)
{
    for (int fold = 0; fold < TI_TRAINING_FOLDS; fold++) {
        tout_status status =
            ti_training_tell(training, fold / (TI_TRAINING_FOLDS + 2.), err);

        if (status == TOUT_OK)
            status = hold_out_fold(training, (uint8_t)fold, err);
        if (status != TOUT_OK)
            return status;
    }
    return TOUT_OK;
}
