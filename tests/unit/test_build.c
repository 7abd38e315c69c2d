/* SPDX-License-Identifier: MIT */
/* Models of counts alone, and what a tout_build asks for. */
#include <math.h>
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

int
main(void)
{
    Suite *suite = suite_create("build");
    TCase *cases = tcase_create("build");

    tcase_add_test(cases, a_model_of_counts_labels_what_it_has_seen);
    tcase_add_test(cases, too_little_is_told);
    tcase_add_test(cases, shares_shift_the_bias_by_their_logarithm);
    tcase_add_test(cases, shares_that_cannot_be_are_refused);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
