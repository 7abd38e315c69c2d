/* SPDX-License-Identifier: MIT */
/*
 * Rows are fed to libcsv line by line, so that each line feed within quotation marks is
 * a place to go back to.
 *
 * Going back is cheap: what follows an open mark has marks in pairs only, up to the one
 * that closes it or is wrong. Read anew, such lines open nothing that does not end
 * in themselves, so that each byte is looked at once or twice.
 */
#include "read/cells.h"

#include <csv.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "read/text.h"

/* How far the present row is read: the window begins with it. */
struct progress {
    size_t bytes; /* lines that were fed */
    uint64_t lines;
    size_t count;        /* cells before the last line that was fed */
    size_t cell_end;     /* end of the line in which the open cell begins */
    uint64_t cell_lines; /* lines up to that end */
};

struct cells {
    struct csv_parser parser;
    struct text text;
    size_t ends[CELLS_MAX]; /* of each cell, in `text` */
    size_t count;
    int has_row;
    struct progress at;
    uint64_t line; /* of the row */
};

#define TEXT_OF(number) #number
#define VERSION_TEXT(major, minor, release)                                            \
    TEXT_OF(major) "." TEXT_OF(minor) "." TEXT_OF(release)

const char *
cells_library_version(void)
{
    return VERSION_TEXT(CSV_MAJOR, CSV_MINOR, CSV_RELEASE);
}

struct cells *
cells_new(char separator)
{
    struct cells *cells = calloc(1, sizeof *cells);

    if (!cells)
        return NULL;
    if (csv_init(&cells->parser, CSV_STRICT) != 0) {
        free(cells);
        return NULL;
    }
    csv_set_delim(&cells->parser, (unsigned char)separator);
    /* It grows by such a step each time: cells of megabytes are not to be copied for
     * every hundred bytes. */
    csv_set_blk_size(&cells->parser, (size_t)1 << 16);
    return cells;
}

void
cells_free(struct cells *cells)
{
    if (!cells)
        return;
    csv_free(&cells->parser);
    text_free(&cells->text);
    free(cells);
}

uint64_t
cells_line(const struct cells *cells)
{
    return cells->line;
}

size_t
cells_count(const struct cells *cells)
{
    return cells->count;
}

struct span
cells_at(const struct cells *cells, size_t place)
{
    const size_t begin = place > 0 ? cells->ends[place - 1] : 0;
    const struct span cell = { cells->text.data ? cells->text.data + begin : "",
                               cells->ends[place] - begin };

    return cell;
}

static void
take_cell(void *data, size_t bytes, void *with)
{
    struct cells *cells = with;
    const struct span cell = { data, bytes };

    if (cells->count < CELLS_MAX) {
        text_append(&cells->text, cell);
        cells->ends[cells->count] = cells->text.bytes;
    }
    cells->count++;
}

static void
take_row(int end, void *with)
{
    struct cells *cells = with;

    (void)end;
    cells->has_row = 1;
}

/* The length of the line that begins at `at` in the window, with what ends it. */
static enum line_result
find_line(struct stream *stream, size_t at, size_t *bytes)
{
    size_t searched = at;

    for (;;) {
        const struct span window = stream_window(stream);
        const char *from = window.data + searched;
        size_t left = window.bytes - searched;
        const char *feed = left > 0 ? memchr(from, '\n', left) : NULL;
        const char *end = feed;
        const char *carriage;

        left = feed ? (size_t)(feed - from) : left;
        carriage = left > 0 ? memchr(from, '\r', left) : NULL;
        if (carriage)
            end = carriage;
        if (end && (size_t)(end - window.data) <= READ_RECORD_MAX) {
            *bytes = (size_t)(end - window.data) + 1 - at;
            /* A carriage return takes the line feed behind it along. */
            if (carriage && stream_has(stream, at + *bytes + 1) &&
                stream_window(stream).data[at + *bytes] == '\n')
                ++*bytes;
            return LINE_GIVEN;
        }
        if (window.bytes > READ_RECORD_MAX)
            return LINE_TOO_LONG;
        searched = window.bytes;
        *bytes = window.bytes - at;
        switch (stream_more(stream)) {
        case -1:
            return LINE_FAILED;
        case 0:
            return *bytes > 0 ? LINE_GIVEN : LINE_END;
        }
    }
}

static int
is_blank(struct span line, char separator)
{
    for (size_t i = 0; i < line.bytes; i++) {
        if (!strchr(" \t\r\n", line.data[i]) || line.data[i] == '\0' ||
            line.data[i] == separator)
            return 0;
    }
    return 1;
}

