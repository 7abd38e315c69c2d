/* SPDX-License-Identifier: MIT */
/*
 * JSON Lines, an object a line, or one array of such objects; fields go by name.
 *
 * A name with full stops in it leads into objects: `user.name` is the `name` of `user`,
 * where there is no field that is called so itself.
 */
#include <stdlib.h>

#include "read/columns.h"
#include "read/moment.h"
#include "read/objects.h"

struct jsonl {
    struct objects objects;
    char label[OBJECTS_DIGITS_BYTES];
    char fold[OBJECTS_DIGITS_BYTES];
    char id[OBJECTS_DIGITS_BYTES];
    char author[OBJECTS_DIGITS_BYTES];
};

static int
start(struct reader *reader)
{
    struct jsonl *jsonl = calloc(1, sizeof *jsonl);

    reader->state = jsonl;
    if (jsonl)
        return objects_start(&jsonl->objects, reader);
    reader_run_out(reader);
    return 0;
}

static void
stop(struct reader *reader)
{
    struct jsonl *jsonl = reader->state;

    if (jsonl)
        objects_stop(&jsonl->objects);
    free(jsonl);
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
           char digits[OBJECTS_DIGITS_BYTES], struct span *out, uint64_t line)
{
    struct json_value value;

    if (!object_find(root, name, &value))
        return no_field(reader, root, line, name);
    if (object_plain(value, digits, out))
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

/* A field that need not be there, unless it was named. Of another shape it is as good
 * as not there. */
static enum read_result
look_for(struct reader *reader, struct json_value root, const char *named,
         const char *name, char digits[OBJECTS_DIGITS_BYTES], struct span *out,
         uint64_t line)
{
    struct json_value value;

    if (object_find(root, named ? named : name, &value))
        object_plain(value, digits, out);
    else if (named)
        return no_field(reader, root, line, named);
    return READ_POST;
}

/* Which post it is, whose and when. */
static enum read_result
read_origin(struct reader *reader, struct json_value root, struct post *post)
{
    const struct read_options *options = &reader->options;
    struct jsonl *jsonl = reader->state;
    char digits[OBJECTS_DIGITS_BYTES];
    struct span time = { NULL, 0 };
    enum read_result result = look_for(reader, root, options->id_name, "id", jsonl->id,
                                       &post->id, post->line);

    if (post->id.bytes == 0)
        post->id = objects_ordinal(&jsonl->objects, reader);
    if (result == READ_POST)
        result = look_for(reader, root, options->author_name, "author", jsonl->author,
                          &post->author, post->line);
    if (result == READ_POST)
        result = look_for(reader, root, options->time_name, "time", digits, &time,
                          post->line);
    if (time.bytes > 0)
        post->time = time_read_any(time);
    return result;
}

static enum read_result
read_object(struct reader *reader, struct json_value root, struct post *post)
{
    const struct read_options *options = &reader->options;
    const char *name = options->text_name ? options->text_name : "text";
    struct jsonl *jsonl = reader->state;
    enum read_result result = read_origin(reader, root, post);
    struct json_value value;

    if (result != READ_POST)
        return result;
    if (!object_find(root, name, &value))
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
next(struct reader *reader, struct post *post)
{
    struct jsonl *jsonl = reader->state;
    struct json_value root;
    const enum read_result result =
        objects_next(&jsonl->objects, reader, &root, &post->line);

    return result == READ_POST ? read_object(reader, root, post) : result;
}

const struct read_format read_jsonl = {
    "jsonl", "JSON Lines: objects with the fields text, label and id, or an array",
    start,   next,
    stop,    objects_cut
};
