/* SPDX-License-Identifier: MIT */
/*
 * What tables go through in spreadsheets, how one without a header was read, and which
 * files were not. It stops nothing, but who made them ought to know.
 */
#include <inttypes.h>
#include <stdio.h>

#include "read/reader.h"
#include "read/unread.h"

void
reader_count_at(struct reader_count *count, uint64_t line)
{
    if (count->records++ == 0)
        count->line = line;
}

static void
add(struct reader_count *total, const struct reader_count *count, int is_of_many)
{
    if (total->records == 0 && !is_of_many)
        total->line = count->line;
    total->records += count->records;
}

void
reader_count_all(struct reader *total, const struct reader *reader, int is_of_many)
{
    add(&total->lost_ids, &reader->lost_ids, is_of_many);
    add(&total->other_bytes, &reader->other_bytes, is_of_many);
    add(&total->without_header, &reader->without_header, is_of_many);
}

const char *
reader_warning(struct reader *reader, int index)
{
    const struct reader_count *ids = &reader->lost_ids;
    const struct reader_count *tables = &reader->without_header;
    const struct reader_count *bytes = &reader->other_bytes;

    if (reader->unread && reader->unread->posts > 0 && index-- == 0)
        return unread_warn(reader->unread, reader);
    if (ids->records > 0 && index-- == 0) {
        reader_bad(reader, ids->line,
                   "expected an id, found a rounded number such as 1.26E+18, which a "
                   "spreadsheet made of it, in %" PRIu64 " rows: these ids are lost",
                   ids->records);
        return reader->message;
    }
    if (tables->records > 0 && index-- == 0) {
        reader_bad(reader, tables->line,
                   "expected a column named 'text' (--text names another), found no "
                   "header%s: the first column was taken for labels, and the first row "
                   "for a post",
                   tables->line > 0 ? "" : " in some tables");
        return reader->message;
    }
    if (bytes->records > 0 && index == 0) {
        reader_bad(reader, bytes->line,
                   "expected UTF-8, found other bytes, in %" PRIu64 " rows: if it is "
                   "from a spreadsheet, iconv -f WINDOWS-1252 -t UTF-8 mends it",
                   bytes->records);
        return reader->message;
    }
    return NULL;
}
