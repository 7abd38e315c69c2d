/* SPDX-License-Identifier: MIT */
#include "labels.h"

#include <string.h>

struct span
labels_mapped(const struct list *maps, struct span label)
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
