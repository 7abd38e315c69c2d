/* SPDX-License-Identifier: MIT */
/*
 * Which kind of file this is, from its first bytes and its name.
 *
 * A wrong guess would score the syntax of a file as if it were posts, so whatever is
 * known not to be posts is refused, and who knows better names the kind.
 */
#include <string.h>

#include "read/reader.h"
#include "read/records.h"
#include "read/span.h"
#include "read/table_head.h"

/* As much as is waited for on a pipe whose first line does not end. */
enum { FIRST_BYTES = 4096 };

struct first {
    const char *data;
    size_t bytes;
    struct span line; /* the first one that is not blank, from its first word on */
    struct span json; /* the same, or all from there on if it is laid out over lines */
};

static int
is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/* Whether it is JSON laid out over lines, of which the first one says nothing. */
static int
is_laid_out(struct span line)
{
    const char first = line.bytes > 0 ? line.data[0] : '\0';

    for (size_t i = 1; i < line.bytes; i++) {
        if (!is_space(line.data[i]))
            return 0;
    }
    return first == '{' || first == '[';
}

/* The window with at least one line in it that is not blank, if there is one. */
static struct first
look(struct stream *stream)
{
    for (;;) {
        const struct span window = stream_window(stream);
        struct first first = { .data = window.data, .bytes = window.bytes };
        const char *feed = NULL;
        size_t at = 0;

        while (at < window.bytes && is_space(window.data[at]))
            at++;
        first.line.data = window.data + at;
        if (at < window.bytes)
            feed = memchr(first.line.data, '\n', window.bytes - at);
        first.line.bytes = feed ? (size_t)(feed - first.line.data) : window.bytes - at;
        first.json = first.line;
        if (is_laid_out(first.line))
            first.json.bytes = window.bytes - at;
        if ((feed && !is_laid_out(first.line)) || window.bytes >= FIRST_BYTES ||
            stream_more(stream) <= 0)
            return first;
    }
}

static int
is_utf16(struct span text)
{
    return span_begins_with(text, "\xff\xfe") || span_begins_with(text, "\xfe\xff");
}

int
reader_refuses_utf16(struct reader *reader)
{
    stream_has(&reader->stream, 2);
    if (!is_utf16(stream_window(&reader->stream)))
        return 0;
    reader_bad(reader, 0, "expected UTF-8, found UTF-16 (convert it to UTF-8)");
    return 1;
}

/* JSON, in which a NUL costs its record and no more; not JSON in UTF-16, which has them
 * everywhere. */
static int
is_json(struct span line)
{
    return records_are_in(line.data, line.bytes) ||
           ((span_begins_with(line, "{") || span_begins_with(line, "[")) &&
            line.bytes > 1 && line.data[1] != '\0');
}

int
reader_refuses_labels(struct reader *reader, const char *what)
{
    const int refuses = reader->options.wants_labels || reader->options.fold_name;

    if (refuses)
        reader_fail(reader,
                    "expected posts with labels (--from tsv), found %s, which has none",
                    what);
    return refuses;
}

static int
has_word(struct span line, const char *word)
{
    for (; line.bytes > 0; line.data++, line.bytes--) {
        if (span_begins_with(line, word))
            return 1;
    }
    return 0;
}

/* A repository of Bluesky as its servers give it: in its first bytes a map of CBOR, the
 * header of CARv1 (ipld.io/specs/transport/car/carv1), has these two names. */
static int
is_car(struct span all)
{
    enum { HEADER_BYTES = 100 };

    if (all.bytes > HEADER_BYTES)
        all.bytes = HEADER_BYTES;
    return has_word(all, "\x65roots") && has_word(all, "\x67version\x01");
}

/* What the file is if it is no text, else NULL. */
static const char *
binary_name(const struct first *first)
{
    const struct span all = { first->data, first->bytes };

    if (span_begins_with(all, "PK\x03\x04"))
        return "a zip archive (unpack it first)";
    if (span_begins_with(all, "\x1f\x8b"))
        return "gzip data (unpack it first)";
    if (is_car(all))
        return "a CAR of Bluesky (unpack its records as JSON first, as 'goat repo "
               "unpack' does)";
    if (!is_json(first->line) && all.bytes > 0 && memchr(all.data, '\0', all.bytes))
        return "NUL bytes";
    if (span_begins_with(all, "version https://git-lfs"))
        return "a git-lfs pointer (fetch the file itself)";
    return NULL;
}

/* What the file is if it is text, but not of posts alone; else NULL. */
static const char *
markup_name(const struct span line)
{
    const char next = line.bytes > 1 ? line.data[1] : '\0';

    if (span_begins_with(line, "{") || span_begins_with(line, "["))
        return "JSON";
    if (!span_begins_with(line, "<"))
        return NULL;
    if (next == '!' || next == '?' || (next >= 'a' && next <= 'z') ||
        (next >= 'A' && next <= 'Z'))
        return "HTML";
    return NULL;
}

static enum read_kind
refuse(struct reader *reader, const char *found)
{
    reader_fail(
        reader,
        "expected posts, found %s; if they are posts, name their kind with --from",
        found);
    return READ_KIND_AUTO;
}

