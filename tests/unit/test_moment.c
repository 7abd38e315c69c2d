/* SPDX-License-Identifier: MIT */
/* When posts were written, in the forms of exports. */
#include <string.h>

#include "read/moment.h"
#include "support/run.h"

static struct span
span_of(const char *text)
{
    const struct span span = { text, strlen(text) };

    return span;
}

static const struct {
    const char *text;
    int64_t time;
} times[] = {
    { "1970-01-01T00:00:00Z", 0 },
    { "2024-02-29T12:30:00Z", 1709209800 },
    { "2024-02-29T12:30:00.123456Z", 1709209800 },
    { "2024-02-29 12:30", 1709209800 },
    { "2024-02-29t12:30:00z", 1709209800 },
    { "2024-02-29T18:00:00+05:30", 1709209800 },
    { "2024-02-29 07:30:00 -0500", 1709209800 },
    { "2024-02-29 14:30:00+02", 1709209800 },
    { "2024-02-29", 1709164800 },
    { "2000-02-29", 951782400 },
    { "1999-12-31T23:59:60Z", 946684800 },
    { "9999-12-31", 253402214400 },
    { "Thu Feb 29 12:30:00 +0000 2024", 1709209800 },
    { "Thu Feb 29 18:00:00 +0530 2024", 1709209800 },
    { "", READ_NO_TIME },
    { "2024", READ_NO_TIME },
    { "2024-02-30", READ_NO_TIME },
    { "2023-02-29", READ_NO_TIME },
    { "1900-03-01", READ_NO_TIME },
    { "2100-02-29", READ_NO_TIME },
    { "2024-13-01", READ_NO_TIME },
    { "2024-00-01", READ_NO_TIME },
    { "2024-01-00", READ_NO_TIME },
    { "2024-02-29T24:00:00Z", READ_NO_TIME },
    { "2024-02-29T12:60:00Z", READ_NO_TIME },
    { "2024-02-29T12:30:00+15:00", READ_NO_TIME },
    { "2024-02-29T12:30:00Zulu", READ_NO_TIME },
    { "2024-02-29T12", READ_NO_TIME },
    { "2024-02-29x12:30", READ_NO_TIME },
    { "Thu Fub 29 12:30:00 +0000 2024", READ_NO_TIME },
    { "Thu Feb 29 12:30:00 +0000 20245", READ_NO_TIME },
    { "Thu Feb 29 12:30:00 +00x0 2024", READ_NO_TIME },
    { "yesterday, at about half past two", READ_NO_TIME },
};

START_TEST(times_are_read_in_every_form)
{
    ck_assert_int_eq(time_read(span_of(times[_i].text)), times[_i].time);
}
END_TEST

START_TEST(a_time_cut_anywhere_is_none_or_a_shorter_form)
{
    const char *x = "Thu Feb 29 12:30:00 +0000 2024";

    for (size_t bytes = 0; bytes < strlen(x); bytes++) {
        const struct span cut = { x, bytes };

        ck_assert_int_eq(time_read(cut), READ_NO_TIME);
    }
}
END_TEST

START_TEST(digits_are_seconds_or_parts_of_them)
{
    ck_assert_int_eq(time_read_epoch(span_of("1709209800")), 1709209800);
    ck_assert_int_eq(time_read_epoch(span_of("1709209800123")), 1709209800);
    ck_assert_int_eq(time_read_epoch(span_of("1709209800123456")), 1709209800);
    ck_assert_int_eq(time_read_epoch(span_of("0")), 0);
    ck_assert_int_eq(time_read_epoch(span_of("")), READ_NO_TIME);
    ck_assert_int_eq(time_read_epoch(span_of("-1")), READ_NO_TIME);
    ck_assert_int_eq(time_read_epoch(span_of("1709209800.5")), READ_NO_TIME);
    ck_assert_int_eq(time_read_epoch(span_of("1709209800123456789")), READ_NO_TIME);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("moment");
    TCase *cases = tcase_create("moment");

    tcase_add_loop_test(cases, times_are_read_in_every_form, 0,
                        sizeof times / sizeof times[0]);
    tcase_add_test(cases, a_time_cut_anywhere_is_none_or_a_shorter_form);
    tcase_add_test(cases, digits_are_seconds_or_parts_of_them);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
