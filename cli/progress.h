/* SPDX-License-Identifier: MIT */
/* How far long work has come, on a terminal only. */
#ifndef TOUT_CLI_PROGRESS_H
#define TOUT_CLI_PROGRESS_H

#include <stddef.h>
#include <stdint.h>
#include <time.h>

struct progress {
    int is_shown;         /* standard error is a terminal */
    int has_line;         /* something stands there */
    struct timespec last; /* when it was drawn */
    struct timespec began;
};

struct progress progress_new(void);

/* Draws a bar, unless one was drawn a moment ago; `done` is 0 to 1. */
void progress_tell(struct progress *progress, const char *what, double done);

/* How far the reading of posts has come. */
struct pace {
    uint64_t posts;
    uint64_t bytes;
    uint64_t bytes_total; /* 0: not known */
};

/* Draws posts a second, and with the bytes that there are to read the share of them
 * that is done and how long the rest will take. */
void progress_tell_pace(struct progress *progress, const char *what,
                        const struct pace *pace);

/* What the function above draws after `seconds`. */
void pace_print(const struct pace *pace, double seconds, char *out, size_t capacity);

/* Wipes the bar away, before anything else is said. */
void progress_end(struct progress *progress);

#endif