static int
is_table_asked_for(const struct read_options *options)
{
    return options->wants_labels || read_options_have_names(options);
}

static int
is_among(struct span line, const char *bytes)
{
    for (size_t i = 0; i < line.bytes; i++) {
        if (line.data[i] != '\0' && strchr(bytes, line.data[i]))
            return 1;
    }
    return 0;
}

/* Whether it is an object, or an array that begins with one. */
static int
has_object(struct span json)
{
    size_t at = span_begins_with(json, "[") ? 1 : 0;

    while (at < json.bytes && is_space(json.data[at]))
        at++;
    return at < json.bytes && json.data[at] == '{';
}

/* An object with a text in it, or JSON where names were asked for. */
static int
is_jsonl(const struct read_options *options, const struct first *first)
{
    if (is_table_asked_for(options))
        return span_begins_with(first->line, "{") ||
               (span_begins_with(first->line, "[") && !is_among(first->line, "\t"));
    return has_object(first->json) && has_word(first->json, "\"text\"");
}

/* A tweet of the first API, a notice of its streams, an answer of its search, a page of
 * the second or a tweet of one: by names that other objects do not have together. */
static int
is_x_api(struct span line)
{
    static const char *const pairs[][2] = {
        { "\"id_str\"", "\"created_at\"" },
        { "\"id_str\"", "\"full_text\"" },
        { "\"delete\"", "\"status\"" },
        { "\"limit\"", "\"track\"" },
        { "\"statuses\"", "\"id_str\"" },
        { "\"statuses\"", "\"search_metadata\"" },
        { "\"author_id\"", "\"conversation_id\"" },
        { "\"edit_history_tweet_ids\"", "\"text\"" },
        { "\"public_metrics\"", "\"text\"" },
        { "\"data\"", "\"__twarc\"" },
        { "\"data\"", "\"author_id\"" },
    };

    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        if (has_word(line, pairs[i][0]) && has_word(line, pairs[i][1]))
            return span_begins_with(line, "{") || span_begins_with(line, "[");
    }
    return 0;
}

/* The network that JSON is from, unless it is one of fields that were named. */
static enum read_kind
network_of(const struct reader *reader, const struct first *first)
{
    struct span json = first->line;

    if (is_table_asked_for(&reader->options) ||
        !(span_begins_with(json, "{") || span_begins_with(json, "[")))
        return READ_KIND_AUTO;
    json.bytes = first->bytes - (size_t)(json.data - first->data);
    return reader_network_of(json);
}

/* By the name of the file, READ_KIND_AUTO if it does not tell. */
static enum read_kind
kind_of_name(const char *path)
{
    static const struct {
        const char *ending;
        enum read_kind kind;
    } endings[] = { { ".tsv", READ_KIND_TSV },
                    { ".csv", READ_KIND_CSV },
                    { ".jsonl", READ_KIND_JSONL },
                    { ".ndjson", READ_KIND_JSONL } };

    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        if (span_ends_with(span_of(path), endings[i].ending))
            return endings[i].kind;
    }
    return READ_KIND_AUTO;
}

/* Where columns are asked for, a line without a TAB is no line of a tsv. */
static enum read_kind
kind_of_table(struct span line)
{
    return !is_among(line, "\t") && is_among(line, ",;") ? READ_KIND_CSV
                                                         : READ_KIND_TSV;
}

enum read_kind
reader_detect(struct reader *reader, const char *path)
{
    const struct first first = look(&reader->stream);
    const enum read_kind kind = table_kind(&reader->options, first.line);
    const char *found = binary_name(&first);

    if (reader->stream.error) {
        reader_fail_to_read(reader);
        return READ_KIND_AUTO;
    }
    if (reader_refuses_utf16(reader))
        return READ_KIND_AUTO;
    if (found)
        return refuse(reader, found);
    if (records_are_in(first.line.data, first.line.bytes))
        return READ_KIND_X_ARCHIVE;
    if (network_of(reader, &first) != READ_KIND_AUTO)
        return network_of(reader, &first);
    if (!is_table_asked_for(&reader->options) && is_x_api(first.json))
        return READ_KIND_X_API;
    if (kind_of_name(path) != READ_KIND_AUTO)
        return kind_of_name(path);
    if (span_begins_with(first.line, "__label__"))
        return READ_KIND_FASTTEXT;
    if (kind != READ_KIND_AUTO)
        return kind;
    if (is_table_asked_for(&reader->options))
        return is_jsonl(&reader->options, &first) ? READ_KIND_JSONL
                                                  : kind_of_table(first.line);
    if (span_ends_with(span_of(path), ".txt"))
        return READ_KIND_LINES;
    if (is_jsonl(&reader->options, &first))
        return READ_KIND_JSONL;
    found = markup_name(first.line);
    if (found)
        return refuse(reader, found);
    return first.line.bytes > 0 && memchr(first.line.data, '\t', first.line.bytes)
               ? READ_KIND_TSV
               : READ_KIND_LINES;
}
