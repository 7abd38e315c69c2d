/* SPDX-License-Identifier: MIT */
/*
 * Opening a file as one of the kinds, and reading it by its format.
 */
#include "read/read.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "read/json.h"
#include "read/members.h"
#include "read/reader.h"

/* Room for a message behind the file's name. */
enum { WHY_BYTES = 1024 };

/* By kind, from READ_KIND_X_ARCHIVE on. */
static const struct read_format *const formats[] = {
    &read_x_archive, &read_x_api,  &read_mastodon, &read_bluesky,
    &read_telegram,  &read_jsonl,  &read_csv,      &read_tsv,
    &read_fasttext,  &read_folder, &read_lines,
};

static const struct read_format *
format_of(int kind)
{
    const int index = kind - READ_KIND_X_ARCHIVE;
    const int count = (int)(sizeof formats / sizeof formats[0]);

    return index >= 0 && index < count ? formats[index] : NULL;
}

int
read_kind_find(const char *name)
{
    const struct read_format *format;

    for (int kind = READ_KIND_X_ARCHIVE; (format = format_of(kind)); kind++) {
        if (strcmp(format->name, name) == 0)
            return kind;
    }
    return -1;
}

const char *
read_kind_name(int kind)
{
    const struct read_format *format = format_of(kind);

    return format ? format->name : NULL;
}

const char *
read_kind_about(int kind)
{
    const struct read_format *format = format_of(kind);

    return format ? format->about : NULL;
}

struct reader *
reader_make(const char *name, const struct read_options *options)
{
    struct reader *reader = json_start() ? calloc(1, sizeof *reader) : NULL;

    if (!reader)
        return NULL;
    reader->stream.file = -1;
    reader->options = *options;
    reader->message_capacity = strlen(name) + READER_NAME_ROOM + WHY_BYTES;
    reader->name = malloc(strlen(name) + 1 + READER_NAME_ROOM);
    reader->message = calloc(reader->message_capacity, 1);
    if (!reader->name || !reader->message) {
        reader_close(reader);
        return NULL;
    }
    memcpy(reader->name, name, strlen(name) + 1);
    return reader;
}

static int
start_bundle(struct reader *reader)
{
    reader->format = &read_bundle;
    return reader->format->start(reader);
}

/* A folder is a corpus where a corpus is asked for, else an export of many files. */
static int
start_folder(struct reader *reader)
{
    const enum read_kind kind = reader->options.kind;

    if (kind != READ_KIND_FOLDER &&
        !(kind == READ_KIND_AUTO && reader->options.wants_labels))
        return start_bundle(reader);
    reader->kind = READ_KIND_FOLDER;
    reader->format = &read_folder;
    return reader->format->start(reader);
}

/* What was asked for, unless the file cannot be that; READ_KIND_AUTO, with the message
 * filled, then. */
static enum read_kind
check_kind(struct reader *reader)
{
    const enum read_kind kind = reader->options.kind;

    if (kind == READ_KIND_FOLDER)
        reader_fail(reader, "expected a folder, found a file");
    else if (kind == READ_KIND_LINES || !reader_refuses_utf16(reader))
        return kind;
    return READ_KIND_AUTO;
}

/* The stream is open. */
static int
start_stream(struct reader *reader, const char *path)
{
    stream_take_bom(&reader->stream);
    reader->kind = reader->options.kind == READ_KIND_AUTO ? reader_detect(reader, path)
                                                          : check_kind(reader);
    if (reader->options.is_escaped && reader->kind != READ_KIND_AUTO &&
        reader->kind != READ_KIND_TSV) {
        reader_fail(reader, "--escaped: expected tsv, found %s",
                    read_kind_name((int)reader->kind));
        return 0;
    }
    reader->format = format_of((int)reader->kind);
    return reader->format && reader->format->start(reader);
}

static int
start_reader(struct reader *reader, const char *path)
{
    const int error = stream_open(&reader->stream, path);

    if (error == EISDIR)
        return start_folder(reader);
    if (error) {
        reader_fail(reader, "cannot open: %s", strerror(error));
        return 0;
    }
    reader->stream.wait = reader->options.wait;
    if (reader->options.kind != READ_KIND_FOLDER && members_are_in(&reader->stream))
        return start_bundle(reader);
    return start_stream(reader, path);
}

/* Gives the reader that has started, or closes it and says why it has not. */
static struct reader *
started(struct reader *reader, int has_started, char *error, size_t capacity)
{
    int has_run_out;

    if (has_started)
        return reader;
    snprintf(error, capacity, "%s", reader->message);
    has_run_out = reader->has_run_out;
    reader_close(reader);
    errno = has_run_out ? ENOMEM : 0;
    return NULL;
}

struct reader *
reader_open(const char *path, const struct read_options *options, char *error,
            size_t capacity)
{
    const char *name = strcmp(path, "-") == 0 ? "standard input" : path;
    struct reader *reader = reader_make(name, options);

    if (reader)
        return started(reader, start_reader(reader, path), error, capacity);
    snprintf(error, capacity, "%s", read_no_memory);
    return NULL;
}

struct reader *
reader_open_stream(const char *name, const char *path, struct stream *stream,
                   const struct read_options *options, char *error, size_t capacity)
{
    struct reader *reader = reader_make(name, options);

    if (!reader) {
        stream_close(stream);
        snprintf(error, capacity, "%s: %s", name, read_no_memory);
        errno = ENOMEM;
        return NULL;
    }
    reader->stream = *stream;
    reader->stream.wait = options->wait;
    return started(reader, start_stream(reader, path), error, capacity);
}

void
reader_close(struct reader *reader)
{
    if (!reader)
        return;
    if (reader->format && reader->format->stop)
        reader->format->stop(reader);
    stream_close(&reader->stream);
    source_drop(reader->source);
    free(reader->name);
    free(reader->message);
    free(reader);
}

void
reader_begin_post(struct post *post)
{
    memset(post, 0, sizeof *post);
    post->time = READ_NO_TIME;
}

/* Readers within others know better, and a folder names each of its files. */
static void
end_post(const struct reader *reader, struct post *post)
{
    if (!post->file.data) {
        post->file.data = reader->name;
        post->file.bytes = strlen(reader->name);
    }
    if (post->author.bytes == 0 && reader->owner) {
        post->author.data = reader->owner;
        post->author.bytes = strlen(reader->owner);
    }
}

enum read_result
reader_next(struct reader *reader, struct post *post)
{
    enum read_result result;

    reader_begin_post(post);
    result = reader->format->next(reader, post);
    end_post(reader, post);
    return result;
}

enum read_result
reader_cut(struct reader *reader, struct post *post, struct cut *cut)
{
    enum read_result result;

    memset(cut, 0, sizeof *cut);
    if (!reader->format->cut)
        return reader_next(reader, post);
    reader_begin_post(post);
    result = reader->format->cut(reader, post, cut);
    end_post(reader, post);
    return result;
}

const char *
reader_message(const struct reader *reader)
{
    return reader->message;
}

enum read_kind
reader_kind(const struct reader *reader)
{
    return reader->format == &read_bundle ? bundle_kind(reader) : reader->kind;
}

uint64_t
reader_bytes(const struct reader *reader)
{
    return reader->format == &read_bundle ? bundle_bytes(reader)
                                          : reader->stream.offset;
}
