/* SPDX-License-Identifier: MIT */
/*
 * The archive that X gives its users: data/tweets.js and the forms it had before.
 *
 * Posts are wrapped in {"tweet": ...} or, in archives from before 2020, are not; the
 * text is `full_text`, or `text` in those from before 2018. The text is HTML-escaped
 * and has t.co links; both are undone, so that a post reads as its author wrote it.
 */
#include <stdlib.h>

#include "read/objects.h"
#include "read/reader.h"
#include "read/records.h"
#include "read/text.h"
#include "read/moment.h"

struct archive {
    struct records records;
    struct json_parser *parser;
    struct text plain; /* unescaped, with links as they are shown */
    struct text text;
    struct links links;
    uint64_t count;
    char digits[24];
};

static enum read_result
fail(struct reader *reader)
{
    const struct archive *archive = reader->state;

    if (reader->stream.error)
        return reader_fail_to_read(reader);
    reader_bad(reader, archive->records.bad_line, "%s", archive->records.why);
    return READ_FAILED;
}

static int
start(struct reader *reader)
{
    struct archive *archive;

    if (reader->options.wants_labels || reader->options.fold_name) {
        reader_fail(reader, "expected posts with labels (--from tsv), found an archive "
                            "of X, which has none");
        return 0;
    }
    archive = calloc(1, sizeof *archive);
    reader->state = archive;
    if (archive)
        archive->parser = json_parser_new();
    if (!archive || !archive->parser) {
        reader_fail(reader, "out of memory");
        return 0;
    }
    if (!records_start(&archive->records, &reader->stream)) {
        fail(reader);
        return 0;
    }
    return 1;
}

static void
stop(struct reader *reader)
{
    struct archive *archive = reader->state;

    if (!archive)
        return;
    json_parser_free(archive->parser);
    text_free(&archive->plain);
    text_free(&archive->text);
    links_free(&archive->links);
    free(archive);
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
add_link(struct json_value entity, void *with)
{
    struct archive *archive = with;
    struct span shown;
    struct span expanded;

    if (!object_string(entity, "url", &shown) ||
        !object_string(entity, "expanded_url", &expanded) || expanded.bytes == 0)
        return 1;
    return links_add(&archive->links, shown, expanded);
}

static int
find_links(struct archive *archive, struct json_value tweet)
{
    static const char *const lists[][2] = { { "entities", "urls" },
                                            { "entities", "media" },
                                            { "extended_entities", "media" } };
    struct json_value list;

    archive->links.count = 0;
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        if (find_list(tweet, lists[i][0], lists[i][1], &list) &&
            !json_each(list, add_link, archive))
            return 0;
    }
    links_sort(&archive->links);
    return 1;
}

static int
add_alt(struct json_value media, void *with)
{
    static const struct span line_feed = { "\n", 1 };
    struct archive *archive = with;
    struct span alt;

    if (!object_string(media, "ext_alt_text", &alt) || alt.bytes == 0)
        return 1;
    return (archive->text.bytes == 0 || text_append(&archive->text, line_feed)) &&
           text_append(&archive->text, alt);
}

/* Fills archive->text; returns NULL, or why it cannot. */
static const char *
make_text(struct archive *archive, struct json_value tweet, struct span source)
{
    struct json_value media;
    struct span plain;

    text_clear(&archive->plain);
    text_clear(&archive->text);
    if (!find_links(archive, tweet))
        return "out of memory";
    if (!text_append_unescaped(&archive->plain, source))
        return archive->plain.why;
    plain.data = archive->plain.data;
    plain.bytes = archive->plain.bytes;
    if (!text_append_expanded(&archive->text, plain, &archive->links))
        return archive->text.why;
    /* The first image stands in both lists, all of them in the extended one only. */
    if ((find_list(tweet, "extended_entities", "media", &media) ||
         find_list(tweet, "entities", "media", &media)) &&
        !json_each(media, add_alt, archive))
        return archive->text.why;
    return NULL;
}

static void
find_id(struct reader *reader, struct json_value tweet, struct span *id)
{
    struct archive *archive = reader->state;
    struct json_value member;

    if (object_string(tweet, "id_str", id) && id->bytes > 0)
        return;
    if (object_string(tweet, "id", id) && id->bytes > 0)
        return;
    if (json_member(tweet, "id", &member)) {
        id->data = archive->digits;
        id->bytes = json_whole_number(member, archive->digits);
        if (id->bytes > 0)
            return;
    }
    *id = reader_ordinal(reader, archive->count);
}

static int64_t
find_time(struct json_value tweet)
{
    struct span written;

    return object_string(tweet, "created_at", &written) ? time_read(written)
                                                        : READ_NO_TIME;
}

static enum read_result
read_tweet(struct reader *reader, struct json_value tweet, struct post *post)
{
    struct archive *archive = reader->state;
    const char *name = "full_text";
    struct json_value member;
    struct span source;
    const char *why;

    if (!json_member(tweet, name, &member)) {
        name = "text";
        if (!json_member(tweet, name, &member))
            return reader_bad(reader, post->line,
                              "expected a tweet with full_text or text, found neither");
    }
    if (!json_string(member, &source))
        return reader_bad(reader, post->line, "expected a string in %s, found %s", name,
                          json_type_name(json_type(member)));
    why = make_text(archive, tweet, source);
    if (why)
        return reader_bad(reader, post->line, "%s", why);
    if (archive->text.bytes == 0)
        return reader_skip(reader, "no text");
    find_id(reader, tweet, &post->id);
    post->time = find_time(tweet);
    post->text.data = archive->text.data;
    post->text.bytes = archive->text.bytes;
    return READ_POST;
}

static enum read_result
read_record(struct reader *reader, const struct record *record, struct post *post)
{
    struct archive *archive = reader->state;
    struct json_value root;
    struct json_value tweet;
    const char *why = json_parse(archive->parser, record->json, &root);

    archive->count++;
    post->line = record->line;
    if (why)
        return reader_bad(reader, record->line, "expected a record in JSON, found %s",
                          why);
    if (!json_member(root, "tweet", &tweet))
        tweet = root;
    if (json_type(tweet) != JSON_OBJECT)
        return reader_bad(reader, record->line, "expected an object in tweet, found %s",
                          json_type_name(json_type(tweet)));
    return read_tweet(reader, tweet, post);
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct archive *archive = reader->state;
    struct record record;

    switch (records_next(&archive->records, &record)) {
    case READ_POST:
        return read_record(reader, &record, post);
    case READ_BAD:
        return reader_bad(reader, archive->records.bad_line, "%s",
                          archive->records.why);
    case READ_FAILED:
        return fail(reader);
    case READ_SKIPPED:
    case READ_END:
        break;
    }
    return READ_END;
}

const struct read_format read_x_archive = {
    "x-archive",
    "an archive of X (Twitter): tweets.js, tweet.js or a month of Grailbird", start,
    next, stop
};
