/* SPDX-License-Identifier: MIT */
#include "names.h"

#include <stdlib.h>
#include <string.h>

size_t
names_place(const struct names *names, const char *name, size_t bytes)
{
    size_t low = 0;
    size_t high = names->count;

    while (low < high) {
        const size_t middle = (low + high) / 2;
        const char *item = names->items[middle];
        const int order = strncmp(item, name, bytes);

        /* Without a NUL in the name, equal so far means that the item is as long. */
        if (order == 0 && item[bytes] == '\0')
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

char *
names_intern(struct names *names, const char *name, size_t bytes)
{
    const size_t place = names_place(names, name, bytes);
    char **grown;
    char *copy;

    if (place < names->count && strncmp(names->items[place], name, bytes) == 0 &&
        names->items[place][bytes] == '\0')
        return names->items[place];
    grown = realloc(names->items, (names->count + 1) * sizeof grown[0]);
    if (!grown)
        return NULL;
    names->items = grown;
    copy = strndup(name, bytes);
    if (!copy)
        return NULL;
    memmove(&grown[place + 1], &grown[place], (names->count - place) * sizeof grown[0]);
    grown[place] = copy;
    names->count++;
    return copy;
}

void
names_free(struct names *names)
{
    for (size_t i = 0; i < names->count; i++)
        free(names->items[i]);
    free(names->items);
    names->items = NULL;
    names->count = 0;
}
