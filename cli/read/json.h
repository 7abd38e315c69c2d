/* SPDX-License-Identifier: MIT */
/*
 * simdjson for C: one JSON document at a time, its values by name.
 *
 * A value is a handle without an owner. It, and all text it gives, stay until the
 * parser parses again or is freed.
 */
#ifndef TOUT_CLI_READ_JSON_H
#define TOUT_CLI_READ_JSON_H

#include <stddef.h>
#include <stdint.h>

#include "read/read.h"

#ifdef __cplusplus
extern "C" {
#endif

struct json_parser;

struct json_value {
    uint64_t words[2]; /* a simdjson::dom::element */
};

/* What is left of an array. */
struct json_items {
    uint64_t words[4]; /* two of simdjson::dom::array::iterator */
};

/* Bytes behind a text that is parsed where it stands: they are read, and mean nothing.
 */
enum { JSON_PADDING = 64 };

enum json_type {
    JSON_OBJECT,
    JSON_ARRAY,
    JSON_STRING,
    JSON_NUMBER,
    JSON_BOOLEAN,
    JSON_NULL
};

/* Of simdjson. */
const char *json_library_version(void);

/* NULL if there is no memory. Freeing NULL does nothing. */
struct json_parser *json_parser_new(void);

/* Makes ready what telling UTF-8 needs; returns 0 without memory. */
int json_start(void);
void json_parser_free(struct json_parser *parser);

/* Parses `text`, which is copied. Returns NULL with `root`, or what is wrong, in words
 * that are never freed: read_no_memory without memory. */
const char *json_parse(struct json_parser *parser, struct span text,
                       struct json_value *root);

/* The same without a copy, of a text with JSON_PADDING bytes behind it. */
const char *json_parse_in_place(struct json_parser *parser, struct span text,
                                struct json_value *root);

enum json_type json_type(struct json_value value);

/* "an object", "a string": for messages. */
const char *json_type_name(enum json_type type);

/* The first member called `name`. Returns 0 if `value` is no object, or has none. */
int json_member(struct json_value value, const char *name, struct json_value *member);

/* Names of members to be found at once, by their lengths and first bytes. All zero has
 * none. */
enum { JSON_NAMES_MAX = 24, JSON_NAME_SLOTS = 64 };

struct json_names {
    size_t count;
    const char *names[JSON_NAMES_MAX];
    uint8_t bytes[JSON_NAMES_MAX];
    uint8_t first[JSON_NAME_SLOTS]; /* of each slot: 1 and up, 0 for none */
    uint8_t next[JSON_NAMES_MAX];
};

/* The names are borrowed, each of less than 256 bytes. */
void json_names_make(struct json_names *made, const char *const *names, size_t count);

/* The first members of several names in one pass. `found` is all zero before, and stays
 * so where there is none. */
void json_find(struct json_value value, const struct json_names *names,
               struct json_value *found);

/* Whether json_find() found it. */
static inline int
json_is_there(struct json_value found)
{
    return found.words[0] != 0;
}

/* Returns 0 if `value` is not a string. */
int json_string(struct json_value value, struct span *string);

/* Writes a whole number as it stands in the file; returns its bytes, or 0 for anything
 * else. */
size_t json_whole_number(struct json_value value, char digits[24]);

/* Writes "true" or "false"; returns its bytes, or 0 for anything else. */
size_t json_boolean(struct json_value value, char word[8]);

/* Calls `visit` with the name of each member until it returns 0; what is not an object
 * has no members. */
void json_each_name(struct json_value object,
                    int (*visit)(struct span name, void *with), void *with);

/* Calls `visit` with each item until it returns 0. Returns 0 if it did, else 1; what
 * is not an array has no items. */
int json_each(struct json_value array, int (*visit)(struct json_value item, void *with),
              void *with);

/* The items one by one, where the array has to be left in between; of what is not an
 * array there are none. Returns 0 behind the last. */
struct json_items json_items_of(struct json_value array);
int json_items_take(struct json_items *items, struct json_value *item);

static inline int
json_items_next(struct json_items *items, struct json_value *item)
{
    return items->words[0] != 0 && json_items_take(items, item);
}

#ifdef __cplusplus
}
#endif

#endif
