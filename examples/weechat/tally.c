/* SPDX-License-Identifier: MIT */
/*
 * What a user feels is not the mean but that keys wait: so the worst batch is kept.
 */
#define _POSIX_C_SOURCE 200809L

#include "tally.h"

#include <time.h>

enum { NANOSECONDS = 1000000000 };

static uint32_t
place_of(uint32_t label)
{
    return label < TOUT_LABELS_MAX ? label : TOUT_LABELS_MAX;
}

uint64_t
tally_clock(void)
{
    struct timespec now;

    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) != 0)
        return 0;
    return (uint64_t)now.tv_sec * NANOSECONDS + (uint64_t)now.tv_nsec;
}

void
tally_add(struct tally *tally, uint32_t label, uint64_t began)
{
    const uint64_t spent = tally_clock() - began;

    tally->labels[place_of(label)]++;
    tally->posts++;
    tally->nanoseconds += spent;
    tally->batch_posts++;
    tally->batch_nanoseconds += spent;
    if (tally->batch_nanoseconds > tally->worst_nanoseconds) {
        tally->worst_nanoseconds = tally->batch_nanoseconds;
        tally->worst_posts = tally->batch_posts;
    }
}

void
tally_end_batch(struct tally *tally)
{
    tally->batch_posts = 0;
    tally->batch_nanoseconds = 0;
}

uint64_t
tally_label(const struct tally *tally, uint32_t index)
{
    return tally->labels[place_of(index)];
}
