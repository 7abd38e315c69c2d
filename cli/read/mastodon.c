/* SPDX-License-Identifier: MIT */
/*
 * Mastodon and its kin: the outbox.json of an archive, statuses of the interface for
 * programs, notes of Misskey.
 *
 * An outbox is one object, often on one line, of any length; its items are cut out one
 * by one. Which form an item has shows in its members.
 */
#include "read/mastodon.h"

#include <stdlib.h>


static const char *const arrays[] = { "orderedItems", "statuses", NULL };

static int
start(struct reader *reader)
{
    struct mastodon *mastodon;

    if (reader_refuses_labels(reader, "an export of Mastodon"))
        return 0;
    mastodon = calloc(1, sizeof *mastodon);
    reader->state = mastodon;
    if (!mastodon) {
        reader_run_out(reader);
        return 0;
    }
    mastodon->nest.arrays = arrays;
    mastodon->nest.first_key = "id";
    return objects_start_nested(&mastodon->objects, reader, &mastodon->nest);
}

static void
stop(struct reader *reader)
{
    struct mastodon *mastodon = reader->state;

    if (!mastodon)
        return;
    objects_stop(&mastodon->objects);
    text_free(&mastodon->text);
    free(mastodon);
}

struct each {
    struct text *text;
    const char *name;
};

static int
append_one(struct json_value item, void *with)
{
    const struct each *each = with;
    struct span part;

    return !object_string(item, each->name, &part) ||
           text_append_part(each->text, part);
}

int
mastodon_append_each(struct mastodon *mastodon, struct json_value object,
                     const char *array, const char *name)
{
    struct each each = { &mastodon->text, name };
    struct json_value list;

    if (!json_member(object, array, &list))
        return 1;
    return json_type(list) == JSON_OBJECT ? append_one(list, &each)
                                          : json_each(list, append_one, &each);
}

enum read_result
mastodon_finish(struct reader *reader, struct post *post)
{
    const struct text *text = &((const struct mastodon *)reader->state)->text;

    if (text->why)
        return reader_lose(reader, post->line, text->why);
    if (text->bytes == 0)
        return reader_skip(reader, "no text");
    post->text.data = text->data;
    post->text.bytes = text->bytes;
    return READ_POST;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct mastodon *mastodon = reader->state;
    struct json_value root;
    struct json_value member;
    const enum read_result result =
        objects_next(&mastodon->objects, reader, &root, &post->line);

    if (result != READ_POST)
        return result;
    text_clear(&mastodon->text);
    mastodon->host.bytes = 0;
    mastodon->compared = 0;
    if (json_member(root, "type", &member))
        return mastodon_activity(reader, root, post);
    if (json_member(root, "content", &member))
        return mastodon_status(reader, root, post);
    if (json_member(root, "text", &member))
        return mastodon_misskey(reader, root, post);
    return mastodon_activity(reader, root, post);
}

const struct read_format read_mastodon = {
    "mastodon",
    "Mastodon and its kin: outbox.json, statuses of the API, Misskey's notes.json",
    start,
    next,
    stop,
    objects_cut
};
