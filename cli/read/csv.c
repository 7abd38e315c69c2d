/* SPDX-License-Identifier: MIT */
/*
 * CSV as RFC 4180 has it, with the habits of spreadsheets: `sep=;` before the header,
 * and semicolons or TABs where the machine that wrote it uses the comma in numbers.
 *
 * A table of tweets that twarc made is one too, and its texts are made as those of X.
 *
 * The separator is the first of the three that stands outside of quotation marks in the
 * first line: a header's names, and labels, have none of them in practice.
 */
#include <stdlib.h>
#include <string.h>

#include "read/cells.h"
#include "read/columns.h"
#include "read/reader.h"
#include "read/table_head.h"
#include "read/twarc.h"

struct csv {
    struct cells *cells;
    struct columns columns;
    struct twarc *twarc; /* NULL: it is another table */
    int has_header;
    int has_first; /* line 1 was read to look for a header, and is a record */
};

/* The line of the window behind `from`, as much of it as a header may be expected to
 * take. */
static struct span
line_from(struct stream *stream, size_t from)
{
    static const size_t enough = 1 << 16;
    size_t bytes = 0;
    struct span line;

    while (bytes < enough && stream_has(stream, from + bytes + 1) &&
           stream_window(stream).data[from + bytes] != '\n' &&
           stream_window(stream).data[from + bytes] != '\r')
        bytes++;
    line = stream_window(stream);
    if (bytes > 0)
        line.data += from;
    line.bytes = bytes;
    return line;
}

/* Takes the line `sep=;` that a spreadsheet writes for itself; returns its separator,
 * or NUL if there is none. */
static char
take_separator(struct stream *stream)
{
    static const char word[] = "sep=";
    const size_t bytes = sizeof word - 1;
    const struct span line = line_from(stream, 0);
    char separator;
    struct span none;

    if (line.bytes != bytes + 1 || memcmp(line.data, word, bytes) != 0 ||
        line.data[bytes] == '"')
        return '\0';
    separator = line.data[bytes];
    stream_line(stream, &none);
    return separator;
}

/* The separator of the first line that is not blank. */
static char
find_separator(struct stream *stream)
{
    static const size_t enough = 1 << 16;
    size_t from = 0;
    char separator;

    while (from < enough && stream_has(stream, from + 1) &&
           strchr("\r\n ", stream_window(stream).data[from]) &&
           stream_window(stream).data[from] != '\0')
        from++;
    separator = table_separator(line_from(stream, from));
    return separator != '\0' ? separator : ',';
}

static int
begin(struct reader *reader)
{
    struct csv *csv = calloc(1, sizeof *csv);
    char separator;

    reader->state = csv;
    separator = take_separator(&reader->stream);
    if (separator == '\0')
        separator = find_separator(&reader->stream);
    if (csv)
        csv->cells = cells_new(separator);
    if (csv && csv->cells)
        return 1;
    reader_run_out(reader);
    return 0;
}

/* Returns 0, with a message, if the first row does not tell what the columns are. */
static int
read_names(struct reader *reader)
{
    struct csv *csv = reader->state;
    const uint64_t line = cells_line(csv->cells);
    const size_t count = cells_count(csv->cells);

    if (count > CELLS_MAX) {
        reader_bad(reader, line, "expected at most %d columns, found %zu", CELLS_MAX,
                   count);
        return 0;
    }
    columns_clear(&csv->columns);
    for (size_t i = 0; i < count; i++)
        columns_add(&csv->columns, &reader->options, cells_at(csv->cells, i));
    csv->has_header = columns_are_header(&csv->columns, &reader->options);
    csv->has_first = !csv->has_header;
    if (csv->has_header && csv->columns.links.at != NO_COLUMN) {
        csv->twarc = twarc_new();
        if (!csv->twarc) {
            reader_run_out(reader);
            return 0;
        }
    }
    if (csv->has_header)
        return columns_check(&csv->columns, reader, line);
    if (count == 2)
        return 1;
    reader_bad(reader, line,
               "expected a column named 'text'%s%s, or two columns, label and text, "
               "found the columns %s",
               reader->options.wants_labels ? " and one named 'label'" : "",
               reader->options.wants_labels ? " (--text and --label name others)"
                                            : columns_hint(&reader->options),
               csv->columns.names.text);
    return 0;
}

