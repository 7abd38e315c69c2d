/* SPDX-License-Identifier: MIT */
/*
 * Inside a reader: what the kinds of file have in common, and how each is plugged in.
 *
 * A kind is a `struct read_format`: start() reads what stands before the records,
 * next() gives one record, stop() frees. They report by the reader_... functions, which
 * fill the message and return what next() is to return.
 */
#ifndef TOUT_CLI_READ_READER_H
#define TOUT_CLI_READ_READER_H

#include <stdatomic.h>

#include "read/read.h"
#include "read/stream.h"

#if defined __GNUC__
#define READ_PRINTF(at, first) __attribute__((format(printf, at, first)))
#else
#define READ_PRINTF(at, first)
#endif

/* Two names of entries, each with a slash and a NUL, for files of a folder. */
enum { READER_NAME_ROOM = 2 * (255 + 2) };

/* How many records have something, and where the first is. */
struct reader_count {
    uint64_t records;
    uint64_t line;
};

struct reader {
    struct stream stream;
    struct read_options options;
    enum read_kind kind;
    const struct read_format *format;
    void *state; /* of the format */
    char *name;  /* of the file, as messages have it; with READER_NAME_ROOM behind */
    char *message;
    size_t message_capacity;
    char ordinal[48];
    struct reader_count lost_ids;       /* what a spreadsheet left of a long number */
    struct reader_count other_bytes;    /* texts that are not UTF-8 */
    struct reader_count without_header; /* tables, of which a label was left out */
    struct notes *notes;                /* borrowed: long texts for tweets, or NULL */
    const struct unread *unread;        /* borrowed: files beside the export, or NULL */
    const char *owner;     /* borrowed: whose posts are without an author */
    struct source *source; /* of its records, once one was cut out */
    struct cut given;      /* with `is_of_cuts`: the record to be read */
    int is_of_cuts;
    int has_run_out; /* of memory: whatever failed, no record is at fault */
};

struct source {
    atomic_int keepers;
    const struct read_format *format;
    enum read_kind kind;
    struct read_options options;
    int is_lines; /* of its objects */
    char *name;
    char *owner; /* or NULL */
};

struct read_format {
    const char *name;
    const char *about;
    /* Returns 0 with the message filled if the file is not of this kind. */
    int (*start)(struct reader *reader);
    enum read_result (*next)(struct reader *reader, struct post *post);
    void (*stop)(struct reader *reader);
    /* As reader_cut(), for a format whose records tell all by themselves; or NULL. */
    enum read_result (*cut)(struct reader *reader, struct post *post, struct cut *cut);
};

/* No kind, but files of kinds in an archive or a folder. */
extern const struct read_format read_bundle;

extern const struct read_format read_bluesky;
extern const struct read_format read_csv;
extern const struct read_format read_fasttext;
extern const struct read_format read_folder;
extern const struct read_format read_jsonl;
extern const struct read_format read_lines;
extern const struct read_format read_mastodon;
extern const struct read_format read_telegram;
extern const struct read_format read_tsv;
extern const struct read_format read_x_api;
extern const struct read_format read_x_archive;

/* A reader of a stream, which it takes over whether it can be opened or not: `name` is
 * for messages, and `path` for its kind. Else as reader_open(), and errno is ENOMEM if
 * memory ran out. */
struct reader *reader_open_stream(const char *name, const char *path,
                                  struct stream *stream,
                                  const struct read_options *options, char *error,
                                  size_t capacity);

/* A reader of a name without a stream or format. NULL without memory. */
struct reader *reader_make(const char *name, const struct read_options *options);

/* Sets all of a post to what is told of none. */
void reader_begin_post(struct post *post);

/* What is to be known of its records; NULL without memory. */
struct source *source_make(const struct reader *reader, int is_lines);

/* What the two of a reader mean for one of the bundle format. */
uint64_t bundle_bytes(const struct reader *reader);
enum read_kind bundle_kind(const struct reader *reader);

/* The message "name:line: why", or "name: why" for line 0; returns READ_BAD. */
enum read_result reader_bad(struct reader *reader, uint64_t line, const char *format,
                            ...) READ_PRINTF(3, 4);

/* The message "name: why"; returns READ_FAILED. */
enum read_result reader_fail(struct reader *reader, const char *format, ...)
    READ_PRINTF(2, 3);

/* Counts one more, at that line. */
void reader_count_at(struct reader_count *count, uint64_t line);

/* Adds what was counted in a file; the lines stand only where it is the one file, not
 * `is_of_many`. */
void reader_count_all(struct reader *total, const struct reader *reader,
                      int is_of_many);

/* The message that memory ran out; returns READ_FAILED. */
enum read_result reader_run_out(struct reader *reader);

/* What is wrong with a record, as reader_bad(), unless it is read_no_memory: then as
 * reader_run_out(). */
enum read_result reader_lose(struct reader *reader, uint64_t line, const char *why);

/* "name: what: error" of a file that is one record; the same where it is ENOMEM. */
enum read_result reader_lose_file(struct reader *reader, const char *what, int error);

/* What the stream's error was; returns READ_FAILED. */
enum read_result reader_fail_to_read(struct reader *reader);

/* The reason itself, so that equal reasons are equal; returns READ_SKIPPED. */
enum read_result reader_skip(struct reader *reader, const char *why);

/* What to report for a line that was not given; `result` is not LINE_GIVEN. */
enum read_result reader_no_line(struct reader *reader, enum line_result result);

/* `number` in digits, kept in the reader until its next call. */
struct span reader_ordinal(struct reader *reader, uint64_t number);

/* A record's number, and a place in it, of which 0 is none: "7" or "7.2". */
struct ordinal {
    uint64_t number;
    uint64_t place;
};

struct span reader_ordinal_in(struct reader *reader, struct ordinal ordinal);

/* Whether labels or folds are asked for, which `what` has none of; the message says so.
 */
int reader_refuses_labels(struct reader *reader, const char *what);

/* Whether the file begins with the byte order mark of UTF-16; the message says so. */
int reader_refuses_utf16(struct reader *reader);

/* The kind of a file that is open and of which nothing is taken but a byte order mark;
 * READ_KIND_AUTO, with the message filled, if it cannot be told. */
enum read_kind reader_detect(struct reader *reader, const char *path);

/* The network that JSON which begins thus is from; READ_KIND_AUTO if it does not show.
 */
enum read_kind reader_network_of(struct span json);

#endif
