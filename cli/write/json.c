/* SPDX-License-Identifier: MIT */
#include "write/json.h"

/* The bytes of the well-formed UTF-8 sequence that starts here, 0 if none does. The
 * second byte's bounds keep out overlong forms, surrogates and what is above U+10FFFF.
 */
static size_t
sequence_bytes(const unsigned char *at, size_t left)
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

static void
write_ascii(FILE *out, unsigned char byte)
{
    switch (byte) {
    case '"':
        fputs("\\\"", out);
        break;
    case '\\':
        fputs("\\\\", out);
        break;
    case '\n':
        fputs("\\n", out);
        break;
    case '\r':
        fputs("\\r", out);
        break;
    case '\t':
        fputs("\\t", out);
        break;
    default:
        if (byte < ' ' || byte == 0x7f)
            fprintf(out, "\\u%04x", byte);
        else
            fputc(byte, out);
    }
}

void
write_json_string(FILE *out, const char *text, size_t bytes)
{
    const unsigned char *at = (const unsigned char *)text;
    const unsigned char *end = at + bytes;

    fputc('"', out);
    while (at < end) {
        const size_t width = sequence_bytes(at, (size_t)(end - at));

        if (width == 0)
            fputs("\\u001a", out);
        else if (width == 1)
            write_ascii(out, *at);
        else
            fwrite(at, 1, width, out);
        at += width ? width : 1;
    }
    fputc('"', out);
}
