/* SPDX-License-Identifier: MIT */
/* The posts of files, one by one, with a tally of each file. */
#ifndef TOUT_CLI_POSTS_H
#define TOUT_CLI_POSTS_H

#include "read/read.h"
#include "tally.h"

/* Takes a post of the file called `name`, and counts it: as a post, or, having said
 * why, as bad. Returns 0, or an exit code that ends the reading. */
typedef int (*posts_take)(void *context, const char *name, const struct post *post,
                          struct tally *tally);

/* Hears what became of the records of the file called `name`, at its end. Returns 0, or
 * an exit code. */
typedef int (*posts_tell)(void *context, const char *name, const struct tally *tally);

struct posts {
    const struct read_options *read;
    int strict; /* the first bad record ends the reading */
    posts_take take;
    posts_tell tell; /* NULL: nobody */
    void *context;
    struct tally *total;
};

/* The reader's warnings, at its end. */
void warn_of_rows(struct reader *reader);

/* Reads all files (without any, standard input). Returns 0, or an exit code after
 * having said why; bad records are named, and each file is tallied. */
int posts_each(const struct posts *posts, int count, char **paths);

#endif
