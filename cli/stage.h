/* SPDX-License-Identifier: MIT */
/*
 * Posts of files on all cores: read, taken by workers, and put in order, with messages
 * in their places, a tally of each file, and how far it is on a terminal.
 *
 * What a command makes of a post stands in the batch's `out`, so that workers share
 * nothing, and whatever is made of it in order does not depend on how many there are.
 */
#ifndef TOUT_CLI_STAGE_H
#define TOUT_CLI_STAGE_H

#include "batch.h"
#include "engine.h"
#include "feed.h"
#include "progress.h"
#include "unpack.h"

/* What a worker has of its own. */
struct seat {
    unsigned number;
    struct engine engine; /* the shared one but for the scratch */
    struct unpack unpack;
};

/* What became of a file. */
struct staged_file {
    struct tally tally;
    enum batch_end end; /* BATCH_GOES_ON: it was not begun */
    uint64_t bytes;
    uint64_t line; /* where the last post begins that was read */
};

struct stage {
    const struct engine *engine;
    unsigned workers;
    struct feed feed;
    const char *doing; /* "scoring": before how far it is; NULL: that is not shown */
    /* A worker's: adds what it makes of a post, which its engine has classified, to
     * `batch->out`. */
    void (*take)(void *context, const struct seat *seat, const struct post *post,
                 const tout_verdict *verdict, struct batch *batch);
    /* In order: takes what was made. Returns 0, or an exit code after a message. */
    int (*put)(void *context, const char *made, size_t bytes);
    /* At a file's end, with its tally; or NULL. */
    int (*tell)(void *context, size_t file);
    void *context;

    /* What came of it; while it runs, what was put so far. */
    struct staged_file *files;
    struct outcome outcome;
    int is_written; /* everything that was made was put */

    /* Inside. */
    struct seat *seats;
    struct progress progress;
    uint64_t posts;        /* that were put */
    uint64_t bytes_before; /* of files that were read before the present one */
    uint64_t bytes_total;  /* of all files; 0 where that cannot be known */
};

/* What is read: without operands, standard input. */
void stage_read(struct stage *stage, int count, char **paths);

/* As many workers as were asked for, for 0 one a core. Returns 0, or EXIT_USAGE after a
 * message. */
int stage_employ(struct stage *stage, const char *command, uint64_t workers);

/* The name of a file in messages. */
const char *stage_name(const struct stage *stage, size_t file);

/* Of all files. */
struct tally stage_sum(const struct stage *stage);

/* Returns an exit code, everything having been said; stage_free() in any case. */
int stage_run(struct stage *stage);

void stage_free(struct stage *stage);

#endif
