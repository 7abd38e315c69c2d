/* SPDX-License-Identifier: MIT */
/* Promises: which shares so many posts back, and labels decided by them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "base/hash.h"
#include "base/view.h"
#include "model/promise.h"
#include "support/counts.h"
#include "support/models.h"
#include "support/random.h"
#include "support/run.h"

static const char rules_text[] = "tout-rules 1\n\n[buy]\nwhy = sells followers\n"
                                 "match = (?i)\\bbuy\\s+followers\\b\n"
                                 "score = follower-selling +1\n"
                                 "example = Buy followers\n";

static tout_status
find(uint64_t alarms, uint64_t posts, uint32_t ppm, tout_error *err)
{
    struct ti_step step = { alarms, 100 };
    const struct ti_promises promises = { 5000, 0, posts, 0, "here", &step, 1 };
    tout_promise promise;

    return ti_promises_find(&promises, ppm, &promise, err);
}

START_TEST(so_many_posts_back_a_share)
{
    /* From (1 - p)^n <= .05, and for alarms from tables of the Clopper-Pearson bound:
     * 473 posts with 0 alarms back what 10 with 0 do not, 1 alarm of 473 has the upper
     * bound 1.0 %. */
    ck_assert_int_eq(find(0, 2995, 1000, NULL), TOUT_OK);
    ck_assert_int_eq(find(0, 2994, 1000, NULL), TOUT_E_PROMISE);
    ck_assert_int_eq(find(0, 598, 5000, NULL), TOUT_OK);
    ck_assert_int_eq(find(0, 597, 5000, NULL), TOUT_E_PROMISE);
    ck_assert_int_eq(find(0, 299, 10000, NULL), TOUT_OK);
    ck_assert_int_eq(find(0, 298, 10000, NULL), TOUT_E_PROMISE);
    ck_assert_int_eq(find(1, 473, 10000, NULL), TOUT_OK);
    ck_assert_int_eq(find(1, 472, 10000, NULL), TOUT_E_PROMISE);
    /* 5 of 100: the bound is 10.225 %. */
    ck_assert_int_eq(find(5, 100, 102300, NULL), TOUT_OK);
    ck_assert_int_eq(find(5, 100, 102200, NULL), TOUT_E_PROMISE);
    ck_assert_int_eq(find(99, 100, 1000000, NULL), TOUT_OK);
}
END_TEST

START_TEST(large_streams_are_no_trouble)
{
    /* Near the normal approximation: 1000 of a million, 1.645 standard errors on. */
    ck_assert_int_eq(find(1000, 1000000, 1054, NULL), TOUT_OK);
    ck_assert_int_eq(find(1000, 1000000, 1051, NULL), TOUT_E_PROMISE);
    ck_assert_int_eq(find(4000000, UINT32_MAX, 1000, NULL), TOUT_OK);
    ck_assert_int_eq(find(999999, 1000000, 999999, NULL), TOUT_E_PROMISE);
}
END_TEST

START_TEST(what_is_not_backed_is_told_with_what_is)
{
    tout_error err;

    ck_assert_int_eq(find(0, 400, 5000, &err), TOUT_E_PROMISE);
    ck_assert_ptr_nonnull(strstr(err.message, "198 posts more"));
    ck_assert_ptr_nonnull(strstr(err.message, "0.74"));
    ck_assert_int_eq(find(3, 400, 5000, &err), TOUT_E_PROMISE);
    ck_assert_ptr_nonnull(strstr(err.message, "3 of 400"));
}
END_TEST

/* A stream of random posts. */
struct stream {
    uint64_t state;
    unsigned left;
    char post[512];
};

static int
next_post(void *context, const char **text, size_t *bytes)
{
    struct stream *stream = context;

    if (stream->left == 0)
        return 0;
    stream->left--;
    *bytes = random_post(&stream->state, stream->post, sizeof stream->post);
    *text = stream->post;
    return 1;
}

static tout_status
measure(unsigned posts, uint32_t ppm, tout_rules *rules, tout_model **out,
        tout_error *err)
{
    struct stream stream = { .state = 77, .left = posts };
    tout_model *model = sample_model();
    const tout_status status = tout_model_measure(model, rules, next_post, &stream,
                                                  "random", ppm, NULL, out, err);

    tout_model_unref(model);
    return status;
}

static tout_scratch *
scratch_of(tout_model *model, tout_rules *rules, uint32_t ppm, uint32_t flags)
{
    tout_options options = TOUT_OPTIONS_INIT;

    options.false_alarm_ppm = ppm;
    options.flags = flags;
    return sample_scratch(model, rules, &options);
}

