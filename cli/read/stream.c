/* SPDX-License-Identifier: MIT */
/*
 * The window over a file: read(2) and one buffer that grows with the longest record.
 *
 * read(2) and not stdio, because a line that arrives on a pipe must be given at once
 * and not when a block of them is full.
 */
#include "read/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "read/json.h"

enum {
    BUFFER_BYTES = 1 << 16,
    /* Less room than this is not worth a call of read(2). */
    ROOM_BYTES = 1 << 12
};

int
stream_open(struct stream *stream, const char *path)
{
    struct stat status;

    memset(stream, 0, sizeof *stream);
    stream->file = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY);
    if (stream->file < 0 || fstat(stream->file, &status) != 0)
        stream->error = errno;
    else if (S_ISDIR(status.st_mode))
        stream->error = EISDIR;
    else if (!(stream->buffer = malloc(BUFFER_BYTES + JSON_PADDING)))
        stream->error = ENOMEM;
    else
        stream->capacity = BUFFER_BYTES;
    if (stream->error)
        stream_close(stream);
    return stream->error;
}

int
stream_open_fill(struct stream *stream, stream_fill fill, void *with)
{
    memset(stream, 0, sizeof *stream);
    stream->file = -1;
    stream->fill = fill;
    stream->with = with;
    stream->buffer = malloc(BUFFER_BYTES + JSON_PADDING);
    stream->capacity = stream->buffer ? BUFFER_BYTES : 0;
    return stream->buffer ? 0 : ENOMEM;
}

const char *
stream_why(const struct stream *stream)
{
    return stream->why ? stream->why : strerror(stream->error);
}

void
stream_close(struct stream *stream)
{
    if (stream->file > STDIN_FILENO)
        close(stream->file);
    free(stream->buffer);
    stream->file = -1;
    stream->buffer = NULL;
    stream->begin = stream->end = stream->capacity = 0;
}

static int
make_room(struct stream *stream)
{
    const size_t bytes = stream->end - stream->begin;
    char *grown;

    if (stream->capacity - stream->end >= ROOM_BYTES)
        return 1;
    memmove(stream->buffer, stream->buffer + stream->begin, bytes);
    stream->begin = 0;
    stream->end = bytes;
    if (stream->capacity - bytes >= ROOM_BYTES)
        return 1;
    grown = stream->capacity < SIZE_MAX / 2
                ? realloc(stream->buffer, stream->capacity * 2 + JSON_PADDING)
                : NULL;
    if (!grown) {
        stream->error = ENOMEM;
        return 0;
    }
    stream->buffer = grown;
    stream->capacity *= 2;
    return 1;
}

/* Reads into the room behind the window; returns what read(2) does. */
static ssize_t
fill_room(struct stream *stream)
{
    char *room = stream->buffer + stream->end;
    const size_t bytes = stream->capacity - stream->end;
    ssize_t got;

    if (stream->fill) {
        got = stream->fill(stream->with, room, bytes, &stream->why);
        errno = got < 0 && stream->why == read_no_memory ? ENOMEM : EIO;
        return got;
    }
    if (stream->wait.ask && stream->wait.ask(stream->wait.context, stream->file)) {
        errno = EINTR;
        return -1;
    }
    do
        got = read(stream->file, room, bytes);
    while (got < 0 && errno == EINTR);
    return got;
}

int
stream_more(struct stream *stream)
{
    ssize_t got;

    if (stream->error)
        return -1;
    if (stream->is_at_end)
        return 0;
    if (!make_room(stream))
        return -1;
    got = fill_room(stream);
    if (got < 0) {
        stream->error = errno;
        return -1;
    }
    stream->is_at_end = got == 0;
    stream->end += (size_t)got;
    memset(stream->buffer + stream->end, 0, JSON_PADDING);
    return got > 0;
}

int
stream_has(struct stream *stream, size_t bytes)
{
    while (stream->end - stream->begin < bytes) {
        if (stream_more(stream) <= 0)
            return 0;
    }
    return 1;
}

void
stream_take_bom(struct stream *stream)
{
    static const char mark[] = "\xef\xbb\xbf";

    /* Byte by byte: a pipe whose first line has one byte must not be waited for. */
    for (size_t i = 0; i < 3; i++) {
        if (!stream_has(stream, i + 1) || stream_window(stream).data[i] != mark[i])
            return;
    }
    stream_take(stream, 3);
}

/* Takes all up to and with the next line feed, holding none of it. */
static enum line_result
skip_line(struct stream *stream)
{
    for (;;) {
        const struct span window = stream_window(stream);
        const char *feed =
            window.bytes ? memchr(window.data, '\n', window.bytes) : NULL;

        if (feed) {
            stream_take(stream, (size_t)(feed - window.data) + 1);
            return LINE_TOO_LONG;
        }
        stream_take(stream, window.bytes);
        switch (stream_more(stream)) {
        case -1:
            return LINE_FAILED;
        case 0:
            return LINE_TOO_LONG;
        }
    }
}

/* The length of the line at the window's beginning, without its line feed; sets
 * `ends` to the bytes of the line's end (0 in a last line without one). */
static enum line_result
find_line(struct stream *stream, size_t *bytes, size_t *ends)
{
    size_t searched = 0;

    for (;;) {
        const struct span window = stream_window(stream);
        const char *feed =
            searched < window.bytes
                ? memchr(window.data + searched, '\n', window.bytes - searched)
                : NULL;

        *bytes = feed ? (size_t)(feed - window.data) : window.bytes;
        *ends = feed != NULL;
        if (*bytes > READ_RECORD_MAX)
            return skip_line(stream);
        if (feed)
            return LINE_GIVEN;
        searched = window.bytes;
        switch (stream_more(stream)) {
        case -1:
            return LINE_FAILED;
        case 0:
            return *bytes > 0 ? LINE_GIVEN : LINE_END;
        }
    }
}

enum line_result
stream_line(struct stream *stream, struct span *line)
{
    size_t bytes;
    size_t ends;
    const enum line_result result = find_line(stream, &bytes, &ends);

    if (result == LINE_GIVEN || result == LINE_TOO_LONG)
        stream->line++;
    if (result != LINE_GIVEN)
        return result;
    *line = stream_window(stream);
    line->bytes = bytes;
    stream_take(stream, bytes + ends);
    if (ends && bytes > 0 && line->data[bytes - 1] == '\r')
        line->bytes--;
    return LINE_GIVEN;
}
