/* SPDX-License-Identifier: MIT */
#include "read/objects.h"

#include <string.h>

/* How much of the first object is looked at. 64 KiB: what stands before the records of
 * an export is a tenth of that. */
enum { PEEK_BYTES = 1 << 16 };

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
make_parser(struct objects *objects, struct reader *reader)
{
    objects->parser = json_parser_new();
    if (objects->parser)
        return 1;
    reader_fail(reader, "out of memory");
    return 0;
}

static int
start_array(struct objects *objects, struct reader *reader)
{
    if (records_start(&objects->records, &reader->stream))
        return 1;
    reader_bad(reader, objects->records.bad_line, "%s", objects->records.why);
    return 0;
}

int
objects_start(struct objects *objects, struct reader *reader)
{
    if (!make_parser(objects, reader))
        return 0;
    objects->is_lines = !begins_with_array(&reader->stream);
    return objects->is_lines || start_array(objects, reader);
}

/* Starts as the first object shows: it has an array of records, goes over the line, or
 * is a line. Nothing behind that object is waited for. */
static void
start_as_seen(struct objects *objects, struct stream *stream, struct nest *nest)
{
    struct nest ahead = *nest;
    int goes_over_line = 0;

    for (size_t at = 0; at < PEEK_BYTES && stream_has(stream, at + 1); at++) {
        const char byte = stream_window(stream).data[at];
        const enum scan_result result = nest_step(&ahead, byte);

        if (result == SCAN_CLOSED) {
            records_start_nest(&objects->records, stream, nest);
            return;
        }
        if (result == SCAN_BROKEN || (byte == '}' && nest_depth(&ahead) == 0))
            break;
        goes_over_line |= byte == '\n' && ahead.scan.before == '{';
    }
    objects->is_lines = !goes_over_line;
    if (goes_over_line)
        records_start_sequence(&objects->records, stream);
}

int
objects_start_nested(struct objects *objects, struct reader *reader, struct nest *nest)
{
    if (!make_parser(objects, reader))
        return 0;
    if (begins_with_array(&reader->stream))
        return start_array(objects, reader);
    if (nest->is_certain)
        records_start_nest(&objects->records, &reader->stream, nest);
    else
        start_as_seen(objects, &reader->stream, nest);
    return 1;
}

void
objects_stop(struct objects *objects)
{
    json_parser_free(objects->parser);
    objects->parser = NULL;
    text_free(&objects->mending.text);
}

/* Parses what there is in place of it, if it has to be mended. */
static const char *
parse(struct json_parser *parser, struct mending *mending, struct span json,
      struct json_value *root)
{
    if (mending && mending->mend) {
        text_clear(&mending->text);
        if (mending->mend(&mending->text, json)) {
            json.data = mending->text.data;
            json.bytes = mending->text.bytes;
        }
        if (mending->text.why)
            return mending->text.why;
    }
    return json_parse(parser, json, root);
}

enum read_result
objects_cut(struct records *records, struct json_parser *parser,
            struct mending *mending, struct record *record, struct json_value *root,
            const char **why)
{
    const enum read_result result = records_next(records, record);

    if (result == READ_POST)
        *why = parse(parser, mending, record->json, root);
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
        objects_cut(records, objects->parser, &objects->mending, &record, root, &why);

    objects->count++;
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

    if (!objects->is_lines)
        return next_of_array(objects, reader, root, line);
    got = stream_line(&reader->stream, &text);
    if (got != LINE_GIVEN)
        return reader_no_line(reader, got);
    if (is_blank(text))
        return reader_skip(reader, "blank line");
    *line = reader->stream.line;
    return check(reader, parse(objects->parser, &objects->mending, text, root), *line,
                 root);
}

struct span
objects_ordinal(const struct objects *objects, struct reader *reader, uint64_t line)
{
    return reader_ordinal(reader, objects->is_lines ? line : objects->count);
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
