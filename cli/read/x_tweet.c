/* SPDX-License-Identifier: MIT */
/*
 * A tweet as the archive and the first API write it: `full_text`, or `text` in what is
 * from before 2018, and `extended_tweet` in streams of 2016 to 2022.
 *
 * A retweet is cut at 140 characters or has lost its links, but brings the whole tweet
 * along: it reads "RT @user: " and that. What a tweet quotes is somebody else's post,
 * and left out.
 */
#include "read/x_tweet.h"

#include <string.h>

#include "read/moment.h"
#include "read/notes.h"

void
x_text_clear(struct x_text *x)
{
    text_clear(&x->plain);
    text_clear(&x->text);
    x->links.count = 0;
}

void
x_text_free(struct x_text *x)
{
    text_free(&x->plain);
    text_free(&x->text);
    links_free(&x->links);
}

int
x_string(struct json_value object, const char *name, struct span *string)
{
    return object_string(object, name, string) && string->bytes > 0;
}

struct adding {
    struct x_text *x;
    const char *shown;
    const char *expanded;
};

static int
add_link(struct json_value entity, void *with)
{
    const struct adding *adding = with;
    struct json_value unwound;
    struct span shown;
    struct span link;

    if (!object_string(entity, adding->shown, &shown))
        return 1;
    if (!x_string(entity, "unwound_url", &link) &&
        !(json_member(entity, "unwound", &unwound) &&
          x_string(unwound, "url", &link)) &&
        !x_string(entity, adding->expanded, &link))
        return 1;
    return links_add(&adding->x->links, shown, link);
}

int
x_add_links(struct x_text *x, struct json_value list, const char *shown,
            const char *expanded)
{
    struct adding adding = { x, shown, expanded };

    if (json_each(list, add_link, &adding))
        return 1;
    x->text.why = read_no_memory;
    return 0;
}

int
x_append_body(struct x_text *x, struct span body)
{
    links_sort(&x->links);
    if (body.bytes > 0 && memchr(body.data, '&', body.bytes)) {
        if (!text_append_unescaped(&x->plain, body))
            return 0;
        body.data = x->plain.data;
        body.bytes = x->plain.bytes;
    }
    return text_append_expanded(&x->text, body, &x->links);
}

int
x_append_retweet(struct x_text *x, struct span user)
{
    static const struct span before = { "RT @", 4 };
    static const struct span behind = { ": ", 2 };

    return text_append(&x->text, before) && text_append(&x->text, user) &&
           text_append(&x->text, behind);
}

int
x_append_line(struct x_text *x, struct span line)
{
    static const struct span line_feed = { "\n", 1 };

    return line.bytes == 0 ||
           ((x->text.bytes == 0 || text_append(&x->text, line_feed)) &&
            text_append(&x->text, line));
}

const char *
x_why(const struct x_text *x)
{
    return x->plain.why ? x->plain.why : x->text.why;
}

void
x_look(struct x_text *x, struct json_value object, struct x_object *found)
{
    x_object_look(&x->fields, object, found);
}

/* Lists of what stands in a tweet. The first image is in both of the media, all of them
 * in the extended one only. */
enum list { URLS, MEDIA, LISTS };

struct lists {
    struct json_value of[LISTS];
    struct json_value extended[LISTS];
};

static void
find_lists(struct x_text *x, const struct x_object *tweet, struct lists *lists)
{
    static const char *const names[LISTS] = { [URLS] = "urls", [MEDIA] = "media" };

    if (x->lists.count == 0)
        json_names_make(&x->lists, names, LISTS);
    memset(lists, 0, sizeof *lists);
    if (x_object_has(tweet, X_ENTITIES))
        json_find(tweet->of[X_ENTITIES], &x->lists, lists->of);
    if (x_object_has(tweet, X_EXTENDED_ENTITIES))
        json_find(tweet->of[X_EXTENDED_ENTITIES], &x->lists, lists->extended);
}

static int
add_links_of(struct x_text *x, struct json_value list)
{
    return !json_is_there(list) || x_add_links(x, list, "url", "expanded_url");
}

static int
add_links(struct x_text *x, const struct lists *lists)
{
    return add_links_of(x, lists->of[URLS]) && add_links_of(x, lists->of[MEDIA]) &&
           add_links_of(x, lists->extended[MEDIA]);
}

static int
add_alt(struct json_value media, void *with)
{
    struct span alt;

    return !object_string(media, "ext_alt_text", &alt) || x_append_line(with, alt);
}

