/* SPDX-License-Identifier: MIT */
/*
 * JSON Lines, an object a line, or one array of such objects; fields go by name.
 *
 * A name with full stops in it leads into objects: `user.name` is the `name` of `user`,
 * where there is no field that is called so itself.
 */
#include <stdlib.h>
#include <string.h>

#include "read/columns.h"
#include "read/json.h"
#include "read/reader.h"
#include "read/records.h"

enum { DIGITS_BYTES = 24 };

struct jsonl {
    struct json_parser *parser;
    int is_array;
    struct records records;
    char label[DIGITS_BYTES];
    char fold[DIGITS_BYTES];
    char id[DIGITS_BYTES];
};

/* Whether the first byte that is not blank opens an array. */
static int
begins_with_array(struct stream *stream)
{
    size_t at = 0;

    while (stream_has(stream, at + 1)) {
        const char byte = stream_window(stream).data[at++];

        if (byte == '[')
            return 1;
        if (byte != ' ' && byte != '\t' && byte != '\n' && byte != '\r')
            return 0;
    }
    return 0;
}

static int
start(struct reader *reader)
{
    struct jsonl *jsonl = calloc(1, sizeof *jsonl);

    reader->state = jsonl;
    if (jsonl)
        jsonl->parser = json_parser_new();
    if (!jsonl || !jsonl->parser) {
        reader_fail(reader, "out of memory");
        return 0;
    }
    jsonl->is_array = begins_with_array(&reader->stream);
    if (!jsonl->is_array || records_start(&jsonl->records, &reader->stream))
        return 1;
    reader_bad(reader, jsonl->records.bad_line, "%s", jsonl->records.why);
    return 0;
}

static void
stop(struct reader *reader)
{
    struct jsonl *jsonl = reader->state;

    if (jsonl)
        json_parser_free(jsonl->parser);
    free(jsonl);
}

static int
find(struct json_value value, const char *name, struct json_value *found)
{
    char outer[256];

    while (!json_member(value, name, found)) {
        const size_t bytes = strcspn(name, ".");

        if (name[bytes] == '\0' || bytes >= sizeof outer)
            return 0;
        memcpy(outer, name, bytes);
        outer[bytes] = '\0';
        if (!json_member(value, outer, &value))
            return 0;
        name += bytes + 1;
    }
    return 1;
}

/* A string, or what is as good as one: labels are often 0 and 1, or true and false. */
static int
read_plain(struct json_value value, char digits[DIGITS_BYTES], struct span *out)
{
    if (json_string(value, out))
        return 1;
    out->data = digits;
    out->bytes = json_whole_number(value, digits);
    if (out->bytes == 0)
        out->bytes = json_boolean(value, digits);
    return out->bytes > 0;
}

static int
add_name(struct span name, void *with)
{
    name_list_add(with, name);
    return 1;
}

static enum read_result
no_field(struct reader *reader, struct json_value root, uint64_t line, const char *name)
{
    struct name_list names = { "", 0, 0 };

    json_each_name(root, add_name, &names);
    return reader_bad(reader, line, "expected a field named '%s', found %s%s", name,
                      names.bytes > 0 ? "the fields " : "none", names.text);
}

/* A field that must be there and be plain; READ_POST if it is. */
static enum read_result
read_field(struct reader *reader, struct json_value root, const char *name,
           char digits[DIGITS_BYTES], struct span *out, uint64_t line)
{
    struct json_value value;

    if (!find(root, name, &value))
        return no_field(reader, root, line, name);
    if (read_plain(value, digits, out))
        return READ_POST;
    return reader_bad(reader, line, "expected a string in '%s', found %s", name,
                      json_type_name(json_type(value)));
}

static enum read_result
read_label(struct reader *reader, struct json_value root, struct post *post)
{
    const struct read_options *options = &reader->options;
    const char *name = options->label_name ? options->label_name : "label";
    struct jsonl *jsonl = reader->state;
    const enum read_result result =
        read_field(reader, root, name, jsonl->label, &post->label, post->line);

    if (result == READ_POST && post->label.bytes == 0)
        return reader_bad(reader, post->line, "expected a label, found an empty '%s'",
                          name);
    return result;
}

static enum read_result
read_object(struct reader *reader, struct json_value root, struct post *post)
{
    const struct read_options *options = &reader->options;
    const char *name = options->text_name ? options->text_name : "text";
    struct jsonl *jsonl = reader->state;
    enum read_result result = READ_POST;
    struct json_value value;

    if (!find(root, "id", &value) || !read_plain(value, jsonl->id, &post->id) ||
        post->id.bytes == 0)
        post->id = reader_ordinal(reader, post->line);
    if (!find(root, name, &value))
        return no_field(reader, root, post->line, name);
    if (!json_string(value, &post->text))
        return reader_bad(reader, post->line, "expected a string in '%s', found %s",
                          name, json_type_name(json_type(value)));
    if (options->wants_labels)
        result = read_label(reader, root, post);
    if (result == READ_POST && options->fold_name)
        result = read_field(reader, root, options->fold_name, jsonl->fold, &post->fold,
                            post->line);
    return result;
}

static enum read_result
read_record(struct reader *reader, struct span json, struct post *post)
{
    struct jsonl *jsonl = reader->state;
    struct json_value root;
    const char *why = json_parse(jsonl->parser, json, &root);

    if (why)
        return reader_bad(reader, post->line, "expected a record in JSON, found %s",
                          why);
    if (json_type(root) != JSON_OBJECT)
        return reader_bad(reader, post->line, "expected an object, found %s",
                          json_type_name(json_type(root)));
    return read_object(reader, root, post);
}

static enum read_result
next_of_array(struct reader *reader, struct post *post)
{
    struct jsonl *jsonl = reader->state;
    struct records *records = &jsonl->records;
    struct record record;
    const enum read_result result = records_next(records, &record);

    if (result == READ_BAD)
        return reader_bad(reader, records->bad_line, "%s", records->why);
    if (result == READ_FAILED && reader->stream.error)
        return reader_fail_to_read(reader);
    if (result == READ_FAILED)
        return reader_fail(reader, "%s", records->why);
    if (result != READ_POST)
        return result;
    post->line = record.line;
    return read_record(reader, record.json, post);
}

static int
is_blank(struct span line)
{
    while (line.bytes > 0 &&
           (line.data[line.bytes - 1] == ' ' || line.data[line.bytes - 1] == '\t'))
        line.bytes--;
    return line.bytes == 0;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    const struct jsonl *jsonl = reader->state;
    enum line_result got;
    struct span line;

    if (jsonl->is_array)
        return next_of_array(reader, post);
    got = stream_line(&reader->stream, &line);
    if (got != LINE_GIVEN)
        return reader_no_line(reader, got);
    if (is_blank(line))
        return reader_skip(reader, "blank line");
    post->line = reader->stream.line;
    return read_record(reader, line, post);
}

const struct read_format read_jsonl = {
    "jsonl", "JSON Lines: objects with the fields text, label and id, or an array",
    start, next, stop
};
