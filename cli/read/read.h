/* SPDX-License-Identifier: MIT */
/*
 * Reading posts from files of any kind, one at a time, losing none silently.
 *
 * A reader is a stream of records. Each call of reader_next() tells what became of
 * one record: a post, a record that was left out for a reason that is not an error
 * (a retweet without text, a blank line), or a bad one with its place. Memory is
 * bounded by the longest record, whatever the size of the file.
 */
#ifndef TOUT_CLI_READ_READ_H
#define TOUT_CLI_READ_READ_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum read_kind {
    READ_KIND_AUTO, /* found from the file's name and its first bytes */
    READ_KIND_X_ARCHIVE,
    READ_KIND_X_API,
    READ_KIND_MASTODON,
    READ_KIND_BLUESKY,
    READ_KIND_TELEGRAM,
    READ_KIND_JSONL,
    READ_KIND_CSV,
    READ_KIND_TSV,
    READ_KIND_FASTTEXT,
    READ_KIND_FOLDER,
    READ_KIND_LINES
};

/* A span of bytes; `data` is NULL where the record has no such field. */
struct span {
    const char *data;
    size_t bytes;
};

/* One post, borrowed from the reader until its next call. */
struct post {
    struct span id; /* as in the export; the record's ordinal where it has none, and
                     * of a post that is a file its path within the folder */
    struct span text;
    struct span label;  /* only with `wants_labels` */
    struct span fold;   /* only with `fold_name` */
    struct span author; /* who wrote it, as the export names people */
    struct span file;   /* where it was read, as messages name it */
    int64_t time;       /* when, in seconds since 1970-01-01 UTC, or READ_NO_TIME */
    uint64_t line;      /* 1-based line where the record starts; 0: it is a file */
    int is_first_row;   /* of a table without a header: it may be one */
};

#define READ_NO_TIME INT64_MIN

/* What has to be known of a file to read the records that were cut out of it. */
struct source;

/* A record that was cut out and not yet read, borrowed like a post. */
struct cut {
    struct span json;
    uint64_t line;
    uint64_t number;       /* its line, or its place in the file's array */
    struct source *source; /* NULL: none was cut out, the post was read */
};

/* Asked before each read(2) of a pipe or file, which may have to wait for its bytes:
 * returns 0 to go on, or else reading fails with EINTR. */
struct read_wait {
    int (*ask)(void *context, int file);
    void *context;
};

struct read_options {
    enum read_kind kind;
    const char *text_name;  /* column or field of the text; NULL: "text" */
    const char *label_name; /* column or field of the label; NULL: "label" */
    const char *fold_name;  /* column or field of the fold; NULL: none */
    /* Columns or fields that must be there if they are named; NULL: as they are mostly
     * called, where there are such. */
    const char *id_name;
    const char *author_name;
    const char *time_name;
    int wants_labels;      /* records without a label are bad */
    int is_escaped;        /* cells of tsv are as 'tout score' writes them */
    int wants_messages;    /* direct messages are posts too */
    int leaves_times;      /* nobody asks when posts were written: may be untold */
    struct read_wait wait; /* `ask` may be NULL */
};

/* Whether columns or fields are asked for by name. */
static inline int
read_options_have_names(const struct read_options *options)
{
    return options->text_name || options->label_name || options->fold_name ||
           options->id_name || options->author_name || options->time_name;
}

enum { SHOWN_BYTES = 200 };

/* Bytes of a file for a message: cut to some forty, and what a terminal would obey is
 * written as \xHH. Returns `shown`. */
const char *show_bytes(char shown[SHOWN_BYTES], const char *data, size_t bytes);

/* "out of memory", wherever reading says what is wrong: told from other words by its
 * address, since it is no fault of a record. */
extern const char read_no_memory[];

/* Whether all of it is UTF-8. */
int span_is_utf8(struct span span);

enum read_result {
    READ_POST,    /* `post` is filled */
    READ_SKIPPED, /* left out; reader_message() has the reason, always the same
                   * words for the same reason, so that they can be tallied */
    READ_BAD,     /* bad record; reader_message() has "file:line: why" */
    READ_END,     /* no more records */
    READ_FAILED   /* the file cannot be read further; reader_message() says why */
};

struct reader;

/* The kind called `name` ("x-archive", "tsv", "lines"), or -1. */
int read_kind_find(const char *name);

/* The name of kind `kind`, and one line that says what it reads; NULL past the last,
 * so that a caller can list them from READ_KIND_X_ARCHIVE on. */
const char *read_kind_name(int kind);
const char *read_kind_about(int kind);

/* Opens a file, or a folder where labels are wanted; "-" is standard input. Path and
 * names are borrowed until it is closed. NULL, with a message of what was expected and
 * what was found in `error` (`capacity` bytes), if it cannot be read or its kind cannot
 * be told. */
struct reader *reader_open(const char *path, const struct read_options *options,
                           char *error, size_t capacity);

void reader_close(struct reader *reader);

enum read_result reader_next(struct reader *reader, struct post *post);

/* The same, but leaves what costs the most to others where it can: READ_POST is a post,
 * or, with a source, a record that may hold any number of them. */
enum read_result reader_cut(struct reader *reader, struct post *post, struct cut *cut);

/* A reader of records that were cut out elsewhere: of those given to it, one after the
 * other, reader_next() reads what it would have read in the file, then READ_END. A
 * record has JSON_PADDING bytes behind it, and stays until then. NULL without memory.
 */
struct reader *reader_of_cuts(struct source *source);
void reader_give(struct reader *reader, const struct cut *cut);

/* Sources are counted: by any thread, each that keeps one drops it. */
struct source *source_keep(struct source *source);
void source_drop(struct source *source);

/* What there is to say of the last READ_SKIPPED, READ_BAD or READ_FAILED; borrowed
 * until the next call. */
const char *reader_message(const struct reader *reader);

/* What is wrong with many records, each of which is read all the same: one warning for
 * each index from 0 on, NULL behind the last; stays until the next call. */
const char *reader_warning(struct reader *reader, int index);

/* The kind that is read, and how many bytes of the file were consumed, for a progress
 * bar. */
enum read_kind reader_kind(const struct reader *reader);
uint64_t reader_bytes(const struct reader *reader);

/* A library that reading takes, for index 0 and on; its name is NULL behind the last,
 * and its version where the library was built without it. */
struct read_library {
    const char *name;
    const char *version;
};
struct read_library read_library(int index);

#ifdef __cplusplus
}
#endif

#endif
