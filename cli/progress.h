/* SPDX-License-Identifier: MIT */
/* How far long work has come, on a terminal only. */
#ifndef TOUT_CLI_PROGRESS_H
#define TOUT_CLI_PROGRESS_H

#include <time.h>

struct progress {
    int is_shown;         /* standard error is a terminal */
    int has_line;         /* something stands there */
    struct timespec last; /* when it was drawn */
};

struct progress progress_new(void);

/* Draws a bar, unless one was drawn a moment ago; `done` is 0 to 1. */
void progress_tell(struct progress *progress, const char *what, double done);

/* Wipes the bar away, before anything else is said. */
void progress_end(struct progress *progress);

#endif
