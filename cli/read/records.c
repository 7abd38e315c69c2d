/* SPDX-License-Identifier: MIT */
/*
 * Cutting records: a count of brackets, with their kinds, outside of strings.
 *
 * What is broken is told at the first byte that cannot be JSON at this level: a bracket
 * that closes another kind, a line feed in a string, a record inside a record. From
 * there the next record's beginning is looked for, so that each byte is looked at once
 * or twice, however many records are broken.
 */
#include "read/records.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "read/guess.h"
#include "read/reader.h"
#include "read/scan.h"

static int
is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/* The window's byte at `at`, or -1 at the end of the file. */
static int
byte_at(struct stream *stream, size_t at)
{
    if (stream->end - stream->begin <= at && !stream_has(stream, at + 1))
        return -1;
    return (unsigned char)stream->buffer[stream->begin + at];
}

/* The first key of the object that begins at `at`; 0 bytes if it has none, or one that
 * does not fit. */
static size_t
read_key(struct stream *stream, size_t at, char key[RECORD_KEY_BYTES])
{
    /* 64: deep enough for any layout of indents that an export has. */
    const size_t end = at + 64;
    int byte;

    do
        byte = byte_at(stream, ++at);
    while (byte >= 0 && is_space((char)byte) && at < end);
    if (byte != '"')
        return 0;
    for (size_t bytes = 0; bytes < RECORD_KEY_BYTES; bytes++) {
        byte = byte_at(stream, ++at);
        if (byte == '"')
            return bytes;
        if (byte < 0 || byte == '\\')
            return 0;
        key[bytes] = (char)byte;
    }
    return 0;
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

    if (scan->depth == 0 || (!scan->is_in_string && scan->before == ':'))
        return 0;
    bytes = read_key(records->stream, scan->at, key);
    if (is_tweet(key, bytes))
        return 1;
    return !scan->is_in_string && !scan_is_in_array(scan) && records->key_bytes > 0 &&
           is_known(records, key, bytes);
}

/* Most bytes are of words and indents: they are passed over without a step for each. */
static void
skip_plain(const struct stream *stream, struct scan *scan)
{
    const struct span window = stream_window(stream);
    const size_t end = window.bytes < READ_RECORD_MAX ? window.bytes : READ_RECORD_MAX;

    if (scan->at < end)
        scan->at += scan_plain(scan, window.data + scan->at, end - scan->at);
}

