/* SPDX-License-Identifier: MIT */
#include "read/facets.h"

#include <stdlib.h>
#include <string.h>

#include "read/objects.h"

/* Whether a character of the text begins at `at`, or the text ends there. */
static int
is_border(struct span text, size_t at)
{
    return at == text.bytes ||
           (at < text.bytes && ((unsigned char)text.data[at] & 0xc0) != 0x80);
}

static int
read_place(struct json_value index, const char *name, size_t *place)
{
    struct json_value number;
    char digits[24];

    if (!json_member(index, name, &number) || json_whole_number(number, digits) == 0 ||
        digits[0] == '-')
        return 0;
    *place = (size_t)strtoull(digits, NULL, 10);
    return 1;
}

static int
find_url(struct json_value feature, void *with)
{
    struct span *url = with;
    struct span type;

    return !(object_string(feature, "$type", &type) && type.bytes >= 5 &&
             memcmp(type.data + type.bytes - 5, "#link", 5) == 0 &&
             object_string(feature, "uri", url));
}

static int
add(struct facets *facets, const struct facet *facet)
{
    if (facets->count == facets->capacity) {
        const size_t capacity = facets->capacity ? facets->capacity * 2 : 16;
        struct facet *grown = realloc(facets->list, capacity * sizeof *grown);

        if (!grown)
            return 0;
        facets->list = grown;
        facets->capacity = capacity;
    }
    facets->list[facets->count++] = *facet;
    return 1;
}

static int
read_facet(struct json_value value, void *with)
{
    struct facets *facets = with;
    struct facet facet = { .url = { NULL, 0 } };
    struct json_value index;
    struct json_value features;

    if (!json_member(value, "features", &features) ||
        json_each(features, find_url, &facet.url) ||
        !json_member(value, "index", &index) ||
        !read_place(index, "byteStart", &facet.begin) ||
        !read_place(index, "byteEnd", &facet.end))
        return 1;
    if (facet.begin >= facet.end || !is_border(facets->text, facet.begin) ||
        !is_border(facets->text, facet.end))
        return 1;
    return add(facets, &facet);
}

static int
by_begin(const void *one, const void *other)
{
    const size_t a = ((const struct facet *)one)->begin;
    const size_t b = ((const struct facet *)other)->begin;

    return (a > b) - (a < b);
}

int
text_append_facets(struct text *text, struct span source, struct json_value list,
                   struct facets *facets)
{
    struct span piece = source;
    size_t at = 0;

    facets->count = 0;
    facets->text = source;
    if (!json_each(list, read_facet, facets)) {
        text->why = read_no_memory;
        return 0;
    }
    if (facets->count > 1)
        qsort(facets->list, facets->count, sizeof facets->list[0], by_begin);
    for (size_t i = 0; i < facets->count; i++) {
        const struct facet *facet = &facets->list[i];
        const struct span shown = { source.data + facet->begin,
                                    facet->end - facet->begin };

        if (facet->begin < at)
            continue;
        piece.bytes = facet->begin - at;
        if (!text_append(text, piece) || !text_append_link(text, shown, facet->url))
            return 0;
        at = facet->end;
        piece.data = source.data + at;
    }
    piece.bytes = source.bytes - at;
    return text_append(text, piece);
}

void
facets_free(struct facets *facets)
{
    free(facets->list);
    memset(facets, 0, sizeof *facets);
}
