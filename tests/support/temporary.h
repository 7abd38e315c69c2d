/* SPDX-License-Identifier: MIT */
/*
 * Folders for the files of a test: in memory where there is such a file system. A disk
 * is busy for long with thousands of small files, each of them synced.
 */
#ifndef TOUT_TESTS_TEMPORARY_H
#define TOUT_TESTS_TEMPORARY_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { TEMPORARY_BYTES = 32 };

/* Makes a new one; `name` is of at most eight bytes. NULL if it cannot be made. */
static inline char *
temporary_folder(char path[TEMPORARY_BYTES], const char *name)
{
    const char *root = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
    const int bytes = snprintf(path, TEMPORARY_BYTES, "%s/tout-%s-XXXXXX", root, name);

    return bytes < TEMPORARY_BYTES ? mkdtemp(path) : NULL;
}

#endif
