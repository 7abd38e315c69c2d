/* SPDX-License-Identifier: MIT */
/*
 * Exports that are more than one file, in an archive or a folder: each file of posts is
 * read by the reader of its kind, and one that is broken costs itself alone.
 *
 * Files come as they lie in an archive. Those with long texts for the tweets must be
 * known before, so that before the first file of tweets the archive is gone through for
 * them: they are few, the tweets need not fit into memory.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "read/member.h"
#include "read/notes.h"
#include "read/reader.h"
#include "read/roles.h"
#include "read/unread.h"
#include "read/x_account.h"

enum phase {
    PHASE_POSTS,
    PHASE_NOTES,    /* all is gone through for long texts */
    PHASE_LEFTOVER, /* long texts to which no tweet was found are posts */
    PHASE_DONE
};

struct bundle {
    struct members *members;
    enum phase phase;
    uint64_t place;      /* members that were given since the first */
    uint64_t resume;     /* those of them that were read before PHASE_NOTES */
    int has_notes;       /* there is a file of them, or of whose the archive is */
    struct notes *notes; /* NULL before PHASE_NOTES */
    char *owner;
    enum members_result first; /* what the first member is */
    int has_first;             /* it is the next one */
    struct reader *reader;     /* of the member that is read, or NULL */
    uint64_t read;             /* members of posts */
    struct unread unread;
};

/* Warnings are told when all members are read; of a post its line alone stays. */
static void
close_member(struct reader *reader, struct post *post)
{
    struct bundle *bundle = reader->state;
    const uint64_t line = post->line;

    reader_begin_post(post);
    post->line = line;
    reader_count_all(reader, bundle->reader, bundle->members->has_names);
    reader->has_run_out |= bundle->reader->has_run_out;
    reader_close(bundle->reader);
    bundle->reader = NULL;
}

/* Opens the member given last. READ_END: it is open; else there is a message. */
static enum read_result
open_member(struct reader *reader, enum read_kind kind)
{
    struct bundle *bundle = reader->state;

    bundle->reader = member_open(reader, bundle->members, kind);
    if (bundle->reader && bundle->phase == PHASE_POSTS) {
        bundle->reader->notes = notes_has_any(bundle->notes) ? bundle->notes : NULL;
        bundle->reader->owner = bundle->owner;
    }
    return bundle->reader ? READ_END : reader->has_run_out ? READ_FAILED : READ_BAD;
}

static enum read_result
say_of_member(struct reader *reader, const char *why)
{
    const struct bundle *bundle = reader->state;

    snprintf(reader->message, reader->message_capacity, "%s%c%s: %s", reader->name,
             bundle->members->way->between, bundle->members->name, why);
    return why == read_no_memory ? READ_FAILED : READ_BAD;
}

/* Goes back to the first member, for the long texts; READ_END if it could. */
static enum read_result
begin_notes(struct reader *reader)
{
    struct bundle *bundle = reader->state;

    bundle->phase = PHASE_NOTES;
    bundle->resume = bundle->place > 0 ? bundle->place - 1 : 0;
    bundle->place = 0;
    bundle->notes = notes_new();
    if (bundle->notes && members_rewind(bundle->members))
        return READ_END;
    bundle->phase = PHASE_DONE;
    return reader_fail(reader, "%s",
                       bundle->notes ? bundle->members->why : "out of memory");
}

/* Goes back to where the posts were left. */
static enum read_result
end_notes(struct reader *reader)
{
    struct bundle *bundle = reader->state;

    bundle->phase = PHASE_POSTS;
    bundle->place = 0;
    members_rewind(bundle->members);
    return READ_END;
}

static enum read_result
read_owner(struct reader *reader)
{
    struct bundle *bundle = reader->state;

    free(bundle->owner);
    if (!x_account_name(bundle->members, &bundle->owner))
        return reader_run_out(reader);
    reader->owner = bundle->owner;
    return READ_END;
}

static enum read_result
take_note_member(struct reader *reader, const struct file_role *role)
{
    if (role->role == ROLE_ACCOUNT)
        return read_owner(reader);
    return role->role == ROLE_NOTES ? open_member(reader, role->kind) : READ_END;
}

