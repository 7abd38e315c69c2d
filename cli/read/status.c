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
#include "read/span.h"

/* What the two call the same. */
struct names {
    const char *direct; /* the visibility of what is for one */
    const char *time;
    const char *warning;
    const char *choices[2]; /* of a poll, and a choice's text */
    const char *files[2];   /* and a file's description */
};

static const struct names mastodon_names = { "direct",
                                             "created_at",
                                             "spoiler_text",
                                             { "options", "title" },
                                             { "media_attachments", "description" } };
static const struct names misskey_names = {
    "specified", "createdAt", "cw", { "choices", "text" }, { "files", "comment" }
};

static int
is_left_out(const struct reader *reader, struct json_value status,
            const struct names *names)
{
    struct span visibility;

    return !reader->options.wants_messages &&
           object_string(status, "visibility", &visibility) &&
           span_is(visibility, names->direct);
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

/* What comes before the text, and behind it. */
static void
begin(struct reader *reader, struct json_value status, const struct names *names,
      struct post *post)
{
    struct mastodon *mastodon = reader->state;
    struct span part;

    find_id(reader, status, post);
    if (object_string(status, names->time, &part))
        post->time = time_read(part);
    if (object_string(status, names->warning, &part))
        text_append_part(&mastodon->text, part);
}

static enum read_result
end(struct reader *reader, struct json_value status, const struct names *names,
    struct post *post)
{
    struct mastodon *mastodon = reader->state;
    struct json_value poll;

    if (json_member(status, "poll", &poll))
        mastodon_append_each(mastodon, poll, names->choices[0], names->choices[1]);
    mastodon_append_each(mastodon, status, names->files[0], names->files[1]);
    return mastodon_finish(reader, post);
}

enum read_result
mastodon_status(struct reader *reader, struct json_value root, struct post *post)
{
    struct mastodon *mastodon = reader->state;
    struct json_value status;
    struct json_value member;
    struct span part;

    if (!json_member(root, "reblog", &status) || json_type(status) != JSON_OBJECT)
        status = root;
    if (is_left_out(reader, status, &mastodon_names))
        return reader_skip(reader, "direct message");
    mastodon->post = status;
    find_author(mastodon, status, post);
    begin(reader, status, &mastodon_names, post);
    if (!json_member(status, "content", &member))
        return reader_bad(reader, post->line,
                          "expected a status with content, found none");
    if (!json_string(member, &part))
        return reader_bad(reader, post->line, "expected a string in content, found %s",
                          json_type_name(json_type(member)));
    if (!mastodon->text.why)
        mastodon_append_html(mastodon, part);
    return end(reader, status, &mastodon_names, post);
}

enum read_result
mastodon_misskey(struct reader *reader, struct json_value root, struct post *post)
{
    struct mastodon *mastodon = reader->state;
    struct json_value value;
    struct span part;

    if (is_left_out(reader, root, &misskey_names))
        return reader_skip(reader, "direct message");
    if (json_member(root, "renoteId", &value) && json_type(value) == JSON_STRING &&
        !(object_string(root, "text", &part) && part.bytes > 0))
        return reader_skip(reader, "boost");
    begin(reader, root, &misskey_names, post);
    if (object_string(root, "text", &part))
        text_append_part(&mastodon->text, part);
    return end(reader, root, &misskey_names, post);
}
