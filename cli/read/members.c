/* SPDX-License-Identifier: MIT */
#include "read/members.h"

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
