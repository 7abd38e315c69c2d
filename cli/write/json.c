/* SPDX-License-Identifier: MIT */
#include "write/json.h"

#include "safe.h"
#include "write/plain.h"

/* What stands for a character below U+0100 that JSON has no way to show as it is, or
 * that a terminal would obey. */
static void
add_escape(struct buffer *buffer, unsigned char byte)
{
    static const char named[] = "\"\"\\\\\nn\rr\tt";

    for (size_t i = 0; i < sizeof named - 1; i += 2)
        if (byte == (unsigned char)named[i]) {
            buffer_add_byte(buffer, '\\');
            buffer_add_byte(buffer, named[i + 1]);
            return;
        }
    buffer_format(buffer, "\\u%04x", byte);
}

static int
is_plain(unsigned char byte)
{
    return byte >= ' ' && byte < 0x7f && byte != '"' && byte != '\\';
}

/* How many bytes are passed over, eight at a time, that all are plain. */
static size_t
skip_plain(const unsigned char *text, size_t bytes)
{
    size_t at = 0;

    for (; bytes - at >= 8; at += 8) {
        const uint64_t eight = plain_load((const char *)text + at);

        if ((eight & PLAIN_HIGHS) || plain_has_below(eight, ' ') ||
            plain_has(eight, 0x7f) || plain_has(eight, '"') || plain_has(eight, '\\'))
            break;
    }
    return at;
}

/* Adds what of a string, up to `end`, has to stand otherwise, and moves on behind it;
 * what is before it, from `begin` on, is added as it is. */
static void
add_odd(struct buffer *buffer, const unsigned char **begin, const unsigned char *at,
        const unsigned char *end, unsigned char stands)
{
    buffer_add(buffer, (const char *)*begin, (size_t)(at - *begin));
    add_escape(buffer, stands);
    *begin = end;
}

static void
add_inside(struct buffer *buffer, const char *text, size_t bytes)
{
    const unsigned char *at = (const unsigned char *)(bytes > 0 ? text : "");
    const unsigned char *end = at + bytes;
    const unsigned char *begin = at;

    while (at < end) {
        const unsigned char *near;

        at += skip_plain(at, (size_t)(end - at));
        near = end - at > 8 ? at + 8 : end;
        while (at < near) {
            const size_t width = safe_sequence_bytes(at, (size_t)(end - at));

            if (width == 0)
                add_odd(buffer, &begin, at, at + 1, 0x1a);
            else if (width == 1 && !is_plain(*at))
                add_odd(buffer, &begin, at, at + 1, *at);
            else if (*at == 0xc2 && at[1] < 0xa0)
                add_odd(buffer, &begin, at, at + 2, at[1]);
            at += width ? width : 1;
        }
    }
    buffer_add(buffer, (const char *)begin, (size_t)(at - begin));
}

void
buffer_add_json(struct buffer *buffer, const char *text, size_t bytes)
{
    buffer_add_byte(buffer, '"');
    add_inside(buffer, text, bytes);
    buffer_add_byte(buffer, '"');
}

void
write_json_string(FILE *out, const char *text, size_t bytes)
{
    putc('"', out);
    buffer_print_as(out, add_inside, text, bytes);
    putc('"', out);
}
