/* SPDX-License-Identifier: MIT */
/*
 * The links of a Bluesky post, which stand beside its text: which bytes of it, and
 * where they lead.
 *
 * Programs of all kinds write them, so that their places are checked: one that lies
 * outside of the text, within a character or over another one is left out.
 */
#ifndef TOUT_CLI_READ_FACETS_H
#define TOUT_CLI_READ_FACETS_H

#include "read/json.h"
#include "read/text.h"

struct facet {
    size_t begin;
    size_t end;
    struct span url;
};

/* All zero is an empty list, which is used again for each post. */
struct facets {
    struct facet *list;
    size_t count;
    size_t capacity;
    struct span text; /* that they are of */
};

/* Appends `source` with its links as text_append_link() has them. `list` is the array
 * of facets. Returns 0, with text->why, if it cannot. */
int text_append_facets(struct text *text, struct span source, struct json_value list,
                       struct facets *facets);

/* The same of a record of a post, whose text `source` is, and of all that belongs to
 * it. */
int text_append_record(struct text *text, struct json_value record, struct span source,
                       struct facets *facets);

void facets_free(struct facets *facets);

#endif
