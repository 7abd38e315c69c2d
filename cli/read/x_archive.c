/* SPDX-License-Identifier: MIT */
/*
 * The archive that X gives its users: data/tweets.js, the forms it had before, and the
 * files beside it with posts of other kinds.
 *
 * Posts are wrapped in {"tweet": ...} or, in archives from before 2020, are not. Long
 * texts, {"noteTweet": ...}, stand in a file of their own, and so do direct messages,
 * one record a conversation.
 */
#include <stdlib.h>

#include "read/moment.h"
#include "read/objects.h"
#include "read/x_tweet.h"

struct archive {
    struct objects objects;
    struct x_text x;
    struct json_names kinds;    /* of records */
    struct json_items messages; /* of the conversation that is read */
    uint64_t line;              /* of it */
};

static int
start(struct reader *reader)
{
    struct archive *archive;

    if (reader_refuses_labels(reader, "an archive of X"))
        return 0;
    archive = calloc(1, sizeof *archive);
    reader->state = archive;
    if (archive)
        return objects_start_named(&archive->objects, reader);
    reader_run_out(reader);
    return 0;
}

static void
stop(struct reader *reader)
{
    struct archive *archive = reader->state;

    if (!archive)
        return;
    objects_stop(&archive->objects);
    x_text_free(&archive->x);
    free(archive);
}

static int64_t
find_time(struct json_value object, const char *name)
{
    struct span written;

    return object_string(object, name, &written) ? time_read(written) : READ_NO_TIME;
}

/* {"noteTweetId", "createdAt", "core": {"text", "urls": [{"shortUrl"}]}} */
static enum read_result
read_note(struct reader *reader, struct json_value note, struct post *post)
{
    struct archive *archive = reader->state;
    struct x_text *x = &archive->x;
    struct json_value core;
    struct json_value urls;
    struct span body;

    x_text_clear(x);
    if (!json_member(note, "core", &core) || !object_string(core, "text", &body))
        return reader_bad(reader, post->line,
                          "expected a noteTweet with core and text, found none");
    if (!x_string(note, "noteTweetId", &post->id))
        post->id = objects_ordinal(&archive->objects, reader);
    post->time = find_time(note, "createdAt");
    if (!json_member(core, "urls", &urls) ||
        x_add_links(x, urls, "shortUrl", "expandedUrl"))
        x_append_body(x, body);
    return x_finish(reader, x, post);
}

/* {"messageCreate": {"id", "text", "senderId", "createdAt", "urls": [{"url"}]}} */
static enum read_result
read_message(struct reader *reader, struct json_value item, struct post *post)
{
    struct archive *archive = reader->state;
    struct x_text *x = &archive->x;
    struct json_value message;
    struct json_value urls;
    struct span body;

    x_text_clear(x);
    post->line = archive->line;
    if (!json_member(item, "messageCreate", &message))
        return reader_skip(reader, "event of a conversation");
    if (!object_string(message, "text", &body))
        return reader_bad(reader, post->line,
                          "expected a message with text, found none");
    if (!x_string(message, "id", &post->id))
        post->id = objects_ordinal(&archive->objects, reader);
    x_string(message, "senderId", &post->author);
    post->time = find_time(message, "createdAt");
    if (!json_member(message, "urls", &urls) || x_add_links(x, urls, "url", "expanded"))
        x_append_body(x, body);
    return x_finish(reader, x, post);
}

/* READ_END: the messages come with the next calls. */
static enum read_result
read_conversation(struct reader *reader, struct json_value conversation, uint64_t line)
{
    struct archive *archive = reader->state;
    struct json_value messages;

    if (!reader->options.wants_messages)
        return reader_skip(reader, "conversation in direct messages");
    if (!json_member(conversation, "messages", &messages) ||
        json_type(messages) != JSON_ARRAY)
        return reader_bad(reader, line,
                          "expected a dmConversation with messages, found none");
    archive->messages = json_items_of(messages);
    archive->line = line;
    return READ_END;
}

/* What a record is, by the name of its one member; a tweet may have none. */
enum kind { NOTE, CONVERSATION, TWEET, KINDS };

static enum read_result
read_record(struct reader *reader, struct json_value root, struct post *post)
{
    static const char *const names[KINDS] = {
        [NOTE] = "noteTweet", [CONVERSATION] = "dmConversation", [TWEET] = "tweet"
    };
    struct archive *archive = reader->state;
    const struct ordinal ordinal = { archive->objects.number, 0 };
    struct json_value of[KINDS] = { 0 };
    struct x_object tweet;

    if (archive->kinds.count == 0)
        json_names_make(&archive->kinds, names, KINDS);
    json_find(root, &archive->kinds, of);
    if (json_is_there(of[NOTE]))
        return read_note(reader, of[NOTE], post);
    if (json_is_there(of[CONVERSATION]))
        return read_conversation(reader, of[CONVERSATION], post->line);
    if (json_is_there(of[TWEET]))
        root = of[TWEET];
    if (json_type(root) != JSON_OBJECT)
        return reader_bad(reader, post->line, "expected an object in tweet, found %s",
                          json_type_name(json_type(root)));
    x_look(&archive->x, root, &tweet);
    return x_read_tweet(reader, &archive->x, &tweet, ordinal, post);
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct archive *archive = reader->state;
    enum read_result result;
    struct json_value item;

    do {
        if (json_items_next(&archive->messages, &item))
            return read_message(reader, item, post);
        result = objects_next(&archive->objects, reader, &item, &post->line);
        if (result != READ_POST)
            return result;
        result = read_record(reader, item, post);
    } while (result == READ_END);
    return result;
}

const struct read_format read_x_archive = {
    "x-archive",
    "an archive of X (Twitter): its folder, its zip or a file of it, of any year",
    start,
    next,
    stop,
    objects_cut
};
