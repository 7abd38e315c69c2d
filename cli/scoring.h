/* SPDX-License-Identifier: MIT */
/*
 * The scoring end of the pipeline: posts of batches are labelled and put into words by
 * workers, and written, counted and told of in order.
 */
#ifndef TOUT_CLI_SCORING_H
#define TOUT_CLI_SCORING_H

#include "batch.h"
#include "engine.h"
#include "feed.h"
#include "output.h"
#include "progress.h"
#include "unpack.h"
#include "write/write.h"

/* What a worker has of its own. */
struct seat {
    struct engine engine; /* the shared one but for the scratch */
    struct writer writer;
    struct unpack unpack;
};

/* What became of a file. */
struct scored_file {
    struct tally tally;
    enum batch_end end; /* BATCH_GOES_ON: it was not begun */
    uint64_t bytes;
    uint64_t line; /* where the last post begins that was read */
};

struct scoring {
    const struct engine *engine;
    struct writer writer; /* how; its copies have buffers */
    int has_header;
    /* Whether posts with a label are written; the last is for those without. All, where
     * none is set. */
    unsigned char only[TOUT_LABELS_MAX + 1];
    int has_only;
    struct output *output;
    unsigned workers;
    struct feed feed;

    /* What came of it; the writer's until all is written. */
    struct scored_file *files;
    struct outcome outcome;
    int is_written; /* everything that was made arrived */

    /* Inside. */
    struct seat *seats;
    struct progress progress;
    uint64_t posts;        /* that were written */
    uint64_t bytes_before; /* of files that were read before the present one */
    uint64_t bytes_total;  /* of all files; 0 where that cannot be known */
};

/* The name of a file in messages. */
const char *scoring_name(const struct scoring *scoring, size_t file);

/* Scores what the feed has. Returns an exit code, everything having been said. */
int scoring_run(struct scoring *scoring);

void scoring_free(struct scoring *scoring);

#endif
