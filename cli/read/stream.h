/* SPDX-License-Identifier: MIT */
/*
 * Bytes of a file or of standard input, a window of them at a time.
 *
 * The window is what was read and not yet taken. Who needs to look further ahead asks
 * for more, which may move the window in memory: keep offsets into it, not pointers.
 * Looking takes nothing, so that a pipe's kind can be told and nothing of it is lost.
 */
#ifndef TOUT_CLI_READ_STREAM_H
#define TOUT_CLI_READ_STREAM_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "read/read.h"

/* 10 MiB: a record that is longer is no post; the longest known are of some 100 KiB. */
#define READ_RECORD_MAX ((size_t)10 << 20)

/* Where bytes come from that are not a file's own: puts at most `room` of them into the
 * buffer. Returns how many, 0 at the end, or -1 with `why`, which stays. */
typedef ssize_t (*stream_fill)(void *with, char *buffer, size_t room, const char **why);

struct stream {
    char *buffer; /* with JSON_PADDING bytes behind the window, wherever that ends */
    size_t capacity;
    size_t begin; /* the window is buffer[begin .. end) */
    size_t end;
    uint64_t offset; /* place in the file of buffer[begin] */
    uint64_t line;   /* lines that stream_line() has given */
    int file;        /* descriptor; -1 when closed, or with `fill` */
    stream_fill fill;
    void *with;
    int is_at_end;
    int error;       /* errno of what failed, or 0 */
    const char *why; /* what failed, where an errno does not tell */
    struct read_wait wait;
};

enum line_result {
    LINE_GIVEN,
    LINE_TOO_LONG, /* longer than READ_RECORD_MAX; it was taken, the next one is next */
    LINE_END,
    LINE_FAILED
};

/* Opens the file, or standard input for "-". Returns 0, or an errno; EISDIR for a
 * folder. */
int stream_open(struct stream *stream, const char *path);

/* Opens what `fill` gives. Returns 0, or an errno. */
int stream_open_fill(struct stream *stream, stream_fill fill, void *with);

/* What failed, in words. */
const char *stream_why(const struct stream *stream);

void stream_close(struct stream *stream);

/* Makes the window longer at its end. Returns 1, 0 at the end of the file, or -1 with
 * `error` set. */
int stream_more(struct stream *stream);

/* Asks for more until the window has `bytes`. Returns 0 if it cannot. */
int stream_has(struct stream *stream, size_t bytes);

/* Takes `bytes` of the window's beginning, which must be there. */
static inline void
stream_take(struct stream *stream, size_t bytes)
{
    stream->begin += bytes;
    stream->offset += bytes;
    if (stream->begin == stream->end)
        stream->begin = stream->end = 0;
}

/* Takes the UTF-8 byte order mark, if the stream begins with one. */
void stream_take_bom(struct stream *stream);

/* Takes one line; `line` is without its line feed and carriage return, and stays until
 * the stream is asked for anything else. */
enum line_result stream_line(struct stream *stream, struct span *line);

static inline struct span
stream_window(const struct stream *stream)
{
    const struct span window = { stream->buffer + stream->begin,
                                 stream->end - stream->begin };

    return window;
}

#endif
