/* SPDX-License-Identifier: MIT */
/*
 * What the user has taught, as counts in a file of its own. A file that cannot be read
 * is left as it is: then nothing can be taught, since saving would overwrite it.
 */
#ifndef TOUT_WEECHAT_CORRECTIONS_H
#define TOUT_WEECHAT_CORRECTIONS_H

#include "engine.h"

/* Tells a file from one that has taken its place. */
struct stamp {
    uint64_t inode;
    int64_t bytes;
    int64_t seconds;
    int64_t nanoseconds;
};

struct corrections {
    char *path;          /* NULL: the option names none */
    tout_counts *counts; /* NULL: nothing can be taught */
    struct stamp stamp;  /* of the file that they are the content of */
};

/* Reads the file that the options name, or begins one, and corrects the engine; faults
 * are told in the core buffer. */
void corrections_load(struct corrections *corrections, const struct settings *settings,
                      struct engine *engine);
void corrections_end(struct corrections *corrections);

/* How many posts were taught as of a label. */
uint64_t corrections_posts(const struct corrections *corrections, const char *label);

/* A post, and what it was taught as. */
struct lesson {
    const char *post;
    size_t bytes;
    uint32_t label;
    int32_t times; /* how often it was learned */
};

/* Learns the post until it has its label, but at most `times_max` times, sets how often
 * that was, and saves; the engine labels by it. Where this fails nothing is learned. */
tout_status corrections_learn(struct corrections *corrections, struct engine *engine,
                              struct lesson *lesson, int32_t times_max,
                              tout_error *err);

/* Takes it back, as often as the lesson says. */
tout_status corrections_unlearn(struct corrections *corrections, struct engine *engine,
                                const struct lesson *lesson, tout_error *err);

#endif
