/* SPDX-License-Identifier: MIT */
/*
 * What all of X's formats have in common: a tweet as its archive and the first API
 * write it, and the making of a text whose links are t.co/... and whose &, < and > are
 * escaped.
 */
#ifndef TOUT_CLI_READ_X_TWEET_H
#define TOUT_CLI_READ_X_TWEET_H

#include "read/objects.h"
#include "read/text.h"
#include "read/x_object.h"

/* All zero is an empty one. */
struct x_text {
    struct text plain; /* unescaped, with links as they are shown */
    struct text text;
    struct links links;
    struct json_names fields; /* of objects, and of their entities */
    struct json_names lists;
    char digits[OBJECTS_DIGITS_BYTES];
};

/* Before a text. */
void x_text_clear(struct x_text *x);
void x_text_free(struct x_text *x);

/* The links of a list of entities: `shown` and `expanded` name the members, and the
 * link that a shortener leads to goes before it. What is no such entity is passed over.
 * Returns 0 without memory. */
int x_add_links(struct x_text *x, struct json_value list, const char *shown,
                const char *expanded);

/* When it was written, where that is asked for. */
int64_t x_find_time(const struct reader *reader, const struct x_object *tweet);

/* Appends the tweet's own words with the links that were added. This and the next two
 * return 0, with x_why(), if there is no room. */
int x_append_body(struct x_text *x, struct span body);

/* Appends "RT @user: ". */
int x_append_retweet(struct x_text *x, struct span user);

/* Appends a line, unless it is empty: an alt text, an option of a poll. */
int x_append_line(struct x_text *x, struct span line);

const char *x_why(const struct x_text *x);

/* Finds the members of an object. */
void x_look(struct x_text *x, struct json_value object, struct x_object *found);

/* A tweet of an archive or the first API: id, text, author and time; `ordinal` is its
 * id if it has none. */
enum read_result x_read_tweet(struct reader *reader, struct x_text *x,
                              const struct x_object *tweet, struct ordinal ordinal,
                              struct post *post);

/* Gives the post its text: what the functions above return for it. */
enum read_result x_finish(struct reader *reader, struct x_text *x, struct post *post);

/* The member if it is a string that has bytes. */
int x_string(struct json_value object, const char *name, struct span *string);

#endif