/* How many posts of the same stream get another label than the neutral one. */
static unsigned
alarms_of(tout_scratch *scratch, uint32_t neutral, unsigned posts)
{
    struct stream stream = { .state = 77, .left = posts };
    unsigned alarms = 0;
    const char *text;
    size_t bytes;

    while (next_post(&stream, &text, &bytes)) {
        tout_verdict verdict;

        ck_assert_int_eq(tout_classify(scratch, text, bytes, &verdict), TOUT_OK);
        alarms += verdict.label != neutral && verdict.label != TOUT_NONE;
    }
    tout_scratch_free(scratch);
    return alarms;
}

START_TEST(labels_are_decided_by_the_threshold)
{
    enum { POSTS = 4000 };
    static const uint32_t shares[] = { 1000, 5000, 20000, 200000 };
    const uint32_t neutral = 1;
    tout_model *model;

    ck_assert_int_eq(measure(POSTS, 5000, NULL, &model, NULL), TOUT_OK);
    for (size_t i = 0; i < sizeof shares / sizeof shares[0]; i++) {
        tout_promise promise;

        ck_assert_int_eq(tout_model_promise(model, shares[i], &promise, NULL), TOUT_OK);
        ck_assert_uint_le(promise.alarms * 1000000, (uint64_t)shares[i] * POSTS);
        ck_assert_uint_eq(promise.posts, POSTS);
        ck_assert_str_eq(promise.stream, "random");
        ck_assert_uint_eq(
            alarms_of(scratch_of(model, NULL, shares[i], 0), neutral, POSTS),
            promise.alarms);
        /* The model's own one is the default. */
        if (shares[i] == 5000)
            ck_assert_uint_eq(alarms_of(scratch_of(model, NULL, 0, 0), neutral, POSTS),
                              promise.alarms);
    }
    ck_assert_uint_gt(
        alarms_of(scratch_of(model, NULL, 0, TOUT_CLASSIFIER_ARGMAX), neutral, POSTS),
        POSTS / 100);
    tout_model_unref(model);
}
END_TEST

START_TEST(other_rules_are_refused_or_told)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_classifier *classifier;
    tout_promise promise;
    tout_rules *rules;
    tout_model *model;
    tout_error err;

    ck_assert_int_eq(
        tout_rules_parse(rules_text, sizeof rules_text - 1, NULL, &rules, NULL),
        TOUT_OK);
    ck_assert_int_eq(measure(1000, 5000, rules, &model, NULL), TOUT_OK);
    options.false_alarm_ppm = 5000;
    ck_assert_int_eq(tout_classifier_new(model, rules, &options, &classifier, NULL),
                     TOUT_OK);
    ck_assert(tout_classifier_promise(classifier, &promise));
    ck_assert_uint_eq(promise.flags, 0);
    ck_assert_uint_eq(promise.rules, tout_rules_fingerprint(rules));
    tout_classifier_unref(classifier);
    ck_assert_int_eq(tout_classifier_new(model, NULL, &options, &classifier, &err),
                     TOUT_E_PROMISE);
    ck_assert_ptr_nonnull(strstr(err.message, "other rules"));
    options.flags = TOUT_CLASSIFIER_ANY_RULES;
    ck_assert_int_eq(tout_classifier_new(model, NULL, &options, &classifier, NULL),
                     TOUT_OK);
    ck_assert(tout_classifier_promise(classifier, &promise));
    ck_assert_uint_eq(promise.flags, TOUT_PROMISE_OTHER_RULES);
    tout_classifier_unref(classifier);
    tout_rules_unref(rules);
    tout_model_unref(model);
}
END_TEST

START_TEST(without_measuring_nothing_is_promised)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_classifier *classifier;
    tout_model *model = sample_model();
    tout_model *measured;
    tout_promise promise;

    options.false_alarm_ppm = 5000;
    ck_assert_int_eq(tout_model_promise(model, 0, &promise, NULL), TOUT_E_PROMISE);
    ck_assert_int_eq(tout_classifier_new(model, NULL, &options, &classifier, NULL),
                     TOUT_E_PROMISE);
    ck_assert_int_eq(tout_classifier_new(model, NULL, NULL, &classifier, NULL),
                     TOUT_OK);
    ck_assert(!tout_classifier_promise(classifier, &promise));
    ck_assert_int_eq(measure(0, 5000, NULL, &measured, NULL), TOUT_E_PROMISE);
    ck_assert_int_eq(measure(100, 5000, NULL, &measured, NULL), TOUT_E_PROMISE);
    ck_assert_ptr_null(measured);
    ck_assert_int_eq(measure(100, 0, NULL, &measured, NULL), TOUT_E_ARGUMENT);
    tout_classifier_unref(classifier);
    tout_model_unref(model);
}
END_TEST

static int
next_offer(void *context, const char **text, size_t *bytes)
{
    unsigned *left = context;

    *text = "buy followers now, cheap and fast followers";
    *bytes = strlen(*text);
    return (*left)-- > 0;
}

