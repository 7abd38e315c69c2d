/* SPDX-License-Identifier: MIT */
#include "progress.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { BAR = 30, MILLISECONDS = 100 };

struct progress
progress_new(void)
{
    struct progress progress;

    memset(&progress, 0, sizeof progress);
    progress.is_shown = isatty(STDERR_FILENO);
    return progress;
}

static int
is_early(struct progress *progress)
{
    struct timespec now;
    long passed;

    clock_gettime(CLOCK_MONOTONIC, &now);
    passed = (long)(now.tv_sec - progress->last.tv_sec) * 1000 +
             (now.tv_nsec - progress->last.tv_nsec) / 1000000;
    if (progress->has_line && passed < MILLISECONDS)
        return 1;
    progress->last = now;
    return 0;
}

void
progress_tell(struct progress *progress, const char *what, double done)
{
    static const char full[] = "##############################";
    static const char empty[] = "..............................";
    const int filled = (int)(done * BAR);

    if (!progress->is_shown || is_early(progress))
        return;
    fprintf(stderr, "\r%s [%.*s%.*s] %3.0f %%\033[K", what, filled, full, BAR - filled,
            empty, 100 * done);
    fflush(stderr);
    progress->has_line = 1;
}

void
progress_end(struct progress *progress)
{
    if (progress->has_line)
        fputs("\r\033[K", stderr);
    progress->has_line = 0;
}
