/* SPDX-License-Identifier: MIT */
#include "place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "safe.h"

/* Of a line with its line feed; a byte that begins no character counts as none. */
static struct place
place_in(const char *line, size_t bytes, size_t at)
{
    struct place place = { 1, "" };

    for (size_t i = 0; i < at; i++)
        place.column += ((unsigned char)line[i] & 0xc0) != 0x80;
    while (bytes > 0 && (line[bytes - 1] == '\n' || line[bytes - 1] == '\r'))
        bytes--;
    if (bytes >= sizeof place.line)
        return place;
    for (size_t i = 0; i < bytes; i++)
        place.line[i] = line[i];
    /* As many columns as there were: U+0080 to U+009F become U+00B7, of two bytes too.
     */
    for (size_t i = 0; i < bytes; i++) {
        const size_t control = safe_control_bytes(line + i, bytes - i);

        if (control == 1)
            place.line[i] = ' ';
        else if (control == 2)
            place.line[++i] = '\xb7';
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
