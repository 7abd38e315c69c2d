/* SPDX-License-Identifier: MIT */
/*
 * A folder a label: in each folder of the folder, each file is one post.
 *
 * Entries come in the order of their bytes, whatever the file system and the locale
 * have, so that the same corpus gives the same posts everywhere. Nothing is looked for
 * deeper, so that a link which leads back up ends in itself.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "read/reader.h"

struct entries {
    struct dirent **list;
    int count;
    int at;
};

/* The reader's name is the path of what is read: first the folder's, then with label
 * and file behind it. */
struct folder {
    size_t root_bytes;
    struct entries labels;
    struct entries files;
    struct span label;
};

static int
by_bytes(const struct dirent **left, const struct dirent **right)
{
    return strcmp((*left)->d_name, (*right)->d_name);
}

static int
is_below(const struct dirent *entry)
{
    return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

/* Returns 0, with errno, if the folder cannot be read. */
static int
list(const char *path, struct entries *entries)
{
    entries->at = 0;
    entries->count = scandir(path, &entries->list, is_below, by_bytes);
    if (entries->count >= 0)
        return 1;
    entries->list = NULL;
    entries->count = 0;
    return 0;
}

static void
forget(struct entries *entries)
{
    for (int i = 0; i < entries->count; i++)
        free(entries->list[i]);
    free(entries->list);
    memset(entries, 0, sizeof *entries);
}

static int
is_folder(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* Puts an entry's name behind the first `bytes` of the reader's. */
static void
set_name(struct reader *reader, size_t bytes, const struct dirent *entry)
{
    snprintf(reader->name + bytes, READER_NAME_ROOM / 2, "/%s", entry->d_name);
}

static int
has_folder(struct reader *reader, const struct folder *folder)
{
    int has = 0;

    for (int i = 0; i < folder->labels.count && !has; i++) {
        set_name(reader, folder->root_bytes, folder->labels.list[i]);
        has = folder->labels.list[i]->d_name[0] != '.' && is_folder(reader->name);
    }
    reader->name[folder->root_bytes] = '\0';
    return has;
}

static int
start(struct reader *reader)
{
    struct folder *folder = calloc(1, sizeof *folder);
    size_t bytes = strlen(reader->name);

    if (!folder) {
        reader_run_out(reader);
        return 0;
    }
    reader->state = folder;
    while (bytes > 1 && reader->name[bytes - 1] == '/')
        reader->name[--bytes] = '\0';
    folder->root_bytes = bytes;
    if (reader->options.fold_name) {
        reader_fail(reader, "expected posts with folds, found a folder, which has "
                            "none");
        return 0;
    }
    if (!list(reader->name, &folder->labels)) {
        reader_fail(reader, "cannot read the folder: %s", strerror(errno));
        return 0;
    }
    if (has_folder(reader, folder))
        return 1;
    reader_fail(reader, "expected a folder with a folder for each label, found no "
                        "folder in it");
    return 0;
}

static void
stop(struct reader *reader)
{
    struct folder *folder = reader->state;

    if (!folder)
        return;
    forget(&folder->labels);
    forget(&folder->files);
    free(folder);
}

/* The whole file as one text, without the line feed that editors end it with. */
static enum read_result
read_text(struct reader *reader, struct span *text)
{
    struct stream *stream = &reader->stream;

    stream_take_bom(stream);
    if (stream_has(stream, READ_RECORD_MAX + 1))
        return reader_bad(reader, 0,
                          "expected a file of at most 10 MiB, found a longer "
                          "one");
    if (stream->error)
        return reader_lose_file(reader, "cannot read", stream->error);
    *text = stream_window(stream);
    if (reader_refuses_utf16(reader))
        return READ_BAD;
    if (text->bytes > 0 && text->data[text->bytes - 1] == '\n')
        text->bytes--;
    if (text->bytes > 0 && text->data[text->bytes - 1] == '\r')
        text->bytes--;
    return READ_POST;
}

static enum read_result
read_file(struct reader *reader, struct post *post)
{
    const struct folder *folder = reader->state;
    struct stat status;
    int error;

    if (stat(reader->name, &status) != 0)
        return reader_lose_file(reader, "cannot open", errno);
    if (S_ISDIR(status.st_mode))
        return reader_skip(reader, "folder in a label's folder");
    if (!S_ISREG(status.st_mode))
        return reader_skip(reader, "no regular file");
    error = stream_open(&reader->stream, reader->name);
    if (error)
        return reader_lose_file(reader, "cannot open", error);
    if (reader->options.wants_labels)
        post->label = folder->label;
    post->id.data = reader->name + folder->root_bytes + 1;
    post->id.bytes = strlen(post->id.data);
    return read_text(reader, &post->text);
}

/* Goes into the next folder. READ_POST: it did. */
static enum read_result
open_label(struct reader *reader)
{
    struct folder *folder = reader->state;
    const struct dirent *entry = folder->labels.list[folder->labels.at++];

    set_name(reader, folder->root_bytes, entry);
    if (entry->d_name[0] == '.')
        return reader_skip(reader, "hidden file");
    if (!is_folder(reader->name))
        return reader_skip(reader, "file beside the labels' folders");
    folder->label.data = entry->d_name;
    folder->label.bytes = strlen(entry->d_name);
    forget(&folder->files);
    if (list(reader->name, &folder->files))
        return READ_POST;
    return reader_lose_file(reader, "cannot read the folder", errno);
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct folder *folder = reader->state;
    const struct dirent *entry;

    stream_close(&reader->stream);
    while (folder->files.at == folder->files.count) {
        enum read_result result;

        if (folder->labels.at == folder->labels.count)
            return READ_END;
        result = open_label(reader);
        if (result != READ_POST)
            return result;
    }
    entry = folder->files.list[folder->files.at++];
    set_name(reader, folder->root_bytes + 1 + folder->label.bytes, entry);
    if (entry->d_name[0] == '.')
        return reader_skip(reader, "hidden file");
    return read_file(reader, post);
}

const struct read_format read_folder = {
    "folder", "a folder with a folder for each label, one post a file",
    start,    next,
    stop,     NULL
};