/* READ_END: there is nothing to say of it. */
static enum read_result
take_member(struct reader *reader)
{
    struct bundle *bundle = reader->state;
    const char *name = bundle->members->name;
    const struct file_role role = role_of_file(name, &reader->options);

    if (bundle->phase == PHASE_NOTES)
        return take_note_member(reader, &role);
    switch (role.role) {
    case ROLE_POSTS:
        if (role.kind == READ_KIND_X_ARCHIVE && !bundle->notes)
            return begin_notes(reader);
        bundle->read++;
        return open_member(reader, role.kind);
    case ROLE_NOTES:
    case ROLE_ACCOUNT:
        bundle->has_notes |= role.role == ROLE_NOTES;
        break;
    case ROLE_MESSAGES:
    case ROLE_LEFT_OUT:
        return reader_skip(reader, role.why);
    case ROLE_NESTED:
        return say_of_member(reader,
                             "expected a file, found an archive in the archive (unpack "
                             "it first)");
    case ROLE_OTHER:
        unread_add(&bundle->unread, name);
        break;
    }
    return READ_END;
}

/* What there is behind the last member. */
static enum read_result
end_members(struct reader *reader)
{
    struct bundle *bundle = reader->state;

    if (bundle->phase == PHASE_NOTES)
        return end_notes(reader);
    if (bundle->has_notes && !bundle->notes) {
        bundle->place++;
        return begin_notes(reader);
    }
    bundle->phase = PHASE_LEFTOVER;
    if (bundle->read > 0 || bundle->has_notes) {
        /* Who asks for a kind has chosen. */
        if (reader->options.kind == READ_KIND_AUTO)
            reader->unread = &bundle->unread;
        return READ_END;
    }
    bundle->phase = PHASE_DONE;
    return unread_fail(&bundle->unread, reader);
}

static enum read_result
next_member(struct reader *reader)
{
    struct bundle *bundle = reader->state;
    const enum members_result given =
        bundle->has_first ? bundle->first : members_next(bundle->members);

    bundle->has_first = 0;
    /* What cannot be passed over for long texts may be cut: its posts come first. */
    if (given == MEMBERS_END ||
        (given == MEMBERS_FAILED && bundle->phase == PHASE_NOTES &&
         !bundle->members->has_run_out))
        return end_members(reader);
    if (given == MEMBERS_FAILED) {
        bundle->phase = PHASE_DONE;
        return reader_fail(reader, "%s", bundle->members->why);
    }
    bundle->place++;
    if (bundle->phase == PHASE_POSTS && bundle->place <= bundle->resume)
        return READ_END;
    if (given == MEMBER_GIVEN)
        return take_member(reader);
    return bundle->phase == PHASE_NOTES ? READ_END
                                        : say_of_member(reader, bundle->members->why);
}

static enum read_result
next_leftover(struct reader *reader, struct post *post)
{
    struct bundle *bundle = reader->state;
    const enum read_result result =
        bundle->notes ? notes_next(bundle->notes, post) : READ_END;

    if (result == READ_SKIPPED)
        return reader_skip(reader, "long text of a post");
    if (result == READ_END)
        bundle->phase = PHASE_DONE;
    return result;
}

/* What the reader of the member says; READ_END when it has no more. */
static enum read_result
next_of_member(struct reader *reader, struct post *post, struct cut *cut)
{
    struct bundle *bundle = reader->state;
    enum read_result result = cut && bundle->phase == PHASE_POSTS
                                  ? reader_cut(bundle->reader, post, cut)
                                  : reader_next(bundle->reader, post);

    while (result == READ_POST && bundle->phase == PHASE_NOTES) {
        const char *why = notes_add(bundle->notes, post);

        if (why)
            return say_of_member(reader, why);
        result = reader_next(bundle->reader, post);
    }
    if (result != READ_POST && result != READ_END)
        snprintf(reader->message, reader->message_capacity, "%s",
                 reader_message(bundle->reader));
    if (result == READ_END || result == READ_FAILED)
        close_member(reader, post);
    /* Without a name it is the file itself that failed. */
    return result == READ_FAILED && bundle->members->has_names && !reader->has_run_out
               ? READ_BAD
               : result;
}

/* `cut` is NULL where all is to be read. */
static enum read_result
cut_or_read(struct reader *reader, struct post *post, struct cut *cut)
{
    const struct bundle *bundle = reader->state;
    enum read_result result = READ_END;

    while (result == READ_END && bundle->phase != PHASE_DONE) {
        if (bundle->reader)
            result = next_of_member(reader, post, cut);
        else if (bundle->phase == PHASE_LEFTOVER)
            result = next_leftover(reader, post);
        else
            result = next_member(reader);
    }
    return result;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    return cut_or_read(reader, post, NULL);
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
        reader_run_out(reader);
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
    return open_member(reader, reader->options.kind) == READ_END;
}

static void
stop(struct reader *reader)
{
    struct bundle *bundle = reader->state;

    if (!bundle)
        return;
    reader_close(bundle->reader);
    members_close(bundle->members);
    notes_free(bundle->notes);
    free(bundle->owner);
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

const struct read_format read_bundle = { "bundle", "", start, next, stop, cut_or_read };
