/* SPDX-License-Identifier: MIT */
/*
 * Bytes on their way out: text is put together here, and handed on in large pieces.
 *
 * A buffer that finds no memory stays failed and takes nothing more, so that a whole
 * line is made first and asked about once. All zero is an empty one.
 */
#ifndef TOUT_CLI_WRITE_BUFFER_H
#define TOUT_CLI_WRITE_BUFFER_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct buffer {
    char *data;
    size_t bytes;
    size_t capacity;
    int has_failed;
};

/* For buffer_room(), where there is none left. */
char *buffer_grow(struct buffer *buffer, size_t bytes);

/* Room for `bytes` more, which the caller fills and counts; NULL without memory. */
static inline char *
buffer_room(struct buffer *buffer, size_t bytes)
{
    if (buffer->capacity - buffer->bytes < bytes)
        return buffer_grow(buffer, bytes);
    return buffer->data + buffer->bytes;
}

static inline void
buffer_add(struct buffer *buffer, const char *data, size_t bytes)
{
    char *room = bytes > 0 ? buffer_room(buffer, bytes) : NULL;

    if (!room)
        return;
    memcpy(room, data, bytes);
    buffer->bytes += bytes;
}

static inline void
buffer_add_byte(struct buffer *buffer, char byte)
{
    char *room = buffer_room(buffer, 1);

    if (!room)
        return;
    *room = byte;
    buffer->bytes++;
}

void buffer_add_text(struct buffer *buffer, const char *text);

/* As printf() writes it; at most 255 bytes. */
void buffer_format(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* In digits. */
void buffer_add_count(struct buffer *buffer, uint64_t count);

/* As "%.9f" writes it, to the digit, and ten times as fast for a share of 0 to 1. */
void buffer_add_share(struct buffer *buffer, double share);

/* Writes to a stream what `add` makes of a text, at most BUFFER_TIMES its bytes: in
 * pieces that need no memory, since nobody could tell that a stream lacks some. */
enum { BUFFER_TIMES = 6 };
void buffer_print_as(FILE *out,
                     void (*add)(struct buffer *buffer, const char *text, size_t bytes),
                     const char *text, size_t bytes);

/* Writes what it holds to a stream. */
void buffer_print(const struct buffer *buffer, FILE *out);

/* Empties it; room above `keep` bytes is given back. */
void buffer_clear(struct buffer *buffer, size_t keep);

void buffer_free(struct buffer *buffer);

#endif
