/* SPDX-License-Identifier: MIT */
/* Roots and rounding, on which equal scores on every machine rest. */
#include "base/math.h"

#include "base/hash.h"

#include "support/random.h"
#include "support/run.h"

START_TEST(the_root_is_the_largest_whose_square_fits)
{
    uint64_t state = random_seed();
    unsigned wrong = 0;

    for (unsigned i = 0; i < 100000; i++) {
        const uint64_t value = random_next(&state) >> random_below(&state, 64);
        const uint64_t root = ti_root(value);

        wrong += root * root > value ||
                 (root < UINT32_MAX && (root + 1) * (root + 1) <= value);
    }
    ck_assert_uint_eq(wrong, 0);
    ck_assert_uint_eq(ti_root(0), 0);
    ck_assert_uint_eq(ti_root(UINT64_MAX), UINT32_MAX);
}
END_TEST

/* Around squares, which floating point takes the numbers below for where they are
 * large. */
START_TEST(the_root_of_less_than_a_square_is_less)
{
    uint64_t state = random_seed();
    unsigned wrong = 0;

    for (unsigned i = 0; i < 100000; i++) {
        const uint32_t shift = (uint32_t)random_below(&state, 31);
        const uint64_t root =
            i ? ((uint32_t)random_next(&state) >> shift) | 1 : UINT32_MAX;

        wrong += ti_root(root * root - 1) != root - 1;
        wrong += ti_root(root * root) != root;
        wrong += ti_root(root * root + 1) != root;
    }
    ck_assert_uint_eq(wrong, 0);
}
END_TEST

START_TEST(halves_are_rounded_away_from_zero)
{
    ck_assert_int_eq(ti_shift_round(3, 1), 2);
    ck_assert_int_eq(ti_shift_round(-3, 1), -2);
    ck_assert_int_eq(ti_shift_round(5, 2), 1);
    ck_assert_int_eq(ti_shift_round(6, 2), 2);
    ck_assert_int_eq(ti_shift_round(-6, 2), -2);
    ck_assert_int_eq(ti_shift_round(0, 16), 0);
}
END_TEST

START_TEST(what_does_not_fit_is_told)
{
    size_t out;

    ck_assert(!ti_add_size(SIZE_MAX, 1, &out));
    ck_assert(!ti_mul_size(SIZE_MAX / 2 + 1, 2, &out));
    ck_assert(ti_mul_size(SIZE_MAX / 2, 2, &out));
}
END_TEST

START_TEST(mixing_twice_at_once_is_mixing_twice)
{
    uint64_t state = random_seed();

    for (unsigned i = 0; i < 100000; i++) {
        const uint64_t x = random_next(&state);
        const uint64_t other = random_next(&state);

        ck_assert_uint_eq(ti_mix_finish_twice(x, other),
                          ti_mix_finish(ti_mix_finish(x) ^ other));
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("math");
    TCase *cases = tcase_create("math");

    tcase_add_test(cases, the_root_is_the_largest_whose_square_fits);
    tcase_add_test(cases, the_root_of_less_than_a_square_is_less);
    tcase_add_test(cases, halves_are_rounded_away_from_zero);
    tcase_add_test(cases, what_does_not_fit_is_told);
    tcase_add_test(cases, mixing_twice_at_once_is_mixing_twice);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
