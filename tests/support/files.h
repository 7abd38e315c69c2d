/* SPDX-License-Identifier: MIT */
/* Files that tests read: where they are, and all of their bytes. */
#ifndef TOUT_TESTS_FILES_H
#define TOUT_TESTS_FILES_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* The path of a file below a folder of the environment; "" if it cannot be read. */
static inline const char *
path_of(char path[512], const char *variable, const char *name)
{
    const char *folder = getenv(variable);

    snprintf(path, 512, "%s/%s", folder ? folder : "", name);
    if (!folder || access(path, R_OK) != 0)
        path[0] = '\0';
    return path;
}

/* A whole file with a NUL behind it; free() it. */
static inline char *
read_whole(const char *path, size_t *bytes)
{
    FILE *file = fopen(path, "rb");
    char *data;
    long end;

    ck_assert_msg(file != NULL, "cannot read %s", path);
    ck_assert_int_eq(fseek(file, 0, SEEK_END), 0);
    end = ftell(file);
    ck_assert_int_ge(end, 0);
    rewind(file);
    data = calloc(1, (size_t)end + 1);
    ck_assert_ptr_nonnull(data);
    *bytes = fread(data, 1, (size_t)end, file);
    ck_assert_uint_eq(*bytes, (size_t)end);
    fclose(file);
    return data;
}

#endif
