/* SPDX-License-Identifier: MIT */
/*
 * Inside the reader of Mastodon: the forms that a post of the fediverse has, each of
 * which fills a post, or says why it is none.
 */
#ifndef TOUT_CLI_READ_MASTODON_H
#define TOUT_CLI_READ_MASTODON_H

#include "read/objects.h"

struct mastodon {
    struct objects objects;
    struct nest nest;
    struct text text;
    struct json_value post; /* the one that mentions are of */
    unsigned compared;      /* names, for mentions of the post */
    struct span host;       /* of its author */
    char id[OBJECTS_DIGITS_BYTES];
};

/* An activity, {"type": "Create", "object": {...}}, or an object of one, which is of
 * the type Note, Question, Article or the like. */
enum read_result mastodon_activity(struct reader *reader, struct json_value root,
                                   struct post *post);

/* A status, as a server's interface gives it. */
enum read_result mastodon_status(struct reader *reader, struct json_value root,
                                 struct post *post);

/* A note, as Misskey exports it. */
enum read_result mastodon_misskey(struct reader *reader, struct json_value root,
                                  struct post *post);

/* Appends HTML on a line of its own; mentions are looked up in mastodon->post. */
int mastodon_append_html(struct mastodon *mastodon, struct span html);

/* Appends the member `name` of each item of an array, or of the one object that stands
 * for it. */
int mastodon_append_each(struct mastodon *mastodon, struct json_value object,
                         const char *array, const char *name);

/* The text that was made, if there is any. */
enum read_result mastodon_finish(struct reader *reader, struct post *post);

/* What comes after "//" in an address, up to the path. */
struct span mastodon_host(struct span url);

#endif
