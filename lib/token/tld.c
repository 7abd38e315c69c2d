/* SPDX-License-Identifier: MIT */
#include "token/tld.h"

#include <string.h>

enum { TLD_BYTES_MAX = 48, PUNYCODE_PREFIX_BYTES = 4 };

static int
is_name_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9');
}

static int
ends_here(const char *text, size_t bytes, size_t at)
{
    return at == bytes || (!is_name_byte(text[at]) && text[at] != '@' &&
                           text[at] != '+' && text[at] != '-');
}

/* Whether a name of the table is the first `bytes` bytes of `text`. */
static int
is_known(const char *text, size_t bytes)
{
    size_t low = 0;
    size_t high = ti_tld_count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const uint8_t *name = ti_tld_text + ti_tld_starts[middle];
        const size_t name_bytes =
            ti_tld_starts[middle + 1] - ti_tld_starts[middle] - 1U;
        const int order = memcmp(name, text, name_bytes < bytes ? name_bytes : bytes);

        if (order == 0 && name_bytes == bytes)
            return 1;
        if (order < 0 || (order == 0 && name_bytes < bytes))
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

/* xn-- and what may follow it; not a hyphen as the last. */
static size_t
punycode_bytes(const char *lower, size_t bytes)
{
    size_t at = PUNYCODE_PREFIX_BYTES;

    if (bytes <= at || memcmp(lower, "xn--", PUNYCODE_PREFIX_BYTES) != 0)
        return 0;
    while (at < bytes && (is_name_byte(lower[at]) || lower[at] == '-'))
        at++;
    return lower[at - 1] == '-' ? 0 : at;
}

size_t
ti_tld_bytes(const char *text, size_t bytes)
{
    char lower[TLD_BYTES_MAX];
    size_t room = bytes < sizeof lower ? bytes : sizeof lower;
    size_t end;

    /* A name is of ASCII letters alone, or its letters are beyond ASCII. */
    for (end = 0; end < room; end++) {
        const char byte = text[end];

        lower[end] = (char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
        if (!is_name_byte(byte) && byte != '-' && (byte & 0x80) == 0)
            break;
    }
    room = end;
    end = punycode_bytes(lower, room);
    if (end && ends_here(text, bytes, end))
        return end;
    for (end = room; end > 1; end--)
        if (ends_here(text, bytes, end) &&
            (end == bytes || (text[end] & 0xc0) != 0x80) && is_known(lower, end))
            return end;
    return 0;
}
