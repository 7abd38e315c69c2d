/* SPDX-License-Identifier: MIT */
#include "read/objects.h"

#include <string.h>

/* How much of the first object is looked at. 64 KiB: what stands before the records of
 * an export is a tenth of that. */
enum { PEEK_BYTES = 1 << 16 };

/* The first byte at `at` or behind it that none of `skipped` is; NUL if there is none.
 */
static char
byte_from(struct stream *stream, size_t *at, const char *skipped)
{
    for (; stream_has(stream, *at + 1); ++*at) {
        const char byte = stream_window(stream).data[*at];

        if (byte == '\0' || !strchr(skipped, byte))
            return byte;
    }
    return '\0';
}

/* Whether the first byte that is not blank opens an array. */
static int
begins_with_array(struct stream *stream)
{
    size_t at = 0;

    return byte_from(stream, &at, " \t\r\n") == '[';
}

/* Whether it opens an object that is laid out over lines, as programs do for people. */
static int
is_laid_out(struct stream *stream)
{
    size_t at = 0;

    if (byte_from(stream, &at, " \t\r\n") != '{')
        return 0;
    at++;
    return byte_from(stream, &at, " \t\r") == '\n';
}

/* Makes what objects are read with. Of cut records there is nothing else to start. */
static int
make_parser(struct objects *objects, struct reader *reader)
{
    if (reader->is_of_cuts)
        objects->is_lines = reader->source->is_lines;
    objects->parser = json_parser_new();
    if (objects->parser)
        return 1;
    reader_run_out(reader);
    return 0;
}

static int
start_array(struct objects *objects, struct reader *reader)
{
    if (records_start(&objects->records, &reader->stream))
        return 1;
    if (reader->stream.error)
        reader_fail_to_read(reader);
    else
        reader_bad(reader, objects->records.bad_line, "%s", objects->records.why);
    return 0;
}

int
objects_start_named(struct objects *objects, struct reader *reader)
{
    return make_parser(objects, reader) &&
           (reader->is_of_cuts || start_array(objects, reader));
}

int
objects_start(struct objects *objects, struct reader *reader)
{
    if (!make_parser(objects, reader))
        return 0;
    if (reader->is_of_cuts)
        return 1;
    if (begins_with_array(&reader->stream))
        return start_array(objects, reader);
    objects->is_lines = !is_laid_out(&reader->stream);
    if (!objects->is_lines)
        records_start_sequence(&objects->records, &reader->stream);
    return 1;
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
    if (reader->is_of_cuts)
        return 1;
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
parse(struct objects *objects, struct span json, struct json_value *root)
{
    struct mending *mending = &objects->mending;
    struct span mended;

    if (!mending->mend)
        return json_parse_in_place(objects->parser, json, root);
    text_clear(&mending->text);
    if (!mending->mend(&mending->text, json) && !mending->text.why)
        return json_parse_in_place(objects->parser, json, root);
    mended.data = mending->text.data;
    mended.bytes = mending->text.bytes;
    return mending->text.why ? mending->text.why
                             : json_parse(objects->parser, mended, root);
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
cut_line(struct reader *reader, struct cut *cut)
{
    const enum line_result got = stream_line(&reader->stream, &cut->json);

    if (got != LINE_GIVEN)
        return reader_no_line(reader, got);
    if (is_blank(cut->json))
        return reader_skip(reader, "blank line");
    cut->line = cut->number = reader->stream.line;
    return READ_POST;
}

static enum read_result
cut_of_array(struct objects *objects, struct reader *reader, struct cut *cut)
{
    struct records *records = &objects->records;
    struct record record;
    const enum read_result result = records_next(records, &record);

    objects->number++;
    if (result == READ_BAD)
        return reader_bad(reader, records->bad_line, "%s", records->why);
    if (result == READ_FAILED && reader->stream.error)
        return reader_fail_to_read(reader);
    if (result == READ_FAILED && records->nest)
        return reader_fail(reader, "%s", records->why);
    if (result == READ_FAILED)
        reader_bad(reader, records->bad_line, "%s", records->why);
    if (result != READ_POST)
        return result;
    cut->json = record.json;
    cut->line = record.line;
    cut->number = objects->number;
    return READ_POST;
}

/* The next record, or the one that was given. */
static enum read_result
cut_next(struct objects *objects, struct reader *reader, struct cut *cut)
{
    if (!reader->is_of_cuts)
        return objects->is_lines ? cut_line(reader, cut)
                                 : cut_of_array(objects, reader, cut);
    *cut = reader->given;
    reader->given.json.data = NULL;
    return cut->json.data ? READ_POST : READ_END;
}

enum read_result
objects_next(struct objects *objects, struct reader *reader, struct json_value *root,
             uint64_t *line)
{
    struct cut cut;
    const enum read_result result = cut_next(objects, reader, &cut);
    const char *why;

    if (result != READ_POST)
        return result;
    *line = cut.line;
    objects->number = cut.number;
    why = parse(objects, cut.json, root);
    if (why == read_no_memory)
        return reader_lose(reader, cut.line, why);
    if (why)
        return reader_bad(reader, cut.line, "expected a record in JSON, found %s", why);
    if (json_type(*root) != JSON_OBJECT)
        return reader_bad(reader, cut.line, "expected an object, found %s",
                          json_type_name(json_type(*root)));
    return READ_POST;
}

enum read_result
objects_cut(struct reader *reader, struct post *post, struct cut *cut)
{
    struct objects *objects = reader->state;
    enum read_result result;

    /* Which long text goes with which tweet is found in their order. */
    if (reader->notes)
        return reader->format->next(reader, post);
    result = cut_next(objects, reader, cut);
    if (result != READ_POST)
        return result;
    if (!reader->source)
        reader->source = source_make(reader, objects->is_lines);
    if (!reader->source)
        return reader_run_out(reader);
    post->line = cut->line;
    cut->source = reader->source;
    return READ_POST;
}

struct span
objects_ordinal(const struct objects *objects, struct reader *reader)
{
    return reader_ordinal(reader, objects->number);
}

int
found_string(struct json_value found, struct span *string)
{
    return json_is_there(found) && json_string(found, string);
}

int
found_text(struct json_value found, struct span *string)
{
    return found_string(found, string) && string->bytes > 0;
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
