/* SPDX-License-Identifier: MIT */
#include "labels.h"

#include <string.h>

#include <tout.h>

struct span
labels_map(const struct list *maps, struct span label)
{
    for (size_t i = 0; i < maps->count; i++) {
        const char *at = maps->items[i];

        while (*at) {
            const size_t pair = strcspn(at, ",");
            const char *equals = memchr(at, '=', pair);

            if (equals && (size_t)(equals - at) == label.bytes &&
                memcmp(at, label.data, label.bytes) == 0)
                return (struct span){ equals + 1, (size_t)(at + pair - equals - 1) };
            at += pair + (at[pair] == ',');
        }
    }
    return label;
}

int
labels_check_maps(const struct list *maps, const char *command)
{
    for (size_t i = 0; i < maps->count; i++) {
        const char *at = maps->items[i];

        while (*at) {
            const size_t pair = strcspn(at, ",");
            const char *equals = memchr(at, '=', pair);

            if (!equals || equals == at || equals + 1 == at + pair)
                return complain_usage(command, "--map: expected OLD=NEW, found '%.*s'",
                                      (int)pair, at);
            at += pair + (at[pair] == ',');
        }
    }
    return 0;
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
