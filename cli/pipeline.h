/* SPDX-License-Identifier: MIT */
/*
 * Batches, filled one after the other, worked on by threads, and written in their
 * order.
 *
 * Whoever fills them is the caller's own thread, which is a worker too when there is
 * none to be filled: so there are as many threads as workers, and none of them waits
 * for another one while there is work. A worker that has done the batch which is next
 * in order writes it, and those behind it that are done: so writing needs no thread of
 * its own, and never runs twice at once. Batches are a ring: memory is bounded by their
 * number, and by PIPELINE_BYTES where posts are huge.
 *
 * Threads are POSIX's, not C11's: the thread sanitizers of gcc and clang see only
 * those.
 */
#ifndef TOUT_CLI_PIPELINE_H
#define TOUT_CLI_PIPELINE_H

#include "batch.h"

enum {
    PIPELINE_WORKERS_MAX = 256,
    /* Of posts on their way. Results with text, in JSON and with nothing but control
     * characters, are six times as long. */
    PIPELINE_BYTES = 1 << 24
};

struct pipeline_about {
    unsigned workers;
    /* Works on a batch; called by several threads at once, each as another `worker`. */
    void (*work)(void *context, unsigned worker, struct batch *batch);
    /* Takes the next batch in order. Other than 0 stops it all: nothing is worked on or
     * written any more. */
    int (*write)(void *context, struct batch *batch);
    void *context;
};

struct pipeline;

/* How many workers this machine has cores for. */
unsigned pipeline_cores(void);

/* NULL without memory. */
struct pipeline *pipeline_new(const struct pipeline_about *about);

/* An empty batch to be filled, in which `bytes` of posts are to find room; works, or
 * waits, until there is one. NULL when all is stopped. */
struct batch *pipeline_batch(struct pipeline *pipeline, size_t bytes);

/* Hands the batch on that pipeline_batch() gave. */
void pipeline_hand_on(struct pipeline *pipeline);

/* Works and waits until all is written or stopped, and frees it. Returns 0, or what
 * write() did.
 */
int pipeline_end(struct pipeline *pipeline);

#endif
