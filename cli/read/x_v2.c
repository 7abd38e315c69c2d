/* SPDX-License-Identifier: MIT */
/*
 * The text is `text`, or for a long one `note_tweet.text`; its links are in entities,
 * its alt texts and polls in attachments: keys that lead into the page, or, where a
 * tool has put them in their places ("flattened"), the things themselves.
 *
 * A retweet's text is cut; the whole is the tweet that it references. What a tweet
 * quotes or answers is left out: it is somebody else's.
 */
#include "read/x_v2.h"

#include <string.h>


/* X allows four images, or one poll. */
enum { ATTACHED_MAX = 64 };

struct reading_v2 {
    struct x_text *x;
    const struct x_page *page;
    struct json_value retweeted;
    int has_retweeted;
    int attached;
};

/* Returns 0 where they are too many, which a page could have for each tweet again. */
static int
count_attached(struct reading_v2 *v2)
{
    if (++v2->attached <= ATTACHED_MAX)
        return 1;
    v2->x->text.why = "expected a tweet with at most 64 attachments, found more";
    return 0;
}

/* The user's name in `author`, or of the user whose id `author_id` is. */
static int
find_author(const struct x_page *page, const struct x_object *tweet, struct span *name)
{
    struct json_value user;
    struct span id;

    if (x_object_has(tweet, X_AUTHOR) &&
        x_string(tweet->of[X_AUTHOR], "username", name))
        return 1;
    return found_string(tweet->of[X_AUTHOR_ID], &id) &&
           x_page_find(page, X_USERS, id, &user) && x_string(user, "username", name);
}

/* Stops at the first reference to a retweeted tweet. */
static int
find_retweeted(struct json_value reference, void *with)
{
    static const char word[] = "retweeted";
    struct reading_v2 *v2 = with;
    struct span type;
    struct span id;

    if (!object_string(reference, "type", &type) || type.bytes != sizeof word - 1 ||
        memcmp(type.data, word, type.bytes) != 0)
        return 1;
    v2->retweeted = reference;
    v2->has_retweeted = object_string(reference, "text", &id) ||
                        (object_string(reference, "id", &id) &&
                         x_page_find(v2->page, X_TWEETS, id, &v2->retweeted));
    return 0;
}

/* The long text with its entities, or the usual one; 0 if there is none. */
static int
find_body(const struct x_object *tweet, struct json_value *entities, struct span *body)
{
    const struct json_value none = { { 0, 0 } };

    if (x_object_has(tweet, X_NOTE_TWEET) &&
        x_string(tweet->of[X_NOTE_TWEET], "text", body)) {
        if (!json_member(tweet->of[X_NOTE_TWEET], "entities", entities))
            *entities = none;
        return 1;
    }
    *entities = tweet->of[X_ENTITIES];
    return found_string(tweet->of[X_TEXT], body);
}

static int
add_alt(struct json_value media, void *with)
{
    struct reading_v2 *v2 = with;
    struct span span;

    if (!count_attached(v2))
        return 0;
    /* A key leads to the media, or it stands here. */
    if (json_string(media, &span) && !x_page_find(v2->page, X_MEDIA, span, &media))
        return 1;
    return !object_string(media, "alt_text", &span) || x_append_line(v2->x, span);
}

static int
add_option(struct json_value option, void *with)
{
    const struct reading_v2 *v2 = with;
    struct span label;

    return !object_string(option, "label", &label) || x_append_line(v2->x, label);
}

static int
add_poll(struct json_value poll, void *with)
{
    struct reading_v2 *v2 = with;
    struct json_value options;
    struct span id;

    if (!count_attached(v2))
        return 0;
    if (json_string(poll, &id) && !x_page_find(v2->page, X_POLLS, id, &poll))
        return 1;
    return !json_member(poll, "options", &options) ||
           json_each(options, add_option, with);
}

/* Poll options, then alt texts; a flattened tweet has `poll` and `media`, and may have
 * the keys as well. */
static void
add_attachments(struct reading_v2 *v2, struct json_value attachments)
{
    struct json_value list;

    if (!json_is_there(attachments))
        return;
    if (json_member(attachments, "poll", &list))
        add_poll(list, v2);
    else if (json_member(attachments, "poll_ids", &list))
        json_each(list, add_poll, v2);
    if (json_member(attachments, "media", &list) ||
        json_member(attachments, "media_keys", &list))
        json_each(list, add_alt, v2);
}

static int
add_links(struct x_text *x, struct json_value entities)
{
    struct json_value urls;

    return !json_is_there(entities) || !json_member(entities, "urls", &urls) ||
           x_add_links(x, urls, "url", "expanded_url");
}

/* Whose words they are: what the tweet retweets, with "RT @user: " before it, or the
 * tweet. */
static const struct x_object *
find_words(struct reading_v2 *v2, const struct x_object *tweet,
           struct x_object *retweeted)
{
    struct json_value entities;
    struct span name;
    struct span body;

    if (x_object_has(tweet, X_REFERENCED_TWEETS))
        json_each(tweet->of[X_REFERENCED_TWEETS], find_retweeted, v2);
    if (!v2->has_retweeted)
        return tweet;
    x_look(v2->x, v2->retweeted, retweeted);
    if (!find_body(retweeted, &entities, &body) ||
        !find_author(v2->page, retweeted, &name))
        return tweet;
    x_append_retweet(v2->x, name);
    return retweeted;
}

enum read_result
x_read_v2(struct reader *reader, struct x_text *x, const struct x_page *page,
          const struct x_object *tweet, struct ordinal ordinal, struct post *post)
{
    struct reading_v2 v2 = { x, page, { { 0, 0 } }, 0, 0 };
    struct x_object retweeted;
    struct json_value entities;
    struct span body;

    x_text_clear(x);
    if (!found_text(tweet->of[X_ID], &post->id))
        post->id = reader_ordinal_in(reader, ordinal);
    post->time = x_find_time(reader, tweet);
    find_author(page, tweet, &post->author);
    tweet = find_words(&v2, tweet, &retweeted);
    if (!find_body(tweet, &entities, &body))
        return reader_bad(reader, post->line, "expected a tweet with text, found none");
    if (add_links(x, entities) && x_append_body(x, body))
        add_attachments(&v2, tweet->of[X_ATTACHMENTS]);
    return x_finish(reader, x, post);
}
