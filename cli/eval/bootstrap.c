/* SPDX-License-Identifier: MIT */
#include "eval/bootstrap.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Posts times labels times resamples: some seconds. Below LEAST resamples the ends of
 * an interval are a lottery. */
static const double work_max = 4e8;
enum { LEAST = 200 };

/* SplitMix64 (Steele, Lea and Flood 2014): the same draws everywhere. */
static uint64_t
draw(uint64_t *state)
{
    uint64_t x = *state += UINT64_C(0x9e3779b97f4a7c15);

    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return x ^ (x >> 31);
}

static void
resample(uint64_t *state, uint32_t *times, size_t count)
{
    memset(times, 0, count * sizeof times[0]);
    for (size_t i = 0; i < count; i++)
        times[(size_t)((double)(draw(state) >> 11) * 0x1p-53 * (double)count)]++;
}

static int
ascending(const void *left, const void *right)
{
    const double *a = left;
    const double *b = right;

    return (*a > *b) - (*a < *b);
}

/* The ends of the middle 95 % of what resamples gave for one figure; those for which it
 * has no meaning are left out. */
static void
set_interval(const double *values, double *column, size_t index,
             struct intervals *intervals)
{
    size_t count = 0;

    for (unsigned r = 0; r < intervals->resamples; r++) {
        const double value = values[r * intervals->count + index];

        if (!isnan(value))
            column[count++] = value;
    }
    intervals->low[index] = NAN;
    intervals->high[index] = NAN;
    if (count == 0)
        return;
    qsort(column, count, sizeof column[0], ascending);
    intervals->low[index] = column[(size_t)(.025 * (double)(count - 1) + .5)];
    intervals->high[index] = column[(size_t)(.975 * (double)(count - 1) + .5)];
}

static unsigned
bounded(const struct sample *sample, unsigned resamples)
{
    const double posts = (double)sample->count * sample->labels;
    const double most = fmax(work_max / fmax(posts, 1), LEAST);

    return resamples < most ? resamples : (unsigned)most;
}

int
bootstrap(const struct sample *sample, const struct ranking *ranking,
          unsigned resamples, struct progress *progress, struct intervals *out)
{
    uint32_t *times = calloc(sample->count + 1, sizeof times[0]);
    struct figures *figures = malloc(sizeof *figures);
    double *column;
    double *values;
    struct sample drawn = *sample;
    uint64_t state = 1;
    int is_done;

    out->resamples = sample->count ? bounded(sample, resamples) : 0;
    out->count = FIGURES_ALL + (size_t)FIGURES_OF_LABEL * sample->labels;
    values = calloc(out->resamples * out->count + 1, sizeof values[0]);
    column = calloc((size_t)out->resamples + 1, sizeof column[0]);
    drawn.times = times;
    is_done = times && figures && values && column;
    for (unsigned r = 0; is_done && r < out->resamples; r++) {
        double row[FIGURES_VALUES_MAX];

        resample(&state, times, sample->count);
        figures_compute(&drawn, ranking, figures);
        figures_values(figures, row);
        memcpy(values + r * out->count, row, out->count * sizeof row[0]);
        progress_tell(progress, "resampling", (double)(r + 1) / out->resamples);
    }
    for (size_t i = 0; is_done && out->resamples && i < out->count; i++)
        set_interval(values, column, i, out);
    free(times);
    free(figures);
    free(values);
    free(column);
    return is_done;
}
