/* SPDX-License-Identifier: MIT */
/* Minimising, and refinement against a loss worked out here. */
#include "train/refine.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "support/random.h"
#include "support/run.h"

/* (x - 3)^2 + 10 (y + 1)^2 + (x - y - 4)^4 / 4: least at 3, -1. */
static double
bowl(void *context, const double *point, double *gradient)
{
    const double x = point[0] - 3;
    const double y = point[1] + 1;
    const double d = x - y;

    ++*(unsigned *)context;
    gradient[0] = 2 * x + d * d * d;
    gradient[1] = 20 * y - d * d * d;
    return x * x + 10 * y * y + d * d * d * d / 4;
}

START_TEST(the_least_point_of_a_bowl_is_found)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    unsigned calls = 0;
    const struct ti_minimum minimum = { bowl, &calls, 2, 1e-9, 100, NULL, NULL };
    double point[2] = { -50, 80 };

    ck_assert_int_eq(ti_minimise(&minimum, &alloc, point, NULL), TOUT_OK);
    ck_assert_double_eq_tol(point[0], 3, 1e-6);
    ck_assert_double_eq_tol(point[1], -1, 1e-6);
    ck_assert_uint_lt(calls, 200);
}
END_TEST

static int
stop(void *context, double done)
{
    (void)context;
    return done >= 0;
}

START_TEST(minimising_stops_when_it_is_told_to)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    unsigned calls = 0;
    const struct ti_minimum minimum = { bowl, &calls, 2, 1e-9, 100, stop, NULL };
    double point[2] = { -50, 80 };

    ck_assert_int_eq(ti_minimise(&minimum, &alloc, point, NULL), TOUT_E_STOPPED);
}
END_TEST

enum { POSTS = 200, ROWS = 12, LABELS = 3, CELLS = 4 };

struct problem {
    uint64_t first[POSTS + 1];
    float roots[POSTS];
    uint8_t own[POSTS];
    uint32_t cells[POSTS * CELLS];
    float values[POSTS * CELLS];
    double fine[ROWS * LABELS];
    tout_alloc alloc;
    struct ti_matrix matrix;
    struct ti_bayes bayes;
};

/* Posts of four cells; the label is more often that of the first row modulo 3. */
static void
make_problem(struct problem *problem)
{
    uint64_t state = random_seed();

    memset(problem, 0, sizeof *problem);
    problem->alloc = ti_alloc_or_default(NULL);
    for (size_t post = 0; post < POSTS; post++) {
        problem->first[post + 1] = (post + 1) * CELLS;
        problem->roots[post] = 2;
        for (size_t i = 0; i < CELLS; i++) {
            problem->cells[post * CELLS + i] = (uint32_t)random_below(&state, ROWS);
            problem->values[post * CELLS + i] = i == 3 ? .5F : 1;
        }
        problem->own[post] =
            (uint8_t)(random_below(&state, 4) ? problem->cells[post * CELLS] % 3
                                              : random_below(&state, 3));
    }
    for (size_t k = 0; k < ROWS * LABELS; k++)
        problem->fine[k] = k / LABELS % 3 == k % LABELS ? 1.5 : -.7;
    problem->matrix = (struct ti_matrix){
        .alloc = &problem->alloc,
        .labels = LABELS,
        .rows = ROWS,
        .count = POSTS,
        .first = problem->first,
        .roots = problem->roots,
        .own = problem->own,
        .cells = problem->cells,
        .values = problem->values,
    };
    problem->bayes.fine = problem->fine;
}

/* The penalised loss by its definition. */
static double
loss_of(const struct problem *problem, const double *point, const double *bias,
        double penalty)
{
    double loss = 0;

    for (size_t post = 0; post < POSTS; post++) {
        double z[LABELS];
        double sum = 0;

        for (size_t l = 0; l < LABELS; l++) {
            z[l] = bias[l];
            for (size_t i = post * CELLS; i < (post + 1) * CELLS; i++) {
                const size_t k = problem->cells[i] * (size_t)LABELS + l;

                z[l] += (double)problem->values[i] * point[k] * problem->fine[k] / 2;
            }
            sum += exp(z[l]);
        }
        loss += log(sum) - z[problem->own[post]];
    }
    for (size_t k = 0; k < ROWS * LABELS; k++)
        loss += .5 * penalty * point[k] * point[k];
    return loss;
}

START_TEST(refinement_finds_the_least_penalised_loss)
{
    static struct problem problem;
    struct ti_refinement refinement = { .matrix = &problem.matrix,
                                        .bayes = &problem.bayes,
                                        .penalty = .1,
                                        .tolerance = 1e-8 };
    struct ti_refined refined;
    double least;
    double bias[LABELS];

    make_problem(&problem);
    refinement.point = ti_refine_start(&problem.matrix);
    ck_assert_int_eq(ti_refine(&refinement, &refined, NULL), TOUT_OK);
    least = loss_of(&problem, refinement.point, refined.bias, .1);
    for (size_t k = 0; k < ROWS * LABELS; k++) {
        ck_assert_double_eq_tol(refined.weights[k],
                                refinement.point[k] * problem.fine[k], 1e-12);
        for (int sign = -1; sign <= 1; sign += 2) {
            refinement.point[k] += sign * .01;
            ck_assert_double_gt(loss_of(&problem, refinement.point, refined.bias, .1),
                                least);
            refinement.point[k] -= sign * .01;
        }
    }
    for (size_t l = 0; l < LABELS; l++) {
        memcpy(bias, refined.bias, sizeof bias);
        bias[l] += .05;
        ck_assert_double_gt(loss_of(&problem, refinement.point, bias, .1), least);
    }
    ti_release(&problem.alloc, refinement.point);
    ti_refined_free(&refined, &problem.alloc);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("refine");
    TCase *cases = tcase_create("refine");

    tcase_add_test(cases, the_least_point_of_a_bowl_is_found);
    tcase_add_test(cases, minimising_stops_when_it_is_told_to);
    tcase_add_test(cases, refinement_finds_the_least_penalised_loss);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
