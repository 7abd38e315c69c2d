/* SPDX-License-Identifier: MIT */
/* Spans of text held against words of ours. */
#ifndef TOUT_CLI_READ_SPAN_H
#define TOUT_CLI_READ_SPAN_H

#include <string.h>

#include "read/read.h"

static inline struct span
span_of(const char *text)
{
    const struct span span = { text, strlen(text) };

    return span;
}

static inline int
span_begins_with(struct span span, const char *word)
{
    const size_t bytes = strlen(word);

    return span.bytes >= bytes && memcmp(span.data, word, bytes) == 0;
}

static inline int
span_ends_with(struct span span, const char *word)
{
    const size_t bytes = strlen(word);

    return span.bytes >= bytes &&
           memcmp(span.data + span.bytes - bytes, word, bytes) == 0;
}

static inline int
span_is(struct span span, const char *word)
{
    return span.bytes == strlen(word) && span_begins_with(span, word);
}

/* Whether it is the word, letters of ASCII taken in either case. */
static inline int
span_is_caseless(struct span span, const char *word)
{
    if (span.bytes != strlen(word))
        return 0;
    for (size_t i = 0; i < span.bytes; i++) {
        const char byte = span.data[i];
        const int is_letter =
            (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');

        if (byte != word[i] && !(is_letter && (byte ^ word[i]) == ('a' ^ 'A')))
            return 0;
    }
    return 1;
}

static inline int
span_contains(struct span span, const char *word)
{
    for (; span.bytes > 0; span.data++, span.bytes--) {
        if (span_begins_with(span, word))
            return 1;
    }
    return 0;
}

#endif
