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

static int
digit(char byte)
{
    static const char digits[] = "0123456789abcdef";
    const char *found = byte ? strchr(digits, byte) : NULL;

    return found ? (int)(found - digits) : -1;
}

int
escapes_byte(const char *digits, size_t left)
{
    if (left < 2 || digit(digits[0]) < 0 || digit(digits[1]) < 0)
        return -1;
    return digit(digits[0]) * 16 + digit(digits[1]);
}

/* The byte that an escape stands for, and how long that is; -1 for none. */
static int
undo(const char *escape, size_t left, size_t *bytes)
{
    const char letter = left > 1 ? escape[1] : '\0';

    *bytes = letter == 'x' ? 4 : 2;
    if (letter == 'x')
        return escapes_byte(escape + 2, left - 2);
    return stands_for(letter) ? stands_for(letter) : -1;
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
        size_t bytes;
        const int byte = undo(escape, (size_t)(end - escape), &bytes);

        if (byte < 0)
            return escape;
        memcpy(out, at, (size_t)(escape - at));
        out += escape - at;
        *out++ = (char)byte;
        at = escape + bytes;
    }
    memcpy(out, at, (size_t)(end - at));
    out += end - at;
    cell->data = room;
    cell->bytes = (size_t)(out - room);
    return NULL;
}
