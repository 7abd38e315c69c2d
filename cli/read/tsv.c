/* SPDX-License-Identifier: MIT */
/*
 * Tables: cells between TABs, one post a line, and no quoting of any kind.
 *
 * A lone quotation mark is a quotation mark: a reader that pairs them swallows the
 * lines between two posts that each hold one.
 */
#include <stdlib.h>
#include <string.h>

#include "read/columns.h"
#include "read/escapes.h"
#include "read/reader.h"

struct table {
    int has_header;
    int has_first;  /* a line was read to look for a header, and is a record */
    uint64_t blank; /* lines before it */
    enum line_result first;
    struct span line;
    struct columns columns;
    char *unescaped; /* cells of the last line */
    size_t unescaped_bytes;
};

/* Cuts the first cell off `rest`; returns 0 when there is none left. A `rest` without
 * data has no cell, one without bytes has an empty one. */
static int
next_cell(struct span *rest, struct span *cell)
{
    const char *tab;

    if (!rest->data)
        return 0;
    tab = rest->bytes > 0 ? memchr(rest->data, '\t', rest->bytes) : NULL;
    *cell = *rest;
    if (!tab) {
        rest->data = NULL;
        return 1;
    }
    cell->bytes = (size_t)(tab - rest->data);
    rest->data = tab + 1;
    rest->bytes -= cell->bytes + 1;
    return 1;
}

static int
count_cells(struct span line)
{
    struct span cell;
    int count = 0;

    while (next_cell(&line, &cell))
        count++;
    return count;
}

static void
read_names(struct reader *reader, struct table *table)
{
    struct span rest = table->line;
    struct span cell;

    columns_clear(&table->columns);
    while (next_cell(&rest, &cell))
        columns_add(&table->columns, &reader->options, cell);
}

/* Whether the file is one line, but has carriage returns where lines could end. */
static int
has_other_ends(struct stream *stream)
{
    struct span window;
    size_t searched = 0;
    const char *carriage;

    do {
        window = stream_window(stream);
        if (window.bytes > READ_RECORD_MAX)
            return 0;
        if (searched < window.bytes &&
            memchr(window.data + searched, '\n', window.bytes - searched))
            return 0;
        searched = window.bytes;
    } while (stream_more(stream) > 0);
    /* Asking for more may have moved it. */
    window = stream_window(stream);
    carriage = window.bytes > 0 ? memchr(window.data, '\r', window.bytes) : NULL;
    return carriage && carriage < window.data + window.bytes - 1;
}

static int
start(struct reader *reader)
{
    static const struct span empty_line = { "", 0 };
    struct table *table = calloc(1, sizeof *table);

    if (!table) {
        reader_run_out(reader);
        return 0;
    }
    reader->state = table;
    if (has_other_ends(&reader->stream)) {
        reader_bad(reader, 1,
                   "expected lines that end in a line feed, found carriage "
                   "returns alone (convert them)");
        return 0;
    }
    table->line = empty_line;
    do
        table->first = stream_line(&reader->stream, &table->line);
    while (table->first == LINE_GIVEN && table->line.bytes == 0 && ++table->blank);
    if (table->first == LINE_FAILED) {
        reader_fail_to_read(reader);
        return 0;
    }
    /* A file of nothing has no posts, and no header either. */
    if (table->first == LINE_END)
        return 1;
    read_names(reader, table);
    table->has_header = columns_are_header(&table->columns, &reader->options);
    table->has_first = !table->has_header;
    return !table->has_header ||
           columns_check(&table->columns, reader, reader->stream.line);
}

static void
stop(struct reader *reader)
{
    struct table *table = reader->state;

    if (table)
        free(table->unescaped);
    free(table);
}

static int
make_room(struct table *table, size_t bytes)
{
    char *grown;

    if (bytes <= table->unescaped_bytes)
        return 1;
    grown = realloc(table->unescaped, bytes);
    if (!grown)
        return 0;
    table->unescaped = grown;
    table->unescaped_bytes = bytes;
    return 1;
}

/* The cells of a line have room beside each other, each at its own place. */
static enum read_result
undo_escapes(struct reader *reader, struct span line, struct post *post)
{
    struct span *cells[] = { &post->text, &post->label, &post->fold, &post->id,
                             &post->author };
    struct table *table = reader->state;

    if (!memchr(line.data, '\\', line.bytes))
        return READ_POST;
    if (!make_room(table, line.bytes))
        return reader_run_out(reader);
    for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++) {
        const char *data = cells[i]->data;
        char shown[SHOWN_BYTES];
        const char *wrong;

        /* An id that is the ordinal is no cell. */
        if (!data || data < line.data || data >= line.data + line.bytes)
            continue;
        wrong = escapes_undo(cells[i], table->unescaped + (data - line.data));
        if (wrong)
            return reader_bad(
                reader, post->line,
                "expected \\t, \\n, \\r, \\xHH or \\\\ in an escaped cell, found %s",
                show_bytes(shown, wrong,
                           (size_t)(data + cells[i]->bytes - wrong) > 1 ? 2 : 1));
    }
    return READ_POST;
}

static enum read_result
read_pair(struct reader *reader, struct span line, struct post *post)
{
    struct span label;

    next_cell(&line, &label);
    if (!line.data)
        return reader_bad(reader, post->line,
                          "expected a TAB between label and text, found none");
    if (reader->options.wants_labels)
        post->label = label;
    post->text = line;
    return READ_POST;
}

static enum read_result
read_row(struct reader *reader, struct span line, struct post *post)
{
    const struct table *table = reader->state;
    const struct columns *columns = &table->columns;
    const int is_text_last = columns->text.at == columns->count - 1;
    struct span rest = line;
    struct span cell;
    int column = 0;

    for (; column < columns->count; column++) {
        if (!rest.data)
            break;
        cell = rest;
        if (is_text_last && column == columns->text.at)
            rest.data = NULL;
        else
            next_cell(&rest, &cell);
        columns_put(columns, column, cell, post);
    }
    if (column < columns->count || rest.data)
        return reader_bad(reader, post->line, "expected %d cells, found %d",
                          columns->count, count_cells(line));
    return READ_POST;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct table *table = reader->state;
    struct span line = table->line;
    enum line_result got = table->first;
    const int is_first = table->has_first;
    enum read_result result;

    if (table->blank > 0) {
        table->blank--;
        return reader_skip(reader, "blank line");
    }
    if (!is_first)
        got = stream_line(&reader->stream, &line);
    table->has_first = 0;
    if (got != LINE_GIVEN)
        return reader_no_line(reader, got);
    if (line.bytes == 0)
        return reader_skip(reader, "blank line");
    post->line = reader->stream.line;
    post->id = reader_ordinal(reader, post->line);
    result = table->has_header ? read_row(reader, line, post)
                               : read_pair(reader, line, post);
    if (result == READ_POST && reader->options.is_escaped)
        result = undo_escapes(reader, line, post);
    if (result == READ_POST && reader->options.wants_labels && post->label.bytes == 0)
        return reader_bad(reader, post->line, "expected a label, found an empty cell");
    if (result == READ_POST && is_first)
        columns_note_first_row(reader, post);
    return result;
}

const struct read_format read_tsv = {
    "tsv", "a table: cells between TABs, no quoting, a header or label TAB text",
    start, next,
    stop,  NULL
};
