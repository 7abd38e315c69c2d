/* SPDX-License-Identifier: MIT */
/*
 * What is broken is told at the first byte that cannot be JSON at this level: a bracket
 * that closes another kind, a line feed in a string, a record inside a record.
 */
#include "read/record_find.h"

#include <string.h>

#include "read/scan_blocks.h"

#define UNDECIDED SIZE_MAX

static int
is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/* The same of what there is of the object; UNDECIDED where that ends too early. */
static size_t
find_key(struct span object, char key[RECORD_KEY_BYTES])
{
    size_t at = 1;
    size_t bytes = 0;

    while (at < object.bytes && at < RECORD_KEY_WITHIN && is_space(object.data[at]))
        at++;
    if (at < object.bytes && object.data[at] != '"')
        return 0;
    for (at++; at < object.bytes && bytes < RECORD_KEY_BYTES; at++) {
        if (object.data[at] == '"')
            return bytes;
        if (object.data[at] == '\\')
            return 0;
        key[bytes++] = object.data[at];
    }
    return bytes == RECORD_KEY_BYTES ? 0 : UNDECIDED;
}

size_t
record_key(struct stream *stream, size_t at, char key[RECORD_KEY_BYTES])
{
    for (;;) {
        struct span object = stream_window(stream);
        size_t bytes;

        object.data += at;
        object.bytes -= at;
        bytes = find_key(object, key);
        if (bytes != UNDECIDED)
            return bytes;
        if (!stream_has(stream, at + object.bytes + 1))
            return 0;
    }
}

static int
is_tweet(const char *key, size_t bytes)
{
    return bytes == 5 && memcmp(key, "tweet", 5) == 0;
}

static int
is_known(const struct records *records, const char *key, size_t bytes)
{
    if (records->key_bytes == 0)
        return bytes > 0;
    return bytes == records->key_bytes && memcmp(key, records->key, bytes) == 0;
}

/* Whether the brace at `scan` begins the next record, the present one being open: the
 * brace stands where JSON has none, and the record's first key follows it. */
static int
is_next_record(struct records *records, const struct scan *scan)
{
    char key[RECORD_KEY_BYTES];
    size_t bytes;

    if (!scan->is_in_string && scan->before == ':')
        return 0;
    bytes = record_key(records->stream, scan->at, key);
    if (is_tweet(key, bytes))
        return 1;
    return !scan->is_in_string && !scan_is_in_array(scan) && records->key_bytes > 0 &&
           is_known(records, key, bytes);
}

/* Few bytes need a step of their own. */
static void
skip_plain(const struct stream *stream, struct scan *scan)
{
    const struct span window = stream_window(stream);
    const size_t end = window.bytes < READ_RECORD_MAX ? window.bytes : READ_RECORD_MAX;

    scan_blocks(scan, window.data, end);
    if (scan->at < end)
        scan->at += scan_plain(scan, window.data + scan->at, end - scan->at);
}

enum scan_result
record_find_end(struct records *records, struct scan *scan)
{
    for (;; scan->at++) {
        enum scan_result result;
        int byte;

        skip_plain(records->stream, scan);
        byte = record_byte(records->stream, scan->at);
        if (byte < 0)
            return scan_break(scan, "the end of the record", "the end of the file");
        if (scan->at >= READ_RECORD_MAX)
            return scan_break(scan, "a record of at most 10 MiB", "more");
        if (byte == '{' && is_next_record(records, scan))
            return scan_break(scan, "the end of the record", "another record");
        result = scan_step(scan, (char)byte);
        if (result != SCAN_GOES_ON)
            return result;
    }
}

int
record_find_next(struct records *records)
{
    struct stream *stream = records->stream;
    char key[RECORD_KEY_BYTES];
    char before = '\0';
    int byte;

    if (records->nest)
        nest_lose(records->nest);
    for (; (byte = record_byte(stream, 0)) >= 0; stream_take(stream, 1)) {
        if (byte == '{') {
            const size_t bytes = record_key(stream, 0, key);

            /* An array of records that begins is seen by its name. */
            if (is_tweet(key, bytes) ||
                (before != ':' && !(records->nest && before == '[') &&
                 is_known(records, key, bytes)))
                return 1;
        }
        if (records->nest && nest_step(records->nest, (char)byte) == SCAN_CLOSED) {
            stream_take(stream, 1);
            return 1;
        }
        records->line += byte == '\n';
        if (!is_space((char)byte))
            before = (char)byte;
    }
    return 0;
}
