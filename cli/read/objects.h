/* SPDX-License-Identifier: MIT */
/*
 * JSON objects, one after the other: a line each, laid out over lines, or the items of
 * an array. They are cut out and parsed one by one, so that a broken one costs itself
 * alone.
 *
 * What is not quite JSON can be mended before it is parsed.
 */
#ifndef TOUT_CLI_READ_OBJECTS_H
#define TOUT_CLI_READ_OBJECTS_H

#include "read/json.h"
#include "read/reader.h"
#include "read/records.h"
#include "read/text.h"

enum { OBJECTS_DIGITS_BYTES = 24 };

struct mending {
    /* Set by who asks, or NULL: writes what is to be parsed instead of `json`, and
     * returns whether that is needed. */
    int (*mend)(struct text *mended, struct span json);
    struct text text;
};

struct objects {
    struct json_parser *parser;
    int is_lines; /* else `records` cuts them */
    struct records records;
    struct mending mending;
    uint64_t number; /* of the last one: its line, or its place in the array */
};

/* Returns 0, with the reader's message, where there are none. */
int objects_start(struct objects *objects, struct reader *reader);

/* The same for an array behind a name: `window.YTD.tweets.part0 = [`. */
int objects_start_named(struct objects *objects, struct reader *reader);

/* The same for objects that may be nested in another one: what the file is shows in its
 * first object. `nest` is borrowed. */
int objects_start_nested(struct objects *objects, struct reader *reader,
                         struct nest *nest);

void objects_stop(struct objects *objects);

/* READ_POST: `root` is the next object, of line `line`, and stays until the next call.
 * Else as reader_next() returns it, with the reader's message. */
enum read_result objects_next(struct objects *objects, struct reader *reader,
                              struct json_value *root, uint64_t *line);

/* A format's cut(), whose state begins with its objects. */
enum read_result objects_cut(struct reader *reader, struct post *post, struct cut *cut);

/* What stands for the id of an object without one: its line, or its place in an array,
 * of which a line may have many. */
struct span objects_ordinal(const struct objects *objects, struct reader *reader);

/* What json_find() found if it is a string, and one that has bytes; 0 if it is not. */
int found_string(struct json_value found, struct span *string);
int found_text(struct json_value found, struct span *string);

/* A member, and one that is a string; 0 if there is none. */
int object_string(struct json_value object, const char *name, struct span *string);

/* The same through objects: "commit.record.text". */
int object_find(struct json_value object, const char *name, struct json_value *found);

/* A string, or a number or boolean as it stands, which is written to `digits`; 0 for
 * anything else. */
int object_plain(struct json_value value, char digits[OBJECTS_DIGITS_BYTES],
                 struct span *out);

#endif
