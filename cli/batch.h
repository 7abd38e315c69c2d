/* SPDX-License-Identifier: MIT */
/*
 * Some posts of one file on their way from the reader through a worker to the writer,
 * with all that there is to say of them.
 *
 * A batch owns copies of its posts. Messages about records keep their place between the
 * results of posts, and the tally is of this batch's records alone: whoever writes
 * batches in order says and counts everything in order.
 */
#ifndef TOUT_CLI_BATCH_H
#define TOUT_CLI_BATCH_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "read/read.h"
#include "tally.h"
#include "write/buffer.h"

enum {
    /* 64 KiB of posts take a worker about a millisecond, against which handing them on
     * is nothing, and with their results they fit a core's own cache. */
    BATCH_BYTES = 1 << 16,
    BATCH_POSTS = 512,
    BATCH_NOTES = 32
};

/* A message that stands before the results from `at` on. */
struct note {
    const char *text;
    size_t post; /* before which post of the batch */
    size_t at;   /* in `out`; the worker's to fill */
};

/* What became of posts: how many have each label, and what was odd about them. */
struct outcome {
    uint64_t labels[TOUT_LABELS_MAX];
    uint64_t unsure;
    uint64_t repaired;
    uint64_t truncated;
    uint64_t gave_up;
};

/* How the reading of a file stands behind a batch. */
enum batch_end {
    BATCH_GOES_ON,
    BATCH_ENDS_FILE,  /* all of it was read */
    BATCH_LACKS_FILE, /* it could not be opened */
    BATCH_FAILS_FILE, /* it could not be read to its end */
    BATCH_LEAVES_FILE /* the rest is not wanted: a limit, a signal */
};

struct batch {
    size_t file; /* which of those that are read */
    enum batch_end end;
    uint64_t file_bytes; /* read of the file so far */
    uint64_t line;       /* where its last record begins */
    struct tally tally;

    char *arena;
    size_t bytes;
    size_t capacity;
    size_t count;
    size_t note_count;
    struct post posts[BATCH_POSTS];
    struct note notes[BATCH_NOTES];

    /* Made by a worker. */
    struct buffer out;
    struct outcome outcome;
};

/* Returns 0 without memory. */
int batch_start(struct batch *batch);
void batch_free(struct batch *batch);

/* Makes it empty, as it was at the start. */
void batch_clear(struct batch *batch);

/* Whether it has anything to be handed on for. */
int batch_is_empty(const struct batch *batch);

/* The bytes that a post takes in a batch. */
size_t batch_post_bytes(const struct post *post);

enum batch_taken { BATCH_TAKEN, BATCH_FULL, BATCH_NO_MEMORY };

/* Copies a post into it. An empty batch is never full. */
enum batch_taken batch_take(struct batch *batch, const struct post *post);

/* The same of a message. */
enum batch_taken batch_note(struct batch *batch, const char *text);

#endif
