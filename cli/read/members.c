/* SPDX-License-Identifier: MIT */
#include "read/members.h"

#include <stdio.h>
#include <string.h>

/* Byte by byte: a pipe whose first line has one byte must not be waited for. */
static int
begins_with(struct stream *stream, const char *mark, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        if (!stream_has(stream, i + 1) || stream_window(stream).data[i] != mark[i])
            return 0;
    }
    return 1;
}

int
members_are_in_zip(struct stream *stream)
{
    /* The second is a zip without members. */
    return begins_with(stream, "PK\x03\x04", 4) || begins_with(stream, "PK\x05\x06", 4);
}

static int
is_tar(const struct stream *stream)
{
    static const char mark[] = "ustar";
    enum { MARK_AT = 257, MARK_BYTES = sizeof mark - 1 };
    const struct span window = stream_window(stream);

    return window.bytes >= MARK_AT + MARK_BYTES &&
           memcmp(window.data + MARK_AT, mark, MARK_BYTES) == 0;
}

int
members_are_in(struct stream *stream)
{
    return members_are_in_zip(stream) || begins_with(stream, "\x1f\x8b", 2) ||
           begins_with(stream, "\xfd\x37zXZ", 5) ||
           begins_with(stream, "\x28\xb5\x2f\xfd", 4) ||
           (begins_with(stream, "BZh", 3) && stream_has(stream, 10) &&
            memcmp(stream_window(stream).data + 4, "1AY&SY", 6) == 0) ||
           is_tar(stream);
}

void
members_show_name(struct members *members, const char *name)
{
    char *out = members->name;
    char *const end = out + MEMBERS_NAME_BYTES - sizeof "\\xHH";

    for (; name && *name && out < end; name++) {
        const unsigned char byte = (unsigned char)*name;

        if (byte < 0x20 || byte >= 0x7f)
            out += snprintf(out, sizeof "\\xHH", "\\x%02x", byte);
        else
            *out++ = *name;
    }
    *out = '\0';
}

enum members_result
members_next(struct members *members)
{
    return members->way->next(members);
}

int
members_open(struct members *members, struct stream *stream)
{
    return members->way->open(members, stream);
}

int
members_rewind(struct members *members)
{
    return members->way->rewind(members);
}

uint64_t
members_bytes(const struct members *members)
{
    return members->way->bytes(members);
}

void
members_close(struct members *members)
{
    if (members)
        members->way->close(members);
}
