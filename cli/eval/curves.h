/* SPDX-License-Identifier: MIT */
/* What a ranking looks like drawn. */
#ifndef TOUT_CLI_EVAL_CURVES_H
#define TOUT_CLI_EVAL_CURVES_H

#include <stddef.h>

#include "eval/figures.h"
#include "report/chart.h"

/* More than an eye, or a printer, tells apart. */
enum { CURVE_POINTS_MAX = 1024 };

struct curve {
    struct point points[CURVE_POINTS_MAX];
    size_t count;
};

/* Share of others found (x) and of the label's own posts (y), from the most probable
 * down. */
void curve_roc(const struct sample *sample, const struct ranking *ranking,
               uint32_t label, struct curve *out);

/* Recall (x) and precision (y). */
void curve_precision(const struct sample *sample, const struct ranking *ranking,
                     uint32_t label, struct curve *out);

/* A band of probabilities, and how often they came true. */
struct band {
    double posts;
    double probability; /* mean */
    double share;       /* that came true, and its interval of 95 % (Wilson 1927) */
    double low;
    double high;
};

/* Of the label that struct figures.ece is of. */
void curve_reliability(const struct sample *sample, struct band out[FIGURES_BANDS]);

#endif
