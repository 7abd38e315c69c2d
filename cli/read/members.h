/* SPDX-License-Identifier: MIT */
/*
 * The files within an archive (zip, tar, or one file that is compressed) or a folder,
 * one after the other. A member's name is text for messages and for telling what the
 * member is: nothing is ever opened or written by it in an archive.
 */
#ifndef TOUT_CLI_READ_MEMBERS_H
#define TOUT_CLI_READ_MEMBERS_H

#include "read/stream.h"

enum members_result {
    MEMBER_GIVEN,
    MEMBER_BAD, /* it cannot be read, others may; `why` */
    MEMBERS_END,
    MEMBERS_FAILED /* no more can be read; `why` */
};

enum { MEMBERS_NAME_BYTES = 1024, MEMBERS_WHY_BYTES = 512 };

struct members {
    const struct members_way *way;
    char name[MEMBERS_NAME_BYTES]; /* of the last member, as it is shown */
    int has_names;                 /* 0: it is one file, and compressed */
    char why[MEMBERS_WHY_BYTES];
    int has_run_out; /* of memory: that is why */
};

/* How it is done; the functions below call these. */
struct members_way {
    char between; /* the path and a member's name, in a message */
    enum members_result (*next)(struct members *members);
    int (*open)(struct members *members, struct stream *stream);
    int (*rewind)(struct members *members);
    uint64_t (*bytes)(const struct members *members);
    void (*close)(struct members *members);
};

/* Sets the name as it is shown: what a terminal would obey as \xHH, and cut where it is
 * too long. NULL is none. */
void members_show_name(struct members *members, const char *name);

/* Whether the stream begins as an archive or compressed file does; takes nothing. */
int members_are_in(struct stream *stream);
int members_are_in_zip(struct stream *stream);

/* Takes over `packed`, of which nothing must be taken yet. NULL without memory; what
 * is no archive fails at the first member. */
struct members *members_of_archive(struct stream *packed);

/* `path` has no slash at its end. Members come in the order of their names; links are
 * not followed. */
struct members *members_of_folder(const char *path);

enum members_result members_next(struct members *members);

/* The bytes of the member given last, until the next call of anything else. Returns 0,
 * or an errno. */
int members_open(struct members *members, struct stream *stream);

/* Goes back to before the first member. Returns 0, with `why`, if it cannot. */
int members_rewind(struct members *members);

/* How many bytes were read so far, for a progress bar. */
uint64_t members_bytes(const struct members *members);

void members_close(struct members *members);

#endif
