/* SPDX-License-Identifier: MIT */
/*
 * Members of an archive: libarchive over a stream of ours.
 *
 * A file of a few kilobytes can unpack to terabytes, so what a member gives is held
 * against what it took, and against a size that no export has.
 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "read/members.h"

/* 256 GiB: a thousand times the largest file of posts that is known. */
static const uint64_t member_max = (uint64_t)256 << 30;

/* Posts in JSON pack to a tenth, all alike to a fiftieth; deflate's best is 1:1032.
 * What a member of some size unpacks to is not held against it below 64 MiB. */
enum { RATIO_MAX = 500, RATIO_FREE_MIB = 64 };

struct packed {
    struct members members;
    struct stream stream;
    size_t given;    /* bytes of the window that libarchive was given */
    off_t base;      /* where the archive begins in its file; -1 in a pipe */
    uint64_t before; /* packed bytes that were read before the member */
    uint64_t unpacked;
    struct span block; /* of the member, that was unpacked and not yet given */
    uint64_t block_at; /* its place in the member: before it may be a hole */
    int is_broken;
    struct archive *archive;
    struct archive_entry *entry;
    char why[MEMBERS_WHY_BYTES / 2]; /* of the stream of the member */
};

static la_ssize_t
give_packed(struct archive *archive, void *with, const void **data)
{
    struct packed *packed = with;
    struct stream *stream = &packed->stream;
    struct span window;

    stream_take(stream, packed->given);
    packed->given = 0;
    if (!stream_has(stream, 1) && stream->error) {
        archive_set_error(archive, stream->error, "%s", stream_why(stream));
        return ARCHIVE_FATAL;
    }
    window = stream_window(stream);
    packed->given = window.bytes;
    *data = window.data;
    return (la_ssize_t)window.bytes;
}

static la_int64_t
seek_packed(struct archive *archive, void *with, la_int64_t offset, int whence)
{
    struct packed *packed = with;
    struct stream *stream = &packed->stream;
    const off_t from = whence == SEEK_SET ? packed->base : 0;
    const off_t place = lseek(stream->file, from + (off_t)offset, whence);

    if (place < 0) {
        archive_set_error(archive, errno, "cannot seek: %s", strerror(errno));
        return ARCHIVE_FATAL;
    }
    stream_take(stream, stream->end - stream->begin);
    stream->is_at_end = 0;
    packed->given = 0;
    return (la_int64_t)(place - packed->base);
}

/* Why the last call failed, before which errno was 0: libarchive does not always say
 * that it was for want of memory. */
static const char *
why_archive(const struct packed *packed)
{
    const char *why = packed->archive ? archive_error_string(packed->archive) : NULL;

    if (!packed->archive || archive_errno(packed->archive) == ENOMEM || errno == ENOMEM)
        return read_no_memory;
    return why ? why : "something else";
}

static enum members_result
fail(struct packed *packed, const char *found)
{
    packed->is_broken = 1;
    packed->members.has_run_out = strcmp(found, read_no_memory) == 0;
    snprintf(packed->members.why, MEMBERS_WHY_BYTES,
             "expected an archive that can be unpacked, found: %.256s", found);
    return MEMBERS_FAILED;
}

/* Only the formats that the first bytes tell, so that a damaged one is not taken for
 * another. */
static int
support(struct packed *packed)
{
    static int (*const others[])(struct archive *) = {
        archive_read_support_filter_gzip,  archive_read_support_filter_bzip2,
        archive_read_support_filter_xz,    archive_read_support_filter_zstd,
        archive_read_support_format_tar,   archive_read_support_format_raw,
        archive_read_support_format_empty,
    };
    struct archive *archive = packed->archive;

    if (members_are_in_zip(&packed->stream))
        return archive_read_support_format_zip(archive) > ARCHIVE_FAILED;
    /* Without one of them, for want of memory, a file would be taken for another. */
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (others[i](archive) <= ARCHIVE_FAILED)
            return 0;
    return 1;
}

static int
try_to_open(struct packed *packed)
{
    packed->archive = archive_read_new();
    if (!packed->archive || !support(packed))
        return 0;
    archive_read_set_read_callback(packed->archive, give_packed);
    if (packed->base >= 0)
        archive_read_set_seek_callback(packed->archive, seek_packed);
    /* Opening would use what this could not make. */
    return archive_read_set_callback_data(packed->archive, packed) == ARCHIVE_OK &&
           archive_read_open1(packed->archive) == ARCHIVE_OK;
}

/* Returns 0 if it cannot be opened; the first member tells why. */
static int
open_archive(struct packed *packed)
{
    errno = 0;
    if (try_to_open(packed))
        return 1;
    snprintf(packed->why, sizeof packed->why, "%.160s", why_archive(packed));
    return 0;
}

static void
show_name(struct packed *packed)
{
    const char *name = archive_entry_pathname(packed->entry);

    members_show_name(&packed->members,
                      name ? name : archive_entry_pathname_utf8(packed->entry));
}

static enum members_result
next(struct members *members)
{
    struct packed *packed = (struct packed *)members;

    errno = 0;
    if (packed->is_broken)
        return fail(packed, packed->why[0] ? packed->why : why_archive(packed));
    do {
        const int status = archive_read_next_header(packed->archive, &packed->entry);

        if (status == ARCHIVE_EOF)
            return MEMBERS_END;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return fail(packed, why_archive(packed));
    } while (archive_entry_filetype(packed->entry) != AE_IFREG);
    members->has_names = archive_format(packed->archive) != ARCHIVE_FORMAT_RAW;
    show_name(packed);
    packed->before = members_bytes(members);
    packed->unpacked = packed->block_at = packed->block.bytes = 0;
    return MEMBER_GIVEN;
}

