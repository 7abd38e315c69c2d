/* SPDX-License-Identifier: MIT */
/*
 * Posts as servers give them to programs: the statuses of Mastodon's interface, and the
 * notes of Misskey, whose text is not HTML.
 *
 * A status that boosts another has it in `reblog`, whole, with its author: that is the
 * post then, and somebody else's.
 */
#include <string.h>

#include "read/mastodon.h"
#include "read/moment.h"

static int
is_visible_to(struct json_value status, const char *word)
{
    struct span visibility;

    return object_string(status, "visibility", &visibility) &&
           visibility.bytes == strlen(word) &&
           memcmp(visibility.data, word, visibility.bytes) == 0;
}

static void
find_id(struct reader *reader, struct json_value object, struct post *post)
{
    struct mastodon *mastodon = reader->state;
    struct json_value id;

    if (!json_member(object, "id", &id) || !object_plain(id, mastodon->id, &post->id) ||
        post->id.bytes == 0)
        post->id = objects_ordinal(&mastodon->objects, reader);
}

static void
find_author(struct mastodon *mastodon, struct json_value status, struct post *post)
{
    struct json_value account;
    struct span url = { NULL, 0 };
    const char *at;

    if (!json_member(status, "account", &account))
        return;
    object_string(account, "url", &url);
    mastodon->host = mastodon_host(url);
    if (!object_string(account, "acct", &post->author) || post->author.bytes == 0)
        return;
    at = memchr(post->author.data, '@', post->author.bytes);
    if (at) {
        mastodon->host.data = at + 1;
        mastodon->host.bytes =
            post->author.bytes - (size_t)(at + 1 - post->author.data);
    }
}

enum read_result
mastodon_status(struct reader *reader, struct json_value root, struct post *post)
{
    struct mastodon *mastodon = reader->state;
    struct json_value status;
    struct json_value member;
    struct json_value poll;
    struct span part;

    if (!json_member(root, "reblog", &status) || json_type(status) != JSON_OBJECT)
        status = root;
    if (!reader->options.wants_messages && is_visible_to(status, "direct"))
        return reader_skip(reader, "direct message");
    mastodon->post = status;
    find_id(reader, status, post);
    find_author(mastodon, status, post);
    if (object_string(status, "created_at", &part))
        post->time = time_read(part);
    if (object_string(status, "spoiler_text", &part))
        text_append_part(&mastodon->text, part);
    if (!json_member(status, "content", &member))
        return reader_bad(reader, post->line,
                          "expected a status with content, found none");
    if (!json_string(member, &part))
        return reader_bad(reader, post->line, "expected a string in content, found %s",
                          json_type_name(json_type(member)));
    if (!mastodon->text.why)
        mastodon_append_html(mastodon, part);
    if (json_member(status, "poll", &poll))
        mastodon_append_each(mastodon, poll, "options", "title");
    mastodon_append_each(mastodon, status, "media_attachments", "description");
    return mastodon_finish(reader, post);
}

enum read_result
mastodon_misskey(struct reader *reader, struct json_value root, struct post *post)
{
    struct mastodon *mastodon = reader->state;
    struct json_value poll;
    struct json_value value;
    struct span part;

    if (!reader->options.wants_messages && is_visible_to(root, "specified"))
        return reader_skip(reader, "direct message");
    if (json_member(root, "renoteId", &value) && json_type(value) == JSON_STRING &&
        !(object_string(root, "text", &part) && part.bytes > 0))
        return reader_skip(reader, "boost");
    find_id(reader, root, post);
    if (object_string(root, "createdAt", &part))
        post->time = time_read(part);
    if (object_string(root, "cw", &part))
        text_append_part(&mastodon->text, part);
    if (object_string(root, "text", &part))
        text_append_part(&mastodon->text, part);
    if (json_member(root, "poll", &poll))
        mastodon_append_each(mastodon, poll, "choices", "text");
    mastodon_append_each(mastodon, root, "files", "comment");
    return mastodon_finish(reader, post);
}
