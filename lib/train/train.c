/* SPDX-License-Identifier: MIT */
/*
 * Training, step by step: an order and folds, counts, held-out sums, calibration, the
 * ratios of the whole corpus, the model file.
 */
#include "train/train.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/input.h"

enum {
    MAX_FEATURES = 20000, /* as good as 150,000 on every public set (BASELINES 1) */
    MIN_POSTS = 2,
    SMOOTHING_MILLI = 300,
    LABEL_POSTS_MIN = 2
};

static tout_status
read_build(struct ti_training *training, const tout_build *given, tout_error *err)
{
    const tout_build defaults = TOUT_BUILD_INIT;
    tout_build *build = &training->build;
    tout_status status = TOUT_OK;

    *build = defaults;
    if (given)
        status = ti_input_read(given, sizeof *build, build, "tout_build", err);
    if (status != TOUT_OK)
        return status;
    if (build->flags & ~(uint32_t)TOUT_BUILD_NO_NAMES || build->reserved)
        return ti_fail(err, TOUT_E_ARGUMENT, "unknown build flags %#x", build->flags);
    training->alloc = ti_alloc_or_default(build->alloc);
    training->options = (struct ti_bayes_options){
        .smoothing =
            (build->smoothing_milli ? build->smoothing_milli : SMOOTHING_MILLI) / 1000.,
        .min_posts = build->min_posts ? build->min_posts : MIN_POSTS,
        .max_features = build->max_features ? build->max_features : MAX_FEATURES,
    };
    return TOUT_OK;
}

static tout_status
find_neutral(struct ti_training *training, tout_error *err)
{
    const tout_corpus *corpus = training->corpus;
    const char *name = training->build.neutral;

    training->neutral = TOUT_NONE;
    if (!name)
        return TOUT_OK;
    for (uint32_t l = 0; l < corpus->label_count; l++)
        if (strcmp(corpus->label_names[l], name) == 0)
            training->neutral = l;
    if (training->neutral == TOUT_NONE)
        return ti_fail(err, TOUT_E_LABEL,
                       "the neutral label \"%s\" is not in the corpus", name);
    return TOUT_OK;
}

static tout_status
check_corpus(const tout_corpus *corpus, tout_error *err)
{
    for (uint32_t l = 0; l < corpus->label_count; l++)
        if (corpus->label_posts[l] < LABEL_POSTS_MIN)
            return ti_fail(err, TOUT_E_EMPTY,
                           "label \"%s\" has %llu posts, expected %d or more",
                           corpus->label_names[l],
                           (unsigned long long)corpus->label_posts[l], LABEL_POSTS_MIN);
    return TOUT_OK;
}

static tout_status
allocate(struct ti_training *training, tout_error *err)
{
    const tout_corpus *corpus = training->corpus;
    const size_t posts = corpus->post_count;
    struct ti_held_out *held_out = &training->held_out;
    tout_status status = ti_split_make(corpus, TI_TRAINING_FOLDS, &training->alloc,
                                       &training->split, err);

    if (status == TOUT_OK)
        status = ti_counts_new(corpus->dictionary.count, corpus->label_count,
                               &training->alloc, &training->counts, err);
    if (status != TOUT_OK)
        return status;
    held_out->count = posts;
    held_out->labels = corpus->label_count;
    held_out->sums = ti_allocate(&training->alloc, posts * corpus->label_count,
                                 sizeof held_out->sums[0]);
    held_out->roots = ti_allocate(&training->alloc, posts, sizeof held_out->roots[0]);
    held_out->own = ti_allocate(&training->alloc, posts, sizeof held_out->own[0]);
    return held_out->sums && held_out->roots && held_out->own ? TOUT_OK
                                                              : ti_fail_memory(err);
}

static void
release(struct ti_training *training)
{
    ti_split_free(&training->split, &training->alloc);
    ti_counts_free(&training->counts, &training->alloc);
    ti_bayes_free(&training->bayes, &training->alloc);
    ti_release(&training->alloc, training->held_out.sums);
    ti_release(&training->alloc, training->held_out.roots);
    ti_release(&training->alloc, training->held_out.own);
}

static tout_status
learn(struct ti_training *training, tout_error *err)
{
    tout_status status = allocate(training, err);

    if (status != TOUT_OK)
        return status;
    for (size_t i = 0; i < training->corpus->post_count; i++)
        ti_counts_add(&training->counts, training->corpus, training->split.posts[i]);
    status = ti_training_hold_out(training, err);
    if (status == TOUT_OK)
        status =
            ti_fit(&training->held_out, &training->alloc, &training->calibration, err);
    if (status == TOUT_OK)
        status =
            ti_bayes_learn(&training->counts, &training->corpus->dictionary,
                           &training->options, &training->alloc, &training->bayes, err);
    if (status == TOUT_OK && training->bayes.row_count == 0)
        status = ti_fail(err, TOUT_E_EMPTY,
                         "no feature is in %u posts or more: the corpus is too small",
                         training->options.min_posts);
    return status;
}

static tout_status
make_report(const struct ti_training *training, tout_report **out, tout_error *err)
{
    const struct ti_held_out *posts = &training->held_out;
    tout_report *report;
    double probabilities[TOUT_LABELS_MAX];
    double loss = 0;
    size_t right = 0;

    if (!out)
        return TOUT_OK;
    report = ti_allocate_zero(&training->alloc, 1, sizeof *report);
    if (!report)
        return ti_fail_memory(err);
    for (size_t i = 0; i < posts->count; i++) {
        uint32_t best = 0;

        ti_fit_probabilities(posts, i, &training->calibration, probabilities);
        for (uint32_t l = 1; l < posts->labels; l++)
            if (probabilities[l] > probabilities[best])
                best = l;
        right += best == posts->own[i];
        loss -= log(fmax(probabilities[posts->own[i]], DBL_MIN));
    }
    report->alloc = training->alloc;
    report->accuracy = (double)right / (double)posts->count;
    report->log_loss = loss / (double)posts->count;
    report->features = training->corpus->dictionary.count;
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
    status = read_build(&training, build, err);
    if (status == TOUT_OK)
        status = find_neutral(&training, err);
    if (status == TOUT_OK)
        status = check_corpus(corpus, err);
    if (status != TOUT_OK)
        return status;
    status = learn(&training, err);
    if (status == TOUT_OK)
        status = make_report(&training, report, err);
    if (status == TOUT_OK)
        status = ti_training_write(&training, out, err);
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
