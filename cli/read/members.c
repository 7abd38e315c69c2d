/* SPDX-License-Identifier: MIT */
#include "read/members.h"

#include <stdio.h>

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
