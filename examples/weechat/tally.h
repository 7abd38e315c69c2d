/* SPDX-License-Identifier: MIT */
/*
 * How many posts were labelled, and what that cost: processor time of the plugin, which
 * other programs on the machine do not change.
 */
#ifndef TOUT_WEECHAT_TALLY_H
#define TOUT_WEECHAT_TALLY_H

#include <stdint.h>

#include <tout.h>

struct tally {
    uint64_t labels[TOUT_LABELS_MAX + 1]; /* the last one: unsure */
    uint64_t posts;
    uint64_t nanoseconds;
    /* A batch: what WeeChat brings before it looks at the keyboard again. */
    uint64_t batch_posts;
    uint64_t batch_nanoseconds;
    /* The batch that cost most. */
    uint64_t worst_posts;
    uint64_t worst_nanoseconds;
};

/* Processor time of this thread, in nanoseconds. */
uint64_t tally_clock(void);

/* Adds a post with that label (TOUT_NONE: unsure), begun at `began`. */
void tally_add(struct tally *tally, uint32_t label, uint64_t began);

void tally_end_batch(struct tally *tally);

/* Posts that got label `index`. */
uint64_t tally_label(const struct tally *tally, uint32_t index);

#endif
