/* SPDX-License-Identifier: MIT */
/*
 * Bluesky: the records of a repository, pages of its interface, the events of
 * Jetstream.
 *
 * All come to a record of the type app.bsky.feed.post, in a wrapping that says whose it
 * is; other records are left out and counted.
 */
#include <stdlib.h>
#include <string.h>

#include "read/facets.h"
#include "read/moment.h"
#include "read/objects.h"
#include "read/span.h"

#define POST_TYPE "app.bsky.feed.post"

static const char *const arrays[] = { "records", "feed", "posts", NULL };

struct bluesky {
    struct objects objects;
    struct nest nest;
    struct text text;
    struct text uri; /* put together from its parts */
    struct facets facets;
};

/* What the wrapping says, of the record it holds. */
struct wrapping {
    struct json_value record;
    int has_record;
    struct span operation;
    struct span type; /* of the record, as the wrapping has it */
    struct span did;
    struct span key;
    struct span uri;
    struct span handle;
    int64_t time;
};

static int
start(struct reader *reader)
{
    struct bluesky *bluesky;

    if (reader_refuses_labels(reader, "an export of Bluesky"))
        return 0;
    bluesky = calloc(1, sizeof *bluesky);
    reader->state = bluesky;
    if (!bluesky) {
        reader_run_out(reader);
        return 0;
    }
    bluesky->nest.arrays = arrays;
    bluesky->nest.first_key = "uri";
    bluesky->nest.is_at_root = 1;
    return objects_start_nested(&bluesky->objects, reader, &bluesky->nest);
}

static void
stop(struct reader *reader)
{
    struct bluesky *bluesky = reader->state;

    if (!bluesky)
        return;
    objects_stop(&bluesky->objects);
    text_free(&bluesky->text);
    text_free(&bluesky->uri);
    facets_free(&bluesky->facets);
    free(bluesky);
}

static void
find_time(struct json_value object, struct wrapping *wrapping)
{
    static const char *const names[] = { "createdAt", "time", "indexedAt" };
    struct json_value number;
    struct span written;
    char digits[OBJECTS_DIGITS_BYTES];

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (wrapping->time == READ_NO_TIME && object_string(object, names[i], &written))
            wrapping->time = time_read(written);
    }
    if (wrapping->time == READ_NO_TIME && json_member(object, "time_us", &number) &&
        object_plain(number, digits, &written))
        wrapping->time = time_read_epoch(written);
}

/* Fills in what `object` says: the event, its commit, a view of a post, a record of a
 * list, or the record itself. */
static void
unwrap(struct json_value object, struct wrapping *wrapping)
{
    static const char *const records[] = { "record", "value" };
    struct json_value author;

    object_string(object, "did", &wrapping->did);
    object_string(object, "uri", &wrapping->uri);
    object_string(object, "operation", &wrapping->operation);
    object_string(object, "collection", &wrapping->type);
    object_string(object, "rkey", &wrapping->key);
    if (json_member(object, "author", &author)) {
        object_string(author, "handle", &wrapping->handle);
        object_string(author, "did", &wrapping->did);
    }
    for (int i = 0; i < 2 && !wrapping->has_record; i++)
        wrapping->has_record = json_member(object, records[i], &wrapping->record) &&
                               json_type(wrapping->record) == JSON_OBJECT;
}

/* The DID within "at://did:plc:.../...", if there is none yet. */
static void
find_did(struct wrapping *wrapping)
{
    static const char scheme[] = "at://";
    const size_t bytes = sizeof scheme - 1;
    const struct span uri = wrapping->uri;

    if (wrapping->did.bytes > 0 || uri.bytes <= bytes ||
        memcmp(uri.data, scheme, bytes) != 0)
        return;
    wrapping->did.data = uri.data + bytes;
    while (wrapping->did.bytes < uri.bytes - bytes &&
           wrapping->did.data[wrapping->did.bytes] != '/')
        wrapping->did.bytes++;
}

/* A repository that was unpacked has a file a record, whose path alone says which it
 * is: did:plc:ID/app.bsky.feed.post/KEY.json. */
static void
find_key(struct wrapping *wrapping, const char *path)
{
    const char *folder = strstr(path, "/" POST_TYPE "/");
    const char *did = NULL;
    const char *dot = strrchr(path, '.');

    for (const char *at = path; folder && at < folder; at++) {
        if ((at == path || at[-1] == '/' || at[-1] == ':') &&
            strncmp(at, "did:", 4) == 0)
            did = at;
    }
    if (!did || strchr(folder + sizeof POST_TYPE + 1, '/') || !dot || dot < folder)
        return;
    wrapping->did.data = did;
    wrapping->did.bytes = (size_t)(folder - did);
    wrapping->key.data = folder + sizeof POST_TYPE + 1;
    wrapping->key.bytes = (size_t)(dot - wrapping->key.data);
}

/* The type of the record, as it or its wrapping says it. */
static void
find_type(struct wrapping *wrapping)
{
    struct span type;

    if (wrapping->has_record && object_string(wrapping->record, "$type", &type))
        wrapping->type = type;
}

