/* SPDX-License-Identifier: MIT */
#include "read/table_head.h"

#include <string.h>

#include "read/span.h"

static int
is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

char
table_separator(struct span line)
{
    int is_quoted = 0;

    for (size_t i = 0; i < line.bytes; i++) {
        const char byte = line.data[i];

        if (byte == '"')
            is_quoted = !is_quoted;
        else if (!is_quoted && (byte == ',' || byte == ';' || byte == '\t'))
            return byte;
    }
    return '\0';
}

/* Up to where it may end in a table that another machine made. */
static struct span
first_line(struct span line)
{
    for (size_t i = 0; i < line.bytes; i++) {
        if (line.data[i] == '\r' || line.data[i] == '\n')
            line.bytes = i;
    }
    return line;
}

static struct span
take_cell(struct span *rest, char separator)
{
    struct span cell = { rest->data, 0 };
    int is_quoted = 0;

    while (cell.bytes < rest->bytes &&
           (is_quoted || rest->data[cell.bytes] != separator))
        is_quoted ^= rest->data[cell.bytes++] == '"';
    rest->data = cell.bytes < rest->bytes ? cell.data + cell.bytes + 1 : NULL;
    rest->bytes -= cell.bytes + (rest->data != NULL);
    return cell;
}

static struct span
without_blanks(struct span cell)
{
    for (; cell.bytes > 0 && is_blank(cell.data[0]); cell.data++)
        cell.bytes--;
    while (cell.bytes > 0 && is_blank(cell.data[cell.bytes - 1]))
        cell.bytes--;
    return cell;
}

static int
is_quoted(struct span cell)
{
    return cell.bytes > 1 && cell.data[0] == '"' && cell.data[cell.bytes - 1] == '"';
}

static int
has_blank(struct span cell)
{
    for (size_t i = 0; i < cell.bytes; i++) {
        if (is_blank(cell.data[i]))
            return 1;
    }
    return 0;
}

/* What the cells of a line are. */
struct cells_seen {
    int count;
    int has_text; /* one is the name of the text */
    int has_quoted;
    int has_indent; /* one begins with a blank, as behind the comma of a sentence */
    int has_phrase; /* one is more than a word */
};

static struct cells_seen
look_at_cells(const char *name, struct span line, char separator)
{
    struct cells_seen seen = { 0 };

    while (line.data) {
        const struct span cell = take_cell(&line, separator);
        struct span word = without_blanks(cell);

        seen.count++;
        seen.has_indent |= cell.bytes > 0 && is_blank(cell.data[0]);
        if (is_quoted(word)) {
            seen.has_quoted = 1;
            word.data++;
            word.bytes -= 2;
        }
        seen.has_phrase |= has_blank(word);
        seen.has_text |= span_is_caseless(word, name);
    }
    return seen;
}

enum read_kind
table_kind(const struct read_options *options, struct span line)
{
    const char *name = options->text_name ? options->text_name : "text";
    struct cells_seen seen;
    char separator;

    line = first_line(line);
    if (span_begins_with(line, "sep=") && line.bytes == sizeof "sep=;" - 1)
        return READ_KIND_CSV;
    separator = table_separator(line);
    if (separator == '\0')
        return READ_KIND_AUTO;
    seen = look_at_cells(name, line, separator);
    if (!seen.has_text || seen.count < 2 || (seen.has_indent && seen.has_phrase))
        return READ_KIND_AUTO;
    /* Quotation marks are themselves in a tsv. */
    return separator == '\t' && !seen.has_quoted ? READ_KIND_TSV : READ_KIND_CSV;
}
