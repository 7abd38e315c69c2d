/* SPDX-License-Identifier: MIT */
/*
 * What programs get from the APIs of X, a JSON object a line: of the first tweets, with
 * the notices of its streams, and what its search answered; of the second pages of
 * tweets with what they mention, lines of a stream, and single tweets that a tool has
 * cut out of pages.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "read/objects.h"
#include "read/x_v2.h"

struct api {
    struct objects objects;
    struct x_text x;
    struct x_page page;
    struct json_items tweets; /* of the page that are left */
    struct json_items errors;
    uint64_t line;  /* of the page */
    uint64_t place; /* in the page; 0: the tweet is not in one */
};

static int
start(struct reader *reader)
{
    struct api *api;

    if (reader->options.wants_labels || reader->options.fold_name) {
        reader_fail(reader, "expected posts with labels (--from tsv), found tweets of "
                            "X's API, which have none");
        return 0;
    }
    api = calloc(1, sizeof *api);
    reader->state = api;
    if (api)
        return objects_start(&api->objects, reader);
    reader_run_out(reader);
    return 0;
}

static void
stop(struct reader *reader)
{
    struct api *api = reader->state;

    if (!api)
        return;
    objects_stop(&api->objects);
    x_text_free(&api->x);
    x_page_free(&api->page);
    free(api);
}

/* Why a record that is no tweet is left out; NULL if it may be one. */
static const char *
notice(struct json_value root, const struct x_object *seen)
{
    static const struct {
        const char *name;
        const char *why;
    } notices[] = {
        { "delete", "notice of a deleted tweet" },
        { "scrub_geo", "notice of a deleted place" },
        { "limit", "notice of a limit" },
        { "status_withheld", "notice of a withheld tweet" },
        { "user_withheld", "notice of a withheld user" },
        { "disconnect", "notice of the stream" },
        { "warning", "notice of the stream" },
        { "friends", "notice of the stream" },
        { "event", "notice of an event" },
    };
    struct json_value value;

    if (x_object_has(seen, X_TEXT) || x_object_has(seen, X_FULL_TEXT))
        return NULL;
    for (size_t i = 0; i < sizeof notices / sizeof notices[0]; i++) {
        if (json_member(root, notices[i].name, &value))
            return notices[i].why;
    }
    return NULL;
}

static int
is_first_api(const struct x_object *seen)
{
    return x_object_has(seen, X_ID_STR) || x_object_has(seen, X_FULL_TEXT) ||
           x_object_has(seen, X_USER);
}

/* A user stands where a tweet could: a page may be of them. */
static int
is_user(const struct x_object *seen)
{
    return x_object_has(seen, X_USERNAME) && !x_object_has(seen, X_TEXT);
}

static enum read_result
read_tweet(struct reader *reader, struct json_value tweet, const struct x_object *seen,
           struct post *post)
{
    struct api *api = reader->state;
    const struct ordinal ordinal = { api->objects.number, api->place };

    if (json_type(tweet) != JSON_OBJECT)
        return reader_bad(reader, post->line, "expected a tweet, found %s",
                          json_type_name(json_type(tweet)));
    if (is_user(seen))
        return reader_skip(reader, "user");
    if (is_first_api(seen))
        return x_read_tweet(reader, &api->x, seen, ordinal, post);
    return x_read_v2(reader, &api->x, &api->page, seen, ordinal, post);
}

static enum read_result
look_and_read(struct reader *reader, struct json_value tweet, struct post *post)
{
    struct api *api = reader->state;
    struct x_object seen;

    x_look(&api->x, tweet, &seen);
    return read_tweet(reader, tweet, &seen, post);
}

static int
has_item(struct json_items items)
{
    struct json_value item;

    return json_items_next(&items, &item);
}

/* READ_END: the tweets come with the next calls. */
static enum read_result
read_page(struct reader *reader, const struct x_object *seen, struct post *post)
{
    struct api *api = reader->state;
    const struct json_value tweets =
        seen->of[x_object_has(seen, X_DATA) ? X_DATA : X_STATUSES];

    api->line = post->line;
    api->place = 0;
    if (x_object_has(seen, X_INCLUDES) && !x_page_set(&api->page, seen->of[X_INCLUDES]))
        return reader_run_out(reader);
    if (x_object_has(seen, X_ERRORS))
        api->errors = json_items_of(seen->of[X_ERRORS]);
    if (json_is_there(tweets) && json_type(tweets) != JSON_ARRAY)
        return look_and_read(reader, tweets, post);
    if (json_is_there(tweets))
        api->tweets = json_items_of(tweets);
    return has_item(api->tweets) || has_item(api->errors)
               ? READ_END
               : reader_skip(reader, "page without tweets");
}

static int
is_page(const struct x_object *seen)
{
    return !is_first_api(seen) &&
           (x_object_has(seen, X_DATA) || x_object_has(seen, X_STATUSES) ||
            x_object_has(seen, X_ERRORS) || x_object_has(seen, X_META));
}

/* READ_END: at the end, or, with `has_page`, a page was begun. */
static enum read_result
next_object(struct reader *reader, struct post *post, int *has_page)
{
    struct api *api = reader->state;
    struct json_value root;
    struct x_object seen;
    const char *why;
    const enum read_result result =
        objects_next(&api->objects, reader, &root, &post->line);

    *has_page = 0;
    api->place = 0;
    if (result != READ_POST)
        return result;
    x_page_clear(&api->page);
    x_look(&api->x, root, &seen);
    why = notice(root, &seen);
    if (why)
        return reader_skip(reader, why);
    *has_page = is_page(&seen);
    return *has_page ? read_page(reader, &seen, post)
                     : read_tweet(reader, root, &seen, post);
}

/* Says which of the page's tweets it is where one is bad. */
static enum read_result
next_of_page(struct reader *reader, struct json_value tweet, struct post *post)
{
    struct api *api = reader->state;
    enum read_result result;
    size_t used;

    post->line = api->line;
    api->place++;
    result = look_and_read(reader, tweet, post);
    used = strlen(reader->message);
    if (result == READ_BAD)
        snprintf(reader->message + used, reader->message_capacity - used,
                 ", in tweet %" PRIu64 " of the page", api->place);
    return result;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct api *api = reader->state;
    enum read_result result;
    struct json_value item;
    int has_page;

    do {
        if (json_items_next(&api->tweets, &item))
            return next_of_page(reader, item, post);
        if (json_items_next(&api->errors, &item))
            return reader_skip(reader, "error that the API tells");
        result = next_object(reader, post, &has_page);
    } while (result == READ_END && has_page);
    return result;
}

const struct read_format read_x_api = {
    "x-api",    "tweets from X's APIs: JSON Lines, pages of either", start, next, stop,
    objects_cut
};
