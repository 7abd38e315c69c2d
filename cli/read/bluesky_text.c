/* SPDX-License-Identifier: MIT */
/*
 * The text of a Bluesky post is what its author wrote: text, descriptions of media, the
 * address of a page that is attached, hashtags beside the text. That page's title and
 * description are the page's own words.
 */
#include <string.h>

#include "read/facets.h"
#include "read/objects.h"

static int
append_alt(struct json_value media, void *with)
{
    struct span alt;

    return !object_string(media, "alt", &alt) || text_append_part(with, alt);
}

static int
contains(const struct text *text, struct span word)
{
    for (size_t at = 0; at + word.bytes <= text->bytes; at++) {
        if (memcmp(text->data + at, word.data, word.bytes) == 0)
            return 1;
    }
    return 0;
}

/* Appends the address of an attached page, unless the text has it; longer than 2,000
 * bytes it is not looked for, which would take long. */
static int
append_page(struct text *text, struct json_value embed)
{
    struct json_value page;
    struct span url;

    if (!json_member(embed, "external", &page) || !object_string(page, "uri", &url) ||
        (url.bytes <= 2000 && contains(text, url)))
        return 1;
    return text_append_part(text, url);
}

static int
append_embed(struct text *text, struct json_value record)
{
    struct json_value embed;
    struct json_value media;
    struct json_value images;

    if (!json_member(record, "embed", &embed))
        return 1;
    if (json_member(embed, "media", &media))
        embed = media;
    if (json_member(embed, "images", &images) && !json_each(images, append_alt, text))
        return 0;
    return append_alt(embed, text) && append_page(text, embed);
}

struct tags {
    struct text *text;
    size_t count;
};

static int
append_tag(struct json_value value, void *with)
{
    static const struct span first = { "#", 1 };
    static const struct span next = { " #", 2 };
    struct tags *tags = with;
    struct span tag;

    if (!json_string(value, &tag) || tag.bytes == 0)
        return 1;
    return (tags->count++ == 0 ? text_append_part(tags->text, first)
                               : text_append(tags->text, next)) &&
           text_append(tags->text, tag);
}

int
text_append_record(struct text *text, struct json_value record, struct span source,
                   struct facets *facets)
{
    struct tags tags = { text, 0 };
    struct json_value list;
    const int is_linked = json_member(record, "facets", &list);

    if (!(is_linked ? text_append_facets(text, source, list, facets)
                    : text_append(text, source)) ||
        !append_embed(text, record))
        return 0;
    return !json_member(record, "tags", &list) || json_each(list, append_tag, &tags);
}
