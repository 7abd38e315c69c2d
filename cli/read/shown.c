/* SPDX-License-Identifier: MIT */
/*
 * Links whose words are not their address: what is shown of
 * "https://www.example.org/a/b" may be "example.org/a...", or "my page", and where it
 * leads is what gives it away.
 */
#include <string.h>

#include "read/span.h"
#include "read/text.h"

static char
lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static int
begins_with(struct span text, const char *word)
{
    const size_t bytes = strlen(word);

    if (text.bytes < bytes)
        return 0;
    for (size_t i = 0; i < bytes; i++) {
        if (lower(text.data[i]) != word[i])
            return 0;
    }
    return 1;
}

/* The bytes of "scheme://" that it begins with, or 0. */
static size_t
scheme_bytes(struct span url)
{
    size_t at = 0;

    while (at < url.bytes &&
           ((lower(url.data[at]) >= 'a' && lower(url.data[at]) <= 'z') ||
            (at > 0 && strchr("0123456789+-.", url.data[at]) && url.data[at])))
        at++;
    return at > 0 && url.bytes - at >= 3 && memcmp(url.data + at, "://", 3) == 0
               ? at + 3
               : 0;
}

/* Of no text, whose pointer may be NULL, nothing is taken. */
static struct span
without(struct span text, size_t first, size_t last)
{
    const struct span rest = { text.data ? text.data + first : NULL,
                               text.bytes - first - last };

    return rest;
}

/* Without scheme, www. and the slash at the end, which people leave out. */
static struct span
bare(struct span url)
{
    url = without(url, scheme_bytes(url), 0);
    if (begins_with(url, "www."))
        url = without(url, 4, 0);
    while (span_ends_with(url, "/"))
        url = without(url, 0, 1);
    return url;
}

static int
is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n';
}

/* Whether the words say nothing that the address does not: a host, and as much of the
 * path as there was room for. */
static int
is_form_of(struct span shown, struct span url)
{
    /* Three full stops, or the three bytes of the one character for them. */
    if (span_ends_with(shown, "...") || span_ends_with(shown, "\xe2\x80\xa6"))
        shown = without(shown, 0, 3);
    shown = bare(shown);
    url = bare(url);
    if (shown.bytes > url.bytes ||
        (shown.bytes > 0 && !memchr(shown.data, '.', shown.bytes)))
        return 0;
    for (size_t i = 0; i < shown.bytes; i++) {
        if (lower(shown.data[i]) != lower(url.data[i]))
            return 0;
    }
    return 1;
}

int
text_end_link(struct text *text, size_t from, struct span url)
{
    static const struct span blank = { " ", 1 };
    struct span shown = { text->bytes > 0 ? text->data + from : NULL,
                          text->bytes - from };
    int has_blank = 0;

    if (text->why || scheme_bytes(url) == 0)
        return !text->why;
    while (shown.bytes > 0 && is_blank(shown.data[0])) {
        shown = without(shown, 1, 0);
        from++;
    }
    while (shown.bytes > 0 && is_blank(shown.data[shown.bytes - 1])) {
        shown = without(shown, 0, 1);
        has_blank = 1;
    }
    text->bytes = from + shown.bytes;
    if (is_form_of(shown, url))
        text->bytes = from;
    else
        text_append(text, blank);
    text_append(text, url);
    return !has_blank || text_append(text, blank);
}

int
text_append_link(struct text *text, struct span shown, struct span url)
{
    const size_t from = text->bytes;

    return text_append(text, shown) && text_end_link(text, from, url);
}
