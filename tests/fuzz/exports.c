/* SPDX-License-Identifier: MIT */
/*
 * Exports of networks: whatever the bytes, each record is a post, left out or bad, and
 * the reader comes to an end.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "read/reader.h"

/* What is not yet read of the input. */
static ssize_t
fill(void *with, char *buffer, size_t room, const char **why)
{
    struct span *rest = with;
    const size_t bytes = rest->bytes < room ? rest->bytes : room;

    (void)why;
    if (bytes > 0)
        memcpy(buffer, rest->data, bytes);
    rest->data += bytes;
    rest->bytes -= bytes;
    return (ssize_t)bytes;
}

/* Each byte of what a post has, so that one which is not there is seen. */
static unsigned
look_at(struct span span)
{
    unsigned sum = 0;

    for (size_t i = 0; i < span.bytes; i++)
        sum += (unsigned char)span.data[i];
    return sum;
}

static void
read_all(struct reader *reader, size_t bytes)
{
    size_t records = 0;
    enum read_result result;
    struct post post;
    volatile unsigned sum;

    while ((result = reader_next(reader, &post)) != READ_END) {
        if (++records > bytes + 1)
            abort();
        if (result == READ_POST)
            sum = look_at(post.id) + look_at(post.text) + look_at(post.author);
        else if (reader_message(reader)[0] == '\0')
            abort();
        if (result == READ_POST && post.text.bytes == 0)
            abort();
        if (result == READ_FAILED)
            break;
    }
    (void)sum;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    static const enum read_kind kinds[] = { READ_KIND_AUTO, READ_KIND_MASTODON,
                                            READ_KIND_BLUESKY, READ_KIND_TELEGRAM };

    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        const struct read_options options = { .kind = kinds[i],
                                              .wants_messages = i > 1 };
        struct span rest = { (const char *)data, bytes };
        struct stream stream;
        struct reader *reader;
        char error[512];

        if (stream_open_fill(&stream, fill, &rest) != 0)
            abort();
        reader = reader_open_stream("input", "input", &stream, &options, error,
                                    sizeof error);
        if (!reader)
            continue;
        /* Other kinds have texts that are empty. */
        if (kinds[i] != READ_KIND_AUTO || reader_kind(reader) == READ_KIND_MASTODON)
            read_all(reader, bytes);
        reader_close(reader);
    }
    return 0;
}
