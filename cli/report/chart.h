/* SPDX-License-Identifier: MIT */
/* Charts as SVG: both axes from 0 to 1. */
#ifndef TOUT_CLI_REPORT_CHART_H
#define TOUT_CLI_REPORT_CHART_H

#include <stddef.h>
#include <stdio.h>

struct point {
    double x;
    double y;
};

/* What a chart is called and what its axes are: words of our own. */
struct chart_about {
    const char *title;
    const char *description;
    const char *x;
    const char *y;
};

void chart_begin(FILE *out, const struct chart_about *about);
void chart_end(FILE *out);

/* The dashed line of what chance, or honesty, would give. */
void chart_diagonal(FILE *out);

/* A line through points, in the colour of series `series`. */
void chart_curve(FILE *out, unsigned series, const struct point *points, size_t count);

/* A point with the range that it may lie in. */
void chart_range(FILE *out, struct point point, double low, double high);

#endif
