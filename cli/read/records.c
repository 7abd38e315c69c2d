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

#include "read/reader.h"
#include "read/record_find.h"

static int
is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
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
    if (record_byte(records->stream, 0) < 0) {
        records->place = AT_END;
        return READ_BAD;
    }
    if (!record_find_next(records)) {
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
    records->key_bytes = record_key(records->stream, 0, records->key);
    record->json = stream_window(records->stream);
    record->json.bytes = bytes;
    records->taken = bytes;
    records->line = line;
}

static enum read_result
cut_record(struct records *records, struct record *record)
{
    enum scan_result result;
    struct scan scan;

    scan_start(&scan, records->line);
    result = record_find_end(records, &scan);
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

    while ((byte = record_byte(records->stream, 0)) >= 0) {
        if (!is_space((char)byte) && byte != other)
            break;
        take(records, 1, records->line + (byte == '\n'));
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
    if (records->has_no_end && byte < 0) {
        records->place = AT_END;
        return records->stream->error ? READ_FAILED : READ_END;
    }
    if (byte != ']' || records->has_no_end)
        return go_on_at_byte(
            records, records->has_no_end ? "a record" : "a record or ']'", byte);
    if (records->nest) {
        records->place = AROUND_ARRAY;
        return READ_SKIPPED;
    }
    take(records, 1, records->line);
    records->place = AFTER_ARRAY;
    return READ_SKIPPED;
}

/* Where the file ends that records are nested in. */
static enum read_result
end_around_array(struct records *records)
{
    const struct nest *nest = records->nest;

    if (!records->stream->error && nest_depth(nest) > 0 && !nest->is_lost)
        return go_on(records, "the end of an object", "the end of the file", 0);
    records->place = AT_END;
    if (!records->stream->error && records->has_array)
        return READ_END;
    snprintf(records->why, sizeof records->why, "expected an array '%s', found none",
             nest->arrays[0]);
    return READ_FAILED;
}

/* READ_SKIPPED: the next array has begun, or, where brackets need not match, there is a
 * record: what seemed to end the array may have ended another one. */
static enum read_result
next_around_array(struct records *records)
{
    struct nest *nest = records->nest;
    int byte;

    if (nest->is_lost && record_find_next(records)) {
        records->has_array = 1;
        records->place = IN_ARRAY;
        return READ_SKIPPED;
    }
    while ((byte = record_byte(records->stream, 0)) >= 0) {
        const enum scan_result result = nest_step(nest, (char)byte);

        if (result == SCAN_BROKEN)
            return go_on(records, nest->scan.expected, nest->scan.found, 0);
        take(records, 1, records->line + (byte == '\n'));
        if (result == SCAN_CLOSED) {
            records->has_array = 1;
            records->place = IN_ARRAY;
            return READ_SKIPPED;
        }
    }
    return end_around_array(records);
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

static void
set(struct records *records, struct stream *stream)
{
    memset(records, 0, sizeof *records);
    records->stream = stream;
    records->line = 1;
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
    set(records, stream);
    records->names = names;
    return records_read_header(records);
}

void
records_start_nest(struct records *records, struct stream *stream, struct nest *nest)
{
    set(records, stream);
    records->nest = nest;
    records->place = AROUND_ARRAY;
    records->key_bytes = strlen(nest->first_key);
    memcpy(records->key, nest->first_key, records->key_bytes);
}

void
records_start_sequence(struct records *records, struct stream *stream)
{
    set(records, stream);
    records->has_no_end = 1;
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
        case AROUND_ARRAY:
            result = next_around_array(records);
            break;
        case AT_END:
            return READ_END;
        }
    } while (result == READ_SKIPPED);
    return result;
}
