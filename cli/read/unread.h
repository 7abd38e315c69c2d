/* SPDX-License-Identifier: MIT */
/* The files of an export that are not read, and what is said of them. */
#ifndef TOUT_CLI_READ_UNREAD_H
#define TOUT_CLI_READ_UNREAD_H

#include "read/columns.h"

struct unread {
    struct name_list all;
    uint64_t posts;         /* those that could have posts */
    struct name_list shown; /* the first of these */
};

void unread_add(struct unread *unread, const char *name);

/* Says which files that could have posts were not read; returns the reader's message.
 */
const char *unread_warn(const struct unread *unread, struct reader *reader);

/* There was no file to be read; returns READ_FAILED. */
enum read_result unread_fail(const struct unread *unread, struct reader *reader);

#endif
