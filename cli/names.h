/* SPDX-License-Identifier: MIT */
/* Distinct names, labels or folds, in ascending order of their bytes. */
#ifndef TOUT_CLI_NAMES_H
#define TOUT_CLI_NAMES_H

#include <stddef.h>

struct names {
    char **items;
    size_t count;
};

/* Where a name stands, or would stand. It holds no NUL bytes. */
size_t names_place(const struct names *names, const char *name, size_t bytes);

/* The one copy of a name, which stays where it is in memory while its place in the
 * order may change. NULL if memory ran out. */
char *names_intern(struct names *names, const char *name, size_t bytes);

void names_free(struct names *names);

#endif
