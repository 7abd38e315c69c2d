/* SPDX-License-Identifier: MIT */
/*
 * Some posts of one file on their way from the reader through a worker to the writer,
 * with all that there is to say of them.
 *
 * A batch owns copies of its posts, or of records that a worker has yet to read, which
 * are all of one source then. Messages about records keep their place between the
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
    /* 128 KiB of records take a worker a third of a millisecond, of posts some of them,
     * against which handing them on is nothing, and with their results they fit a
     * core's own cache. */
    BATCH_BYTES = 1 << 17,
    BATCH_POSTS = 512,
    BATCH_NOTES = 32
};

/* What the reader had to say before a post of the batch. */
struct note {
    const char *text;
    size_t post;
    uint64_t skipped; /* records left out for that reason; 0: it is a message */
    int is_bad;       /* of a bad record */
    int has_others;   /* records of the batch before it were not bad */
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
    uint64_t line;       /* where its last post begins; 0: it has none */
    struct tally tally;

    char *arena;
    size_t bytes;
    size_t capacity;
    size_t count; /* posts, or records */
    size_t note_count;
    struct source *source; /* of records; NULL where there are posts */
    struct post posts[BATCH_POSTS];
    struct cut cuts[BATCH_POSTS];
    struct note notes[BATCH_NOTES];

    /* Made by a worker. */
    struct buffer out;
    struct buffer said; /* messages, for batch_said() */
    struct outcome outcome;
    int has_failed; /* the rest of its file cannot be read: said */
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

/* The same of a record, the bytes of which are those of its JSON. */
enum batch_taken batch_take_cut(struct batch *batch, const struct cut *cut);

/* The same of a message. */
enum batch_taken batch_note(struct batch *batch, const char *text);

/* The same of a bad record's message, and counts the record. */
enum batch_taken batch_bad(struct batch *batch, const char *text);

/* Counts a record that was left out, where it stands among those yet to be read: a
 * tally has reasons in the order in which they came up. */
enum batch_taken batch_skip(struct batch *batch, const char *reason);

/* A message between the results. */
struct said {
    size_t at; /* the results' bytes before it */
    int is_bad;
    int has_others; /* as in a note */
    const char *text;
};

/* Puts one between the results that are there and those to come. */
void batch_say(struct batch *batch, const char *text);

/* The same of a bad record; `has_others` of a note, or 0. */
void batch_say_bad(struct batch *batch, const char *text, int has_others);

/* The same, for what ends the run. */
void batch_fail(struct batch *batch, const char *why);

/* The message at `*place`, which is 0 at first and moved on. Returns 0 behind the last.
 */
int batch_said(const struct batch *batch, size_t *place, struct said *out);

#endif
