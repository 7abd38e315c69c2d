/* SPDX-License-Identifier: MIT */
/*
 * Members of a folder: its files at any depth, in the order of their names.
 */
#include <errno.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "read/members.h"

struct tree {
    struct members members;
    FTS *walk;
    FTSENT *entry;
    size_t root_bytes; /* of the path, with its slash */
    uint64_t bytes;
    char path[];
};

/* Names with the numbers in them as numbers, and the full stop before all else:
 * tweets.js, tweets-part1.js, tweets-part10.js. */
static int
compare_names(const char *left, const char *right)
{
    for (;; left++, right++) {
        const size_t digits[] = { strspn(left, "0123456789"),
                                  strspn(right, "0123456789") };

        if (digits[0] != digits[1] && digits[0] > 0 && digits[1] > 0)
            return digits[0] < digits[1] ? -1 : 1;
        if (*left != *right)
            break;
        if (*left == '\0')
            return 0;
    }
    if (*left == '.' || *right == '.')
        return *left == '\0' || *right == '\0' ? (*left != '\0') - (*right != '\0')
                                               : (*right == '.') - (*left == '.');
    return (unsigned char)*left < (unsigned char)*right ? -1 : 1;
}

static int
by_name(const FTSENT **left, const FTSENT **right)
{
    return compare_names((*left)->fts_name, (*right)->fts_name);
}

static int
open_walk(struct tree *tree)
{
    char *const roots[] = { tree->path, NULL };

    tree->walk = fts_open(roots, FTS_PHYSICAL | FTS_COMFOLLOW | FTS_NOCHDIR, by_name);
    return tree->walk != NULL;
}

static enum members_result
fail(struct tree *tree, int error)
{
    snprintf(tree->members.why, MEMBERS_WHY_BYTES, "cannot read the folder: %s",
             strerror(error));
    return MEMBERS_FAILED;
}

/* The name within the folder; MEMBER_BAD if it is the folder itself that is wrong. */
static void
set_name(struct tree *tree)
{
    const FTSENT *entry = tree->entry;
    const size_t cut = entry->fts_pathlen > tree->root_bytes ? tree->root_bytes : 0;

    members_show_name(&tree->members, entry->fts_path + cut);
}

static enum members_result
next(struct members *members)
{
    struct tree *tree = (struct tree *)members;

    if (!tree->walk)
        return fail(tree, ENOMEM);
    while ((tree->entry = fts_read(tree->walk))) {
        switch (tree->entry->fts_info) {
        case FTS_F:
            set_name(tree);
            tree->bytes += (uint64_t)tree->entry->fts_statp->st_size;
            return MEMBER_GIVEN;
        case FTS_DNR:
        case FTS_ERR:
        case FTS_NS:
            set_name(tree);
            snprintf(members->why, MEMBERS_WHY_BYTES, "cannot read: %s",
                     strerror(tree->entry->fts_errno));
            return MEMBER_BAD;
        }
    }
    return errno ? fail(tree, errno) : MEMBERS_END;
}

static int
open_member(struct members *members, struct stream *stream)
{
    const struct tree *tree = (const struct tree *)members;

    return stream_open(stream, tree->entry->fts_accpath);
}

static void
close_walk(struct tree *tree)
{
    if (tree->walk)
        fts_close(tree->walk);
    tree->walk = NULL;
}

static int
rewind_walk(struct members *members)
{
    struct tree *tree = (struct tree *)members;

    close_walk(tree);
    tree->bytes = 0;
    open_walk(tree);
    return 1;
}

static uint64_t
count_bytes(const struct members *members)
{
    return ((const struct tree *)members)->bytes;
}

static void
close_tree(struct members *members)
{
    close_walk((struct tree *)members);
    free(members);
}

static const struct members_way way = { '/',         next,        open_member,
                                        rewind_walk, count_bytes, close_tree };

struct members *
members_of_folder(const char *path)
{
    const size_t bytes = strlen(path);
    struct tree *tree = calloc(1, sizeof *tree + bytes + 1);

    if (!tree)
        return NULL;
    memcpy(tree->path, path, bytes + 1);
    tree->members.way = &way;
    tree->members.has_names = 1;
    tree->root_bytes = bytes + (path[bytes - 1] != '/');
    open_walk(tree);
    return &tree->members;
}
