/* SPDX-License-Identifier: MIT */
/*
 * HTML of posts: whatever the bytes, a text comes of them that is not much longer, or a
 * reason why none does.
 */
#include <stdlib.h>

#include "fuzz.h"
#include "read/html_text.h"

static struct span
host_of(struct span user, struct span url, void *with)
{
    const struct span host = { "a.example", user.bytes % 2 ? 9 : 0 };

    (void)url;
    (void)with;
    return host;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    static const struct html_mentions mentions = { host_of, NULL };
    const struct span html = { (const char *)data, bytes };
    struct text text = { 0 };

    /* What stands in an export is UTF-8, or its record is bad. */
    if (!span_is_utf8(html))
        return 0;
    if (text_append_html(&text, html, &mentions) != (text.why == NULL))
        abort();
    /* The longest that a few bytes become: the line feeds of a paragraph and a host. */
    if (text.bytes > bytes * 4 + 16)
        abort();
    if (!text.why && text.bytes > 0 &&
        !span_is_utf8((struct span){ text.data, text.bytes }))
        abort();
    text_free(&text);
    return 0;
}
