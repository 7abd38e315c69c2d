/* SPDX-License-Identifier: MIT */
/*
 * What the networks turn into something to click on: links, mentions, hashtags.
 */
#include "token/scan.h"

#include <string.h>

#include "text/class.h"
#include "text/utf8.h"

enum {
    NAME_PART = TI_CLASS_LETTER | TI_CLASS_DIGIT | TI_CLASS_MARK | TI_CLASS_IGNORABLE
};

static int
starts_with(const struct ti_tokens *tokens, size_t at, const char *lower)
{
    const size_t bytes = strlen(lower);

    if (tokens->bytes - at < bytes)
        return 0;
    for (size_t i = 0; i < bytes; i++) {
        const char byte = tokens->text[at + i];

        if ((byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte) != lower[i])
            return 0;
    }
    return 1;
}

/* Letters, digits and low lines, and single marks of `inner` between them. */
static size_t
skip_name(const struct ti_tokens *tokens, size_t begin, const char *inner)
{
    size_t end = begin;
    size_t at = begin;

    while (at < tokens->bytes) {
        size_t next = at;
        const uint32_t code = ti_utf8_next(tokens->text, &next);

        if (code == '_' || ti_class(code) & NAME_PART)
            end = next;
        else if (end != at || end == begin || code >= 0x80 || code == 0 ||
                 !strchr(inner, (int)code))
            break;
        at = next;
    }
    return end;
}

/* Marks that end a sentence or close a bracket rather than belong to a link. */
static int
is_trailing(uint32_t code)
{
    static const char ascii[] = ".,;:!?'\")]}>*";

    if (code < 0x80)
        return code != 0 && strchr(ascii, (int)code) != NULL;
    return code == 0x2026 || code == 0x2019 || code == 0x201d || code == 0xbb;
}

size_t
ti_scan_link(const struct ti_tokens *tokens, size_t at)
{
    static const char *const starts[] = { "http://", "https://", "www.",
                                          "pic.twitter.com/" };
    size_t start = 0;
    size_t end = 0;
    size_t next;

    for (size_t i = 0; start == 0 && i < sizeof starts / sizeof starts[0]; i++)
        if (starts_with(tokens, at, starts[i]))
            start = at + strlen(starts[i]);
    if (start == 0)
        return at;
    for (next = start; next < tokens->bytes;) {
        const uint32_t code = ti_utf8_next(tokens->text, &next);

        if (ti_class(code) & TI_CLASS_SPACE)
            break;
        if (!is_trailing(code))
            end = next;
    }
    return end > start ? end : at;
}

/* A host has a dot between two names. */
static size_t
skip_host(const struct ti_tokens *tokens, size_t at)
{
    const size_t end = skip_name(tokens, at, ".-");

    return memchr(tokens->text + at, '.', end - at) ? end : at;
}

static int
follows_name(const struct ti_tokens *tokens, size_t at)
{
    if (at == 0)
        return 0;
    do
        at--;
    while (at > 0 && (tokens->text[at] & 0xc0) == 0x80);
    return (ti_class(ti_utf8_next(tokens->text, &at)) & NAME_PART) != 0;
}

size_t
ti_scan_mention(const struct ti_tokens *tokens, size_t at)
{
    const size_t name = at + 1;
    const size_t end = skip_name(tokens, name, "");

    if (end == name || follows_name(tokens, at))
        return at;
    if (end < tokens->bytes && tokens->text[end] == '@') {
        const size_t host = skip_host(tokens, end + 1);

        if (host > end + 1)
            return host;
    }
    return end;
}

size_t
ti_scan_hashtag(const struct ti_tokens *tokens, size_t at)
{
    const size_t end = skip_name(tokens, at + 1, "");
    size_t next = at + 1;

    /* "#1" is a rank. */
    while (next < end)
        if (ti_class(ti_utf8_next(tokens->text, &next)) & TI_CLASS_LETTER)
            return end;
    return at;
}
