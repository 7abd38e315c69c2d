/* SPDX-License-Identifier: MIT */
#include "report/days.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "read/read.h"

enum { DAY_SECONDS = 86400, DAYS_OF_WEEK = 7, DAYS_ALONE = 35, WEEKS_ALONE = 40 };

struct date {
    int year;
    int month; /* 0 to 11 */
    int day;
};

int
days_start(struct days *days, size_t columns)
{
    memset(days, 0, sizeof *days);
    days->columns = columns;
    days->first = INT64_MAX;
    days->last = INT64_MIN;
    days->posts = calloc(DAYS_COUNT * columns, sizeof days->posts[0]);
    return days->posts != NULL;
}

void
days_free(struct days *days)
{
    free(days->posts);
    days->posts = NULL;
}

int
days_add(struct days *days, int64_t time, size_t column)
{
    const int64_t begin = (int64_t)DAYS_FIRST * DAY_SECONDS;
    const int64_t end = begin + (int64_t)DAYS_COUNT * DAY_SECONDS;

    if (time == READ_NO_TIME) {
        days->timeless++;
        return 0;
    }
    if (time < begin || time >= end) {
        days->outside++;
        return 0;
    }
    days->posts[(size_t)((time - begin) / DAY_SECONDS) * days->columns + column]++;
    days->first = time < days->first ? time : days->first;
    days->last = time > days->last ? time : days->last;
    return 1;
}

/* Years begin in March, so that the leap day is their last. `day` is from 1970. */
static struct date
date_of(int64_t day)
{
    const int64_t since = day + 719468;
    const int64_t era = since / 146097;
    const int64_t of_era = since % 146097;
    const int64_t year =
        (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
    const int64_t month = (5 * of_year + 2) / 153;

    return (struct date){ (int)(year + era * 400 + (month >= 10)),
                          (int)((month + 2) % 12),
                          (int)(of_year - (153 * month + 2) / 5 + 1) };
}

static void
name_date(struct date date, enum period length, char name[DAYS_NAME_BYTES])
{
    static const char months[][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };

    if (length == PERIOD_YEAR)
        snprintf(name, DAYS_NAME_BYTES, "%d", date.year);
    else if (length == PERIOD_MONTH)
        snprintf(name, DAYS_NAME_BYTES, "%s %d", months[date.month], date.year);
    else
        snprintf(name, DAYS_NAME_BYTES, "%d %s %d", date.day, months[date.month],
                 date.year);
}

void
days_name(int64_t time, char name[DAYS_NAME_BYTES])
{
    name_date(date_of(time / DAY_SECONDS), PERIOD_DAY, name);
}

/* A number that is the same for all days of a period, and one more in the next. */
static int64_t
number_of(int64_t day, enum period length)
{
    const struct date date = date_of(day);

    switch (length) {
    case PERIOD_DAY:
        return day;
    case PERIOD_WEEK:
        /* 1970-01-01 was a Thursday; weeks begin with Monday. */
        return (day + 3) / DAYS_OF_WEEK;
    case PERIOD_MONTH:
        return 12 * (int64_t)date.year + date.month;
    case PERIOD_YEAR:
        return date.year;
    }
    return 0;
}

static enum period
choose(int64_t first, int64_t last)
{
    if (last - first < DAYS_ALONE)
        return PERIOD_DAY;
    if (last - first < WEEKS_ALONE * DAYS_OF_WEEK)
        return PERIOD_WEEK;
    if (number_of(last, PERIOD_MONTH) - number_of(first, PERIOD_MONTH) <
        DAYS_PERIODS_MAX)
        return PERIOD_MONTH;
    return PERIOD_YEAR;
}

static void
add_day(const struct days *days, int64_t day, uint64_t *sums,
        struct period_posts *period)
{
    const uint32_t *posts = days->posts + (size_t)(day - DAYS_FIRST) * days->columns;

    for (size_t c = 0; c < days->columns; c++) {
        sums[c] += posts[c];
        period->all += posts[c];
    }
}

int
days_periods(const struct days *days, struct periods *out)
{
    const int64_t first = days->first / DAY_SECONDS;
    const int64_t last = days->last / DAY_SECONDS;
    int64_t begin;

    memset(out, 0, sizeof *out);
    out->sums = calloc(DAYS_PERIODS_MAX * days->columns, sizeof out->sums[0]);
    if (!out->sums || days->first > days->last)
        return out->sums != NULL;
    out->length = choose(first, last);
    begin = number_of(first, out->length);
    for (int64_t day = first; day <= last; day++) {
        const size_t at = (size_t)(number_of(day, out->length) - begin);
        struct period_posts *period = &out->list[at];
        uint64_t *sums = out->sums + at * days->columns;

        /* A week is called by its Monday, also where it has no post. */
        if (!period->posts)
            name_date(date_of(out->length == PERIOD_WEEK
                                  ? number_of(day, PERIOD_WEEK) * DAYS_OF_WEEK - 3
                                  : day),
                      out->length, period->name);
        period->posts = sums;
        add_day(days, day, sums, period);
        out->count = at + 1;
    }
    return 1;
}

void
periods_free(struct periods *periods)
{
    free(periods->sums);
    periods->sums = NULL;
}
