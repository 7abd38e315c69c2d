/* SPDX-License-Identifier: MIT */
/* Posts by day, and days put together to periods. */
#include "report/days.h"

#include <string.h>

#include "read/moment.h"
#include "support/run.h"

static struct days days;
static struct periods periods;

static void
start(void)
{
    ck_assert_int_eq(days_start(&days, 2), 1);
    memset(&periods, 0, sizeof periods);
}

static void
end(void)
{
    periods_free(&periods);
    days_free(&days);
}

static int64_t
at(const char *text)
{
    const struct span span = { text, strlen(text) };

    ck_assert_int_ne(time_read(span), READ_NO_TIME);
    return time_read(span);
}

static int
add(const char *text, size_t column)
{
    return days_add(&days, at(text), column);
}

static const struct {
    const char *first;
    const char *last;
    enum period length;
    size_t count;
    const char *first_name;
    const char *last_name;
} spans[] = {
    { "2024-02-29", "2024-02-29T23:59:59Z", PERIOD_DAY, 1, "29 Feb 2024",
      "29 Feb 2024" },
    { "2023-12-31", "2024-01-01", PERIOD_DAY, 2, "31 Dec 2023", "1 Jan 2024" },
    { "2024-01-01", "2024-02-04", PERIOD_DAY, 35, "1 Jan 2024", "4 Feb 2024" },
    /* Weeks begin with Monday, which 2024-01-01 was, and are called by it. */
    { "2024-01-07", "2024-02-12", PERIOD_WEEK, 7, "1 Jan 2024", "12 Feb 2024" },
    { "2024-01-08", "2024-10-13", PERIOD_WEEK, 40, "8 Jan 2024", "7 Oct 2024" },
    { "2024-01-31", "2024-11-30", PERIOD_MONTH, 11, "Jan 2024", "Nov 2024" },
    { "2010-01-31", "2019-12-01", PERIOD_MONTH, 120, "Jan 2010", "Dec 2019" },
    { "2010-01-31", "2020-01-01", PERIOD_YEAR, 11, "2010", "2020" },
    { "1990-01-01", "2099-12-31T23:59:59Z", PERIOD_YEAR, 110, "1990", "2099" },
};

START_TEST(periods_are_as_long_as_the_span_asks_for)
{
    ck_assert_int_eq(add(spans[_i].first, 0), 1);
    ck_assert_int_eq(add(spans[_i].last, 1), 1);
    ck_assert_int_eq(days_periods(&days, &periods), 1);
    ck_assert_int_eq(periods.length, spans[_i].length);
    ck_assert_uint_eq(periods.count, spans[_i].count);
    ck_assert_str_eq(periods.list[0].name, spans[_i].first_name);
    ck_assert_str_eq(periods.list[periods.count - 1].name, spans[_i].last_name);
    ck_assert_uint_eq(periods.list[0].posts[0], 1);
    ck_assert_uint_eq(periods.list[periods.count - 1].posts[1], 1);
}
END_TEST

START_TEST(a_period_without_posts_is_there_too)
{
    add("2023-01-05", 0);
    add("2024-03-05", 0);
    add("2024-03-31", 1);
    ck_assert_int_eq(days_periods(&days, &periods), 1);
    ck_assert_uint_eq(periods.count, 15);
    ck_assert_str_eq(periods.list[5].name, "Jun 2023");
    ck_assert_uint_eq(periods.list[5].all, 0);
    ck_assert_uint_eq(periods.list[14].all, 2);
    ck_assert_uint_eq(periods.list[14].posts[0], 1);
}
END_TEST

START_TEST(times_that_cannot_be_are_counted_apart)
{
    ck_assert_int_eq(days_add(&days, READ_NO_TIME, 0), 0);
    ck_assert_int_eq(add("1989-12-31T23:59:59Z", 0), 0);
    ck_assert_int_eq(add("2100-01-01", 0), 0);
    ck_assert_int_eq(days_add(&days, INT64_MAX, 0), 0);
    ck_assert_int_eq(days_add(&days, INT64_MIN + 1, 0), 0);
    ck_assert_uint_eq(days.timeless, 1);
    ck_assert_uint_eq(days.outside, 4);
    ck_assert_int_eq(days_periods(&days, &periods), 1);
    ck_assert_uint_eq(periods.count, 0);
}
END_TEST

START_TEST(every_day_has_its_name)
{
    char before[DAYS_NAME_BYTES] = "";
    char name[DAYS_NAME_BYTES];

    for (int64_t day = DAYS_FIRST; day < DAYS_FIRST + DAYS_COUNT; day++) {
        days_name(day * 86400 + 86399, name);
        ck_assert_str_ne(name, before);
        strcpy(before, name);
    }
    days_name(at("2000-02-29T12:00:00Z"), name);
    ck_assert_str_eq(name, "29 Feb 2000");
    days_name(at("2099-12-31"), name);
    ck_assert_str_eq(name, "31 Dec 2099");
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("days");
    TCase *cases = tcase_create("days");

    tcase_add_checked_fixture(cases, start, end);
    tcase_add_loop_test(cases, periods_are_as_long_as_the_span_asks_for, 0,
                        sizeof spans / sizeof spans[0]);
    tcase_add_test(cases, a_period_without_posts_is_there_too);
    tcase_add_test(cases, times_that_cannot_be_are_counted_apart);
    tcase_add_test(cases, every_day_has_its_name);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