START_TEST(a_stream_of_nothing_but_alarms_gives_a_threshold_above_them)
{
    tout_model *base = sample_model();
    unsigned left = 700;
    tout_promise promise;
    tout_model *model;

    ck_assert_int_eq(tout_model_measure(base, NULL, next_offer, &left, "offers", 5000,
                                        NULL, &model, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_model_promise(model, 0, &promise, NULL), TOUT_OK);
    ck_assert_int_gt(promise.threshold, 0);
    ck_assert_uint_eq(promise.alarms, 0);
    tout_model_unref(model);
    tout_model_unref(base);
}
END_TEST

/* The file then has every section that there is. */
START_TEST(a_model_can_promise_and_have_learned_scores_of_rules)
{
    struct stream stream = { .state = 77, .left = 1000 };
    tout_model *base = sample_ruled_model();
    tout_rules *rules = sample_rules();
    tout_model *model;

    ck_assert_int_eq(tout_model_measure(base, rules, next_post, &stream, "random", 5000,
                                        NULL, &model, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_model_promise(model, 0, &(tout_promise){ 0 }, NULL), TOUT_OK);
    ck_assert_uint_gt(tout_model_rule_count(model), 0);
    tout_model_unref(model);
    tout_rules_unref(rules);
    tout_model_unref(base);
}
END_TEST

START_TEST(corrections_mark_the_promise)
{
    tout_counts *corrections;
    tout_promise promise;
    tout_recipe recipe;
    tout_model *model;
    tout_model *corrected;

    ck_assert_int_eq(measure(1000, 5000, NULL, &model, NULL), TOUT_OK);
    recipe = tout_model_recipe(model);
    ck_assert_int_eq(
        tout_counts_new(&recipe, sample_labels, 3, NULL, &corrections, NULL), TOUT_OK);
    ck_assert_int_eq(counts_add(corrections, 0, "yarn for sale", 1), TOUT_OK);
    ck_assert_int_eq(tout_model_adapt(model, corrections, NULL, &corrected, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_model_promise(corrected, 0, &promise, NULL), TOUT_OK);
    ck_assert_uint_eq(promise.flags, TOUT_PROMISE_CORRECTED);
    tout_counts_free(corrections);
    tout_model_unref(model);
    tout_model_unref(corrected);
}
END_TEST

START_TEST(a_damaged_promise_is_refused_or_sound)
{
    tout_model *model;
    size_t bytes;
    const uint8_t *data;
    uint8_t *copy;
    uint64_t section = 0;

    ck_assert_int_eq(measure(1000, 5000, NULL, &model, NULL), TOUT_OK);
    data = tout_model_data(model, &bytes);
    copy = malloc(bytes);
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, data, bytes);
    for (uint32_t i = 0; i < ti_load_u32(data + 32); i++)
        if (ti_load_u32(data + 64 + 24 * (size_t)i) == 8)
            section = ti_load_u64(data + 64 + 24 * (size_t)i + 8);
    ck_assert_uint_gt(section, 0);
    for (uint64_t at = section; at < bytes; at += 3)
        for (unsigned value = 1; value < 256; value *= 2) {
            tout_classifier *classifier = NULL;
            tout_model *opened;

            copy[at] = (uint8_t)(copy[at] ^ value);
            ti_store_u64(copy + 24, ti_hash(copy + 32, bytes - 32, 0));
            if (tout_model_open_memory(copy, bytes, 0, NULL, &opened, NULL) ==
                    TOUT_OK &&
                tout_classifier_new(opened, NULL, NULL, &classifier, NULL) != TOUT_OK)
                ck_assert_ptr_null(classifier);
            tout_classifier_unref(classifier);
            tout_model_unref(opened);
            copy[at] = (uint8_t)(copy[at] ^ value);
        }
    free(copy);
    tout_model_unref(model);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("promise");
    TCase *cases = tcase_create("promise");

    tcase_add_test(cases, so_many_posts_back_a_share);
    tcase_add_test(cases, large_streams_are_no_trouble);
    tcase_add_test(cases, what_is_not_backed_is_told_with_what_is);
    tcase_add_test(cases, labels_are_decided_by_the_threshold);
    tcase_add_test(cases, other_rules_are_refused_or_told);
    tcase_add_test(cases, without_measuring_nothing_is_promised);
    tcase_add_test(cases, a_stream_of_nothing_but_alarms_gives_a_threshold_above_them);
    tcase_add_test(cases, a_model_can_promise_and_have_learned_scores_of_rules);
    tcase_add_test(cases, corrections_mark_the_promise);
    tcase_add_test(cases, a_damaged_promise_is_refused_or_sound);
    tcase_set_timeout(cases, 120);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
