/* SPDX-License-Identifier: MIT */
/*
 * UTF-8: bytes to code points and back.
 *
 * Posts come in as any bytes. ti_utf8_repair() is the one door: behind it text is
 * valid, so that nothing else has to check, and every byte is where it was in the post.
 */
#ifndef TOUT_TEXT_UTF8_H
#define TOUT_TEXT_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* What a byte that is not UTF-8 is read as: SUBSTITUTE, which is one byte long. */
enum { TI_UTF8_SUBSTITUTE = 0x1a };

/* Copies text to `to` (room for `bytes`), each byte that does not belong to a
 * well-formed sequence (Unicode 15, table 3-7) replaced. Returns how many were. */
size_t ti_utf8_repair(char *to, const char *text, size_t bytes);

/* Copies text as far as it is ASCII, all of it or whole sixteens of bytes. Returns how
 * many bytes, and adds how many of them are capitals. */
size_t ti_utf8_copy_ascii(char *to, const char *text, size_t bytes, uint32_t *capitals);

/* The code point of three bytes or four at text[*at]; moves *at behind it. */
uint32_t ti_utf8_next_long(const char *text, size_t *at);

/* The same of two bytes or more. */
static inline uint32_t
ti_utf8_next_wide(const char *text, size_t *at)
{
    const unsigned first = (unsigned char)text[*at];

    if (first >= 0xe0)
        return ti_utf8_next_long(text, at);
    *at += 2;
    return (first & 0x1fU) << 6 | ((unsigned char)text[*at - 1] & 0x3fU);
}

/* The code point at text[*at], which must be well-formed; moves *at behind it. */
static inline uint32_t
ti_utf8_next(const char *text, size_t *at)
{
    const unsigned first = (unsigned char)text[*at];

    if (first >= 0x80)
        return ti_utf8_next_wide(text, at);
    *at += 1;
    return first;
}

/* Writes a code point; returns its bytes, 1 to 4. */
size_t ti_utf8_put(uint32_t code, char *out);

/* The most bytes, `limit` or fewer, that end at a border between sequences. */
size_t ti_utf8_cut(const char *text, size_t bytes, size_t limit);

#endif
