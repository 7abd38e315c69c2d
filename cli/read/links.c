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

/* The length of the t.co link that `text` begins with, or 0. */
static size_t
short_link(struct span text)
{
    static const char *const starts[] = { "https://t.co/", "http://t.co/" };

    for (size_t i = 0; i < 2; i++) {
        const size_t start = strlen(starts[i]);
        size_t bytes = start;

        if (text.bytes < start || memcmp(text.data, starts[i], start) != 0)
            continue;
        while (bytes < text.bytes && is_letter_or_digit(text.data[bytes]))
            bytes++;
        return bytes > start ? bytes : 0;
    }
    return 0;
}

int
text_append_expanded(struct text *text, struct span more, const struct links *links)
{
    while (more.bytes > 0) {
        struct span piece = more;
        const struct link *link = NULL;
        const char *next;

        piece.bytes = short_link(more);
        if (piece.bytes > 0) {
            link = find(links, piece);
        } else {
            next = memchr(more.data + 1, 'h', more.bytes - 1);
            piece.bytes = next ? (size_t)(next - more.data) : more.bytes;
        }
        if (!text_append(text, link ? link->expanded : piece))
            return 0;
        more.data += piece.bytes;
        more.bytes -= piece.bytes;
    }
    return 1;
}