/* Scans the record at the window's beginning. */
static enum scan_result
scan_record(struct records *records, struct scan *scan)
{
    for (;; scan->at++) {
        enum scan_result result;
        int byte;

        skip_plain(records->stream, scan);
        byte = byte_at(records->stream, scan->at);
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

/* Takes all up to the next beginning of a record. Returns 0 if there is none. */
static int
seek_record(struct records *records)
{
    struct stream *stream = records->stream;
    char key[RECORD_KEY_BYTES];
    char before = '\0';
    int byte;

    for (; (byte = byte_at(stream, 0)) >= 0; stream_take(stream, 1)) {
        if (byte == '{') {
            const size_t bytes = read_key(stream, 0, key);

            if (is_tweet(key, bytes) ||
                (before != ':' && is_known(records, key, bytes)))
                return 1;
        }
        records->line += byte == '\n';
        if (!is_space((char)byte))
            before = (char)byte;
    }
    return 0;
}

static void
take(struct records *records, size_t bytes, uint64_t line)
{
    stream_take(records->stream, bytes);
    records->line = line;
}

/* Says what is wrong at the window's beginning and goes on at the next record, or
 * nowhere. `start` is the line of the record that is broken, or 0 between records. */
static enum read_result
go_on(struct records *records, const char *expected, const char *found, uint64_t start)
{
    const uint64_t offset = records->stream->offset;
    char in_record[64] = "";
    int used;

    if (records->stream->error)
        return READ_FAILED;
    if (start > 0)
        snprintf(in_record, sizeof in_record, ", in the record of line %" PRIu64,
                 start);
    records->bad_line = records->line;
    used = snprintf(records->why, sizeof records->why,
                    "expected %s, found %s at byte %" PRIu64 "%s", expected, found,
                    offset, in_record);
    records->place = IN_ARRAY;
    records->is_indented = 0;
    if (byte_at(records->stream, 0) < 0) {
        records->place = AT_END;
        return READ_BAD;
    }
    if (!seek_record(records)) {
        records->place = AT_END;
        snprintf(records->why + used, sizeof records->why - (size_t)used,
                 "; no more records are found behind it");
        return records->stream->error ? READ_FAILED : READ_BAD;
    }
    snprintf(records->why + used, sizeof records->why - (size_t)used,
             "; went on at line %" PRIu64, records->line);
    return READ_BAD;
}

/* Gives the first `bytes` of the window as a record that ends in `line`. */
static void
give(struct records *records, struct record *record, size_t bytes, uint64_t line)
{
    records->key_bytes = read_key(records->stream, 0, records->key);
    record->json = stream_window(records->stream);
    record->json.bytes = bytes;
    records->taken = bytes;
    records->line = line;
}

static enum read_result
cut_record(struct records *records, struct record *record)
{
    struct scan scan = { .line = records->line };
    const enum scan_result result = scan_record(records, &scan);

    record->line = records->line;
    record->offset = records->stream->offset;
    if (result == SCAN_BROKEN) {
        take(records, scan.at, scan.line);
        return go_on(records, scan.expected, scan.found, record->line);
    }
    give(records, record, scan.at + 1, scan.line);
    return READ_POST;
}

/* Takes white space and `other`. */
static int
skip_to_next(struct records *records, char other)
{
    int byte;

    while ((byte = byte_at(records->stream, 0)) >= 0) {
        if (!is_space((char)byte) && byte != other)
            break;
        take(records, 1, records->line + (byte == '\n'));
        records->indent = byte == '\n' ? 0 : records->indent + 1;
        records->is_indented =
            byte == '\n' || (records->is_indented && byte != other && byte != '\r');
    }
    return byte;
}

static enum read_result
go_on_at_byte(struct records *records, const char *expected, int byte)
{
    const char text = (char)byte;
    char shown[SHOWN_BYTES];
    char found[SHOWN_BYTES + 2];

    if (byte < 0)
        return go_on(records, expected, "the end of the file", 0);
    snprintf(found, sizeof found, "'%s'", show_bytes(shown, &text, 1));
    return go_on(records, expected, found, 0);
}

/* READ_SKIPPED: the array ended, and nothing is said of it. */
static enum read_result
next_in_array(struct records *records, struct record *record)
{
    const int byte = skip_to_next(records, ',');

    if (byte == '{')
        return cut_record(records, record);
    if (byte != ']')
        return go_on_at_byte(records, "a record or ']'", byte);
    take(records, 1, records->line);
    records->place = AFTER_ARRAY;
    return READ_SKIPPED;
}

/* Behind the array there is nothing, or another file of the same archive. */
static enum read_result
next_after_array(struct records *records)
{
    const int byte = skip_to_next(records, ';');

    if (byte < 0) {
        records->place = AT_END;
        return records->stream->error ? READ_FAILED : READ_END;
    }
    if (byte != 'w' && byte != 'G' && byte != 'v')
        return go_on_at_byte(records, "the end of the file behind the array", byte);
    if (!records_read_header(records)) {
        records->place = AT_END;
        return READ_FAILED;
    }
    records->place = IN_ARRAY;
    return READ_SKIPPED;
}

int
records_start(struct records *records, struct stream *stream)
{
    return records_start_named(records, stream, NULL);
}

int
records_start_named(struct records *records, struct stream *stream,
                    const char *const *names)
{
    memset(records, 0, sizeof *records);
    records->stream = stream;
    records->names = names;
    records->line = 1;
    return records_read_header(records);
}

int
records_guess(struct records *records, struct record *record)
{
    uint64_t lines = 0;
    size_t bytes;

    stream_take(records->stream, records->taken);
    records->taken = 0;
    if (records->place != IN_ARRAY || skip_to_next(records, ',') != '{' ||
        !records->is_indented)
        return 0;
    bytes = guess_record(records->stream, records->indent, &lines);
    if (bytes == 0)
        return 0;
    record->line = records->line;
    record->offset = records->stream->offset;
    give(records, record, bytes, records->line + lines);
    return 1;
}

void
records_guess_again(struct records *records, const struct record *record)
{
    records->taken = 0;
    records->line = record->line;
}

enum read_result
records_next(struct records *records, struct record *record)
{
    enum read_result result = READ_END;

    stream_take(records->stream, records->taken);
    records->taken = 0;
    do {
        switch (records->place) {
        case IN_ARRAY:
            result = next_in_array(records, record);
            break;
        case AFTER_ARRAY:
            result = next_after_array(records);
            break;
        case AT_END:
            return READ_END;
        }
    } while (result == READ_SKIPPED);
    return result;
}
