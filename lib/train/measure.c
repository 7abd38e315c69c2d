/* SPDX-License-Identifier: MIT */
/*
 * Measuring what a model lets through: the margins of neutral posts, largest first, say
 * for each number of alarms which threshold gives it.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/edit.h"

/* Alarms of one step and the next differ by a fiftieth or by one: what that wastes of a
 * share is less than its bound leaves open. */
enum { STEP_PART = 50, MILLION = 1000000 };

struct measuring {
    const tout_alloc *alloc;
    tout_scratch *scratch;
    uint32_t labels;
    uint32_t neutral;
    int32_t *margins;
    size_t count;
    size_t capacity;
    size_t ruled; /* alarms that a rule decides, whatever the threshold */
};

/* How far the best other label stands above the neutral one. */
static int64_t
margin_of(const struct measuring *measuring)
{
    int64_t best = INT64_MIN;

    for (uint32_t l = 0; l < measuring->labels; l++)
        if (l != measuring->neutral && tout_score(measuring->scratch, l) > best)
            best = tout_score(measuring->scratch, l);
    return best - tout_score(measuring->scratch, measuring->neutral);
}

static tout_status
measure_post(struct measuring *measuring, const char *text, size_t bytes,
             tout_error *err)
{
    tout_verdict verdict;
    int64_t margin;
    tout_status status;

    if (measuring->count == UINT32_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "a stream of more than 2^32 - 1 posts");
    if (!ti_grow(measuring->alloc, &measuring->margins, &measuring->capacity,
                 measuring->count, 1, sizeof measuring->margins[0]))
        return ti_fail_memory(err);
    status = tout_classify(measuring->scratch, text, bytes, &verdict);
    if (status != TOUT_OK)
        return ti_fail(err, status, "a post of the stream is NULL");
    margin = margin_of(measuring);
    if (verdict.flags & TOUT_RULED) {
        measuring->ruled += verdict.label != measuring->neutral;
        margin = verdict.label != measuring->neutral ? INT32_MAX : INT32_MIN;
    } else if (verdict.flags & TOUT_UNSURE) {
        margin = INT32_MIN;
    }
    /* Bounds of weights, bias and rules keep margins far inside. */
    measuring->margins[measuring->count++] = (int32_t)margin;
    return TOUT_OK;
}

static int
largest_first(const void *left, const void *right)
{
    const int32_t *a = left;
    const int32_t *b = right;

    return (*a < *b) - (*a > *b);
}

/* How many margins stand above `threshold`, looked for from `at` on. */
static size_t
above(const struct measuring *measuring, int32_t threshold, size_t at)
{
    while (at > 0 && measuring->margins[at - 1] <= threshold)
        at--;
    while (at < measuring->count && measuring->margins[at] > threshold)
        at++;
    return at;
}

/* Fills the steps, for which there is room; returns how many they are. The last one is
 * that of threshold 0: what the model takes for neutral is never called anything else,
 * however few alarms that would give. */
static size_t
take_steps(const struct measuring *measuring, struct ti_step *steps)
{
    int32_t threshold = INT32_MAX;
    size_t count = 0;

    for (size_t at = measuring->ruled; threshold > 0; at += at / STEP_PART + 1) {
        struct ti_step step;

        threshold = at < measuring->count ? measuring->margins[at] : 0;
        threshold = threshold > 0 ? threshold : 0;
        step.threshold = threshold;
        step.alarms =
            above(measuring, threshold, at < measuring->count ? at : measuring->count);
        if (count == 0 || step.alarms > steps[count - 1].alarms)
            steps[count++] = step;
        else if (step.alarms == steps[count - 1].alarms)
            steps[count - 1] = step;
    }
    return count;
}

static tout_status
write_promises(const struct measuring *measuring, const tout_model *model,
               const struct ti_promises *promises, tout_model **out, tout_error *err)
{
    struct ti_edit edit;
    tout_promise own;
    tout_status status = ti_promises_find(promises, 0, &own, err);

    if (status == TOUT_OK)
        status = ti_edit_begin(model, measuring->alloc, &edit, err);
    if (status != TOUT_OK)
        return status;
    edit.promises = *promises;
    status = ti_edit_write(&edit, out, err);
    ti_edit_end(&edit);
    return status;
}

static tout_status
finish(struct measuring *measuring, const tout_model *model,
       struct ti_promises promises, tout_model **out, tout_error *err)
{
    tout_status status;

    if (measuring->count == 0)
        return ti_fail(err, TOUT_E_PROMISE,
                       "the stream has no post, and nothing can be promised on it");
    qsort(measuring->margins, measuring->count, sizeof measuring->margins[0],
          largest_first);
    promises.posts = measuring->count;
    promises.steps =
        ti_allocate(measuring->alloc, measuring->count + 1, sizeof promises.steps[0]);
    if (!promises.steps)
        return ti_fail_memory(err);
    promises.count = take_steps(measuring, promises.steps);
    /* A threshold that every post passes says nothing. */
    while (promises.count > 0 &&
           promises.steps[promises.count - 1].alarms == measuring->count)
        promises.count--;
    if (promises.count == 0)
        status = ti_fail(err, TOUT_E_PROMISE, "rules make every post an alarm");
    else
        status = write_promises(measuring, model, &promises, out, err);
    ti_release(measuring->alloc, promises.steps);
    return status;
}

static tout_status
make_scratch(struct measuring *measuring, tout_model *model, tout_rules *rules,
             tout_error *err)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_classifier *classifier;
    tout_status status;

    options.alloc = measuring->alloc;
    options.flags = TOUT_CLASSIFIER_ARGMAX;
    status = tout_classifier_new(model, rules, &options, &classifier, err);
    if (status != TOUT_OK)
        return status;
    status = tout_scratch_new(classifier, &measuring->scratch, err);
    tout_classifier_unref(classifier);
    return status;
}

tout_status
tout_model_measure(tout_model *model, tout_rules *rules, tout_posts posts,
                   void *context, const char *stream, uint32_t false_alarm_ppm,
                   const tout_alloc *alloc, tout_model **out, tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    struct ti_promises promises = { .own_ppm = false_alarm_ppm, .stream = stream };
    struct measuring measuring = { .alloc = &use };
    const char *text;
    size_t bytes;
    tout_status status;

    if (out)
        *out = NULL;
    if (!model || !posts || !out)
        return ti_fail(err, TOUT_E_ARGUMENT, "the model, the posts or out are NULL");
    if (!stream || !ti_head_is_name(stream, strlen(stream), TI_STREAM_BYTES_MAX) ||
        false_alarm_ppm == 0 || false_alarm_ppm > MILLION)
        return ti_fail(err, TOUT_E_ARGUMENT,
                       "expected the stream's name and a share of 1 to %d millionths",
                       MILLION);
    if (model->head.neutral == TOUT_NONE)
        return ti_fail(err, TOUT_E_ARGUMENT,
                       "the model has no neutral label to count false alarms on");
    promises.rules = tout_rules_fingerprint(rules);
    measuring.labels = model->head.label_count;
    measuring.neutral = model->head.neutral;
    status = make_scratch(&measuring, model, rules, err);
    while (status == TOUT_OK && posts(context, &text, &bytes))
        status = measure_post(&measuring, text, bytes, err);
    if (status == TOUT_OK)
        status = finish(&measuring, model, promises, out, err);
    tout_scratch_free(measuring.scratch);
    ti_release(&use, measuring.margins);
    return status;
}