/* Returns NULL, or why no more of the member is unpacked. */
static const char *
check_limits(const struct packed *packed)
{
    const uint64_t now = members_bytes(&packed->members);
    const uint64_t took = now > packed->before ? now - packed->before : 0;

    if (packed->unpacked > member_max)
        return "expected a file of at most 256 GiB, found a longer one";
    if (packed->unpacked >> 20 > RATIO_FREE_MIB && packed->unpacked / RATIO_MAX > took)
        return "expected a file that was packed to a five-hundredth at most, found one "
               "that unpacks to more";
    return NULL;
}

/* Block by block: archive_read_data() forgets what it has when the next one is broken.
 */
static int
next_block(struct packed *packed)
{
    int status = ARCHIVE_OK;

    while (status == ARCHIVE_OK && packed->block.bytes == 0) {
        const void *data = NULL;
        la_int64_t at = 0;

        status =
            archive_read_data_block(packed->archive, &data, &packed->block.bytes, &at);
        packed->block.data = data;
        packed->block_at = at > 0 ? (uint64_t)at : 0;
    }
    if (status != ARCHIVE_OK)
        packed->block.bytes = 0;
    return status;
}

/* Gives of the block, or the NULs of the hole before it. */
static size_t
take_block(struct packed *packed, char *buffer, size_t room)
{
    const int is_hole = packed->unpacked < packed->block_at;
    const uint64_t left =
        is_hole ? packed->block_at - packed->unpacked : packed->block.bytes;
    const size_t bytes = left < room ? (size_t)left : room;

    if (is_hole) {
        memset(buffer, 0, bytes);
    } else {
        memcpy(buffer, packed->block.data, bytes);
        packed->block.data += bytes;
        packed->block.bytes -= bytes;
        packed->block_at += bytes;
    }
    packed->unpacked += bytes;
    return bytes;
}

/* A block that breaks in the middle is given up whole: gzip's are of 64 KiB, zip's of
 * 256. */
static const char *
why_lost(const struct packed *packed, int status)
{
    const int is_packed = archive_filter_count(packed->archive) > 1 ||
                          archive_format(packed->archive) == ARCHIVE_FORMAT_ZIP;

    return is_packed && status == ARCHIVE_FATAL
               ? " (what was packed just before that, up to 256 KiB, may be lost too)"
               : "";
}

static ssize_t
fill(void *with, char *buffer, size_t room, const char **why)
{
    struct packed *packed = with;
    int status;
    size_t bytes;

    errno = 0;
    status = next_block(packed);
    if (status == ARCHIVE_EOF)
        return 0;
    if (status != ARCHIVE_OK) {
        *why = why_archive(packed);
        packed->is_broken = status == ARCHIVE_FATAL;
        if (*why == read_no_memory)
            return -1;
        snprintf(packed->why, sizeof packed->why, "%.160s%s", *why,
                 why_lost(packed, status));
        *why = packed->why;
        return -1;
    }
    bytes = take_block(packed, buffer, room);
    *why = check_limits(packed);
    return *why ? -1 : (ssize_t)bytes;
}

static int
open_member(struct members *members, struct stream *stream)
{
    return stream_open_fill(stream, fill, members);
}

static int
rewind_archive(struct members *members)
{
    struct packed *packed = (struct packed *)members;
    struct stream *stream = &packed->stream;

    if (packed->base < 0) {
        snprintf(members->why, MEMBERS_WHY_BYTES,
                 "expected a file, found a pipe: this archive has to be read twice");
        return 0;
    }
    archive_read_free(packed->archive);
    packed->archive = NULL;
    packed->is_broken = lseek(stream->file, packed->base, SEEK_SET) < 0;
    stream_take(stream, stream->end - stream->begin);
    stream->is_at_end = 0;
    packed->given = 0;
    packed->is_broken |= !open_archive(packed);
    return 1;
}

static uint64_t
count_bytes(const struct members *members)
{
    const struct packed *packed = (const struct packed *)members;
    const la_int64_t bytes =
        packed->archive ? archive_filter_bytes(packed->archive, -1) : 0;

    return bytes > 0 ? (uint64_t)bytes : 0;
}

static void
close_archive(struct members *members)
{
    struct packed *packed = (struct packed *)members;

    archive_read_free(packed->archive);
    stream_close(&packed->stream);
    free(packed);
}

static const struct members_way way = { ':',         next,
                                        open_member, rewind_archive,
                                        count_bytes, close_archive };

struct members *
members_of_archive(struct stream *stream)
{
    struct packed *packed = calloc(1, sizeof *packed);
    off_t place;

    if (!packed)
        return NULL;
    packed->members.way = &way;
    packed->stream = *stream;
    memset(stream, 0, sizeof *stream);
    stream->file = -1;
    place = lseek(packed->stream.file, 0, SEEK_CUR);
    packed->base =
        place < 0 ? -1 : place - (off_t)(packed->stream.end - packed->stream.begin);
    packed->is_broken = !open_archive(packed);
    return &packed->members;
}
