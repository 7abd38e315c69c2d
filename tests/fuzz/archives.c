/* SPDX-License-Identifier: MIT */
/*
 * Exports of many files: whatever the bytes of an archive are, and whatever its members
 * are called and hold, each record is a post, left out or bad, and the reader comes to
 * an end.
 *
 * An input whose first byte is = or + tells members, from which a tar or a zip is made:
 * each begins with a line of that sign and its name. Any other is the archive itself.
 */
#include <stdlib.h>
#include <string.h>

#include <archive.h>
#include <archive_entry.h>

#include "folder.h"
#include "fuzz.h"
#include "readers.h"

enum { NAME_MAX_BYTES = 300 };

static struct archive *
new_archive(char sign)
{
    struct archive *archive = archive_write_new();

    if (!archive || (sign == '+' ? archive_write_set_format_zip(archive)
                                 : archive_write_set_format_gnutar(archive)) < 0)
        abort();
    if (archive_write_open_filename(archive, folder_path(0)) != ARCHIVE_OK)
        abort();
    return archive;
}

/* A name that the format cannot have is none of ours. */
static void
add_member(struct archive *archive, const char *name, const char *text, size_t bytes)
{
    struct archive_entry *entry = archive_entry_new();

    if (!entry)
        abort();
    archive_entry_set_pathname(entry, name);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, (la_int64_t)bytes);
    if (archive_write_header(archive, entry) == ARCHIVE_OK && bytes > 0 &&
        archive_write_data(archive, text, bytes) != (la_ssize_t)bytes)
        abort();
    archive_entry_free(entry);
}

/* The end of the lines that belong to a member. */
static const char *
member_end(const char *at, const char *end, char sign)
{
    while (at < end && *at != sign) {
        const char *line = memchr(at, '\n', (size_t)(end - at));

        at = line ? line + 1 : end;
    }
    return at;
}

static void
write_members(const char *text, size_t bytes)
{
    const char sign = text[0];
    const char *const end = text + bytes;
    struct archive *archive = new_archive(sign);

    while (text < end) {
        const char *line = memchr(text, '\n', (size_t)(end - text));
        const char *begin = line ? line + 1 : end;
        const char *behind = member_end(begin, end, sign);
        const size_t length = (size_t)((line ? line : end) - text) - 1;
        char name[NAME_MAX_BYTES + 1];

        memset(name, 0, sizeof name);
        memcpy(name, text + 1, length < NAME_MAX_BYTES ? length : NAME_MAX_BYTES);
        if (name[0])
            add_member(archive, name, begin, (size_t)(behind - begin));
        text = behind;
    }
    if (archive_write_close(archive) != ARCHIVE_OK)
        abort();
    archive_write_free(archive);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    static const struct read_options any = { .kind = READ_KIND_AUTO };
    static const struct read_options all = { .kind = READ_KIND_X_ARCHIVE,
                                             .wants_messages = 1 };

    if (bytes > 0 && (data[0] == '=' || data[0] == '+'))
        write_members((const char *)data, bytes);
    else
        folder_write(0, data, bytes);
    readers_read_file(folder_path(0), &any, TEXTS_ANY);
    readers_read_file(folder_path(0), &all, TEXTS_ANY);
    return 0;
}
