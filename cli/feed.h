/* SPDX-License-Identifier: MIT */
/*
 * The reading end of the pipeline: the records of files, in order, put into batches.
 *
 * A batch is handed on when it is full, when its file ends, and when the input would
 * have to be waited for: what came through a pipe is worked on at once.
 */
#ifndef TOUT_CLI_FEED_H
#define TOUT_CLI_FEED_H

#include "pipeline.h"
#include "read/read.h"
#include "sample.h"

/* Options that name columns of tables and fields of JSON Lines. */
#define FIELD_OPTIONS(read)                                                            \
    { "text",      0,                                                                  \
      OPTION_TEXT, &(read).text_name,                                                  \
      "NAME",      "column or field that has the text" },                              \
        { "id", 0, OPTION_TEXT, &(read).id_name, "NAME", "the same of its id" },       \
        { "author", 0, OPTION_TEXT, &(read).author_name, "NAME", "whose it is" },      \
    {                                                                                  \
        "time", 0, OPTION_TEXT, &(read).time_name, "NAME", "when it was written"       \
    }

/* How far a file was read. */
struct feed_file {
    enum batch_end end; /* BATCH_GOES_ON: it was not begun */
    uint64_t posts;
    uint64_t bytes;
    uint64_t line; /* where its last post begins */
};

struct feed {
    struct pipeline *pipeline;
    struct read_options read;
    int count;
    char **paths;
    uint64_t limit;       /* posts after which reading ends; 0: none */
    uint64_t sample_size; /* posts of all that are kept; 0: all */
    uint64_t seed;
    int strict;           /* the first bad record ends the reading */
    int needs_all;        /* so does a file that cannot be read to its end */
    int is_line_buffered; /* each post is handed on by itself */
    int cuts; /* workers read what can be cut out, where nothing hangs on each post */

    /* Inside. */
    int has_failed;      /* a file could not be read */
    int has_stopped;     /* at a bad record, with `strict` */
    struct batch *batch; /* being filled, or NULL */
    int is_over;         /* the pipeline takes no more */
    struct feed_file *files;
    size_t file;           /* that is read */
    uint64_t posts;        /* of all files */
    struct reader *reader; /* NULL while none is open */
    struct sample sample;
};

/* Reads all files and hands the last batch on. Returns 0 if all could be read, else
 * EXIT_FAILED, which was said. */
int feed_run(struct feed *feed);

#endif
