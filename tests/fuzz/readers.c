/* SPDX-License-Identifier: MIT */
#include "fuzz/readers.h"

#include <stdlib.h>
#include <string.h>

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

/* Takes what is read, so that no reading is left out. */
static volatile unsigned seen;

static void
read_all(struct reader *reader, size_t records_max, enum readers_texts texts)
{
    size_t records = 0;
    enum read_result result;
    struct post post;

    while ((result = reader_next(reader, &post)) != READ_END) {
        if (++records > records_max)
            abort();
        if (result == READ_POST)
            seen += look_at(post.id) + look_at(post.text) + look_at(post.author) +
                    look_at(post.label) + look_at(post.file);
        else if (reader_message(reader)[0] == '\0')
            abort();
        if (result == READ_POST && texts == TEXTS_NOT_EMPTY && post.text.bytes == 0)
            abort();
        if (result == READ_FAILED)
            break;
    }
    for (int i = 0; reader_warning(reader, i); i++)
        seen += look_at((struct span){ reader_warning(reader, i), 1 });
}

/* What was opened, or why it could not be; its kind, READ_KIND_AUTO if it has none. */
static enum read_kind
read_and_close(struct reader *reader, const char *error, size_t records_max,
               enum readers_texts texts)
{
    enum read_kind kind = READ_KIND_AUTO;

    if (!reader && !error[0])
        abort();
    if (!reader)
        return kind;
    kind = reader_kind(reader);
    read_all(reader, records_max, texts);
    reader_close(reader);
    return kind;
}

enum read_kind
readers_read(const char *name, const uint8_t *data, size_t bytes,
             const struct read_options *options, enum readers_texts texts)
{
    struct span rest = { (const char *)data, bytes };
    struct stream stream;
    char error[512] = "";

    if (stream_open_fill(&stream, fill, &rest) != 0)
        abort();
    return read_and_close(
        reader_open_stream(name, name, &stream, options, error, sizeof error), error,
        bytes + 1, texts);
}

void
readers_read_file(const char *path, const struct read_options *options,
                  enum readers_texts texts)
{
    char error[512] = "";

    (void)read_and_close(reader_open(path, options, error, sizeof error), error,
                         SIZE_MAX, texts);
}
