/* SPDX-License-Identifier: MIT */
/*
 * The buffer of a text, and the five escapes that X writes.
 */
#include "read/text.h"

#include <stdlib.h>
#include <string.h>

#include "read/stream.h"

void
text_clear(struct text *text)
{
    text->bytes = 0;
    text->why = NULL;
}

void
text_free(struct text *text)
{
    free(text->data);
    text->data = NULL;
    text->bytes = text->capacity = 0;
}

static int
grow(struct text *text, size_t bytes)
{
    size_t capacity = text->capacity ? text->capacity : 512;
    char *grown;

    while (capacity < bytes)
        capacity *= 2;
    grown = realloc(text->data, capacity);
    if (!grown) {
        text->why = read_no_memory;
        return 0;
    }
    text->data = grown;
    text->capacity = capacity;
    return 1;
}

int
text_append(struct text *text, struct span more)
{
    if (text->why)
        return 0;
    if (more.bytes > READ_RECORD_MAX - text->bytes) {
        text->why = "expected a text of at most 10 MiB, found a longer one";
        return 0;
    }
    if (text->bytes + more.bytes > text->capacity &&
        !grow(text, text->bytes + more.bytes))
        return 0;
    if (more.bytes > 0)
        memcpy(text->data + text->bytes, more.data, more.bytes);
    text->bytes += more.bytes;
    return 1;
}

int
text_append_part(struct text *text, struct span part)
{
    static const struct span line_feed = { "\n", 1 };

    if (part.bytes == 0)
        return !text->why;
    return (text->bytes == 0 || text_append(text, line_feed)) &&
           text_append(text, part);
}

/* The escape that `text` begins with; its length, or 0. */
static size_t
find_escape(struct span text, char *stands_for)
{
    static const struct {
        char name[7];
        char stands_for;
    } escapes[] = { { "&amp;", '&' },
                    { "&lt;", '<' },
                    { "&gt;", '>' },
                    { "&quot;", '"' },
                    { "&#39;", '\'' } };

    for (size_t i = 0; i < sizeof escapes / sizeof escapes[0]; i++) {
        const size_t bytes = strlen(escapes[i].name);

        if (text.bytes >= bytes && memcmp(text.data, escapes[i].name, bytes) == 0) {
            *stands_for = escapes[i].stands_for;
            return bytes;
        }
    }
    return 0;
}

int
text_append_unescaped(struct text *text, struct span more)
{
    while (more.bytes > 0) {
        const char *escape = memchr(more.data, '&', more.bytes);
        struct span plain = { more.data,
                              escape ? (size_t)(escape - more.data) : more.bytes };
        char byte = '&';
        const struct span one = { &byte, 1 };
        size_t bytes;

        if (!text_append(text, plain))
            return 0;
        more.data += plain.bytes;
        more.bytes -= plain.bytes;
        if (more.bytes == 0)
            break;
        bytes = find_escape(more, &byte);
        if (!text_append(text, one))
            return 0;
        more.data += bytes ? bytes : 1;
        more.bytes -= bytes ? bytes : 1;
    }
    return 1;
}
