/* SPDX-License-Identifier: MIT */
/*
 * account.js of an archive of X, which says whose it is: the tweets do not.
 */
#include "read/x_account.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "read/objects.h"
#include "read/records.h"

static const char *const names[] = { "account", NULL };

/* A copy of the user's name, if it has one. Returns 0 without memory. */
static int
copy_name(struct json_value root, char **out)
{
    struct json_value name;
    struct span span;

    if (!object_find(root, "account.username", &name) || !json_string(name, &span) ||
        memchr(span.data, '\0', span.bytes))
        return 1;
    *out = strndup(span.data, span.bytes);
    return *out != NULL;
}

static int
read_name(struct stream *stream, char **out)
{
    struct json_parser *parser = json_parser_new();
    struct records records;
    struct record record;
    struct json_value root;
    const char *why = NULL;
    int has_memory = parser != NULL;

    stream_take_bom(stream);
    if (parser && records_start_named(&records, stream, names) &&
        records_next(&records, &record) == READ_POST &&
        !(why = json_parse_in_place(parser, record.json, &root)))
        has_memory = copy_name(root, out);
    json_parser_free(parser);
    return has_memory && why != read_no_memory && stream->error != ENOMEM;
}

int
x_account_name(struct members *members, char **out)
{
    struct stream stream;
    const int error = members_open(members, &stream);
    int has_memory = error != ENOMEM;

    *out = NULL;
    if (error)
        return has_memory;
    has_memory = read_name(&stream, out);
    stream_close(&stream);
    return has_memory;
}
