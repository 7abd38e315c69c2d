/* SPDX-License-Identifier: MIT */
/*
 * Exports that are more than one file, in an archive or a folder: each file of posts is
 * read by the reader of its kind, and one that is broken costs itself alone.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "read/columns.h"
#include "read/members.h"
#include "read/reader.h"
#include "read/roles.h"

struct bundle {
    struct members *members;
    enum members_result first; /* what the first member is */
    int has_first;             /* it is the next one */
    struct reader *reader;     /* of the member that is read, or NULL */
    uint64_t read;             /* members of posts */
    int is_done;
    struct name_list others;
};

static void
close_member(struct bundle *bundle)
{
    reader_close(bundle->reader);
    bundle->reader = NULL;
}

/* The name of the member as messages have it: "export.zip:data/tweets.js". */
static char *
name_member(const struct reader *reader)
{
    const struct bundle *bundle = reader->state;
    const char *member = bundle->members->name;
    const size_t room = strlen(reader->name) + strlen(member) + 2;
    char *name = malloc(room);

    if (name && bundle->members->has_names)
        snprintf(name, room, "%s%c%s", reader->name, bundle->members->way->between,
                 member);
    else if (name)
        snprintf(name, room, "%s", reader->name);
    return name;
}

/* The path by which the member's kind is told: without the ".gz" where it is the file
 * itself that is compressed. */
static const char *
find_path(const struct reader *reader, char path[MEMBERS_NAME_BYTES])
{
    const struct bundle *bundle = reader->state;
    char *dot;

    if (bundle->members->has_names)
        return bundle->members->name;
    snprintf(path, MEMBERS_NAME_BYTES, "%s", reader->name);
    dot = strrchr(path, '.');
    if (dot && !strchr(dot, '/'))
        *dot = '\0';
    return path;
}

/* Opens the member given last. Returns 0 with the reader's message. */
static int
open_member(struct reader *reader, enum read_kind kind)
{
    struct bundle *bundle = reader->state;
    struct read_options options = reader->options;
    char *name = name_member(reader);
    char path[MEMBERS_NAME_BYTES];
    struct stream stream;
    int error;

    options.kind = kind;
    error = members_open(bundle->members, &stream);
    if (!name || error) {
        snprintf(reader->message, reader->message_capacity, "%s: cannot open: %s",
                 name ? name : reader->name, strerror(name ? error : ENOMEM));
        if (!error)
            stream_close(&stream);
        free(name);
        return 0;
    }
    bundle->reader =
        reader_open_stream(name, find_path(reader, path), &stream, &options,
                           reader->message, reader->message_capacity);
    free(name);
    return bundle->reader != NULL;
}

static enum read_result
say_of_member(struct reader *reader, enum read_result result, const char *why)
{
    const struct bundle *bundle = reader->state;

    snprintf(reader->message, reader->message_capacity, "%s%c%s: %s", reader->name,
             bundle->members->way->between, bundle->members->name, why);
    return result;
}

/* READ_END: there is nothing to say of it. */
static enum read_result
take_member(struct reader *reader)
{
    struct bundle *bundle = reader->state;
    const char *name = bundle->members->name;
    const struct span span = { name, strlen(name) };
    const struct file_role role = role_of_file(name, &reader->options);

    switch (role.role) {
    case ROLE_POSTS:
        bundle->read++;
        return open_member(reader, role.kind) ? READ_END : READ_BAD;
    case ROLE_LEFT_OUT:
        return reader_skip(reader, role.why);
    case ROLE_NESTED:
        return say_of_member(reader, READ_BAD,
                             "expected a file, found an archive in the archive (unpack "
                             "it first)");
    case ROLE_OTHER:
        name_list_add(&bundle->others, span);
        break;
    }
    return READ_END;
}

static enum members_result
next_member(struct bundle *bundle)
{
    if (!bundle->has_first)
        return members_next(bundle->members);
    bundle->has_first = 0;
    return bundle->first;
}

static enum read_result
end(struct reader *reader)
{
    struct bundle *bundle = reader->state;

    bundle->is_done = 1;
    if (bundle->read > 0)
        return READ_END;
    return reader_fail(reader,
                       "expected an export with a file of posts (data/tweets.js or "
                       "another), found %s%s",
                       bundle->others.bytes > 0 ? "the files "
                                                : "no file that is known",
                       bundle->others.text);
}

/* What the reader of the member says; READ_END when it has no more. */
static enum read_result
next_of_member(struct reader *reader, struct post *post)
{
    struct bundle *bundle = reader->state;
    const enum read_result result = reader_next(bundle->reader, post);

    if (result != READ_POST && result != READ_END)
        snprintf(reader->message, reader->message_capacity, "%s",
                 reader_message(bundle->reader));
    if (result == READ_END || result == READ_FAILED)
        close_member(bundle);
    /* Without a name it is the file itself that failed. */
    return result == READ_FAILED && bundle->members->has_names ? READ_BAD : result;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct bundle *bundle = reader->state;
    enum read_result result = READ_END;

    while (result == READ_END && !bundle->is_done) {
        if (bundle->reader) {
            result = next_of_member(reader, post);
            continue;
        }
        switch (next_member(bundle)) {
        case MEMBER_GIVEN:
            result = take_member(reader);
            break;
        case MEMBER_BAD:
            return say_of_member(reader, READ_BAD, bundle->members->why);
        case MEMBERS_FAILED:
            bundle->is_done = 1;
            return reader_fail(reader, "%s", bundle->members->why);
        case MEMBERS_END:
            return end(reader);
        }
    }
    return result;
}

static struct members *
open_members(struct reader *reader)
{
    size_t bytes = strlen(reader->name);

    if (reader->stream.file >= 0)
        return members_of_archive(&reader->stream);
    while (bytes > 1 && reader->name[bytes - 1] == '/')
        reader->name[--bytes] = '\0';
    return members_of_folder(reader->name);
}

static int
start(struct reader *reader)
{
    struct bundle *bundle = calloc(1, sizeof *bundle);

    reader->state = bundle;
    if (bundle)
        bundle->members = open_members(reader);
    if (!bundle || !bundle->members) {
        reader_fail(reader, "out of memory");
        return 0;
    }
    bundle->first = members_next(bundle->members);
    bundle->has_first = 1;
    if (bundle->first == MEMBERS_FAILED) {
        reader_fail(reader, "%s", bundle->members->why);
        return 0;
    }
    if (bundle->first != MEMBER_GIVEN || bundle->members->has_names)
        return 1;
    bundle->has_first = 0;
    bundle->read++;
    return open_member(reader, reader->options.kind);
}

static void
stop(struct reader *reader)
{
    struct bundle *bundle = reader->state;

    if (!bundle)
        return;
    close_member(bundle);
    members_close(bundle->members);
    free(bundle);
}

uint64_t
bundle_bytes(const struct reader *reader)
{
    const struct bundle *bundle = reader->state;

    return members_bytes(bundle->members);
}

enum read_kind
bundle_kind(const struct reader *reader)
{
    const struct bundle *bundle = reader->state;

    return bundle->reader ? reader_kind(bundle->reader) : reader->kind;
}

const struct read_format read_bundle = { "bundle", "", start, next, stop };
