/* SPDX-License-Identifier: MIT */
#include "support/counts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <check.h>

#include "support/temporary.h"

enum { FILES = 32, LEFT = 30, RIGHT = 31 };

const char *const counts_two[2] = { "buy", "talk" };
const char *const counts_other_order[2] = { "talk", "buy" };
const char *const counts_third[2] = { "talk", "ask" };

static char folder[TEMPORARY_BYTES];
static char paths[FILES][64];

void
counts_make_folder(void)
{
    ck_assert_ptr_nonnull(temporary_folder(folder, "counts"));
    for (unsigned i = 0; i < FILES; i++)
        snprintf(paths[i], sizeof paths[i], "%s/%u", folder, i);
}

void
counts_remove_folder(void)
{
    for (unsigned i = 0; i < FILES; i++)
        unlink(paths[i]);
    ck_assert_int_eq(rmdir(folder), 0);
}

const char *
counts_path(unsigned number)
{
    ck_assert_uint_lt(number, FILES);
    return paths[number];
}

tout_counts *
counts_make(const char *const *labels)
{
    tout_counts *counts;

    ck_assert_int_eq(tout_counts_new(NULL, labels, 2, NULL, &counts, NULL), TOUT_OK);
    return counts;
}

tout_status
counts_add(tout_counts *counts, uint32_t label, const char *text, int32_t times)
{
    return tout_counts_add(counts, label, text, strlen(text), times, NULL);
}

char *
counts_bytes(const char *path, size_t *bytes)
{
    FILE *file = fopen(path, "rb");
    char *data;

    ck_assert_ptr_nonnull(file);
    ck_assert_int_eq(fseek(file, 0, SEEK_END), 0);
    *bytes = (size_t)ftell(file);
    rewind(file);
    data = malloc(*bytes);
    ck_assert_ptr_nonnull(data);
    ck_assert_uint_eq(fread(data, 1, *bytes, file), *bytes);
    fclose(file);
    return data;
}

void
counts_assert_same_files(const char *left, const char *right)
{
    size_t left_bytes;
    size_t right_bytes;
    char *a = counts_bytes(left, &left_bytes);
    char *b = counts_bytes(right, &right_bytes);

    ck_assert_uint_eq(left_bytes, right_bytes);
    ck_assert_mem_eq(a, b, left_bytes);
    free(a);
    free(b);
}

void
counts_assert_same(const tout_counts *left, const tout_counts *right)
{
    ck_assert_int_eq(tout_counts_save(left, paths[LEFT], NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(right, paths[RIGHT], NULL), TOUT_OK);
    counts_assert_same_files(paths[LEFT], paths[RIGHT]);
}
