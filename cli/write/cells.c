/* SPDX-License-Identifier: MIT */
#include "write/cells.h"

#include <string.h>

#include "safe.h"
#include "write/plain.h"

/* The letter that stands for a byte behind a backslash, 0 for one that needs none. */
static char
escape_of(char byte)
{
    switch (byte) {
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\\':
        return '\\';
    default:
        return '\0';
    }
}

/* Whether one of these eight may need an escape: all that do but the backslash are
 * control characters, of which those beyond ASCII begin with c2. */
static int
may_need_escape(const char *text)
{
    const uint64_t eight = plain_load(text);

    return (plain_has_below(eight, ' ') | plain_has(eight, '\\') |
            plain_has(eight, 0x7f) | plain_has(eight, 0xc2)) != 0;
}

/* How many bytes are passed over before one that may need an escape, or the seven
 * before it; the last eight by themselves, some of them twice. */
static size_t
skip_plain(const char *text, size_t bytes)
{
    size_t at = 0;

    for (; bytes - at >= 8; at += 8)
        if (may_need_escape(text + at))
            return at;
    return bytes > 8 && !may_need_escape(text + bytes - 8) ? bytes : at;
}

/* Adds what stands for the byte, or the two of them, at the beginning of a text.
 * Returns how many those are, 0 for one that stands for itself. */
static size_t
add_escape(struct buffer *buffer, const char *text, size_t bytes)
{
    static const char digits[] = "0123456789abcdef";
    const char letter = escape_of(text[0]);
    const size_t control = letter ? 1 : safe_control_bytes(text, bytes);

    if (letter) {
        buffer_add_byte(buffer, '\\');
        buffer_add_byte(buffer, letter);
        return 1;
    }
    for (size_t i = 0; i < control; i++) {
        const unsigned char byte = (unsigned char)text[i];
        const char escape[] = { '\\', 'x', digits[byte >> 4], digits[byte & 15] };

        buffer_add(buffer, escape, sizeof escape);
    }
    return control;
}

static int
needs_escape(const char *text, size_t bytes)
{
    return text[0] == '\\' || safe_control_bytes(text, bytes) > 0;
}

void
buffer_add_tsv(struct buffer *buffer, const char *text, size_t bytes)
{
    size_t begin = 0;
    size_t at;

    if (bytes == 0)
        return;
    for (at = skip_plain(text, bytes); at < bytes;) {
        if (!needs_escape(text + at, bytes - at)) {
            at++;
            continue;
        }
        buffer_add(buffer, text + begin, at - begin);
        at += add_escape(buffer, text + at, bytes - at);
        begin = at;
        at += skip_plain(text + begin, bytes - begin);
    }
    buffer_add(buffer, text + begin, bytes - begin);
}

static int
needs_quotes(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if (text[i] == ',' || text[i] == '"' || text[i] == '\n' || text[i] == '\r')
            return 1;
    return 0;
}

void
buffer_add_csv(struct buffer *buffer, const char *text, size_t bytes)
{
    const char *end = text + bytes;
    const char *quote;

    if (!needs_quotes(text, bytes)) {
        buffer_add(buffer, text, bytes);
        return;
    }
    buffer_add_byte(buffer, '"');
    while ((quote = memchr(text, '"', (size_t)(end - text)))) {
        buffer_add(buffer, text, (size_t)(quote + 1 - text));
        buffer_add_byte(buffer, '"');
        text = quote + 1;
    }
    buffer_add(buffer, text, (size_t)(end - text));
    buffer_add_byte(buffer, '"');
}

void
write_tsv_cell(FILE *out, const char *text, size_t bytes)
{
    buffer_print_as(out, buffer_add_tsv, text, bytes);
}

static int
is_one_of(const char *bytes, char byte)
{
    return byte != '\0' && strchr(bytes, byte) != NULL;
}

/* The bytes of a sign that makes a formula of what follows, plain or fullwidth. */
static size_t
sign_bytes(const char *at, size_t left)
{
    static const char *const wide[] = { "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d",
                                        "\xef\xbc\xa0" };

    if (is_one_of("=+-@", at[0]))
        return 1;
    for (size_t i = 0; left >= 3 && i < sizeof wide / sizeof wide[0]; i++)
        if (memcmp(at, wide[i], 3) == 0)
            return 3;
    return 0;
}

/* How many bytes stand before the next place where a guard belongs; all of them where
 * none does. `is_begin` says whether a cell begins here, and does so for what is
 * behind. */
static size_t
next_guard(const char *text, size_t bytes, int *is_begin)
{
    for (size_t i = 0; i < bytes; i++) {
        if (*is_begin && sign_bytes(text + i, bytes - i) > 0) {
            *is_begin = 0;
            return i;
        }
        *is_begin = is_one_of("\t\n\r,;\"", text[i]) || (*is_begin && text[i] == ' ');
    }
    return bytes;
}

/* Some programs pass over these before they look for a sign. */
static int
begins_with_blank(const char *text, size_t bytes)
{
    return bytes > 0 && is_one_of("\t\n\r", text[0]);
}

void
buffer_add_guarded(struct buffer *buffer, const char *text, size_t bytes)
{
    int is_begin = 1;
    size_t here;

    if (begins_with_blank(text, bytes))
        buffer_add_byte(buffer, '\'');
    for (; (here = next_guard(text, bytes, &is_begin)) < bytes; bytes -= here) {
        buffer_add(buffer, text, here);
        buffer_add_byte(buffer, '\'');
        text += here;
    }
    buffer_add(buffer, text, bytes);
}

void
write_guarded_cell(FILE *out, const char *text, size_t bytes)
{
    int is_begin = 1;
    size_t here;

    if (begins_with_blank(text, bytes))
        putc('\'', out);
    for (; (here = next_guard(text, bytes, &is_begin)) < bytes; bytes -= here) {
        write_tsv_cell(out, text, here);
        putc('\'', out);
        text += here;
    }
    write_tsv_cell(out, text, bytes);
}
