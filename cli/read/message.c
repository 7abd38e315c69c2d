/* SPDX-License-Identifier: MIT */
/*
 * The words in which all kinds report.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "read/reader.h"

const char read_no_memory[] = "out of memory";

static void write_message(struct reader *reader, uint64_t line, const char *format,
                          va_list values) READ_PRINTF(3, 0);

static void
write_message(struct reader *reader, uint64_t line, const char *format, va_list values)
{
    char *message = reader->message;
    const size_t capacity = reader->message_capacity;
    const int used =
        line ? snprintf(message, capacity, "%s:%" PRIu64 ": ", reader->name, line)
             : snprintf(message, capacity, "%s: ", reader->name);

    if (used >= 0 && (size_t)used < capacity)
        vsnprintf(message + used, capacity - (size_t)used, format, values);
}

enum read_result
reader_bad(struct reader *reader, uint64_t line, const char *format, ...)
{
    va_list values;

    va_start(values, format);
    write_message(reader, line, format, values);
    va_end(values);
    return READ_BAD;
}

enum read_result
reader_fail(struct reader *reader, const char *format, ...)
{
    va_list values;

    va_start(values, format);
    write_message(reader, 0, format, values);
    va_end(values);
    return READ_FAILED;
}

enum read_result
reader_run_out(struct reader *reader)
{
    return reader_lose(reader, 0, read_no_memory);
}

enum read_result
reader_lose(struct reader *reader, uint64_t line, const char *why)
{
    reader_bad(reader, line, "%s", why);
    if (why != read_no_memory)
        return READ_BAD;
    reader->has_run_out = 1;
    return READ_FAILED;
}

enum read_result
reader_lose_file(struct reader *reader, const char *what, int error)
{
    reader_bad(reader, 0, "%s: %s", what, strerror(error));
    reader->has_run_out = error == ENOMEM;
    return error == ENOMEM ? READ_FAILED : READ_BAD;
}

enum read_result
reader_fail_to_read(struct reader *reader)
{
    reader->has_run_out = reader->stream.error == ENOMEM;
    return reader_fail(reader, "cannot read past byte %" PRIu64 ": %s",
                       reader->stream.offset +
                           (reader->stream.end - reader->stream.begin),
                       stream_why(&reader->stream));
}

enum read_result
reader_skip(struct reader *reader, const char *why)
{
    snprintf(reader->message, reader->message_capacity, "%s", why);
    return READ_SKIPPED;
}

enum read_result
reader_no_line(struct reader *reader, enum line_result result)
{
    switch (result) {
    case LINE_TOO_LONG:
        return reader_bad(reader, reader->stream.line,
                          "expected a line of at most %zu bytes, found a longer one",
                          READ_RECORD_MAX);
    case LINE_FAILED:
        return reader_fail_to_read(reader);
    case LINE_GIVEN:
    case LINE_END:
        break;
    }
    return READ_END;
}

struct span
reader_ordinal(struct reader *reader, uint64_t number)
{
    const int bytes =
        snprintf(reader->ordinal, sizeof reader->ordinal, "%" PRIu64, number);
    const struct span span = { reader->ordinal, (size_t)bytes };

    return span;
}

struct span
reader_ordinal_in(struct reader *reader, struct ordinal ordinal)
{
    struct span span = reader_ordinal(reader, ordinal.number);

    if (ordinal.place > 0)
        span.bytes += (size_t)snprintf(reader->ordinal + span.bytes,
                                       sizeof reader->ordinal - span.bytes, ".%" PRIu64,
                                       ordinal.place);
    return span;
}

const char *
show_bytes(char shown[SHOWN_BYTES], const char *data, size_t bytes)
{
    static const char dots[] = "...";
    /* 40 bytes, each of at most four characters, and the dots fit. */
    const size_t count = bytes > 40 ? 40 : bytes;
    char *out = shown;

    for (size_t i = 0; i < count; i++) {
        const unsigned char byte = (unsigned char)data[i];

        if (byte >= 0x20 && byte < 0x7f)
            *out++ = data[i];
        else
            out += snprintf(out, 5, "\\x%02x", byte);
    }
    memcpy(out, count < bytes ? dots : "", count < bytes ? sizeof dots : 1);
    return shown;
}
