/* SPDX-License-Identifier: MIT */
/*
 * Archives of X and what its interfaces gave: whatever the bytes, each record is a
 * post, left out or bad, and the reader comes to an end.
 */
#include "fuzz.h"
#include "readers.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    static const char *const names[] = { "tweets.js", "tweet.js", "note-tweet.js",
                                         "direct-messages.js" };
    const struct read_options api = { .kind = READ_KIND_X_API };

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const struct read_options options = { .kind = READ_KIND_X_ARCHIVE,
                                              .wants_messages = i == 3 };

        readers_read(names[i], data, bytes, &options, TEXTS_ANY);
    }
    readers_read("tweets.jsonl", data, bytes, &api, TEXTS_ANY);
    return 0;
}
