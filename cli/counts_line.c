/* SPDX-License-Identifier: MIT */
#include "counts_line.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "read/escapes.h"

/* What an escape stands for; `bytes` is how much of it there is. */
static char
undo(const char *escape, size_t left, size_t *bytes)
{
    const int byte = escape[1] == 'x' ? escapes_byte(escape + 2, left - 2) : -1;
    const char letter = escape[1];

    *bytes = byte >= 0 ? 4 : 2;
    if (byte >= 0)
        return (char)byte;
    return (char)(letter == 's'   ? ' '
                  : letter == 't' ? '\t'
                  : letter == 'n' ? '\n'
                  : letter == 'r' ? '\r'
                                  : letter);
}

static void
unescape(struct counts_field *field)
{
    char *to = field->text;

    for (size_t i = 0; i < field->bytes;) {
        size_t bytes = 1;

        *to++ = field->text[i] == '\\' && i + 1 < field->bytes
                    ? undo(field->text + i, field->bytes - i, &bytes)
                    : field->text[i];
        i += bytes;
    }
    field->bytes = (size_t)(to - field->text);
    *to = '\0';
}

int
counts_line_cut(struct counts_line *out, char *line, size_t bytes)
{
    char *tab = memchr(line, '\t', bytes);
    char *end;

    if (!tab || tab[1] < '0' || tab[1] > '9')
        return 0;
    errno = 0;
    out->number = strtoull(tab + 1, &end, 10);
    if (errno != 0 || (*end != '\n' && *end != '\0' && *end != '\r'))
        return 0;
    *tab = '\0';
    out->count = 0;
    for (char *at = line; at && out->count < COUNTS_FIELDS_MAX;) {
        char *blank = memchr(at, ' ', (size_t)(tab - at));
        struct counts_field *field = &out->fields[out->count++];

        field->text = at;
        field->bytes = (size_t)((blank ? blank : tab) - at);
        at = blank ? blank + 1 : NULL;
    }
    for (size_t i = 0; i < out->count; i++)
        unescape(&out->fields[i]);
    return 1;
}
