/* SPDX-License-Identifier: MIT */
/*
 * Tables, corpora and plain lines: whatever the bytes, each row is a post, left out or
 * bad, and the reader comes to an end.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "read/escapes.h"
#include "readers.h"

/* A cell by itself, behind which nothing may be read. */
static void
undo_escapes(const uint8_t *data, size_t bytes)
{
    char *room = malloc(bytes + 1);
    char *copy = malloc(bytes + (bytes == 0));
    struct span cell = { copy, bytes };
    const char *wrong;

    if (!room || !copy)
        abort();
    memcpy(copy, data, bytes);
    wrong = escapes_undo(&cell, room);
    if (wrong ? wrong < copy || wrong >= copy + bytes : cell.bytes > bytes)
        abort();
    free(room);
    free(copy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    static const struct read_options options[] = {
        { .kind = READ_KIND_TSV },
        { .kind = READ_KIND_TSV, .wants_labels = 1, .is_escaped = 1 },
        { .kind = READ_KIND_CSV },
        { .kind = READ_KIND_CSV, .wants_labels = 1, .fold_name = "fold" },
        { .kind = READ_KIND_FASTTEXT, .wants_labels = 1 },
        { .kind = READ_KIND_JSONL, .wants_labels = 1, .fold_name = "fold" },
        { .kind = READ_KIND_LINES },
        { .kind = READ_KIND_AUTO },
    };

    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++)
        readers_read("input", data, bytes, &options[i], TEXTS_ANY);
    undo_escapes(data, bytes);
    return 0;
}
