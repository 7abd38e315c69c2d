/* SPDX-License-Identifier: MIT */
/* Intervals of figures, and what a corpus is too small to say. */
#include "eval/bootstrap.h"

#include <math.h>
#include <string.h>

#include "eval/caution.h"
#include "eval/curves.h"
#include "support/run.h"

enum { POSTS = 1000 };

static double probabilities[POSTS][2];
static struct prediction predictions[POSTS];
static struct intervals intervals;
static struct figures figures;

/* Of `posts` posts, every fifth is of label 1 and every tenth is called wrongly. */
static struct sample
make(size_t posts)
{
    for (size_t i = 0; i < posts; i++) {
        const uint32_t own = i % 5 == 0;
        const uint32_t best = i % 10 == 3 ? !own : own;
        const double p = .6 + .39 * (double)(i * 7919 % posts) / (double)posts;

        probabilities[i][best] = p;
        probabilities[i][!best] = 1 - p;
        predictions[i] = (struct prediction){ own, best, probabilities[i] };
    }
    return (struct sample){ predictions, posts, 2, 1, NULL };
}

static void
compute(const struct sample *sample, unsigned resamples)
{
    struct progress progress = { 0 };
    struct ranking ranking;

    ck_assert(ranking_make(sample, &ranking));
    figures_compute(sample, &ranking, &figures);
    ck_assert(bootstrap(sample, &ranking, resamples, &progress, &intervals));
    ranking_free(&ranking);
}

START_TEST(the_interval_of_the_accuracy_is_that_of_a_share)
{
    const struct sample sample = make(POSTS);
    const double half = 1.96 * sqrt(.9 * .1 / POSTS);

    compute(&sample, 2000);
    ck_assert_uint_eq(intervals.resamples, 2000);
    ck_assert_double_eq_tol(figures.accuracy, .9, 1e-12);
    ck_assert_double_eq_tol(intervals.low[0], .9 - half, .003);
    ck_assert_double_eq_tol(intervals.high[0], .9 + half, .003);
}
END_TEST

START_TEST(every_figure_lies_in_its_interval)
{
    const struct sample sample = make(POSTS);
    double values[FIGURES_VALUES_MAX];
    size_t count;

    compute(&sample, 500);
    count = figures_values(&figures, values);
    ck_assert_uint_eq(count, intervals.count);
    for (size_t i = 0; i < count; i++) {
        ck_assert_double_le(intervals.low[i], intervals.high[i]);
        /* A calibration error is of absolute values, so resamples lie above it. */
        if (i == 4)
            continue;
        ck_assert_double_le(intervals.low[i], values[i]);
        ck_assert_double_ge(intervals.high[i], values[i]);
    }
}
END_TEST

START_TEST(the_same_sample_gives_the_same_intervals)
{
    const struct sample sample = make(POSTS);
    struct intervals first;

    compute(&sample, 300);
    first = intervals;
    compute(&sample, 300);
    ck_assert_mem_eq(first.low, intervals.low, intervals.count * sizeof(double));
    ck_assert_mem_eq(first.high, intervals.high, intervals.count * sizeof(double));
}
END_TEST

START_TEST(posts_that_count_twice_are_posts_that_stand_twice)
{
    static double twice_probabilities[12][2];
    static struct prediction twice[12];
    static const uint32_t times[] = { 2, 0, 1, 3, 1, 2, 0, 3 };
    struct sample sample = make(8);
    struct sample repeated = { twice, 0, 2, 1, NULL };
    struct figures expected;
    struct ranking ranking;

    for (size_t i = 0; i < 8; i++)
        for (uint32_t k = 0; k < times[i]; k++) {
            memcpy(twice_probabilities[repeated.count], probabilities[i],
                   sizeof probabilities[i]);
            twice[repeated.count] = predictions[i];
            twice[repeated.count].probabilities = twice_probabilities[repeated.count];
            repeated.count++;
        }
    ck_assert(ranking_make(&repeated, &ranking));
    figures_compute(&repeated, &ranking, &expected);
    ranking_free(&ranking);
    sample.times = times;
    ck_assert(ranking_make(&sample, &ranking));
    figures_compute(&sample, &ranking, &figures);
    ranking_free(&ranking);
    ck_assert_uint_eq(figures.posts, 12);
    ck_assert_double_eq_tol(figures.accuracy, expected.accuracy, 1e-12);
    ck_assert_double_eq_tol(figures.log_loss, expected.log_loss, 1e-12);
    ck_assert_double_eq_tol(figures.ece, expected.ece, 1e-12);
    ck_assert_double_eq_tol(figures.of[1].auc, expected.of[1].auc, 1e-12);
    ck_assert_double_eq_tol(figures.of[0].recalls[2], expected.of[0].recalls[2], 1e-12);
}
END_TEST

