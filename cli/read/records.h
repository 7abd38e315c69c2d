/* SPDX-License-Identifier: MIT */
/*
 * The records of `window.YTD.tweets.part0 = [ {...}, {...} ]`, cut out one by one.
 *
 * Such a file can exceed memory, can be cut short by a download, and need be wrong in
 * one place only. So it is not parsed whole: records are told apart by brackets,
 * strings and escapes alone, and behind a broken one the next is looked for.
 */
#ifndef TOUT_CLI_READ_RECORDS_H
#define TOUT_CLI_READ_RECORDS_H

#include <stddef.h>
#include <stdint.h>

#include "read/nest.h"
#include "read/stream.h"

enum { RECORD_KEY_BYTES = 40, RECORDS_WHY_BYTES = 512 };

enum records_place {
    IN_ARRAY,     /* between records */
    AFTER_ARRAY,  /* behind the bracket that closes it */
    AROUND_ARRAY, /* in what it is nested in */
    AT_END
};

struct records {
    struct stream *stream;
    const char *const *names; /* of the files that are wanted; NULL ends them */
    struct nest *nest;        /* what arrays of records are in, or NULL */
    int has_array;            /* one was found in it */
    int has_no_end;           /* there is no array: it is the file that ends them */
    enum records_place place;
    uint64_t line; /* 1-based, of the window's beginning */
    /* The key that the last whole record begins with: such a record begins with the
     * same one, which makes it known in the middle of rubbish. */
    char key[RECORD_KEY_BYTES];
    size_t key_bytes;
    size_t taken; /* bytes of the record given last, to be taken by the next call */
    uint64_t bad_line;
    char why[RECORDS_WHY_BYTES];
};

struct record {
    struct span json;
    uint64_t line;
    uint64_t offset;
};

/* Whether a file that begins thus is one of records, of tweets or others. */
int records_are_in(const char *data, size_t bytes);

/* Reads up to the first record of posts. Returns 0, with `why`, if the file has none.
 */
int records_start(struct records *records, struct stream *stream);

/* The same of the files with other names: { "account", NULL }. */
int records_start_named(struct records *records, struct stream *stream,
                        const char *const *names);

/* The same for records that are nested, which fails at the end only, and for records
 * that stand one behind the other, without an array. `nest` is borrowed. */
void records_start_nest(struct records *records, struct stream *stream,
                        struct nest *nest);
void records_start_sequence(struct records *records, struct stream *stream);

/* The same behind the array of another file. */
int records_read_header(struct records *records);

/* READ_POST: `record` is one, and stays until the next call. READ_BAD: `why`, of line
 * `bad_line`. READ_FAILED: the stream's error, or `why` if it has none. READ_END. */
enum read_result records_next(struct records *records, struct record *record);

#endif
