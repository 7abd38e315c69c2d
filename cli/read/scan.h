/* SPDX-License-Identifier: MIT */
/*
 * A look at JSON that sees brackets, strings and escapes only.
 *
 * It is enough to find a record's end, and to tell at the first byte that a bracket is
 * missing; the rest is the parser's. A scan that is all zero stands before a record.
 */
#ifndef TOUT_CLI_READ_SCAN_H
#define TOUT_CLI_READ_SCAN_H

#include <stddef.h>
#include <stdint.h>

/* Twice simdjson's limit, so that it is the parser who names what is too deep. */
enum { SCAN_DEPTH = 2048 };

struct scan {
    size_t at;     /* of the window */
    uint64_t line; /* of `at` */
    int depth;
    int is_in_string;
    int is_escaped;
    int is_portable;      /* for tests: takes only what every processor can */
    char before;          /* last byte outside of strings that is no white space */
    const char *expected; /* with `found`: why the record is broken */
    const char *found;
    uint8_t arrays[SCAN_DEPTH]; /* which of the open brackets are '[' */
};

enum scan_result { SCAN_GOES_ON, SCAN_CLOSED, SCAN_BROKEN };

/* Puts a scan behind the brace that a record begins with, in that line. */
static inline void
scan_start(struct scan *scan, uint64_t line)
{
    scan->at = 1;
    scan->line = line;
    scan->depth = 1;
    scan->is_in_string = scan->is_escaped = scan->is_portable = 0;
    scan->before = '{';
    scan->arrays[0] = 0;
}

/* How many of these bytes come before the next one that a step would do something
 * about: the plain ones of a string, or the blanks of an indent. */
size_t scan_plain(const struct scan *scan, const char *data, size_t bytes);

/* Looks at the byte at `at`, which the caller moves on. SCAN_CLOSED: it is the last one
 * of the record. SCAN_BROKEN: it cannot be of a record; `expected` and `found`. */
enum scan_result scan_step(struct scan *scan, char byte);

/* Says why the record is broken; returns SCAN_BROKEN. */
enum scan_result scan_break(struct scan *scan, const char *expected, const char *found);

/* Whether the innermost open bracket is a '['; one must be open. */
static inline int
scan_is_in_array(const struct scan *scan)
{
    return scan->arrays[scan->depth - 1];
}

#endif