static int
start(struct reader *reader)
{
    struct csv *csv;
    enum read_result result;

    if (!begin(reader))
        return 0;
    csv = reader->state;
    do
        result = cells_next(csv->cells, reader);
    while (result == READ_SKIPPED);
    if (result == READ_POST)
        return read_names(reader);
    return result == READ_END;
}

static void
stop(struct reader *reader)
{
    struct csv *csv = reader->state;

    if (!csv)
        return;
    cells_free(csv->cells);
    twarc_free(csv->twarc);
    free(csv);
}

static size_t
count_digits(struct span text)
{
    size_t digits = 0;

    while (digits < text.bytes && text.data[digits] >= '0' && text.data[digits] <= '9')
        digits++;
    return digits;
}

/* "1.26E+18", with the comma or full stop of the machine that wrote it. */
static int
is_rounded(struct span id)
{
    for (size_t i = 0; i < 2; i++) {
        const size_t digits = count_digits(id);

        if (digits == 0 || digits == id.bytes)
            return 0;
        id.data += digits;
        id.bytes -= digits;
        if (id.bytes > 2 && id.data[0] == 'E' && id.data[1] == '+')
            return 1;
        id.data++;
        id.bytes--;
    }
    return 0;
}

/* Spreadsheets write '1234 for a number that is to stay as it is, and round the others.
 */
static void
mend(struct reader *reader, struct post *post)
{
    const struct span behind = { post->id.data + 1,
                                 post->id.bytes > 0 ? post->id.bytes - 1 : 0 };

    if (behind.bytes > 0 && post->id.data[0] == '\'' &&
        count_digits(behind) == behind.bytes)
        post->id = behind;
    if (is_rounded(post->id))
        reader_count_at(&reader->lost_ids, post->line);
    if (!span_is_utf8(post->text))
        reader_count_at(&reader->other_bytes, post->line);
}

static enum read_result
read_row(struct reader *reader, struct post *post)
{
    const struct csv *csv = reader->state;
    const size_t count = cells_count(csv->cells);
    const size_t expected = csv->has_header ? (size_t)csv->columns.count : 2;

    post->line = cells_line(csv->cells);
    post->id = reader_ordinal(reader, post->line);
    if (count != expected)
        return reader_bad(reader, post->line, "expected %zu cells, found %zu", expected,
                          count);
    if (!csv->has_header) {
        if (reader->options.wants_labels)
            post->label = cells_at(csv->cells, 0);
        post->text = cells_at(csv->cells, 1);
    }
    for (size_t i = 0; csv->has_header && i < count; i++)
        columns_put(&csv->columns, (int)i, cells_at(csv->cells, i), post);
    mend(reader, post);
    if (reader->options.wants_labels && post->label.bytes == 0)
        return reader_bad(reader, post->line, "expected a label, found an empty cell");
    return csv->twarc
               ? twarc_read(csv->twarc, reader,
                            cells_at(csv->cells, (size_t)csv->columns.links.at), post)
               : READ_POST;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct csv *csv = reader->state;
    const int is_first = csv->has_first;
    enum read_result result = is_first ? READ_POST : cells_next(csv->cells, reader);

    csv->has_first = 0;
    if (result == READ_POST)
        result = read_row(reader, post);
    if (result == READ_POST && is_first)
        columns_note_first_row(reader, post);
    return result;
}

const struct read_format read_csv = {
    "csv", "a table: cells between commas, semicolons or TABs, quoted or not",
    start, next,
    stop,  NULL
};