static void
add_alts(struct x_text *x, const struct lists *lists)
{
    if (json_is_there(lists->extended[MEDIA]))
        json_each(lists->extended[MEDIA], add_alt, x);
    else if (json_is_there(lists->of[MEDIA]))
        json_each(lists->of[MEDIA], add_alt, x);
}

/* Puts what holds the whole text, which has room in `extended`, in the tweet's place; 0
 * if there is no text that is a string. */
static int
find_body(struct x_text *x, const struct x_object **tweet, struct x_object *extended,
          struct span *body)
{
    if (x_object_has(*tweet, X_EXTENDED_TWEET)) {
        x_look(x, (*tweet)->of[X_EXTENDED_TWEET], extended);
        if (found_string(extended->of[X_FULL_TEXT], body)) {
            *tweet = extended;
            return 1;
        }
    }
    return found_string((*tweet)->of[X_FULL_TEXT], body) ||
           found_string((*tweet)->of[X_TEXT], body);
}

static enum read_result
no_body(struct reader *reader, const struct x_object *tweet, uint64_t line)
{
    const enum x_field field = x_object_has(tweet, X_FULL_TEXT) ? X_FULL_TEXT : X_TEXT;

    if (x_object_has(tweet, field))
        return reader_bad(reader, line, "expected a string in %s, found %s",
                          field == X_TEXT ? "text" : "full_text",
                          json_type_name(json_type(tweet->of[field])));
    return reader_bad(reader, line,
                      "expected a tweet with full_text or text, found neither");
}

static void
find_id(struct reader *reader, struct x_text *x, const struct x_object *tweet,
        struct ordinal ordinal, struct span *id)
{
    if (found_text(tweet->of[X_ID_STR], id))
        return;
    if (x_object_has(tweet, X_ID) && object_plain(tweet->of[X_ID], x->digits, id) &&
        id->bytes > 0)
        return;
    *id = reader_ordinal_in(reader, ordinal);
}

/* What a retweet is of, and where its whole text is. */
struct retweeted {
    struct x_object tweet;
    struct x_object extended;
};

/* Puts the retweeted tweet in the tweet's place, if it is there with a text and the
 * name of its author. */
static int
find_retweeted(struct x_text *x, const struct x_object **tweet, struct retweeted *room,
               struct span *user, struct span *body)
{
    const struct x_object *retweeted = &room->tweet;

    if (!x_object_has(*tweet, X_RETWEETED_STATUS))
        return 0;
    x_look(x, (*tweet)->of[X_RETWEETED_STATUS], &room->tweet);
    if (!x_object_has(retweeted, X_USER) ||
        !x_string(retweeted->of[X_USER], "screen_name", user) ||
        !find_body(x, &retweeted, &room->extended, body))
        return 0;
    *tweet = retweeted;
    return 1;
}

int64_t
x_find_time(const struct reader *reader, const struct x_object *tweet)
{
    struct span written;

    /* Long texts are joined to their tweets by it. */
    if (reader->options.leaves_times && !reader->notes)
        return READ_NO_TIME;
    return found_string(tweet->of[X_CREATED_AT], &written) ? time_read(written)
                                                           : READ_NO_TIME;
}

enum read_result
x_finish(struct reader *reader, struct x_text *x, struct post *post)
{
    if (x_why(x))
        return reader_lose(reader, post->line, x_why(x));
    if (x->text.bytes == 0)
        return reader_skip(reader, "no text");
    post->text.data = x->text.data;
    post->text.bytes = x->text.bytes;
    return READ_POST;
}

enum read_result
x_read_tweet(struct reader *reader, struct x_text *x, const struct x_object *tweet,
             struct ordinal ordinal, struct post *post)
{
    const struct x_object *whole = tweet;
    struct x_object extended;
    struct retweeted retweeted;
    struct lists lists;
    struct span body;
    struct span name;

    x_text_clear(x);
    find_id(reader, x, tweet, ordinal, &post->id);
    post->time = x_find_time(reader, tweet);
    if (x_object_has(tweet, X_USER))
        x_string(tweet->of[X_USER], "screen_name", &post->author);
    if (!find_body(x, &whole, &extended, &body))
        return no_body(reader, tweet, post->line);
    if (find_retweeted(x, &tweet, &retweeted, &name, &body)) {
        x_append_retweet(x, name);
        whole = tweet;
    }
    find_lists(x, whole, &lists);
    if (add_links(x, &lists) && x_append_body(x, body) &&
        (!reader->notes || notes_join(reader->notes, post->time, &x->text)))
        add_alts(x, &lists);
    return x_finish(reader, x, post);
}
