/* SPDX-License-Identifier: MIT */
#include "bench.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "allocations.h"

enum { BATCHES = 5 };

/* 2 %: what a quiet machine reaches; 6 s: a loud one never does. */
const struct bench_plan bench_full = { 0.2, 0.02, 6 };
const struct bench_plan bench_quick = { 0.001, 1e9, 1 };

struct measure {
    uint64_t rounds;         /* in a batch */
    double seconds[BATCHES]; /* of each batch, ascending */
    double least;            /* of a round, in any batch of any length */
    uint64_t allocations;    /* in all batches */
    int is_steady;           /* the digest was the same throughout */
};

static double
read_clock(clockid_t clock)
{
    struct timespec time;

    clock_gettime(clock, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static int
compare(const void *left, const void *right)
{
    double a = *(const double *)left;
    double b = *(const double *)right;

    return (a > b) - (a < b);
}

/* Seconds that `rounds` rounds take: of this thread, so that what else the machine does
 * counts little. */
static double
run_batch(const struct bench_subject *subject, const struct bench_posts *posts,
          uint64_t digest, struct measure *measure)
{
    double begin = read_clock(CLOCK_THREAD_CPUTIME_ID);

    for (uint64_t i = 0; i < measure->rounds; i++) {
        if (subject->run(subject->context, posts) != digest)
            measure->is_steady = 0;
    }
    return read_clock(CLOCK_THREAD_CPUTIME_ID) - begin;
}

static double
spread(const struct measure *measure)
{
    double median = measure->seconds[BATCHES / 2];

    return median > 0 ? (measure->seconds[BATCHES - 1] - measure->seconds[0]) / median
                      : 1e9;
}

/* However loud the machine is, a batch now and then is left alone. */
static void
note_least(struct measure *measure)
{
    const double round = measure->seconds[0] / (double)measure->rounds;

    if (measure->least == 0 || round < measure->least)
        measure->least = round;
}

/* Five batches of as many rounds as it takes until a batch is long enough and the five
 * agree. */
static struct measure
measure_subject(const struct bench_subject *subject, const struct bench_posts *posts,
                const struct bench_plan *plan)
{
    uint64_t digest = subject->run(subject->context, posts);
    struct measure measure = { .rounds = 1, .is_steady = 1 };
    double begin = read_clock(CLOCK_MONOTONIC);

    for (;;) {
        uint64_t before = bench_allocations();
        for (int i = 0; i < BATCHES; i++)
            measure.seconds[i] = run_batch(subject, posts, digest, &measure);
        measure.allocations = bench_allocations() - before;
        qsort(measure.seconds, BATCHES, sizeof measure.seconds[0], compare);
        note_least(&measure);

        if (!measure.is_steady || read_clock(CLOCK_MONOTONIC) - begin > plan->give_up)
            return measure;
        if (measure.seconds[0] < plan->batch_seconds)
            measure.rounds *= 2;
        else if (spread(&measure) <= plan->spread)
            return measure;
    }
}

void
bench_print_header(void)
{
    puts("subject\tposts\tbytes/post\tns/post min\tns/post median\tposts/s\tMB/s\t"
         "allocations/post\tspread");
}

int
bench_run(const struct bench_subject *subject, const struct bench_posts *posts,
          const struct bench_plan *plan)
{
    struct measure measure = measure_subject(subject, posts, plan);
    double runs = (double)measure.rounds * (double)posts->count;
    double least = measure.least / (double)posts->count;
    double median = measure.seconds[BATCHES / 2] / runs;
    double bytes = (double)posts->bytes / (double)posts->count;

    if (!measure.is_steady) {
        fprintf(stderr, "%s: two runs over the same posts gave different results\n",
                subject->name);
        return 1;
    }
    printf("%s\t%zu\t%.1f\t%.1f\t%.1f\t%.0f\t%.1f\t", subject->name, posts->count,
           bytes, 1e9 * least, 1e9 * median, 1 / median, bytes / median / 1e6);
    if (bench_counts_allocations())
        printf("%.3f", (double)measure.allocations / (BATCHES * runs));
    else
        printf("-");
    printf("\t%.1f %%\n", 100 * spread(&measure));
    fflush(stdout); /* a line as soon as there is one, into a pipe too */
    return 0;
}
