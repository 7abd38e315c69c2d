/* SPDX-License-Identifier: MIT */
/*
 * Exports of networks: whatever the bytes, each record is a post, left out or bad, and
 * the reader comes to an end.
 */
#include "fuzz.h"
#include "readers.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    static const enum read_kind kinds[] = { READ_KIND_MASTODON, READ_KIND_BLUESKY,
                                            READ_KIND_TELEGRAM };
    const struct read_options any = { .kind = READ_KIND_AUTO };

    readers_read("input", data, bytes, &any, TEXTS_ANY);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        const struct read_options options = { .kind = kinds[i],
                                              .wants_messages = i > 0 };

        readers_read("input", data, bytes, &options, TEXTS_NOT_EMPTY);
    }
    return 0;
}
