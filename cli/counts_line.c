/* SPDX-License-Identifier: MIT */
#include "counts_line.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static void
unescape(struct counts_field *field)
{
    char *to = field->text;

    for (size_t i = 0; i < field->bytes; i++) {
        char c = field->text[i];

        if (c == '\\' && i + 1 < field->bytes) {
            c = field->text[++i];
            c = (char)(c == 's'   ? ' '
                       : c == 't' ? '\t'
                       : c == 'n' ? '\n'
                       : c == 'r' ? '\r'
                                  : c);
        }
        *to++ = c;
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
