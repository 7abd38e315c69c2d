/* SPDX-License-Identifier: MIT */
#include "place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "safe.h"

/* Of a line with its line feed. A character is a column, and so is a byte that belongs
 * to none; what cannot be shown is a blank. */
static struct place
place_in(const char *line, size_t bytes, size_t at)
{
    struct place place = { 1, "" };
    size_t used = 0;
    size_t width;

    while (bytes > at && (line[bytes - 1] == '\n' || line[bytes - 1] == '\r'))
        bytes--;
    for (size_t i = 0; i < bytes; i += width) {
        const size_t whole =
            safe_sequence_bytes((const unsigned char *)line + i, bytes - i);

        width = whole ? whole : 1;
        place.column += i + width <= at;
        if (bytes >= sizeof place.line)
            continue;
        if (whole && safe_control_bytes(line + i, bytes - i) == 0) {
            memcpy(place.line + used, line + i, width);
            used += width;
        } else {
            place.line[used++] = ' ';
        }
    }
    return place;
}

struct place
place_find(const char *path, uint32_t line, uint64_t offset)
{
    struct place place = { 0, "" };
    FILE *file = fopen(path, "rb");
    uint64_t begin = 0;
    char *text = NULL;
    size_t room = 0;

    if (!file)
        return place;
    for (uint32_t number = 1;; number++) {
        const ssize_t bytes = getline(&text, &room, file);

        if (bytes < 0)
            break;
        if (number == line) {
            if (offset >= begin && offset - begin <= (uint64_t)bytes)
                place = place_in(text, (size_t)bytes, (size_t)(offset - begin));
            break;
        }
        begin += (uint64_t)bytes;
    }
    free(text);
    fclose(file);
    return place;
}
