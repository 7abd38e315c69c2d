/* SPDX-License-Identifier: MIT */
#include "read/escapes.h"

#include <string.h>

/* What a letter behind a backslash stands for, or 0. */
static char
stands_for(char letter)
{
    switch (letter) {
    case 't':
        return '\t';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case '\\':
        return '\\';
    default:
        return '\0';
    }
}

const char *
escapes_undo(struct span *cell, char *room)
{
    const char *at = cell->data;
    const char *end = at ? at + cell->bytes : at;
    const char *escape = at ? memchr(at, '\\', cell->bytes) : NULL;
    char *out = room;

    if (!escape)
        return NULL;
    for (; escape; escape = memchr(at, '\\', (size_t)(end - at))) {
        const char byte = escape + 1 < end ? stands_for(escape[1]) : '\0';

        if (!byte)
            return escape;
        memcpy(out, at, (size_t)(escape - at));
        out += escape - at;
        *out++ = byte;
        at = escape + 2;
    }
    memcpy(out, at, (size_t)(end - at));
    out += end - at;
    cell->data = room;
    cell->bytes = (size_t)(out - room);
    return NULL;
}
