/* SPDX-License-Identifier: MIT */
/*
 * Log ratios of counts, for bayes.py: reads how many labels and features there are, the
 * smoothing, and the sums of each feature by label; writes a line of ratios for each.
 */
#include <stdio.h>
#include <stdlib.h>

#include "train/bayes.h"

enum { FEATURES_MAX = 1000 };

static double sums[FEATURES_MAX][TOUT_LABELS_MAX];

static int
read_sums(unsigned features, unsigned labels, double *totals, double *total)
{
    for (unsigned f = 0; f < features; f++)
        for (unsigned l = 0; l < labels; l++) {
            if (scanf("%lf", &sums[f][l]) != 1)
                return 0;
            totals[l] += sums[f][l];
            *total += sums[f][l];
        }
    return 1;
}

int
main(void)
{
    double totals[TOUT_LABELS_MAX] = { 0 };
    double ratios[TOUT_LABELS_MAX];
    struct ti_ratio ratio = { .totals = totals };
    unsigned labels;
    unsigned features;

    if (scanf("%u %u %lf", &labels, &features, &ratio.smoothing) != 3 ||
        labels > TOUT_LABELS_MAX || features > FEATURES_MAX ||
        !read_sums(features, labels, totals, &ratio.total)) {
        fputs("expected labels, features, smoothing and sums\n", stderr);
        return EXIT_FAILURE;
    }
    ratio.features = features;
    ratio.labels = labels;
    for (unsigned f = 0; f < features; f++) {
        ti_bayes_ratio(&ratio, sums[f], ratios);
        for (unsigned l = 0; l < labels; l++)
            printf("%s%.17g", l > 0 ? " " : "", ratios[l]);
        putchar('\n');
    }
    return EXIT_SUCCESS;
}
