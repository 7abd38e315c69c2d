/* SPDX-License-Identifier: MIT */
/* Models of counts alone, and what a tout_build asks for. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "support/counts.h"
#include "support/models.h"
#include "support/run.h"

START_TEST(a_model_of_counts_labels_what_it_has_seen)
{
    tout_corpus *corpus = sample_corpus(NULL, NULL, NULL);
    unsigned right = 0;
    tout_scratch *scratch;
    tout_verdict verdict;
    tout_model *model;

    ck_assert_int_eq(tout_model_build(tout_corpus_counts(corpus), NULL, &model, NULL),
                     TOUT_OK);
    ck_assert_ptr_nonnull(strstr(tout_model_note(model, "calibration"), "none"));
    scratch = sample_scratch(model, NULL, NULL);
    for (size_t i = 0; i < sample_count; i++) {
        ck_assert_int_eq(
            tout_classify(scratch, samples[i].text, strlen(samples[i].text), &verdict),
            TOUT_OK);
        right += verdict.best == samples[i].label;
    }
    ck_assert_uint_ge(10 * right, 9 * sample_count);
    tout_scratch_free(scratch);
    tout_model_unref(model);
    tout_corpus_free(corpus);
}
END_TEST

START_TEST(too_little_is_told)
{
    tout_counts *counts = counts_make(counts_two);
    static const char *const one[] = { "buy" };
    tout_build build = TOUT_BUILD_INIT;
    tout_counts *lone;
    tout_model *model;
    tout_error err;

    ck_assert_int_eq(counts_add(counts, 0, "buy this", 2), TOUT_OK);
    ck_assert_int_eq(tout_model_build(counts, NULL, &model, &err), TOUT_E_EMPTY);
    ck_assert_ptr_nonnull(strstr(err.message, "talk"));
    ck_assert_int_eq(counts_add(counts, 1, "a walk", 1), TOUT_OK);
    build.min_posts = 4;
    ck_assert_int_eq(tout_model_build(counts, &build, &model, &err), TOUT_E_EMPTY);
    ck_assert_ptr_nonnull(strstr(err.message, "in 4 posts or more"));
    ck_assert_int_eq(tout_counts_new(NULL, one, 1, NULL, &lone, NULL), TOUT_OK);
    ck_assert_int_eq(tout_model_build(lone, NULL, &model, &err), TOUT_E_EMPTY);
    tout_counts_free(lone);
    tout_counts_free(counts);
}
END_TEST

static tout_status
build_with(const double *shares, tout_model **out, tout_error *err)
{
    tout_corpus *corpus = sample_corpus(NULL, NULL, NULL);
    tout_build build = TOUT_BUILD_INIT;
    tout_status status;

    build.shares = shares;
    status = tout_model_build(tout_corpus_counts(corpus), &build, out, err);
    tout_corpus_free(corpus);
    return status;
}

START_TEST(shares_shift_the_bias_by_their_logarithm)
{
    static const double rare[] = { .01, .98, .01 };
    tout_model *model;
    tout_model *base;

    ck_assert_int_eq(build_with(NULL, &base, NULL), TOUT_OK);
    ck_assert_int_eq(build_with(rare, &model, NULL), TOUT_OK);
    for (uint32_t l = 0; l < 3; l++) {
        const double posts = (double)tout_model_label_posts(base, l);
        const double expected = log(rare[l] * (double)sample_count / posts);
        const int32_t moved = tout_model_bias(model, l) - tout_model_bias(base, l);

        ck_assert_double_eq_tol((double)moved / TOUT_SCORE_NAT, expected, .002);
    }
    tout_model_unref(model);
    tout_model_unref(base);
}
END_TEST

START_TEST(shares_that_cannot_be_are_refused)
{
    static const double wrong[][3] = {
        { .5, .5, 0 }, { .5, .5, .5 }, { -.5, 1, .5 }, { .5, .5, NAN }, { .2, .2, .2 }
    };
    tout_model *model;
    tout_error err;

    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        ck_assert_int_eq(build_with(wrong[i], &model, &err), TOUT_E_ARGUMENT);
        ck_assert_ptr_nonnull(strstr(err.message, "share"));
    }
}
END_TEST

enum { CROWD = 65, BYTES_MAX = 64 << 20 };

static void *
allocate_some(void *context, size_t bytes)
{
    (void)context;
    return bytes > BYTES_MAX ? NULL : malloc(bytes);
}

static void
release(void *context, void *block)
{
    (void)context;
    free(block);
}

/* Keys that want one line, however many there are: only crafted counts have them. */
START_TEST(features_that_crowd_a_line_do_not_make_a_large_model)
{
    const tout_alloc alloc = { allocate_some, release, NULL };
    tout_build build = TOUT_BUILD_INIT;
    tout_counts *counts;
    tout_model *model;

    build.alloc = &alloc;
    ck_assert_int_eq(tout_counts_new(NULL, counts_two, 2, &alloc, &counts, NULL),
                     TOUT_OK);
    for (uint32_t l = 0; l < 2; l++)
        ck_assert_int_eq(tout_counts_add_posts(counts, l, 5, NULL), TOUT_OK);
    for (uint32_t i = 0; i < CROWD; i++) {
        const tout_entry entry = { .key = (uint64_t)(i + 1) << 32 | 0x12345678,
                                   .name = "stem:a",
                                   .name_bytes = 6 };

        ck_assert_int_eq(tout_counts_add_entry(counts, &entry, i % 2, 3, NULL),
                         TOUT_OK);
    }
    ck_assert_int_eq(tout_model_build(counts, &build, &model, NULL), TOUT_OK);
    ck_assert_uint_eq(tout_model_feature_count(model), CROWD - 1);
    tout_model_unref(model);
    tout_counts_free(counts);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("build");
    TCase *cases = tcase_create("build");

    tcase_add_test(cases, a_model_of_counts_labels_what_it_has_seen);
    tcase_add_test(cases, too_little_is_told);
    tcase_add_test(cases, shares_shift_the_bias_by_their_logarithm);
    tcase_add_test(cases, shares_that_cannot_be_are_refused);
    tcase_add_test(cases, features_that_crowd_a_line_do_not_make_a_large_model);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
