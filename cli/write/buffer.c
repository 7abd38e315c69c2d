/* SPDX-License-Identifier: MIT */
#include "write/buffer.h"

#include <stdarg.h>
#include <stdlib.h>

/* 1 KiB: a result without its text fits. */
enum { FIRST_BYTES = 1024, FORMATTED_BYTES = 256, DIGITS_MAX = 20, PIECE_BYTES = 64 };

/* A buffer that has failed has no room, so that it is always this that is asked. */
static char *
fail(struct buffer *buffer)
{
    buffer->has_failed = 1;
    buffer->capacity = buffer->bytes;
    return NULL;
}

char *
buffer_grow(struct buffer *buffer, size_t bytes)
{
    size_t capacity = buffer->capacity ? buffer->capacity : FIRST_BYTES;
    char *grown;

    while (capacity < SIZE_MAX / 2 && capacity - buffer->bytes < bytes)
        capacity *= 2;
    if (buffer->has_failed || capacity - buffer->bytes < bytes)
        return fail(buffer);
    grown = realloc(buffer->data, capacity);
    if (!grown)
        return fail(buffer);
    buffer->data = grown;
    buffer->capacity = capacity;
    return grown + buffer->bytes;
}

void
buffer_add_text(struct buffer *buffer, const char *text)
{
    buffer_add(buffer, text, strlen(text));
}

void
buffer_format(struct buffer *buffer, const char *format, ...)
{
    char text[FORMATTED_BYTES];
    va_list values;
    int bytes;

    va_start(values, format);
    bytes = vsnprintf(text, sizeof text, format, values);
    va_end(values);
    if (bytes > 0)
        buffer_add(buffer, text,
                   (size_t)bytes < sizeof text ? (size_t)bytes : sizeof text - 1);
}

void
buffer_add_count(struct buffer *buffer, uint64_t count)
{
    char digits[DIGITS_MAX];
    char *at = digits + sizeof digits;

    do
        *--at = (char)('0' + count % 10);
    while ((count /= 10) > 0);
    buffer_add(buffer, at, (size_t)(digits + sizeof digits - at));
}

void
buffer_print(const struct buffer *buffer, FILE *out)
{
    if (buffer->bytes > 0)
        fwrite(buffer->data, 1, buffer->bytes, out);
}

static int
is_continuation(char byte)
{
    return ((unsigned char)byte & 0xc0) == 0x80;
}

/* How many of these bytes are escaped by themselves: no character of UTF-8 is cut.
 * Where four bytes go on with one, the last of them goes on with none. */
static size_t
piece_of(const char *text, size_t bytes)
{
    size_t end = PIECE_BYTES;

    if (bytes <= end)
        return bytes;
    while (end > PIECE_BYTES - 3 && is_continuation(text[end]))
        end--;
    return is_continuation(text[end]) ? PIECE_BYTES : end;
}

void
buffer_print_as(FILE *out,
                void (*add)(struct buffer *buffer, const char *text, size_t bytes),
                const char *text, size_t bytes)
{
    char room[PIECE_BYTES * BUFFER_TIMES];

    while (bytes > 0) {
        struct buffer piece = { .data = room, .capacity = sizeof room };
        const size_t here = piece_of(text, bytes);

        add(&piece, text, here);
        buffer_print(&piece, out);
        text += here;
        bytes -= here;
    }
}

void
buffer_clear(struct buffer *buffer, size_t keep)
{
    if (buffer->capacity > keep)
        buffer_free(buffer);
    buffer->bytes = 0;
    buffer->has_failed = 0;
}

void
buffer_free(struct buffer *buffer)
{
    free(buffer->data);
    memset(buffer, 0, sizeof *buffer);
}