/* Parses; returns how much of it was taken until it went wrong. */
static size_t
parse(struct cells *cells, const char *data, size_t bytes)
{
    return csv_parse(&cells->parser, data, bytes, take_cell, take_row, cells);
}

/* Feeds one line. Returns 0 where a mark that closes a cell has something behind it; a
 * mark inside of a cell without marks is an ordinary character, as in 5" or "so". */
static int
feed(struct cells *cells, struct span line)
{
    struct csv_parser *parser = &cells->parser;
    size_t fed = parse(cells, line.data, line.bytes);

    while (fed < line.bytes && csv_error(parser) == CSV_EPARSE && !parser->quoted) {
        csv_set_opts(parser, 0);
        fed += parse(cells, line.data + fed, 1);
        csv_set_opts(parser, CSV_STRICT);
        fed += parse(cells, line.data + fed, line.bytes - fed);
    }
    return fed == line.bytes;
}

static void
begin_row(struct cells *cells, struct stream *stream)
{
    stream_take(stream, cells->at.bytes);
    memset(&cells->at, 0, sizeof cells->at);
    text_clear(&cells->text);
    cells->count = 0;
    cells->has_row = 0;
    cells->line = stream->line + 1;
}

/* Notes that a line was read, and where the cell begins that it leaves open. */
static void
pass_line(struct cells *cells, struct stream *stream, size_t bytes)
{
    struct progress *at = &cells->at;

    at->bytes += bytes;
    at->lines++;
    if (at->lines == 1 || cells->count > at->count) {
        at->cell_end = at->bytes;
        at->cell_lines = at->lines;
    }
    at->count = cells->count;
    stream->line = cells->line - 1 + at->lines;
}

/* Says what is wrong with the open cell, and goes on behind the line that it begins
 * in. */
static enum read_result
go_on(struct cells *cells, struct reader *reader, const char *found)
{
    const uint64_t begun = cells->line - 1 + cells->at.cell_lines;
    const uint64_t line = cells->line - 1 + cells->at.lines;

    csv_fini(&cells->parser, NULL, NULL, NULL);
    cells->at.bytes = cells->at.cell_end;
    reader->stream.line = begun;
    return reader_bad(reader, begun,
                      "expected the end of the quoted cell that begins here, found %s "
                      "(line %" PRIu64 "); went on at line %" PRIu64,
                      found, line, begun + 1);
}

static enum read_result
no_memory(struct cells *cells, struct reader *reader)
{
    cells->at.bytes = 0;
    return reader_run_out(reader);
}

/* What to do without a line: the row is not whole, or there is none. */
static enum read_result
no_line(struct cells *cells, struct reader *reader, enum line_result result)
{
    struct span none;

    if (result == LINE_FAILED)
        return reader_fail_to_read(reader);
    if (cells->at.lines > 0)
        return go_on(cells, reader,
                     result == LINE_END ? "the end of the file" : "more than 10 MiB");
    if (result == LINE_TOO_LONG)
        result = stream_line(&reader->stream, &none);
    return reader_no_line(reader, result);
}

/* Feeds the line that begins behind what was fed. READ_SKIPPED: the row goes on. */
static enum read_result
add_line(struct cells *cells, struct reader *reader, size_t bytes)
{
    struct span line = stream_window(&reader->stream);
    int is_right;

    line.data += cells->at.bytes;
    line.bytes = bytes;
    is_right = feed(cells, line);
    /* The last line of a file need have no end. */
    if (is_right && !cells->has_row && line.data[bytes - 1] != '\n' &&
        line.data[bytes - 1] != '\r')
        is_right = parse(cells, "\n", 1) == 1;
    pass_line(cells, &reader->stream, bytes);
    if (cells->text.why || csv_error(&cells->parser) == CSV_ENOMEM)
        return no_memory(cells, reader);
    if (!is_right)
        return go_on(cells, reader, "something else behind a quotation mark");
    return cells->has_row ? READ_POST : READ_SKIPPED;
}

enum read_result
cells_next(struct cells *cells, struct reader *reader)
{
    struct stream *stream = &reader->stream;
    enum read_result result = READ_SKIPPED;

    begin_row(cells, stream);
    while (result == READ_SKIPPED) {
        size_t bytes;
        const enum line_result found = find_line(stream, cells->at.bytes, &bytes);
        struct span line;

        if (found != LINE_GIVEN)
            return no_line(cells, reader, found);
        line = stream_window(stream);
        line.bytes = bytes;
        if (cells->at.lines == 0 &&
            is_blank(line, (char)csv_get_delim(&cells->parser))) {
            pass_line(cells, stream, bytes);
            return reader_skip(reader, "blank line");
        }
        result = add_line(cells, reader, bytes);
    }
    return result;
}
