/* SPDX-License-Identifier: MIT */
/*
 * Bars as SVG that fills whatever width there is. Its numbers and names are HTML beside
 * it, so that they are as large on a phone as on a desk.
 */
#ifndef TOUT_CLI_REPORT_BARS_H
#define TOUT_CLI_REPORT_BARS_H

#include <stddef.h>
#include <stdio.h>

/* Words of our own, but for the names below the bars, which are dates. */
struct bars {
    const char *title;
    const char *description;
    size_t count;     /* of bars, side by side */
    double top;       /* value at the upper edge: bars_top() */
    const char *unit; /* behind the numbers at the side: "", " %" */
};

/* Part of a bar, from one value to another, in a label's colour; `class` is ours. */
struct bar {
    size_t index;
    double from;
    double to;
    const char *class;
};

/* The next round number at or above `value`. */
double bars_top(double value);

void bars_begin(FILE *out, const struct bars *bars);

/* What stands between them is what a bar is called, as text. */
void bars_bar(FILE *out, const struct bars *bars, const struct bar *bar);
void bars_bar_end(FILE *out);

/* `names` stand below: of the first bar, the middle one, the last one. */
void bars_end(FILE *out, const char *const names[3]);

/* A bar for a cell of a table; `share` of its width, 0 to 1. */
void bars_cell(FILE *out, double share, const char *class);

#endif
