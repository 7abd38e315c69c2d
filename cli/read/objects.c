/* SPDX-License-Identifier: MIT */
#include "read/objects.h"

#include <string.h>

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

int
objects_start(struct objects *objects, struct reader *reader)
{
    objects->parser = json_parser_new();
    if (!objects->parser) {
        reader_fail(reader, "out of memory");
        return 0;
    }
    objects->is_array = begins_with_array(&reader->stream);
    if (!objects->is_array || records_start(&objects->records, &reader->stream))
        return 1;
    reader_bad(reader, objects->records.bad_line, "%s", objects->records.why);
    return 0;
}

void
objects_stop(struct objects *objects)
{
    json_parser_free(objects->parser);
    objects->parser = NULL;
}

enum read_result
objects_cut(struct records *records, struct json_parser *parser, struct record *record,
            struct json_value *root, const char **why)
{
    enum read_result result;

    if (records_guess(records, record)) {
        *why = json_parse(parser, record->json, root);
        if (!*why)
            return READ_POST;
        records_guess_again(records, record);
    }
    result = records_next(records, record);
    if (result == READ_POST)
        *why = json_parse(parser, record->json, root);
    return result;
}

/* What `why` or another type than that of an object makes of the value. */
static enum read_result
check(struct reader *reader, const char *why, uint64_t line,
      const struct json_value *root)
{
    if (why)
        return reader_bad(reader, line, "expected a record in JSON, found %s", why);
    if (json_type(*root) != JSON_OBJECT)
        return reader_bad(reader, line, "expected an object, found %s",
                          json_type_name(json_type(*root)));
    return READ_POST;
}

static enum read_result
next_of_array(struct objects *objects, struct reader *reader, struct json_value *root,
              uint64_t *line)
{
    struct records *records = &objects->records;
    struct record record;
    const char *why;
    const enum read_result result =
        objects_cut(records, objects->parser, &record, root, &why);

    if (result == READ_BAD)
        return reader_bad(reader, records->bad_line, "%s", records->why);
    if (result == READ_FAILED && reader->stream.error)
        return reader_fail_to_read(reader);
    if (result == READ_FAILED)
        return reader_fail(reader, "%s", records->why);
    if (result != READ_POST)
        return result;
    *line = record.line;
    return check(reader, why, record.line, root);
}

static int
is_blank(struct span line)
{
    while (line.bytes > 0 &&
           (line.data[line.bytes - 1] == ' ' || line.data[line.bytes - 1] == '\t'))
        line.bytes--;
    return line.bytes == 0;
}

enum read_result
objects_next(struct objects *objects, struct reader *reader, struct json_value *root,
             uint64_t *line)
{
    enum line_result got;
    struct span text;

    if (objects->is_array)
        return next_of_array(objects, reader, root, line);
    got = stream_line(&reader->stream, &text);
    if (got != LINE_GIVEN)
        return reader_no_line(reader, got);
    if (is_blank(text))
        return reader_skip(reader, "blank line");
    *line = reader->stream.line;
    return check(reader, json_parse(objects->parser, text, root), *line, root);
}

int
object_string(struct json_value object, const char *name, struct span *string)
{
    struct json_value member;

    return json_member(object, name, &member) && json_string(member, string);
}

int
object_find(struct json_value object, const char *name, struct json_value *found)
{
    char outer[256];

    while (!json_member(object, name, found)) {
        const size_t bytes = strcspn(name, ".");

        if (name[bytes] == '\0' || bytes >= sizeof outer)
            return 0;
        memcpy(outer, name, bytes);
        outer[bytes] = '\0';
        if (!json_member(object, outer, &object))
            return 0;
        name += bytes + 1;
    }
    return 1;
}

int
object_plain(struct json_value value, char digits[OBJECTS_DIGITS_BYTES],
             struct span *out)
{
    if (json_string(value, out))
        return 1;
    out->data = digits;
    out->bytes = json_whole_number(value, digits);
    if (out->bytes == 0)
        out->bytes = json_boolean(value, digits);
    return out->bytes > 0;
}
