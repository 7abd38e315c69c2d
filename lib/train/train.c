/* SPDX-License-Identifier: MIT */
/*
 * Training, step by step: an order and folds, counts, held-out sums, calibration, the
 * ratios of the whole corpus, the model file.
 */
#include "train/train.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "train/rule_fit.h"

enum { LABEL_POSTS_MIN = 2 };

/* Of the gradient: a tenth of it changes no figure of the public sets. */
static const double tolerance = 1e-3;

static tout_status
allocate(struct ti_training *training, tout_error *err)
{
    const tout_corpus *corpus = training->corpus;
    const size_t posts = corpus->post_count;
    const size_t scores = posts * corpus->counts->label_count;
    struct ti_held_out *held_out = &training->held_out;

    held_out->count = posts;
    held_out->labels = corpus->counts->label_count;
    held_out->sums =
        ti_allocate(&training->options.alloc, scores, sizeof held_out->sums[0]);
    held_out->roots =
        ti_allocate(&training->options.alloc, posts, sizeof held_out->roots[0]);
    held_out->own =
        ti_allocate(&training->options.alloc, posts, sizeof held_out->own[0]);
    return held_out->sums && held_out->roots && held_out->own ? TOUT_OK
                                                              : ti_fail_memory(err);
}

static tout_status
prepare(struct ti_training *training, tout_error *err)
{
    const tout_corpus *corpus = training->corpus;
    tout_status status = allocate(training, err);

    if (status == TOUT_OK)
        status = ti_split_make(corpus, TI_TRAINING_FOLDS, &training->options.alloc,
                               &training->split, err);
    if (status == TOUT_OK)
        status = ti_columns_make(corpus->counts, training->options.bayes.min_posts,
                                 &training->columns, err);
    if (status == TOUT_OK)
        status = ti_tally_make(&training->columns, &training->tally, err);
    if (status == TOUT_OK)
        status = ti_samples_make(corpus, &training->split, &training->columns,
                                 &training->samples, err);
    return status;
}

static void
release(struct ti_training *training)
{
    ti_refined_free(&training->refined, &training->corpus->counts->alloc);
    ti_bayes_free(&training->bayes);
    ti_samples_free(&training->samples);
    ti_tally_free(&training->tally);
    ti_columns_free(&training->columns);
    ti_split_free(&training->split, &training->options.alloc);
    ti_release(&training->options.alloc, training->held_out.sums);
    ti_release(&training->options.alloc, training->held_out.roots);
    ti_release(&training->options.alloc, training->held_out.own);
    ti_release(&training->options.alloc, training->rule_scores.list);
}

static int
tell_refining(void *context, double done)
{
    const struct ti_training *training = context;

    return ti_training_tell(training, .8 + .2 * done, NULL) != TOUT_OK;
}

static tout_status
refine(struct ti_training *training, tout_error *err)
{
    struct ti_matrix matrix;
    struct ti_refinement refinement = {
        &matrix,   &training->bayes, ti_penalties[training->trial],
        tolerance, tell_refining,    training,
        NULL
    };
    tout_status status =
        ti_training_matrix(training, &training->bayes, TI_NO_FOLD, &matrix, err);

    if (status == TOUT_OK && !(refinement.point = ti_refine_start(&matrix)))
        status = ti_fail_memory(err);
    if (status == TOUT_OK)
        status = ti_refine(&refinement, &training->refined, err);
    ti_release(matrix.alloc, refinement.point);
    ti_matrix_free(&matrix);
    return status;
}

static tout_status
learn(struct ti_training *training, tout_error *err)
{
    tout_status status = prepare(training, err);

    if (status == TOUT_OK)
        status = ti_training_hold_out(training, err);
    if (status == TOUT_OK)
        status = ti_fit(&training->held_out, &training->options.alloc,
                        &training->calibration, err);
    if (status == TOUT_OK)
        status = ti_training_try(training, err);
    if (status == TOUT_OK)
        status = ti_bayes_learn(&training->tally, &training->options.bayes,
                                &training->bayes, err);
    if (status == TOUT_OK && training->bayes.row_count == 0)
        status = ti_fail(err, TOUT_E_EMPTY,
                         "no feature is in %u posts or more: the corpus is too small",
                         training->options.bayes.min_posts);
    if (status == TOUT_OK)
        status = refine(training, err);
    if (status == TOUT_OK)
        status = ti_rule_fit(training, &training->rule_scores, err);
    return status;
}

static tout_status
write_model(const struct ti_training *training, tout_model **out, tout_error *err)
{
    const struct ti_learnt learnt = {
        training->corpus->counts, &training->options, &training->bayes,
        &training->calibration,   &training->refined, &training->rule_scores
    };

    return ti_learnt_write(&learnt, out, err);
}

static tout_status
make_report(const struct ti_training *training, tout_report **out, tout_error *err)
{
    const struct ti_trial *trial = &training->trials[training->trial];
    tout_report *report;

    if (!out)
        return TOUT_OK;
    report = ti_allocate_zero(&training->options.alloc, 1, sizeof *report);
    if (!report)
        return ti_fail_memory(err);
    report->alloc = training->options.alloc;
    report->accuracy = (double)trial->right / (double)trial->posts;
    report->log_loss = trial->loss / (double)trial->posts;
    report->features = training->corpus->counts->dictionary.count -
                       training->columns.words + training->columns.subwords;
    *out = report;
    return TOUT_OK;
}

tout_status
tout_train(const tout_corpus *corpus, const tout_build *build, tout_progress progress,
           void *context, tout_model **out, tout_report **report, tout_error *err)
{
    struct ti_training training;
    tout_status status;

    if (out)
        *out = NULL;
    if (report)
        *report = NULL;
    if (!corpus || !out)
        return ti_fail(err, TOUT_E_ARGUMENT, "the corpus or out is NULL");
    memset(&training, 0, sizeof training);
    training.corpus = corpus;
    training.progress = progress;
    training.progress_context = context;
    status =
        ti_options_read(build, corpus->counts, LABEL_POSTS_MIN, &training.options, err);
    if (status != TOUT_OK)
        return status;
    status = learn(&training, err);
    if (status == TOUT_OK)
        status = make_report(&training, report, err);
    if (status == TOUT_OK)
        status = write_model(&training, out, err);
    if (status == TOUT_OK)
        status = ti_training_tell(&training, 1, err);
    if (status != TOUT_OK) {
        tout_model_unref(*out);
        *out = NULL;
        tout_report_free(report ? *report : NULL);
        if (report)
            *report = NULL;
    }
    release(&training);
    return status;
}
