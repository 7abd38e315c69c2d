/* SPDX-License-Identifier: MIT */
/* Figures against sums done by hand. */
#include "eval/figures.h"

#include <math.h>

#include "support/run.h"

static struct figures figures;

static int
compute_sample(const struct sample *sample)
{
    struct ranking ranking;

    if (!ranking_make(sample, &ranking))
        return 0;
    figures_compute(sample, &ranking, &figures);
    ranking_free(&ranking);
    return 1;
}

static int
compute(const struct prediction *predictions, size_t count, uint32_t labels)
{
    const struct sample sample = { predictions, count, labels, 1, NULL };

    return compute_sample(&sample);
}

/* Two labels; probabilities of the second one. */
static void
compute_two(const double *p, const uint32_t *own, size_t count)
{
    static double probabilities[64][2];
    static struct prediction predictions[64];

    for (size_t i = 0; i < count; i++) {
        probabilities[i][0] = 1 - p[i];
        probabilities[i][1] = p[i];
        predictions[i] = (struct prediction){ own[i], p[i] > .5, probabilities[i] };
    }
    ck_assert_int_eq(compute(predictions, count, 2), 1);
}

START_TEST(figures_of_two_labels_are_those_of_the_book)
{
    /* tp 2, fn 1, fp 1, tn 4. */
    const double p[] = { .9, .8, .3, .7, .1, .2, .05, .4 };
    const uint32_t own[] = { 1, 1, 1, 0, 0, 0, 0, 0 };

    compute_two(p, own, 8);
    ck_assert_double_eq_tol(figures.accuracy, 6. / 8, 1e-12);
    ck_assert_double_eq_tol(figures.of[1].precision, 2. / 3, 1e-12);
    ck_assert_double_eq_tol(figures.of[1].recall, 2. / 3, 1e-12);
    ck_assert_double_eq_tol(figures.of[1].f1, 2. / 3, 1e-12);
    ck_assert_double_eq_tol(figures.macro_f1, (2. / 3 + 4. / 5) / 2, 1e-12);
    ck_assert_double_eq_tol(figures.mcc, (2. * 4 - 1. * 1) / sqrt(3. * 3 * 5 * 5),
                            1e-12);
    /* Of 15 pairs, .9 and .8 win 5 each, .3 wins 3. */
    ck_assert_double_eq_tol(figures.of[1].auc, 13. / 15, 1e-12);
    ck_assert_double_eq_tol(figures.of[0].auc, 13. / 15, 1e-12);
    ck_assert_uint_eq(figures.confusion[1][0], 1);
    ck_assert_uint_eq(figures.confusion[0][1], 1);
}
END_TEST

START_TEST(log_loss_and_calibration_error_are_means)
{
    const double p[] = { .8, .8, .8, .8, .8 };
    const uint32_t own[] = { 1, 1, 1, 0, 0 };

    compute_two(p, own, 5);
    ck_assert_double_eq_tol(figures.log_loss, -(3 * log(.8) + 2 * log(.2)) / 5, 1e-12);
    ck_assert_double_eq_tol(figures.ece, .2, 1e-12);
}
END_TEST

START_TEST(impossible_that_happened_costs_much_but_not_all)
{
    const double p[] = { 0, 1 };
    const uint32_t own[] = { 1, 1 };

    compute_two(p, own, 2);
    ck_assert_double_eq_tol(figures.log_loss, -log(1e-12) / 2, 1e-9);
}
END_TEST

/* 200 others: one may stand above at .5 %, two at 1 %, none at .1 %. */
START_TEST(recall_at_a_rate_allows_so_many_false_alarms_and_no_ties)
{
    enum { OTHERS = 200, OWN = 4 };
    static double probabilities[OTHERS + OWN][2];
    static struct prediction predictions[OTHERS + OWN];
    const double own[OWN] = { .99, .9, .7, .5 };

    for (size_t i = 0; i < OTHERS + OWN; i++) {
        const double p = i < OWN ? own[i] : i == OWN ? .8 : i == OWN + 1 ? .7 : .1;

        probabilities[i][0] = 1 - p;
        probabilities[i][1] = p;
        predictions[i] = (struct prediction){ i<OWN, p> .5, probabilities[i] };
    }
    ck_assert_int_eq(compute(predictions, OTHERS + OWN, 2), 1);
    ck_assert_double_eq_tol(figures.of[1].recalls[0], 2. / 4, 1e-12);
    ck_assert_double_eq_tol(figures.of[1].recalls[1], 2. / 4, 1e-12);
    ck_assert_double_eq_tol(figures.of[1].recalls[2], 4. / 4, 1e-12);
}
END_TEST

