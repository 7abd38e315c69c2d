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
    x->text.why = "out of memory";
    return 0;
}

int
x_append_body(struct x_text *x, struct span body)
{
    struct span plain;

    links_sort(&x->links);
    if (!text_append_unescaped(&x->plain, body))
        return 0;
    plain.data = x->plain.data;
    plain.bytes = x->plain.bytes;
    return text_append_expanded(&x->text, plain, &x->links);
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

/* What is read of a tweet. */
enum field {
    ID_STR,
    ID,
    CREATED_AT,
    USER,
    FULL_TEXT,
    TEXT,
    EXTENDED_TWEET,
    RETWEETED_STATUS,
    ENTITIES,
    EXTENDED_ENTITIES,
    FIELDS
};

struct tweet {
    struct json_value of[FIELDS];
};

static struct tweet
look(struct json_value object)
{
    static const char *const names[FIELDS] = {
        [ID_STR] = "id_str",
        [ID] = "id",
        [CREATED_AT] = "created_at",
        [USER] = "user",
        [FULL_TEXT] = "full_text",
        [TEXT] = "text",
        [EXTENDED_TWEET] = "extended_tweet",
        [RETWEETED_STATUS] = "retweeted_status",
        [ENTITIES] = "entities",
        [EXTENDED_ENTITIES] = "extended_entities",
    };
    struct tweet tweet = { 0 };

    json_find(object, names, FIELDS, tweet.of);
    return tweet;
}

/* The array of `list` in the tweet's entities; returns 0 if there is none. */
static int
find_list(const struct tweet *tweet, enum field entities, const char *list,
          struct json_value *found)
{
    return json_is_there(tweet->of[entities]) &&
           json_member(tweet->of[entities], list, found);
}

static int
add_links(struct x_text *x, const struct tweet *tweet)
{
    static const struct {
        enum field entities;
        const char *list;
    } lists[] = { { ENTITIES, "urls" },
                  { ENTITIES, "media" },
                  { EXTENDED_ENTITIES, "media" } };
    struct json_value list;

    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        if (find_list(tweet, lists[i].entities, lists[i].list, &list) &&
            !x_add_links(x, list, "url", "expanded_url"))
            return 0;
    }
    return 1;
}

static int
add_alt(struct json_value media, void *with)
{
    struct span alt;

    return !object_string(media, "ext_alt_text", &alt) || x_append_line(with, alt);
}

static void
add_alts(struct x_text *x, const struct tweet *tweet)
{
    struct json_value media;

    /* The first image stands in both lists, all of them in the extended one only. */
    if (find_list(tweet, EXTENDED_ENTITIES, "media", &media) ||
        find_list(tweet, ENTITIES, "media", &media))
        json_each(media, add_alt, x);
}

/* Puts what holds the whole text in the tweet's place; 0 if there is no text that is a
 * string. */
static int
find_body(struct tweet *tweet, struct span *body)
{
    if (json_is_there(tweet->of[EXTENDED_TWEET])) {
        const struct tweet extended = look(tweet->of[EXTENDED_TWEET]);

        if (found_string(extended.of[FULL_TEXT], body)) {
            *tweet = extended;
            return 1;
        }
    }
    return found_string(tweet->of[FULL_TEXT], body) ||
           found_string(tweet->of[TEXT], body);
}

static enum read_result
no_body(struct reader *reader, const struct tweet *tweet, uint64_t line)
{
    const enum field field = json_is_there(tweet->of[FULL_TEXT]) ? FULL_TEXT : TEXT;

    if (json_is_there(tweet->of[field]))
        return reader_bad(reader, line, "expected a string in %s, found %s",
                          field == TEXT ? "text" : "full_text",
                          json_type_name(json_type(tweet->of[field])));
    return reader_bad(reader, line,
                      "expected a tweet with full_text or text, found neither");
}

static void
find_id(struct reader *reader, struct x_text *x, const struct tweet *tweet,
        struct ordinal ordinal, struct span *id)
{
    if (found_text(tweet->of[ID_STR], id))
        return;
    if (json_is_there(tweet->of[ID]) && object_plain(tweet->of[ID], x->digits, id) &&
        id->bytes > 0)
        return;
    *id = reader_ordinal_in(reader, ordinal);
}

/* Puts the retweeted tweet in the tweet's place, if it is there with a text and the
 * name of its author. */
static int
find_retweeted(struct tweet *tweet, struct span *user, struct span *body)
{
    struct tweet retweeted;

    if (!json_is_there(tweet->of[RETWEETED_STATUS]))
        return 0;
    retweeted = look(tweet->of[RETWEETED_STATUS]);
    if (!json_is_there(retweeted.of[USER]) ||
        !x_string(retweeted.of[USER], "screen_name", user) ||
        !find_body(&retweeted, body))
        return 0;
    *tweet = retweeted;
    return 1;
}

enum read_result
x_finish(struct reader *reader, struct x_text *x, struct post *post)
{
    if (x_why(x))
        return reader_bad(reader, post->line, "%s", x_why(x));
    if (x->text.bytes == 0)
        return reader_skip(reader, "no text");
    post->text.data = x->text.data;
    post->text.bytes = x->text.bytes;
    return READ_POST;
}

enum read_result
x_read_tweet(struct reader *reader, struct x_text *x, struct json_value object,
             struct ordinal ordinal, struct post *post)
{
    struct tweet tweet = look(object);
    struct tweet whole = tweet;
    struct span body;
    struct span name;

    x_text_clear(x);
    find_id(reader, x, &tweet, ordinal, &post->id);
    if (found_string(tweet.of[CREATED_AT], &body))
        post->time = time_read(body);
    if (json_is_there(tweet.of[USER]))
        x_string(tweet.of[USER], "screen_name", &post->author);
    if (!find_body(&whole, &body))
        return no_body(reader, &tweet, post->line);
    if (find_retweeted(&tweet, &name, &body)) {
        x_append_retweet(x, name);
        whole = tweet;
    }
    if (add_links(x, &whole) && x_append_body(x, body) &&
        (!reader->notes || notes_join(reader->notes, post->time, &x->text)))
        add_alts(x, &whole);
    return x_finish(reader, x, post);
}
