/* SPDX-License-Identifier: MIT */
/*
 * Posts by the day that they were written, and days put together to days, weeks, months
 * or years: as many as can be told apart in a chart.
 */
#ifndef TOUT_CLI_REPORT_DAYS_H
#define TOUT_CLI_REPORT_DAYS_H

#include <stddef.h>
#include <stdint.h>

enum {
    /* 1990 to 2100: what lies outside no network has seen. */
    DAYS_FIRST = 7305,
    DAYS_COUNT = 40177,
    DAYS_PERIODS_MAX = 120, /* in a chart */
    DAYS_NAME_BYTES = 32
};

struct days {
    size_t columns;
    uint32_t *posts;   /* `columns` for each day */
    uint64_t timeless; /* posts without a time, */
    uint64_t outside;  /* and with one that cannot be */
    int64_t first;     /* second of the first post and the last; first > last: none */
    int64_t last;
};

enum period { PERIOD_DAY, PERIOD_WEEK, PERIOD_MONTH, PERIOD_YEAR };

/* Posts of the days of one period. */
struct period_posts {
    char name[DAYS_NAME_BYTES]; /* "3 Feb 2024", "Feb 2024", "2024" */
    const uint64_t *posts;      /* `columns` */
    uint64_t all;
};

struct periods {
    enum period length;
    size_t count;
    struct period_posts list[DAYS_PERIODS_MAX];
    uint64_t *sums;
};

/* Returns 0 if memory ran out. */
int days_start(struct days *days, size_t columns);
void days_free(struct days *days);

/* Adds a post. Returns 0 if it has no time, or none that can be. */
int days_add(struct days *days, int64_t time, size_t column);

/* The periods from the first post to the last, none left out. Returns 0 if memory ran
 * out. */
int days_periods(const struct days *days, struct periods *out);
void periods_free(struct periods *periods);

/* "3 Feb 2024". */
void days_name(int64_t time, char name[DAYS_NAME_BYTES]);

#endif
