/* SPDX-License-Identifier: MIT */
#include "read/member.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The name of the member as messages have it: "export.zip:data/tweets.js". */
static char *
name_member(const struct reader *reader, const struct members *members)
{
    const char *member = members->name;
    const size_t room = strlen(reader->name) + strlen(member) + 2;
    char *name = malloc(room);

    if (name && members->has_names)
        snprintf(name, room, "%s%c%s", reader->name, members->way->between, member);
    else if (name)
        snprintf(name, room, "%s", reader->name);
    return name;
}

/* The path by which the member's kind is told: without the ".gz" where it is the file
 * itself that is compressed. */
static const char *
find_path(const struct reader *reader, const struct members *members,
          char path[MEMBERS_NAME_BYTES])
{
    char *dot;

    if (members->has_names)
        return members->name;
    snprintf(path, MEMBERS_NAME_BYTES, "%s", reader->name);
    dot = strrchr(path, '.');
    if (dot && !strchr(dot, '/'))
        *dot = '\0';
    return path;
}

struct reader *
member_open(struct reader *reader, struct members *members, enum read_kind kind)
{
    struct read_options options = reader->options;
    char *name = name_member(reader, members);
    char path[MEMBERS_NAME_BYTES];
    struct reader *opened = NULL;
    struct stream stream;
    int error = name ? members_open(members, &stream) : ENOMEM;

    options.kind = kind;
    if (error) {
        snprintf(reader->message, reader->message_capacity, "%s: cannot open: %s",
                 name ? name : reader->name, strerror(error));
    } else {
        opened =
            reader_open_stream(name, find_path(reader, members, path), &stream,
                               &options, reader->message, reader->message_capacity);
        error = opened ? 0 : errno;
    }
    reader->has_run_out = error == ENOMEM;
    free(name);
    return opened;
}
