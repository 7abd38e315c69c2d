/* SPDX-License-Identifier: MIT */
/*
 * Tables: cells between TABs, one post a line, and no quoting of any kind.
 *
 * A lone quotation mark is a quotation mark: a reader that pairs them swallows the
 * lines between two posts that each hold one.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "read/reader.h"

enum { NO_COLUMN = -1 };

struct table {
    int has_header;
    int has_first; /* line 1 was read to look for a header, and is a record */
    enum line_result first;
    struct span line;
    int columns;
    int text; /* columns, or NO_COLUMN */
    int label;
    int fold;
    int id;
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
is_cell(struct span cell, const char *name)
{
    return cell.bytes == strlen(name) && memcmp(cell.data, name, cell.bytes) == 0;
}

/* The first column called `name`. */
static int
find_column(struct span line, const char *name)
{
    struct span cell;
    int column = 0;

    while (next_cell(&line, &cell)) {
        if (is_cell(cell, name))
            return column;
        column++;
    }
    return NO_COLUMN;
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

/* Sets `column`; returns 0, naming the columns there are, if it is not found. */
static int
need_column(struct reader *reader, struct span line, const char *name, int *column)
{
    char shown[SHOWN_BYTES];
    char names[512];
    size_t used = 0;
    struct span cell;

    *column = find_column(line, name);
    if (*column != NO_COLUMN)
        return 1;
    names[0] = '\0';
    while (used < sizeof names - SHOWN_BYTES && next_cell(&line, &cell)) {
        show_bytes(shown, cell.data, cell.bytes);
        used += (size_t)snprintf(names + used, sizeof names - used, "%s'%s'",
                                 used > 0 ? ", " : "", shown);
    }
    reader_bad(reader, reader->stream.line,
               "expected a column named '%s', found the columns %s%s", name, names,
               line.data ? ", ..." : "");
    return 0;
}

static int
find_columns(struct reader *reader, struct table *table)
{
    const struct read_options *options = &reader->options;
    const struct span line = table->line;
    const char *text = options->text_name ? options->text_name : "text";
    const char *label = options->label_name ? options->label_name : "label";

    table->columns = count_cells(line);
    table->id = find_column(line, "id");
    return need_column(reader, line, text, &table->text) &&
           (!options->wants_labels ||
            need_column(reader, line, label, &table->label)) &&
           (!options->fold_name ||
            need_column(reader, line, options->fold_name, &table->fold));
}

static int
is_header(const struct read_options *options, struct span line)
{
    if (options->text_name || options->label_name || options->fold_name)
        return 1;
    return find_column(line, "text") != NO_COLUMN &&
           (!options->wants_labels || find_column(line, "label") != NO_COLUMN);
}

static int
start(struct reader *reader)
{
    static const struct span empty_line = { "", 0 };
    struct table *table = calloc(1, sizeof *table);

    if (!table) {
        reader_fail(reader, "out of memory");
        return 0;
    }
    reader->state = table;
    table->text = table->label = table->fold = table->id = NO_COLUMN;
    table->line = empty_line;
    table->first = stream_line(&reader->stream, &table->line);
    if (table->first == LINE_FAILED) {
        reader_fail_to_read(reader);
        return 0;
    }
    table->has_header = is_header(&reader->options, table->line);
    table->has_first = !table->has_header;
    return !table->has_header || find_columns(reader, table);
}

static void
stop(struct reader *reader)
{
    free(reader->state);
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
    const int is_text_last = table->text == table->columns - 1;
    struct span rest = line;
    struct span cell;
    int column = 0;

    for (; column < table->columns; column++) {
        if (!rest.data)
            break;
        cell = rest;
        if (is_text_last && column == table->text)
            rest.data = NULL;
        else
            next_cell(&rest, &cell);
        if (column == table->text)
            post->text = cell;
        if (column == table->label)
            post->label = cell;
        if (column == table->fold)
            post->fold = cell;
        if (column == table->id)
            post->id = cell;
    }
    if (column < table->columns || rest.data)
        return reader_bad(reader, post->line, "expected %d cells, found %d",
                          table->columns, count_cells(line));
    return READ_POST;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct table *table = reader->state;
    struct span line = table->line;
    enum line_result got = table->first;
    enum read_result result;

    if (!table->has_first)
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
    if (result == READ_POST && reader->options.wants_labels && post->label.bytes == 0)
        return reader_bad(reader, post->line, "expected a label, found an empty cell");
    return result;
}

const struct read_format read_tsv = {
    "tsv", "a table: cells between TABs, no quoting, a header or label TAB text", start,
    next, stop
};