/* Why an event or a record is no post, or NULL. */
static const char *
reason_of(const struct wrapping *wrapping)
{
    static const char *const types[][2] = {
        { "app.bsky.feed.like", "like" },        { "app.bsky.feed.repost", "repost" },
        { "app.bsky.graph.follow", "follow" },   { "app.bsky.graph.block", "block" },
        { "app.bsky.actor.profile", "profile" },
    };

    if (span_is(wrapping->operation, "delete"))
        return "deletion";
    if (wrapping->type.bytes == 0 || span_is(wrapping->type, POST_TYPE))
        return NULL;
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        if (span_is(wrapping->type, types[i][0]))
            return types[i][1];
    }
    return "record that is no post";
}

/* Why an event without a record is none, or NULL if it is no such event. */
static const char *
event_of(struct json_value root)
{
    static const char *const names[][2] = {
        { "identity", "change of a name" },       { "account", "change of an account" },
        { "sync", "note about synchronisation" }, { "info", "note of the stream" },
        { "error", "error of the stream" },
    };
    struct span type = { NULL, 0 };

    if (!object_string(root, "kind", &type))
        object_string(root, "$type", &type);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const size_t bytes = strlen(names[i][0]);

        if (span_ends_with(type, names[i][0]) &&
            (type.bytes == bytes || type.data[type.bytes - bytes - 1] == '#'))
            return names[i][1];
    }
    return NULL;
}

/* The post's address, put together where the wrapping has its parts only. */
static void
find_id(struct reader *reader, const struct wrapping *wrapping, struct post *post)
{
    struct bluesky *bluesky = reader->state;
    struct text *uri = &bluesky->uri;
    const struct span parts[] = { { "at://", 5 },
                                  wrapping->did,
                                  { "/" POST_TYPE "/", sizeof POST_TYPE + 1 },
                                  wrapping->key };

    post->id = wrapping->uri;
    if (post->id.bytes > 0)
        return;
    post->id = objects_ordinal(&bluesky->objects, reader);
    if (wrapping->did.bytes == 0 || wrapping->key.bytes == 0)
        return;
    text_clear(uri);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        text_append(uri, parts[i]);
    post->id.data = uri->data;
    post->id.bytes = uri->bytes;
}

static enum read_result
read_post(struct reader *reader, struct wrapping *wrapping, struct post *post)
{
    struct bluesky *bluesky = reader->state;
    struct json_value member;
    struct span source;

    if (!json_member(wrapping->record, "text", &member))
        return reader_bad(reader, post->line, "expected a post with text, found none");
    if (!json_string(member, &source))
        return reader_bad(reader, post->line, "expected a string in text, found %s",
                          json_type_name(json_type(member)));
    text_append_record(&bluesky->text, wrapping->record, source, &bluesky->facets);
    find_id(reader, wrapping, post);
    if (bluesky->text.why || bluesky->uri.why)
        return reader_lose(reader, post->line,
                           bluesky->text.why ? bluesky->text.why : bluesky->uri.why);
    if (bluesky->text.bytes == 0)
        return reader_skip(reader, "no text");
    post->text.data = bluesky->text.data;
    post->text.bytes = bluesky->text.bytes;
    post->author = wrapping->handle.bytes > 0 ? wrapping->handle : wrapping->did;
    post->time = wrapping->time;
    return READ_POST;
}

static enum read_result
read_object(struct reader *reader, struct json_value root, struct post *post)
{
    struct wrapping wrapping = { .time = READ_NO_TIME };
    struct json_value inner;
    const char *why = event_of(root);

    if (why)
        return reader_skip(reader, why);
    unwrap(root, &wrapping);
    if (json_member(root, "commit", &inner) || json_member(root, "post", &inner))
        unwrap(inner, &wrapping);
    else
        inner = root;
    if (!wrapping.has_record && wrapping.operation.bytes == 0) {
        wrapping.record = root;
        wrapping.has_record = 1;
        find_key(&wrapping, reader->name);
    }
    find_type(&wrapping);
    find_did(&wrapping);
    why = reason_of(&wrapping);
    if (why)
        return reader_skip(reader, why);
    if (!wrapping.has_record)
        return reader_bad(reader, post->line, "expected a record, found none");
    find_time(wrapping.record, &wrapping);
    find_time(inner, &wrapping);
    find_time(root, &wrapping);
    return read_post(reader, &wrapping, post);
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct bluesky *bluesky = reader->state;
    struct json_value root;
    struct json_value payload;
    const enum read_result result =
        objects_next(&bluesky->objects, reader, &root, &post->line);

    if (result != READ_POST)
        return result;
    text_clear(&bluesky->text);
    return read_object(reader, json_member(root, "payload", &payload) ? payload : root,
                       post);
}

const struct read_format read_bluesky = {
    "bluesky", "Bluesky: records or pages of them, lines of Jetstream",
    start,     next,
    stop,      objects_cut
};
