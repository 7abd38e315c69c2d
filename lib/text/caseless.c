/* SPDX-License-Identifier: MIT */
#include "text/caseless.h"

#include <utf8proc.h>

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
