/* SPDX-License-Identifier: MIT */
#include "read/unread.h"

#include "read/span.h"

void
unread_add(struct unread *unread, const char *name)
{
    name_list_add(&unread->all, span_of(name));
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
