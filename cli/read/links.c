/* SPDX-License-Identifier: MIT */
/*
 * The links of a post: X shows t.co/..., its entities say where that leads.
 *
 * The place that the entities give for a link counts units that differ from one export
 * to the next; the link itself is the same in all, so it is what is looked for. Links
 * are sorted, because a record of 10 MiB may hold many thousands.
 */
#include <stdlib.h>
#include <string.h>

#include "read/text.h"

int
links_add(struct links *links, struct span shown, struct span expanded)
{
    const struct link link = { expanded, shown, links->count };

    if (links->count == links->capacity) {
        const size_t capacity = links->capacity ? links->capacity * 2 : 16;
        struct link *grown = realloc(links->list, capacity * sizeof *grown);

        if (!grown)
            return 0;
        links->list = grown;
        links->capacity = capacity;
    }
    links->list[links->count++] = link;
    return 1;
}

static int
compare_spans(struct span a, struct span b)
{
    const size_t bytes = a.bytes < b.bytes ? a.bytes : b.bytes;
    const int order = bytes > 0 ? memcmp(a.data, b.data, bytes) : 0;

    return order != 0 ? order : (a.bytes > b.bytes) - (a.bytes < b.bytes);
}

static int
compare_links(const void *left, const void *right)
{
    const struct link *a = left;
    const struct link *b = right;
    const int order = compare_spans(a->shown, b->shown);

    return order != 0 ? order : (a->order > b->order) - (a->order < b->order);
}

void
links_sort(struct links *links)
{
    if (links->count > 1)
        qsort(links->list, links->count, sizeof *links->list, compare_links);
}

void
links_free(struct links *links)
{
    free(links->list);
    links->list = NULL;
    links->count = links->capacity = 0;
}

/* The first link that is shown as `shown`, or NULL. */
static const struct link *
find(const struct links *links, struct span shown)
{
    size_t low = 0;
    size_t high = links->count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (compare_spans(links->list[middle].shown, shown) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < links->count && compare_spans(links->list[low].shown, shown) == 0
               ? &links->list[low]
               : NULL;
}

static int
is_letter_or_digit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

/* The t.co link whose scheme, which stands behind `begin`, ends at the colon; no bytes
 * if there is none. */
static struct span
short_link(const char *begin, const char *colon, const char *end)
{
    static const char host[] = "://t.co/";
    static const size_t host_bytes = sizeof host - 1;
    static const struct span schemes[] = { { "https", 5 }, { "http", 4 } };
    const size_t before = (size_t)(colon - begin);
    struct span link = { NULL, 0 };
    const char *at;

    if ((size_t)(end - colon) <= host_bytes || memcmp(colon, host, host_bytes) != 0)
        return link;
    at = colon + host_bytes;
    if (!is_letter_or_digit(*at))
        return link;
    while (at < end && is_letter_or_digit(*at))
        at++;
    for (size_t i = 0; i < 2 && !link.data; i++) {
        const size_t bytes = schemes[i].bytes;

        if (before < bytes || memcmp(colon - bytes, schemes[i].data, bytes) != 0)
            continue;
        link.data = colon - bytes;
        link.bytes = (size_t)(at - link.data);
    }
    return link;
}

static int
append_between(struct text *text, const char *begin, const char *end)
{
    const struct span between = { begin, (size_t)(end - begin) };

    return text_append(text, between);
}

int
text_append_expanded(struct text *text, struct span more, const struct links *links)
{
    const char *end = more.data + more.bytes;
    const char *from = more.data;  /* what is not appended yet */
    const char *begin = more.data; /* what is not of the link before */
    const char *next = more.data;
    const char *colon;

    if (links->count == 0 || more.bytes == 0)
        return text_append(text, more);
    while ((colon = memchr(next, ':', (size_t)(end - next)))) {
        const struct span shown = short_link(begin, colon, end);
        const struct link *link = shown.bytes > 0 ? find(links, shown) : NULL;

        next = colon + 1;
        if (shown.bytes > 0)
            next = begin = shown.data + shown.bytes;
        if (!link)
            continue;
        if (!append_between(text, from, shown.data) ||
            !text_append(text, link->expanded))
            return 0;
        from = begin;
    }
    return append_between(text, from, end);
}
