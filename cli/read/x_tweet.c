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

/* The array of `list` in the tweet's `entities`; returns 0 if there is none. */
static int
find_list(struct json_value tweet, const char *entities, const char *list,
          struct json_value *found)
{
    struct json_value value;

    return json_member(tweet, entities, &value) && json_member(value, list, found);
}

static int
add_links(struct x_text *x, struct json_value tweet)
{
    static const char *const lists[][2] = { { "entities", "urls" },
                                            { "entities", "media" },
                                            { "extended_entities", "media" } };
    struct json_value list;

    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        if (find_list(tweet, lists[i][0], lists[i][1], &list) &&
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
add_alts(struct x_text *x, struct json_value tweet)
{
    struct json_value media;

    /* The first image stands in both lists, all of them in the extended one only. */
    if (find_list(tweet, "extended_entities", "media", &media) ||
        find_list(tweet, "entities", "media", &media))
        json_each(media, add_alt, x);
}

/* Where the whole text stands, and the text; 0 if there is none that is a string. */
static int
find_body(struct json_value tweet, struct json_value *whole, struct span *body)
{
    if (json_member(tweet, "extended_tweet", whole) &&
        object_string(*whole, "full_text", body))
        return 1;
    *whole = tweet;
    return object_string(tweet, "full_text", body) ||
           object_string(tweet, "text", body);
}

static enum read_result
no_body(struct reader *reader, struct json_value tweet, uint64_t line)
{
    const char *name = "full_text";
    struct json_value member;

    if (json_member(tweet, name, &member) || json_member(tweet, name = "text", &member))
        return reader_bad(reader, line, "expected a string in %s, found %s", name,
                          json_type_name(json_type(member)));
    return reader_bad(reader, line,
                      "expected a tweet with full_text or text, found neither");
}

static void
find_id(struct reader *reader, struct x_text *x, struct json_value tweet,
        struct ordinal ordinal, struct span *id)
{
    struct json_value member;

    if (x_string(tweet, "id_str", id))
        return;
    if (json_member(tweet, "id", &member) && object_plain(member, x->digits, id) &&
        id->bytes > 0)
        return;
    *id = reader_ordinal_in(reader, ordinal);
}

/* The retweeted tweet, if it is there with the name of its author. */
static int
find_retweeted(struct json_value tweet, struct json_value *retweeted, struct span *user)
{
    struct json_value author;
    struct json_value whole;
    struct span body;

    return json_member(tweet, "retweeted_status", retweeted) &&
           json_member(*retweeted, "user", &author) &&
           x_string(author, "screen_name", user) &&
           find_body(*retweeted, &whole, &body);
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
x_read_tweet(struct reader *reader, struct x_text *x, struct json_value tweet,
             struct ordinal ordinal, struct post *post)
{
    struct json_value whole;
    struct json_value user;
    struct span body;
    struct span name;

    x_text_clear(x);
    find_id(reader, x, tweet, ordinal, &post->id);
    if (object_string(tweet, "created_at", &body))
        post->time = time_read(body);
    if (json_member(tweet, "user", &user))
        x_string(user, "screen_name", &post->author);
    if (!find_body(tweet, &whole, &body))
        return no_body(reader, tweet, post->line);
    if (find_retweeted(tweet, &whole, &name)) {
        x_append_retweet(x, name);
        find_body(whole, &whole, &body);
    }
    if (add_links(x, whole) && x_append_body(x, body) &&
        (!reader->notes || notes_join(reader->notes, post->time, &x->text)))
        add_alts(x, whole);
    return x_finish(reader, x, post);
}
