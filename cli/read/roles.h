/* SPDX-License-Identifier: MIT */
/*
 * What a file is for within an export, by its name: the part of the path that counts
 * is the end, because people pack and unpack exports with folders around them.
 */
#ifndef TOUT_CLI_READ_ROLES_H
#define TOUT_CLI_READ_ROLES_H

#include "read/read.h"

enum role {
    ROLE_OTHER,    /* nothing that has posts */
    ROLE_POSTS,    /* posts of `kind` */
    ROLE_NOTES,    /* long texts, for the posts */
    ROLE_ACCOUNT,  /* whose the posts are */
    ROLE_LEFT_OUT, /* like posts, and not read for the reason `why` */
    ROLE_MESSAGES, /* direct messages, and left out for the reason `why` */
    ROLE_NESTED    /* an archive in the archive */
};

struct file_role {
    enum role role;
    enum read_kind kind;
    const char *why;
};

/* With a kind asked for, only that kind has posts. Direct messages are posts where they
 * are wanted. */
struct file_role role_of_file(const char *name, const struct read_options *options);

/* Whether a file of ROLE_OTHER could have posts all the same: it ends as files of posts
 * do, compressed or not, and has none of the names of other files in exports. */
int role_may_have_posts(const char *name);

#endif
