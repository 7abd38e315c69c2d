/* SPDX-License-Identifier: MIT */
#include "write/cells.h"

#include <string.h>

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

void
buffer_add_tsv(struct buffer *buffer, const char *text, size_t bytes)
{
    size_t begin = 0;

    if (bytes == 0)
        return;
    for (size_t at = 0; at < bytes; at++) {
        const char letter = escape_of(text[at]);

        if (!letter)
            continue;
        buffer_add(buffer, text + begin, at - begin);
        buffer_add_byte(buffer, '\\');
        buffer_add_byte(buffer, letter);
        begin = at + 1;
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
    fwrite(buffer.data, 1, buffer.bytes, out);
    buffer_free(&buffer);
}
