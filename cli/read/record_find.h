/* SPDX-License-Identifier: MIT */
/*
 * Where a record ends, and behind a broken one where the next begins.
 */
#ifndef TOUT_CLI_READ_RECORD_FIND_H
#define TOUT_CLI_READ_RECORD_FIND_H

#include "read/records.h"
#include "read/scan.h"
#include "read/stream.h"

/* How far behind its brace an object's first key is looked for. 64: deep enough for any
 * layout of indents that an export has. */
enum { RECORD_KEY_WITHIN = 64 };

/* The window's byte at `at`, or -1 at the end of the file. */
static inline int
record_byte(struct stream *stream, size_t at)
{
    if (stream->end - stream->begin <= at && !stream_has(stream, at + 1))
        return -1;
    return (unsigned char)stream->buffer[stream->begin + at];
}

/* The first key of the object that begins at `at`; 0 bytes if it has none, or one that
 * does not fit. */
size_t record_key(struct stream *stream, size_t at, char key[RECORD_KEY_BYTES]);

/* Scans the record at the window's beginning, behind whose brace `scan` stands. */
enum scan_result record_find_end(struct records *records, struct scan *scan);

/* Takes all up to the next beginning of a record, or into the next array of records.
 * Returns 0 if there is none. */
int record_find_next(struct records *records);

#endif
