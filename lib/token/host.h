/* SPDX-License-Identifier: MIT */
/* Hosts, and the characters that hosts and paths are made of. */
#ifndef TOUT_TOKEN_HOST_H
#define TOUT_TOKEN_HOST_H

#include <string.h>

#include "text/class.h"
#include "token/scan.h"

enum { TI_SHORTENED_MAX = 40 }; /* bytes of the code in a link of t.co */

static inline int
ti_is_alphanumeric(uint32_t code)
{
    return code < 0x80 && ti_class(code) & (TI_CLASS_LETTER | TI_CLASS_DIGIT);
}

static inline int
ti_is_alphanumeric_byte(char byte)
{
    return ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ||
           (byte >= '0' && byte <= '9');
}

/* Letters of Latin with accents, as twitter-text lists them. */
static inline int
ti_is_latin_accent(uint32_t code)
{
    return (code >= 0xc0 && code <= 0x24f && code != 0xd7 && code != 0xf7) ||
           (code >= 0x250 && code <= 0x2bb && ti_class(code) & TI_CLASS_LETTER) ||
           (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff);
}

static inline int
ti_is_one_of(uint32_t code, const char *ascii)
{
    return code > 0 && code < 0x80 && strchr(ascii, (int)code) != NULL;
}

/* Each returns the end of a host that starts at `begin`, or `begin`. Behind a scheme a
 * host may be of any letters, or an address of four numbers. */
size_t ti_scan_any_host(const struct ti_tokens *tokens, size_t begin);
size_t ti_scan_address(const struct ti_tokens *tokens, size_t begin);

#endif
