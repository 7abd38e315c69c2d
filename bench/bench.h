/* SPDX-License-Identifier: MIT */
/*
 * Measuring how long a subject takes a post. A subject runs over all its posts and
 * gives a digest of what it computed; a digest that differs from one run to the next
 * fails the benchmark, for a fast wrong answer is no figure. Results are TSV, so that
 * two runs can be joined.
 */
#ifndef TOUT_BENCH_BENCH_H
#define TOUT_BENCH_BENCH_H

#include <stddef.h>
#include <stdint.h>

#include "posts.h"

struct bench_subject {
    const char *name;
    uint64_t (*run)(void *context, const struct bench_posts *posts);
    void *context;
};

struct bench_plan {
    double batch_seconds; /* a batch runs rounds enough to last that long */
    double spread;        /* of five batches, (largest - smallest) / median, to reach */
    double give_up;       /* seconds after which the figures are printed as they are */
};

/* A figure to be believed, and a run that only shows that the subject works. */
extern const struct bench_plan bench_full;
extern const struct bench_plan bench_quick;

void bench_print_header(void);

/* Warms up, measures, prints one line. Returns 0, or 1 if the digest changed. */
int bench_run(const struct bench_subject *subject, const struct bench_posts *posts,
              const struct bench_plan *plan);

#endif
