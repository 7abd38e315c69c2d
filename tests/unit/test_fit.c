/* SPDX-License-Identifier: MIT */
/* Solving and fitting. */
#include "train/fit.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "support/random.h"
#include "support/run.h"

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
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
