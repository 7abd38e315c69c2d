/* SPDX-License-Identifier: MIT */
/* Numbers of rule files. */
#include "rules/decimal.h"

#include "support/run.h"

static const struct {
    const char *text;
    int is_number;
    int32_t units;
} numbers[] = {
    { "1", 1, 1024 },
    { "+3.5", 1, 3584 },
    { "-1", 1, -1024 },
    { "0.0005", 1, 1 },
    { "-0.0005", 1, -1 },
    { "32", 1, 32768 },
    { "32.0", 1, 32768 },
    { "0.00000001", 1, 0 },
    { "32.1", 0, 0 },
    { "33", 0, 0 },
    { "", 0, 0 },
    { "+", 0, 0 },
    { "1.", 0, 0 },
    { ".5", 0, 0 },
    { "1,5", 0, 0 },
    { "1e3", 0, 0 },
    { "99999999999", 0, 0 },
    { "nan", 0, 0 },
    { "--1", 0, 0 },
};

START_TEST(numbers_are_plain_decimals_within_bounds)
{
    int32_t units = 0;

    ck_assert_int_eq(ti_decimal_read(numbers[_i].text, 32, &units),
                     numbers[_i].is_number);
    if (numbers[_i].is_number)
        ck_assert_int_eq(units, numbers[_i].units);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("decimal");
    TCase *cases = tcase_create("decimal");

    tcase_add_loop_test(cases, numbers_are_plain_decimals_within_bounds, 0,
                        sizeof numbers / sizeof numbers[0]);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
