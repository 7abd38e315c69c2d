/* SPDX-License-Identifier: MIT */
#include "read/unread.h"

#include <inttypes.h>
#include <stdio.h>

#include "read/roles.h"
#include "read/span.h"

enum { SHOWN_MAX = 3 };

void
unread_add(struct unread *unread, const char *name)
{
    name_list_add(&unread->all, span_of(name));
    if (role_may_have_posts(name) && unread->posts++ < SHOWN_MAX)
        name_list_add(&unread->shown, span_of(name));
}

const char *
unread_warn(const struct unread *unread, struct reader *reader)
{
    char more[32] = "";

    if (unread->posts > SHOWN_MAX)
        snprintf(more, sizeof more, " and %" PRIu64 " more", unread->posts - SHOWN_MAX);
    reader_bad(reader, 0,
               "%" PRIu64 " %s beside the export not read: %s%s (those that have posts "
               "can be given by themselves)",
               unread->posts, unread->posts == 1 ? "file" : "files", unread->shown.text,
               more);
    return reader->message;
}

enum read_result
unread_fail(const struct unread *unread, struct reader *reader)
{
    const char *kind = read_kind_name((int)reader->options.kind);
    const char *found = unread->all.bytes > 0 ? "the files " : "no file that is known";

    if (kind)
        return reader_fail(reader,
                           "expected an export with a file of posts of the kind %s "
                           "(--from), found %s%s",
                           kind, found, unread->all.text);
    return reader_fail(reader,
                       "expected an export with a file of posts (data/tweets.js or "
                       "another), found %s%s",
                       found, unread->all.text);
}
