/* SPDX-License-Identifier: MIT */
#include "eval/curves.h"

#include <math.h>
#include <string.h>

#include "report/interval.h"

/* Points closer than that to the last one are not drawn: two of 260 pixels. */
static const double near = .004;

/* The first and the last point are always drawn. */
static void
add_point(struct curve *curve, double x, double y, int is_end)
{
    if (!is_end) {
        const struct point *last = &curve->points[curve->count - 1];

        if (fabs(x - last->x) < near && fabs(y - last->y) < near)
            return;
    }
    if (curve->count == CURVE_POINTS_MAX)
        curve->count--;
    curve->points[curve->count++] = (struct point){ x, y };
}

static void
count_posts(const struct sample *sample, uint32_t label, double *own, double *others)
{
    *own = 0;
    for (size_t i = 0; i < sample->count; i++)
        *own += sample->predictions[i].own == label;
    *others = (double)sample->count - *own;
}

void
curve_roc(const struct sample *sample, const struct ranking *ranking, uint32_t label,
          struct curve *out)
{
    struct ranking_walk walk = ranking_walk(sample, ranking, label);
    double own;
    double others;
    double found = 0;
    double alarms = 0;

    count_posts(sample, label, &own, &others);
    out->count = 0;
    if (own == 0 || others == 0)
        return;
    add_point(out, 0, 0, 1);
    while (ranking_next(&walk)) {
        found += walk.own;
        alarms += walk.others;
        add_point(out, alarms / others, found / own, walk.at == sample->count);
    }
}

void
curve_precision(const struct sample *sample, const struct ranking *ranking,
                uint32_t label, struct curve *out)
{
    struct ranking_walk walk = ranking_walk(sample, ranking, label);
    double own;
    double others;
    double found = 0;
    double alarms = 0;

    count_posts(sample, label, &own, &others);
    out->count = 0;
    if (own == 0)
        return;
    while (ranking_next(&walk)) {
        found += walk.own;
        alarms += walk.others;
        add_point(out, found / own, found / (found + alarms),
                  out->count == 0 || walk.at == sample->count);
    }
}

void
curve_reliability(const struct sample *sample, struct band out[FIGURES_BANDS])
{
    memset(out, 0, FIGURES_BANDS * sizeof out[0]);
    for (size_t i = 0; i < sample->count; i++) {
        const struct prediction *prediction = &sample->predictions[i];
        const uint32_t label =
            sample->labels == 2 ? sample->positive : prediction->best;
        const double p = prediction->probabilities[label];
        struct band *band = &out[(int)fmin(p * FIGURES_BANDS, FIGURES_BANDS - 1)];

        band->posts++;
        band->probability += p;
        band->share += prediction->own == label;
    }
    for (int i = 0; i < FIGURES_BANDS; i++) {
        struct interval interval;

        if (out[i].posts == 0)
            continue;
        out[i].probability /= out[i].posts;
        out[i].share /= out[i].posts;
        interval = interval_of(out[i].share, out[i].posts);
        out[i].low = interval.low;
        out[i].high = interval.high;
    }
}
