/* SPDX-License-Identifier: MIT */
#include "safe.h"

#include <stdlib.h>
#include <string.h>

enum { MESSAGE_BYTES = 1024 };

/* The second byte's bounds keep out overlong forms, surrogates and what is above
 * U+10FFFF. */
size_t
safe_sequence_bytes(const unsigned char *at, size_t left)
{
    const size_t bytes = at[0] < 0x80 ? 1 : at[0] < 0xe0 ? 2 : at[0] < 0xf0 ? 3 : 4;
    const unsigned low = at[0] == 0xe0 ? 0xa0 : at[0] == 0xf0 ? 0x90 : 0x80;
    const unsigned high = at[0] == 0xed ? 0x9f : at[0] == 0xf4 ? 0x8f : 0xbf;

    if (bytes == 1)
        return 1;
    if (at[0] < 0xc2 || at[0] > 0xf4 || bytes > left || at[1] < low || at[1] > high)
        return 0;
    for (size_t i = 2; i < bytes; i++)
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    return bytes;
}

size_t
safe_control_bytes(const char *at, size_t left)
{
    const unsigned char first = (unsigned char)at[0];
    const unsigned char second = left > 1 ? (unsigned char)at[1] : 0;

    if (first < ' ' || first == 0x7f)
        return 1;
    return first == 0xc2 && second >= 0x80 && second < 0xa0 ? 2 : 0;
}

void
safe_print(FILE *out, const char *text, size_t bytes)
{
    size_t width;

    for (size_t i = 0; i < bytes; i += width) {
        const size_t whole =
            safe_sequence_bytes((const unsigned char *)text + i, bytes - i);

        width = whole ? whole : 1;
        if (whole && safe_control_bytes(text + i, bytes - i) == 0)
            fwrite(text + i, 1, width, out);
        else
            for (size_t k = 0; k < width; k++)
                fprintf(out, "\\x%02x", (unsigned char)text[i + k]);
    }
}

void
safe_string(FILE *out, const char *text)
{
    safe_print(out, text, strlen(text));
}

void
safe_print_format(FILE *out, const char *format, va_list arguments)
{
    char room[MESSAGE_BYTES];
    char *text = room;
    va_list again;
    int bytes;

    va_copy(again, arguments);
    bytes = vsnprintf(room, sizeof room, format, arguments);
    if (bytes >= (int)sizeof room) {
        text = malloc((size_t)bytes + 1);
        /* Without memory the beginning says most. */
        if (text)
            vsnprintf(text, (size_t)bytes + 1, format, again);
        else
            text = room;
    }
    va_end(again);
    safe_string(out, text);
    if (text != room)
        free(text);
}
