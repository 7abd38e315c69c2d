/* SPDX-License-Identifier: MIT */
/* Solving, fitting, and the ratios of naive Bayes against sums done by hand. */
#include "train/fit.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "support/random.h"
#include "support/run.h"
#include "train/bayes.h"

START_TEST(a_positive_definite_system_is_solved)
{
    double matrix[9] = { 4, 2, .6, 2, 5, 1, .6, 1, 3 };
    double vector[3] = { 4 + 4 + 1.8, 2 + 10 + 3, .6 + 2 + 9 };

    ck_assert_int_eq(ti_solve(matrix, vector, 3), 1);
    for (unsigned i = 0; i < 3; i++)
        ck_assert_double_eq_tol(vector[i], i + 1., 1e-12);
}
END_TEST

START_TEST(an_indefinite_system_is_refused)
{
    double matrix[4] = { 1, 2, 2, 1 };
    double vector[2] = { 1, 1 };

    ck_assert_int_eq(ti_solve(matrix, vector, 2), 0);
}
END_TEST

/* Posts drawn from a known slope and bias: the fit finds them again. */
START_TEST(the_fit_finds_what_the_posts_were_drawn_from)
{
    enum { POSTS = 20000 };
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    uint64_t state = random_seed();
    struct ti_held_out posts = { .count = POSTS, .labels = 2 };
    struct ti_calibration found;

    posts.sums = malloc(POSTS * 2 * sizeof posts.sums[0]);
    posts.roots = malloc(POSTS * sizeof posts.roots[0]);
    posts.own = malloc(POSTS * sizeof posts.own[0]);
    for (size_t i = 0; i < POSTS; i++) {
        const double x = (double)random_below(&state, 2001) / 500. - 2;
        const double p = 1 / (1 + exp(-(2 * .7 * x + .5)));

        posts.sums[2 * i] = -x;
        posts.sums[2 * i + 1] = x;
        posts.roots[i] = 5;
        posts.own[i] = (double)random_below(&state, 1000000) < p * 1e6;
    }
    ck_assert_int_eq(ti_fit(&posts, &alloc, &found, NULL), TOUT_OK);
    ck_assert_double_eq_tol(found.slope, .7, .03);
    ck_assert_double_eq_tol(found.bias[1] - found.bias[0] +
                                5 * (found.growth[1] - found.growth[0]),
                            .5, .06);
    free(posts.sums);
    free(posts.roots);
    free(posts.own);
}
END_TEST

START_TEST(posts_that_are_told_apart_perfectly_still_give_finite_numbers)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    double sums[8] = { -5, 5, -6, 6, 5, -5, 6, -6 };
    double roots[4] = { 1, 2, 3, 4 };
    uint32_t own[4] = { 1, 1, 0, 0 };
    const struct ti_held_out posts = { 4, 2, sums, roots, own };
    struct ti_calibration found;

    ck_assert_int_eq(ti_fit(&posts, &alloc, &found, NULL), TOUT_OK);
    ck_assert(isfinite(found.slope) && found.slope > 0 && found.slope < 100);
    ck_assert(isfinite(found.bias[0]) && isfinite(found.growth[1]));
}
END_TEST

/* Two features, counts 3:1 and 0:4, smoothing 1: worked out by hand. */
START_TEST(ratios_are_those_of_multinomial_naive_bayes)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const struct ti_bayes_options options = { 1, 1, 100 };
    struct ti_dictionary dictionary = ti_dictionary_new(&alloc);
    struct ti_counts counts;
    struct ti_bayes bayes;

    ck_assert_int_eq(ti_dictionary_add(&dictionary, 10, "a", 1), TOUT_OK);
    ck_assert_int_eq(ti_dictionary_add(&dictionary, 5, "b", 1), TOUT_OK);
    ck_assert_int_eq(ti_counts_new(2, 2, &alloc, &counts, NULL), TOUT_OK);
    memcpy(counts.sums, (const uint32_t[]){ 3, 1, 0, 4 }, 4 * sizeof(uint32_t));
    counts.posts[0] = 4;
    counts.posts[1] = 5;
    ck_assert_int_eq(
        ti_bayes_learn(&counts, &dictionary, &options, &alloc, &bayes, NULL), TOUT_OK);
    ck_assert_uint_eq(bayes.row_count, 2);
    ck_assert_uint_eq(bayes.ids[0], 1); /* in the order of keys */
    ck_assert_double_eq_tol(bayes.ratios[0], log(1. / 5) - log(5. / 7), 1e-12);
    ck_assert_double_eq_tol(bayes.ratios[1], log(5. / 7) - log(1. / 5), 1e-12);
    ck_assert_double_eq_tol(bayes.ratios[2], log(4. / 5) - log(2. / 7), 1e-12);
    ti_bayes_free(&bayes, &alloc);
    ti_counts_free(&counts, &alloc);
    ti_dictionary_free(&dictionary);
}
END_TEST

START_TEST(the_most_telling_features_are_kept)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const struct ti_bayes_options options = { .3, 2, 1 };
    struct ti_dictionary dictionary = ti_dictionary_new(&alloc);
    struct ti_counts counts;
    struct ti_bayes bayes;

    for (uint64_t key = 1; key <= 3; key++)
        ck_assert_int_eq(ti_dictionary_add(&dictionary, key, "x", 1), TOUT_OK);
    ck_assert_int_eq(ti_counts_new(3, 2, &alloc, &counts, NULL), TOUT_OK);
    memcpy(counts.sums, (const uint32_t[]){ 5, 5, 0, 6, 1, 0 }, 6 * sizeof(uint32_t));
    counts.posts[0] = counts.posts[1] = 10;
    ck_assert_int_eq(
        ti_bayes_learn(&counts, &dictionary, &options, &alloc, &bayes, NULL), TOUT_OK);
    ck_assert_uint_eq(bayes.row_count, 1);
    ck_assert_uint_eq(bayes.ids[0], 1);
    ck_assert_uint_eq(bayes.rows[0], 0);
    ck_assert_uint_eq(bayes.rows[1], 1);
    ti_bayes_free(&bayes, &alloc);
    ti_counts_free(&counts, &alloc);
    ti_dictionary_free(&dictionary);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("fit");
    TCase *cases = tcase_create("fit");

    tcase_add_test(cases, a_positive_definite_system_is_solved);
    tcase_add_test(cases, an_indefinite_system_is_refused);
    tcase_add_test(cases, the_fit_finds_what_the_posts_were_drawn_from);
    tcase_add_test(cases,
                   posts_that_are_told_apart_perfectly_still_give_finite_numbers);
    tcase_add_test(cases, ratios_are_those_of_multinomial_naive_bayes);
    tcase_add_test(cases, the_most_telling_features_are_kept);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