START_TEST(three_labels_use_the_correlation_of_all)
{
    /* Confusion 2 0 1 / 0 3 0 / 1 0 1, worked out by hand: c 6, s 8, sum pt 22. */
    static const uint32_t own[] = { 0, 0, 0, 1, 1, 1, 2, 2 };
    static const uint32_t best[] = { 0, 0, 2, 1, 1, 1, 0, 2 };
    static double probabilities[8][3];
    static struct prediction predictions[8];

    for (size_t i = 0; i < 8; i++) {
        for (uint32_t l = 0; l < 3; l++)
            probabilities[i][l] = l == best[i] ? .75 : .125;
        predictions[i] = (struct prediction){ own[i], best[i], probabilities[i] };
    }
    ck_assert_int_eq(compute(predictions, 8, 3), 1);
    ck_assert_double_eq_tol(figures.mcc, (6. * 8 - 22) / sqrt((64. - 22) * (64. - 22)),
                            1e-12);
    ck_assert_double_eq_tol(figures.ece, 0, 1e-12); /* 6 of 8 right at .75 */
}
END_TEST

START_TEST(the_positive_label_is_the_one_whose_calibration_is_measured)
{
    /* Probabilities of a model that has a third label, so that two do not sum to 1. */
    static const double probabilities[2][2] = { { .6, .3 }, { .2, .7 } };
    static const struct prediction predictions[2] = { { 0, 0, probabilities[0] },
                                                      { 1, 1, probabilities[1] } };
    const struct sample first = { predictions, 2, 2, 0, NULL };
    const struct sample second = { predictions, 2, 2, 1, NULL };

    ck_assert_int_eq(compute_sample(&first), 1);
    ck_assert_double_eq_tol(figures.ece, (.4 + .2) / 2, 1e-12);
    ck_assert_int_eq(compute_sample(&second), 1);
    ck_assert_double_eq_tol(figures.ece, (.3 + .3) / 2, 1e-12);
}
END_TEST

START_TEST(one_answer_for_all_posts_has_no_correlation)
{
    const double p[] = { .9, .8, .7 };
    const uint32_t own[] = { 1, 0, 1 };

    compute_two(p, own, 3);
    ck_assert(isnan(figures.mcc));
    ck_assert(isnan(figures.of[0].precision));
    ck_assert_double_eq_tol(figures.of[0].f1, 0, 1e-12);
    ck_assert_double_eq_tol(figures.of[0].recall, 0, 1e-12);
}
END_TEST

START_TEST(a_probability_of_one_is_in_the_last_band)
{
    /* .95 and 1 share a band: their errors are taken together, not apart. */
    const double p[] = { 1, .95, .95 };
    const uint32_t own[] = { 1, 1, 0 };

    compute_two(p, own, 3);
    ck_assert_double_eq_tol(figures.ece, (2.9 - 2) / 3, 1e-12);
}
END_TEST

START_TEST(posts_that_all_tie_have_half_the_area_and_no_recall)
{
    const double p[] = { .4, .4, .4, .4 };
    const uint32_t own[] = { 1, 0, 1, 0 };

    compute_two(p, own, 4);
    ck_assert_double_eq_tol(figures.of[1].auc, .5, 1e-12);
    for (int i = 0; i < FIGURES_RATES; i++)
        ck_assert_double_eq_tol(figures.of[1].recalls[i], 0, 1e-12);
}
END_TEST

START_TEST(a_label_without_posts_has_no_recall)
{
    const double p[] = { .4, .3 };
    const uint32_t own[] = { 0, 0 };

    compute_two(p, own, 2);
    ck_assert(isnan(figures.of[1].recall));
    ck_assert(isnan(figures.of[1].auc));
    ck_assert_double_eq_tol(figures.accuracy, 1, 1e-12);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("figures");
    TCase *cases = tcase_create("figures");

    tcase_add_test(cases, figures_of_two_labels_are_those_of_the_book);
    tcase_add_test(cases, log_loss_and_calibration_error_are_means);
    tcase_add_test(cases, impossible_that_happened_costs_much_but_not_all);
    tcase_add_test(cases, recall_at_a_rate_allows_so_many_false_alarms_and_no_ties);
    tcase_add_test(cases, three_labels_use_the_correlation_of_all);
    tcase_add_test(cases, the_positive_label_is_the_one_whose_calibration_is_measured);
    tcase_add_test(cases, one_answer_for_all_posts_has_no_correlation);
    tcase_add_test(cases, a_probability_of_one_is_in_the_last_band);
    tcase_add_test(cases, posts_that_all_tie_have_half_the_area_and_no_recall);
    tcase_add_test(cases, a_label_without_posts_has_no_recall);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
