/* SPDX-License-Identifier: MIT */
/*
 * Whoever writes millions of records writes them alike: a line each, or with lines that
 * are further in than the brace that begins the record, and the last brace below it.
 * Looking at the beginnings of lines is several times as fast as at each byte.
 */
#include "read/guess.h"

#include <string.h>

static int
is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* 1 MiB: no record with more is worth to be looked through twice. */
enum { GUESS_BYTES = 1 << 20 };

/* Where the line of the window that `at` is in ends, or GUESS_BYTES. */
static size_t
find_line_end(struct stream *stream, size_t at)
{
    for (;;) {
        const struct span window = stream_window(stream);
        const char *feed = at < window.bytes
                               ? memchr(window.data + at, '\n', window.bytes - at)
                               : NULL;

        if (feed)
            return (size_t)(feed - window.data);
        at = window.bytes;
        if (at >= GUESS_BYTES || stream_more(stream) <= 0)
            return GUESS_BYTES;
    }
}

/* The length of a record that is one line, or 0. */
static size_t
guess_in_line(const struct stream *stream, size_t line_end)
{
    const char *data = stream_window(stream).data;

    while (line_end > 0 && (is_blank(data[line_end - 1]) || data[line_end - 1] == ',' ||
                            data[line_end - 1] == '\r'))
        line_end--;
    return line_end > 1 && data[line_end - 1] == '}' ? line_end : 0;
}

/* The length of a record whose last brace stands below its first, all between them
 * being further in; 0 if it is not so. `lines` is how many it has behind the first. */
static size_t
guess_in_lines(struct stream *stream, size_t indent, size_t line_end, uint64_t *lines)
{
    for (*lines = 1; line_end < GUESS_BYTES; ++*lines) {
        size_t at = line_end + 1;
        const size_t place = at + indent;
        const char *data;

        if (!stream_has(stream, place + 1))
            return 0;
        data = stream_window(stream).data;
        while (at < place && is_blank(data[at]))
            at++;
        if (at < place)
            return 0;
        if (!is_blank(data[place]))
            return data[place] == '}' ? place + 1 : 0;
        line_end = find_line_end(stream, place);
    }
    return 0;
}

size_t
guess_record(struct stream *stream, size_t indent, uint64_t *lines)
{
    const size_t line_end = find_line_end(stream, 0);
    const size_t bytes = line_end < GUESS_BYTES ? guess_in_line(stream, line_end) : 0;

    *lines = 0;
    return bytes > 0 ? bytes : guess_in_lines(stream, indent, line_end, lines);
}
