/* SPDX-License-Identifier: MIT */
/*
 * Where a record ends, and behind a broken one where the next begins.
 */
#ifndef TOUT_CLI_READ_RECORD_FIND_H
#define TOUT_CLI_READ_RECORD_FIND_H

#include "read/records.h"
#include "read/scan.h"

/* The window's byte at `at`, or -1 at the end of the file. */
int record_byte(struct stream *stream, size_t at);

/* The first key of the object that begins at `at`; 0 bytes if it has none, or one that
 * does not fit. */
size_t record_key(struct stream *stream, size_t at, char key[RECORD_KEY_BYTES]);

/* Scans the record at the window's beginning. */
enum scan_result record_find_end(struct records *records, struct scan *scan);

/* Takes all up to the next beginning of a record, or into the next array of records.
 * Returns 0 if there is none. */
int record_find_next(struct records *records);

#endif
