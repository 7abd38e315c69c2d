/* SPDX-License-Identifier: MIT */
#include "labels.h"

#include <stdlib.h>
#include <string.h>

#include <tout.h>

static int
is_same(struct span one, struct span other)
{
    return one.bytes == other.bytes && memcmp(one.data, other.data, one.bytes) == 0;
}

static struct label_map *
find(const struct label_maps *maps, struct span label)
{
    for (size_t i = 0; i < maps->count; i++)
        if (is_same(maps->items[i].from, label))
            return &maps->items[i];
    return NULL;
}

static int
add(struct label_maps *maps, struct span from, struct span to)
{
    struct label_map *grown = realloc(maps->items, (maps->count + 1) * sizeof grown[0]);

    if (!grown)
        return complain("out of memory");
    maps->items = grown;
    maps->items[maps->count++] = (struct label_map){ from, to, 0 };
    return 0;
}

/* Pairs with commas between them. */
static int
read_pairs(const char *at, const char *command, struct label_maps *out)
{
    int status = 0;

    while (status == 0 && *at) {
        const size_t bytes = strcspn(at, ",");
        const char *equals = memchr(at, '=', bytes);
        struct span from;

        if (!equals || equals == at || equals + 1 == at + bytes)
            return complain_usage(command, "--map: expected OLD=NEW, found '%.*s'",
                                  (int)bytes, at);
        from = (struct span){ at, (size_t)(equals - at) };
        if (find(out, from))
            return complain_usage(command, "--map: '%.*s' is read as two labels",
                                  (int)from.bytes, from.data);
        status = add(out, from,
                     (struct span){ equals + 1, (size_t)(at + bytes - equals - 1) });
        at += bytes + (at[bytes] == ',');
    }
    return status;
}

int
label_maps_read(const struct list *asked, const char *command, struct label_maps *out)
{
    int status = 0;

    memset(out, 0, sizeof *out);
    for (size_t i = 0; status == 0 && i < asked->count; i++)
        status = read_pairs(asked->items[i], command, out);
    if (status != 0)
        label_maps_free(out);
    return status;
}

struct span
label_maps_find(struct label_maps *maps, struct span label)
{
    struct label_map *map = find(maps, label);

    if (!map)
        return label;
    map->is_used = 1;
    return map->to;
}

void
label_maps_tell(const struct label_maps *maps)
{
    for (size_t i = 0; i < maps->count; i++)
        if (!maps->items[i].is_used)
            complain("warning: --map: no post has the label '%.*s'",
                     (int)maps->items[i].from.bytes, maps->items[i].from.data);
}

void
label_maps_free(struct label_maps *maps)
{
    free(maps->items);
    memset(maps, 0, sizeof *maps);
}

/* Controls of ASCII, and those that UTF-8 writes as C2 80 to C2 9F. */
static int
has_control(struct span text)
{
    for (size_t i = 0; i < text.bytes; i++) {
        const unsigned char byte = (unsigned char)text.data[i];
        const unsigned char before = i > 0 ? (unsigned char)text.data[i - 1] : 0;

        if (byte < 0x20 || byte == 0x7f || (before == 0xc2 && byte < 0xa0))
            return 1;
    }
    return 0;
}

int
labels_is_name(struct span label)
{
    return label.bytes > 0 && label.bytes <= TOUT_LABEL_NAME_BYTES_MAX &&
           span_is_utf8(label) && !has_control(label);
}
