/* SPDX-License-Identifier: MIT */
/* A line of counts as text: fields, a TAB and a number. */
#ifndef TOUT_CLI_COUNTS_LINE_H
#define TOUT_CLI_COUNTS_LINE_H

#include <stddef.h>

#include <tout.h>

enum { COUNTS_FIELDS_MAX = TOUT_LABELS_MAX + 1 };

struct counts_field {
    char *text; /* NUL-terminated; a NUL inside makes `bytes` more than its length */
    size_t bytes;
};

struct counts_line {
    struct counts_field fields[COUNTS_FIELDS_MAX];
    size_t count;
    unsigned long long number;
};

/* Cuts a NUL-terminated line of `bytes` bytes, in place. Returns 0 if it has no number
 * at its end. */
int counts_line_cut(struct counts_line *out, char *line, size_t bytes);

#endif
