/* SPDX-License-Identifier: MIT */
/*
 * Tables, corpora and plain lines: whatever the bytes, each row is a post, left out or
 * bad, and the reader comes to an end.
 */
#include "fuzz.h"
#include "readers.h"

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
    return 0;
}
