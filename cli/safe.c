/* SPDX-License-Identifier: MIT */
#include "safe.h"

#include <stdlib.h>
#include <string.h>

enum { MESSAGE_BYTES = 1024 };

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
    for (size_t i = 0; i < bytes; i++) {
        size_t control = safe_control_bytes(text + i, bytes - i);

        if (control == 0)
            putc(text[i], out);
        for (; control > 0; control--) {
            fprintf(out, "\\x%02x", (unsigned char)text[i]);
            i += control > 1;
        }
    }
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
    safe_print(out, text, strlen(text));
    if (text != room)
        free(text);
}
