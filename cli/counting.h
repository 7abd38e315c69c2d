/* SPDX-License-Identifier: MIT */
/*
 * Counts of a stream of posts: each is counted as it comes, and none is kept.
 */
#ifndef TOUT_CLI_COUNTING_H
#define TOUT_CLI_COUNTING_H

#include <stdint.h>

#include <tout.h>

#include "command.h"
#include "labels.h"
#include "read/read.h"
#include "tally.h"

struct counting {
    const struct read_options *read;
    struct label_maps maps;
    const char *label;         /* of all posts; NULL: each brings its own */
    const tout_recipe *recipe; /* of counts that are not there yet */
    int32_t times;             /* 1, or -1 to take posts back */
    int has_fixed_labels;      /* other labels are bad records */
    int strict;
    tout_counts *counts; /* NULL until the first label, or the caller's */
    struct tally tally;
    uint64_t first_rows[TOUT_LABELS_MAX]; /* of tables, by label: maybe headers */
};

/* Counts the posts of all files (without any, standard input). Returns 0, or an exit
 * code after having said why; records that were bad are named, files tallied. */
int counting_run(struct counting *counting, int count, char **paths);

/* Says which labels first rows of tables have and no other post. */
void counting_warn_of_headers(const struct counting *counting);

/* Opens a file of counts, or what inspect --counts wrote. Returns 0, or an exit code
 * after having said why not. */
int counting_open(const char *path, tout_counts **out);

/* Saves counts. Returns 0, or an exit code after having said why not. */
int counting_save(const char *path, const tout_counts *counts);

#endif