START_TEST(no_resamples_give_no_intervals)
{
    const struct sample sample = make(POSTS);
    const struct sample none = make(0);

    compute(&sample, 0);
    ck_assert_uint_eq(intervals.resamples, 0);
    compute(&none, 100);
    ck_assert_uint_eq(intervals.resamples, 0);
}
END_TEST

static void
collect(void *context, const char *sentence)
{
    strcat(context, sentence);
    strcat(context, "\n");
}

START_TEST(a_small_corpus_is_cautioned_of)
{
    static char first[] = "first";
    static char second[] = "second";
    static char *items[] = { first, second };
    const struct names labels = { items, 2 };
    static char told[8192];
    struct sample sample = make(100);

    compute(&sample, 300);
    told[0] = '\0';
    caution_each(&figures, &intervals, &labels, collect, told);
    ck_assert_ptr_nonnull(strstr(told, "only 20 posts of 'second'"));
    ck_assert_ptr_null(strstr(told, "only 80"));
    ck_assert_ptr_nonnull(strstr(told, "20 posts are not 'first'"));
    ck_assert_ptr_nonnull(strstr(told, "it takes 1000 posts"));
    ck_assert_ptr_nonnull(strstr(told, "accuracy lies anywhere"));
    sample = make(POSTS);
    compute(&sample, 300);
    told[0] = '\0';
    caution_each(&figures, &intervals, &labels, collect, told);
    ck_assert_ptr_null(strstr(told, "only"));
    ck_assert_ptr_null(strstr(told, "anywhere"));
    ck_assert_ptr_null(strstr(told, "1 %, "));
}
END_TEST

START_TEST(curves_run_from_corner_to_corner)
{
    const struct sample sample = make(POSTS);
    static struct curve curve;
    struct band bands[FIGURES_BANDS];
    struct ranking ranking;
    double area = 0;
    double posts = 0;

    ck_assert(ranking_make(&sample, &ranking));
    figures_compute(&sample, &ranking, &figures);
    curve_roc(&sample, &ranking, 1, &curve);
    ck_assert_double_eq(curve.points[0].x, 0);
    ck_assert_double_eq(curve.points[0].y, 0);
    ck_assert_double_eq(curve.points[curve.count - 1].x, 1);
    ck_assert_double_eq(curve.points[curve.count - 1].y, 1);
    for (size_t i = 1; i < curve.count; i++)
        area += (curve.points[i].x - curve.points[i - 1].x) *
                (curve.points[i].y + curve.points[i - 1].y) / 2;
    ck_assert_double_eq_tol(area, figures.of[1].auc, .01);
    curve_precision(&sample, &ranking, 1, &curve);
    ck_assert_double_eq(curve.points[curve.count - 1].x, 1);
    ck_assert_double_eq_tol(curve.points[curve.count - 1].y, .2, 1e-12);
    curve_reliability(&sample, bands);
    for (int i = 0; i < FIGURES_BANDS; i++) {
        posts += bands[i].posts;
        ck_assert_double_le(bands[i].low, bands[i].share);
        ck_assert_double_ge(bands[i].high, bands[i].share);
    }
    ck_assert_double_eq(posts, POSTS);
    ranking_free(&ranking);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("bootstrap");
    TCase *cases = tcase_create("bootstrap");

    tcase_add_test(cases, the_interval_of_the_accuracy_is_that_of_a_share);
    tcase_add_test(cases, every_figure_lies_in_its_interval);
    tcase_add_test(cases, the_same_sample_gives_the_same_intervals);
    tcase_add_test(cases, posts_that_count_twice_are_posts_that_stand_twice);
    tcase_add_test(cases, no_resamples_give_no_intervals);
    tcase_add_test(cases, a_small_corpus_is_cautioned_of);
    tcase_add_test(cases, curves_run_from_corner_to_corner);
    tcase_set_timeout(cases, 120);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
