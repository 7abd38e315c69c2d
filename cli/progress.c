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
    clock_gettime(CLOCK_MONOTONIC, &progress.began);
    return progress;
}

static long
milliseconds(const struct timespec *from, const struct timespec *to)
{
    return (long)(to->tv_sec - from->tv_sec) * 1000 +
           (to->tv_nsec - from->tv_nsec) / 1000000;
}

static int
is_early(struct progress *progress)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    if (progress->has_line && milliseconds(&progress->last, &now) < MILLISECONDS)
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
pace_print(const struct pace *pace, double seconds, char *out, size_t capacity)
{
    const double done = (double)pace->bytes;
    const double left = (double)pace->bytes_total - done;
    const double rate = seconds > 0 ? (double)pace->posts / seconds : 0;
    int used = 0;

    out[0] = '\0';
    /* A file that grows, or is packed, is longer than it was said to be. */
    if (left >= 0 && pace->bytes_total > 0)
        used = snprintf(out, capacity, "%3.0f %%, ", 100 * done / (done + left));
    used += snprintf(out + used, capacity - (size_t)used, "%llu posts, %.0f a second",
                     (unsigned long long)pace->posts, rate);
    if (left >= 0 && pace->bytes_total > 0 && done > 0)
        snprintf(out + used, capacity - (size_t)used, ", %.0f s left",
                 seconds * left / done);
}

void
progress_tell_pace(struct progress *progress, const char *what, const struct pace *pace)
{
    char text[128];

    if (!progress->is_shown || is_early(progress))
        return;
    pace_print(pace, (double)milliseconds(&progress->began, &progress->last) / 1000,
               text, sizeof text);
    fprintf(stderr, "\r%s: %s\033[K", what, text);
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
