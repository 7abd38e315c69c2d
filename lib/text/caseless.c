/* SPDX-License-Identifier: MIT */
#include "text/caseless.h"

#include <utf8proc.h>

#include "text/utf8.h"

static char
lower_ascii(char byte)
{
    return (char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
}

uint32_t
ti_caseless(uint32_t code)
{
    const utf8proc_int32_t wide = (utf8proc_int32_t)code;

    if (code < 0x80)
        return (uint32_t)lower_ascii((char)code);
    if (utf8proc_category(wide) == UTF8PROC_CATEGORY_CN)
        return TI_CASELESS_UNKNOWN;
    /* By way of the capital: the long s, and the final sigma, have none of their own.
     */
    return (uint32_t)utf8proc_tolower(utf8proc_toupper(wide));
}

/* Most posts are ASCII, and this loop takes many bytes at a time. */
static unsigned char
lower_all(const char *text, size_t bytes, char *out)
{
    unsigned char all = 0;

    for (size_t i = 0; i < bytes; i++) {
        all = (unsigned char)(all | (unsigned char)text[i]);
        out[i] = lower_ascii(text[i]);
    }
    return all;
}

size_t
ti_caseless_text(const char *text, size_t bytes, char *out)
{
    size_t used = 0;

    if (lower_all(text, bytes, out) < 0x80)
        return bytes;
    for (size_t at = 0; at < bytes;) {
        uint32_t code;

        if ((unsigned char)text[at] < 0x80) {
            out[used++] = lower_ascii(text[at++]);
            continue;
        }
        code = ti_caseless(ti_utf8_next(text, &at));
        if (code == TI_CASELESS_UNKNOWN)
            return SIZE_MAX;
        used += ti_utf8_put(code, out + used);
    }
    return used;
}
