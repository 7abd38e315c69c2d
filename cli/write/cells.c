/* SPDX-License-Identifier: MIT */
#include "write/cells.h"

#include <string.h>

#include "write/plain.h"

/* The letter that stands for a byte behind a backslash, 0 for one that needs none. */
static char
escape_of(char byte)
{
    switch (byte) {
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\\':
        return '\\';
    default:
        return '\0';
    }
}

/* How many bytes are passed over, eight at a time, before one that may need an escape:
 * all that do but the backslash are control characters. */
static size_t
skip_plain(const char *text, size_t bytes)
{
    size_t at = 0;

    for (; bytes - at >= 8; at += 8) {
        const uint64_t eight = plain_load(text + at);

        if (plain_has_below(eight, ' ') || plain_has(eight, '\\'))
            break;
    }
    return at;
}

void
buffer_add_tsv(struct buffer *buffer, const char *text, size_t bytes)
{
    size_t begin = 0;

    if (bytes == 0)
        return;
    for (size_t at = skip_plain(text, bytes); at < bytes; at++) {
        const char letter = escape_of(text[at]);

        if (!letter)
            continue;
        buffer_add(buffer, text + begin, at - begin);
        buffer_add_byte(buffer, '\\');
        buffer_add_byte(buffer, letter);
        begin = at + 1;
        at += skip_plain(text + begin, bytes - begin);
    }
    buffer_add(buffer, text + begin, bytes - begin);
}

static int
needs_quotes(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if (text[i] == ',' || text[i] == '"' || text[i] == '\n' || text[i] == '\r')
            return 1;
    return 0;
}

void
buffer_add_csv(struct buffer *buffer, const char *text, size_t bytes)
{
    const char *end = text + bytes;
    const char *quote;

    if (!needs_quotes(text, bytes)) {
        buffer_add(buffer, text, bytes);
        return;
    }
    buffer_add_byte(buffer, '"');
    while ((quote = memchr(text, '"', (size_t)(end - text)))) {
        buffer_add(buffer, text, (size_t)(quote + 1 - text));
        buffer_add_byte(buffer, '"');
        text = quote + 1;
    }
    buffer_add(buffer, text, (size_t)(end - text));
    buffer_add_byte(buffer, '"');
}

void
write_tsv_cell(FILE *out, const char *text, size_t bytes)
{
    struct buffer buffer = { 0 };

    buffer_add_tsv(&buffer, text, bytes);
    buffer_print(&buffer, out);
    buffer_free(&buffer);
}
