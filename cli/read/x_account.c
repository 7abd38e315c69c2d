/* SPDX-License-Identifier: MIT */
/*
 * account.js of an archive of X, which says whose it is: the tweets do not.
 */
#include "read/x_account.h"

#include <stdlib.h>
#include <string.h>

#include "read/objects.h"
#include "read/records.h"

static const char *const names[] = { "account", NULL };

/* A copy of the user's name, or NULL. */
static char *
copy_name(struct json_value root)
{
    struct json_value name;
    struct span span;

    if (!object_find(root, "account.username", &name) || !json_string(name, &span) ||
        memchr(span.data, '\0', span.bytes))
        return NULL;
    return strndup(span.data, span.bytes);
}

char *
x_account_name(struct stream *stream)
{
    struct json_parser *parser = json_parser_new();
    struct records records;
    struct record record;
    struct json_value root;
    char *name = NULL;

    stream_take_bom(stream);
    if (parser && records_start_named(&records, stream, names) &&
        records_next(&records, &record) == READ_POST &&
        !json_parse_in_place(parser, record.json, &root))
        name = copy_name(root);
    json_parser_free(parser);
    return name;
}
