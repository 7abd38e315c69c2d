/* SPDX-License-Identifier: MIT */
/*
 * All that a reader says of some bytes, as text to be compared.
 *
 * One line a record: "post ID|LABEL|TEXT", "skip WHY", "bad LINE: WHY", "failed WHY".
 * The bytes go through a file in a folder of their own, FOLDER in messages.
 */
#ifndef TOUT_TESTS_READING_H
#define TOUT_TESTS_READING_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "read/read.h"
#include "support/run.h"
#include "support/temporary.h"

struct reading {
    char folder[TEMPORARY_BYTES];
    char path[96];
    char *said;
    size_t said_bytes;
    int says_who_and_when; /* "post ID|LABEL|TEXT|AUTHOR|SECONDS" */
    char *ids;             /* of the posts, each before a line feed */
    size_t ids_bytes;
    int posts;
    int bad;
};

static inline void
reading_start(struct reading *reading)
{
    memset(reading, 0, sizeof *reading);
    ck_assert_ptr_nonnull(temporary_folder(reading->folder, "read"));
}

static inline void
reading_forget(struct reading *reading)
{
    free(reading->said);
    free(reading->ids);
    reading->said = reading->ids = NULL;
    reading->posts = reading->bad = 0;
}

static inline void
reading_end(struct reading *reading)
{
    reading_forget(reading);
    if (reading->path[0])
        unlink(reading->path);
    rmdir(reading->folder);
}

/* Writes the bytes to the file `name` of the folder, in place of the one before. */
static inline void
reading_write(struct reading *reading, const char *name, const char *data, size_t bytes)
{
    FILE *file;

    if (reading->path[0])
        unlink(reading->path);
    snprintf(reading->path, sizeof reading->path, "%s/%s", reading->folder, name);
    file = fopen(reading->path, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(data, 1, bytes, file), bytes);
    ck_assert_int_eq(fclose(file), 0);
}

static inline void
reading_print_span(FILE *out, struct span span)
{
    if (span.bytes > 0)
        fwrite(span.data, 1, span.bytes, out);
}

/* The message without the file's folder. */
static inline const char *
reading_without_folder(const struct reading *reading, const char *message)
{
    const size_t bytes = strlen(reading->folder) + 1;

    return strncmp(message, reading->path, bytes) == 0 ? message + bytes : message;
}

static inline void
reading_print(struct reading *reading, FILE *out, FILE *ids, const struct post *post)
{
    reading->posts++;
    fputs("post ", out);
    reading_print_span(out, post->id);
    putc('|', out);
    reading_print_span(out, post->label);
    putc('|', out);
    reading_print_span(out, post->text);
    if (reading->says_who_and_when) {
        putc('|', out);
        reading_print_span(out, post->author);
        if (post->time == READ_NO_TIME)
            fputs("|never", out);
        else
            fprintf(out, "|%lld", (long long)post->time);
    }
    putc('\n', out);
    reading_print_span(ids, post->id);
    putc('\n', ids);
}

/* Says what became of a record. */
static inline void
reading_say(struct reading *reading, FILE *out, FILE *ids, enum read_result result,
            const struct post *post, const struct reader *reader)
{
    static const char *const words[] = { "post", "skip", "bad", "end", "failed" };

    reading->bad += result == READ_BAD;
    if (result == READ_POST)
        reading_print(reading, out, ids, post);
    else
        fprintf(out, "%s %s\n", words[result],
                reading_without_folder(reading, reader_message(reader)));
}

/* Reads all of it, by another reader what can be cut out for one. */
static inline void
reading_apart(struct reading *reading, struct reader *reader, FILE *out, FILE *ids)
{
    struct reader *apart = NULL;
    struct source *source = NULL;
    enum read_result result = READ_POST;
    struct post post;
    struct cut cut;

    while (result != READ_FAILED &&
           (result = reader_cut(reader, &post, &cut)) != READ_END) {
        if (!cut.source) {
            reading_say(reading, out, ids, result, &post, reader);
            continue;
        }
        if (cut.source != source) {
            reader_close(apart);
            source_drop(source);
            source = source_keep(cut.source);
            apart = reader_of_cuts(source);
            ck_assert_ptr_nonnull(apart);
        }
        reader_give(apart, &cut);
        while (result != READ_FAILED &&
               (result = reader_next(apart, &post)) != READ_END)
            reading_say(reading, out, ids, result, &post, apart);
    }
    reader_close(apart);
    source_drop(source);
}

static inline void
reading_at_once(struct reading *reading, struct reader *reader, FILE *out, FILE *ids)
{
    enum read_result result = READ_POST;
    struct post post;

    while (result != READ_FAILED && (result = reader_next(reader, &post)) != READ_END)
        reading_say(reading, out, ids, result, &post, reader);
    if (result == READ_END)
        ck_assert_int_eq(reader_next(reader, &post), READ_END);
}

static inline void
reading_run(struct reading *reading, const char *path,
            const struct read_options *options,
            void (*way)(struct reading *reading, struct reader *reader, FILE *out,
                        FILE *ids))
{
    char error[512];
    struct reader *reader = reader_open(path, options, error, sizeof error);
    FILE *out;
    FILE *ids;

    reading_forget(reading);
    out = open_memstream(&reading->said, &reading->said_bytes);
    ids = open_memstream(&reading->ids, &reading->ids_bytes);
    if (reader)
        way(reading, reader, out, ids);
    else
        fprintf(out, "closed %s\n", reading_without_folder(reading, error));
    fclose(out);
    fclose(ids);
    reader_close(reader);
}

/* Reads the file at `path`; what is said stays until the next reading. It is the same
 * where records are cut out by one reader and read by another, which what comes through
 * a pipe cannot show. */
static inline const char *
reading_of_file(struct reading *reading, const char *path,
                const struct read_options *options)
{
    char *said = NULL;

    if (strcmp(path, "-") != 0) {
        reading_run(reading, path, options, reading_apart);
        said = reading->said;
        reading->said = NULL;
    }
    reading_run(reading, path, options, reading_at_once);
    if (said)
        ck_assert_str_eq(said, reading->said);
    free(said);
    return reading->said;
}

/* The same of bytes in a file called `name`. */
static inline const char *
reading_of(struct reading *reading, const char *name, struct span bytes,
           const struct read_options *options)
{
    reading_write(reading, name, bytes.data, bytes.bytes);
    return reading_of_file(reading, reading->path, options);
}

/* A file in the folder that an environment variable names; stays until the next. */
static inline char *
reading_path(const char *variable, const char *name)
{
    static char path[4096];
    const char *folder = getenv(variable);

    snprintf(path, sizeof path, "%s/%s", folder ? folder : ".", name);
    return path;
}

/* The bytes of a file, which the caller frees; NULL if there is none. */
static inline char *
reading_bytes(const char *path, size_t *bytes)
{
    const size_t room = (size_t)4 << 20;
    FILE *file = fopen(path, "rb");
    char *data;

    if (!file)
        return NULL;
    data = malloc(room);
    ck_assert_ptr_nonnull(data);
    *bytes = fread(data, 1, room, file);
    ck_assert_uint_lt(*bytes, room);
    fclose(file);
    return data;
}

#endif
