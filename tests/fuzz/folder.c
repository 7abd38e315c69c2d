/* SPDX-License-Identifier: MIT */
#include "fuzz/folder.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "support/temporary.h"

enum { FILES_MAX = 4 };

static char folder[TEMPORARY_BYTES];
static char paths[FILES_MAX][64];

static void
remove_folder(void)
{
    for (unsigned i = 0; i < FILES_MAX; i++)
        unlink(paths[i]);
    rmdir(folder);
}

static void
make_folder(void)
{
    if (!temporary_folder(folder, "fuzz"))
        abort();
    for (unsigned i = 0; i < FILES_MAX; i++)
        snprintf(paths[i], sizeof paths[i], "%s/%u", folder, i);
    atexit(remove_folder);
}

const char *
folder_path(unsigned number)
{
    if (!paths[0][0])
        make_folder();
    return paths[number];
}

void
folder_write(unsigned number, const void *data, size_t bytes)
{
    const int file =
        open(folder_path(number), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

    if (file < 0 || write(file, data, bytes) != (ssize_t)bytes || close(file) != 0)
        abort();
}
