/* SPDX-License-Identifier: MIT */
/*
 * How far figures can be believed: intervals from the percentiles of figures over
 * samples drawn from the sample, with replacement, post by post (Efron 1979).
 */
#ifndef TOUT_CLI_EVAL_BOOTSTRAP_H
#define TOUT_CLI_EVAL_BOOTSTRAP_H

#include <stdint.h>

#include "eval/figures.h"
#include "progress.h"

struct intervals {
    unsigned resamples; /* 0: no intervals */
    size_t count;       /* of figures_values() */
    double low[FIGURES_VALUES_MAX];
    double high[FIGURES_VALUES_MAX];
};

/* Intervals of 95 %, from about `resamples` resamples: fewer where the corpus is so
 * large that they would take long. The same sample gives the same intervals. Returns 0
 * if memory ran out. */
int bootstrap(const struct sample *sample, const struct ranking *ranking,
              unsigned resamples, struct progress *progress, struct intervals *out);

#endif
