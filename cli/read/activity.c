/* SPDX-License-Identifier: MIT */
/*
 * Posts as ActivityPub has them: Mastodon's outbox, and that of others.
 *
 * Only what its owner wrote is a post. A boost has nothing of the text that was boosted
 * but its address. Who a post was for says whether it is a direct message: it is one if
 * neither everybody nor somebody's followers are among them.
 */
#include <string.h>

#include "read/mastodon.h"
#include "read/moment.h"
#include "read/span.h"

/* Returns 0 as soon as it is many that the post is for. */
static int
is_for_one(struct json_value receiver, void *with)
{
    struct span url;

    *(int *)with = 1;
    if (!json_string(receiver, &url))
        return 1;
    return !span_contains(url, "#Public") && !span_is(url, "as:Public") &&
           !span_is(url, "Public") && !span_contains(url, "/followers");
}

/* Whether it says who it is for, and they are no more than it names. */
static int
is_direct(struct json_value object)
{
    static const char *const lists[] = { "to", "cc" };
    int has_receivers = 0;
    struct json_value list;

    for (int i = 0; i < 2; i++) {
        if (!json_member(object, lists[i], &list))
            continue;
        if (json_type(list) == JSON_STRING
                ? !is_for_one(list, &has_receivers)
                : !json_each(list, is_for_one, &has_receivers))
            return 0;
    }
    return has_receivers;
}

static int
take_first(struct json_value item, void *with)
{
    *(struct json_value *)with = item;
    return 0;
}

/* A person's address: a string, an object with an id, or the first of several. */
static int
find_person(struct json_value object, const char *name, struct span *url)
{
    struct json_value value;

    if (!json_member(object, name, &value))
        return 0;
    json_each(value, take_first, &value);
    return json_string(value, url) || object_string(value, "id", url);
}

static int
find_string(struct json_value object, const char *name, struct span *found)
{
    return object_string(object, name, found) && found->bytes > 0;
}

struct first_name {
    struct span name;
};

static int
take_name(struct span name, void *with)
{
    ((struct first_name *)with)->name = name;
    return 0;
}

/* The text in whatever language comes first. */
static int
find_in_map(struct json_value object, struct span *content)
{
    struct first_name first = { { NULL, 0 } };
    char name[32];
    struct json_value map;

    if (!json_member(object, "contentMap", &map))
        return 0;
    json_each_name(map, take_name, &first);
    if (first.name.bytes == 0 || first.name.bytes >= sizeof name)
        return 0;
    memcpy(name, first.name.data, first.name.bytes);
    name[first.name.bytes] = '\0';
    return find_string(map, name, content);
}

/* What its author typed, where a server keeps it. */
static int
find_source(struct json_value object, struct span *source)
{
    struct json_value value;

    return json_member(object, "source", &value) &&
           (json_string(value, source) || find_string(value, "content", source));
}

/* Content warning, title, text, options of a poll, descriptions of media. */
static int
append_all(struct mastodon *mastodon, struct json_value object)
{
    static const char *const titles[] = { "summary", "name" };
    struct text *text = &mastodon->text;
    struct span part;

    for (int i = 0; i < 2; i++) {
        if (object_string(object, titles[i], &part) && !text_append_part(text, part))
            return 0;
    }
    if (find_string(object, "content", &part) || find_in_map(object, &part)) {
        if (!mastodon_append_html(mastodon, part))
            return 0;
    } else if (find_source(object, &part) && !text_append_part(text, part)) {
        return 0;
    }
    return mastodon_append_each(mastodon, object, "oneOf", "name") &&
           mastodon_append_each(mastodon, object, "anyOf", "name") &&
           mastodon_append_each(mastodon, object, "attachment", "name");
}

/* A vote in somebody's poll is a note that has a name and nothing else. */
static int
is_vote(struct json_value object)
{
    struct json_value value;
    struct span text;

    return find_string(object, "name", &text) &&
           json_member(object, "inReplyTo", &value) &&
           !find_string(object, "content", &text) && !find_in_map(object, &text) &&
           !find_source(object, &text);
}

/* People, collections and the like have names and summaries too. */
static int
is_post_type(struct json_value object)
{
    static const char *const types[] = { "Note",  "Question", "Article",
                                         "Page",  "Event",    "Video",
                                         "Audio", "Image",    "ChatMessage" };
    struct span type;

    if (!object_string(object, "type", &type))
        return 1;
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        if (span_is(type, types[i]))
            return 1;
    }
    return 0;
}

static enum read_result
read_object(struct reader *reader, struct json_value object, struct post *post)
{
    struct mastodon *mastodon = reader->state;
    struct span written;

    if (!is_post_type(object))
        return reader_skip(reader, "object that is no post");
    if (!reader->options.wants_messages && is_direct(object))
        return reader_skip(reader, "direct message");
    if (is_vote(object))
        return reader_skip(reader, "vote in a poll");
    mastodon->post = object;
    if (!find_string(object, "id", &post->id))
        post->id = objects_ordinal(&mastodon->objects, reader);
    find_person(object, "attributedTo", &post->author);
    mastodon->host = mastodon_host(post->author);
    if (object_string(object, "published", &written))
        post->time = time_read(written);
    append_all(mastodon, object);
    return mastodon_finish(reader, post);
}

/* What an activity that is none of a post is called in the tally. */
static const char *
name_of(struct span type)
{
    static const char *const names[][2] = {
        { "Announce", "boost" },   { "Delete", "deletion" }, { "Update", "edit" },
        { "Like", "like" },        { "Follow", "follow" },   { "Undo", "undoing" },
        { "Tombstone", "deleted" }
    };

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (span_is(type, names[i][0]))
            return names[i][1];
    }
    return "activity without a post";
}

static enum read_result
read_create(struct reader *reader, struct json_value activity, struct post *post)
{
    struct json_value object;
    struct span text;
    enum read_result result;

    if (!json_member(activity, "object", &object))
        return reader_bad(reader, post->line,
                          "expected an object in Create, found none");
    if (json_type(object) == JSON_STRING)
        return reader_skip(reader, "post by its address only");
    if (json_type(object) != JSON_OBJECT)
        return reader_bad(reader, post->line, "expected a post in object, found %s",
                          json_type_name(json_type(object)));
    find_person(activity, "actor", &post->author);
    if (object_string(activity, "published", &text))
        post->time = time_read(text);
    result = read_object(reader, object, post);
    return result;
}

enum read_result
mastodon_activity(struct reader *reader, struct json_value root, struct post *post)
{
    struct json_value object;
    struct span type;

    if (!object_string(root, "type", &type))
        return reader_bad(reader, post->line,
                          "expected an activity, a status or a note, found none");
    if (span_is(type, "Create"))
        return read_create(reader, root, post);
    if (json_member(root, "object", &object) || span_is(type, "Tombstone"))
        return reader_skip(reader, name_of(type));
    return read_object(reader, root, post);
}
