/* SPDX-License-Identifier: MIT */
/* Places in files that people write. */
#ifndef TOUT_CLI_PLACE_H
#define TOUT_CLI_PLACE_H

#include <stddef.h>
#include <stdint.h>

struct place {
    size_t column;  /* characters from the start of its line, from 1; 0 if unknown */
    char line[160]; /* what stands there, in UTF-8 without controls; "" if too long */
};

/* The place of byte `offset` in line `line` of a file; unknown where the file cannot be
 * read, or the byte is not in the line. */
struct place place_find(const char *path, uint32_t line, uint64_t offset);

#endif
