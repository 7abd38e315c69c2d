/* SPDX-License-Identifier: MIT */
#include "read/columns.h"

#include <stdio.h>
#include <string.h>

#include "read/moment.h"

void
name_list_add(struct name_list *list, struct span name)
{
    const char *comma = list->bytes > 0 ? ", " : "";
    const size_t room = sizeof list->text - list->bytes;
    char shown[SHOWN_BYTES];

    if (list->is_full)
        return;
    /* A name as it is shown, its quotes and the comma fit. */
    list->is_full = room <= SHOWN_BYTES + 4;
    if (list->is_full)
        list->bytes += (size_t)snprintf(list->text + list->bytes, room, "%s...", comma);
    else
        list->bytes += (size_t)snprintf(list->text + list->bytes, room, "%s'%s'", comma,
                                        show_bytes(shown, name.data, name.bytes));
}

void
columns_clear(struct columns *columns)
{
    memset(columns, 0, sizeof *columns);
    columns->text = columns->label = columns->fold = columns->id = NO_COLUMN;
    columns->author = columns->time = columns->links = NO_COLUMN;
}

static const char *
text_name(const struct read_options *options)
{
    return options->text_name ? options->text_name : "text";
}

static const char *
label_name(const struct read_options *options)
{
    return options->label_name ? options->label_name : "label";
}

/* Of two columns of a name the first is meant. */
static void
note(int *column, int at, const char *name, struct span cell)
{
    if (*column == NO_COLUMN && cell.bytes == strlen(name) &&
        memcmp(cell.data, name, cell.bytes) == 0)
        *column = at;
}

void
columns_add(struct columns *columns, const struct read_options *options,
            struct span cell)
{
    const int at = columns->count++;

    note(&columns->text, at, text_name(options), cell);
    if (options->wants_labels)
        note(&columns->label, at, label_name(options), cell);
    note(&columns->id, at, "id", cell);
    note(&columns->author, at, "author", cell);
    note(&columns->author, at, "author.username", cell);
    note(&columns->time, at, "time", cell);
    note(&columns->time, at, "created_at", cell);
    note(&columns->links, at, "entities.urls", cell);
    if (options->fold_name)
        note(&columns->fold, at, options->fold_name, cell);
    name_list_add(&columns->names, cell);
}

int
columns_are_header(const struct columns *columns, const struct read_options *options)
{
    if (options->text_name || options->label_name || options->fold_name)
        return 1;
    return columns->text != NO_COLUMN &&
           (!options->wants_labels || columns->label != NO_COLUMN);
}

static int
need(const struct columns *columns, struct reader *reader, uint64_t line, int column,
     const char *name)
{
    if (column != NO_COLUMN)
        return 1;
    reader_bad(reader, line, "expected a column named '%s', found the columns %s", name,
               columns->names.text);
    return 0;
}

int
columns_check(const struct columns *columns, struct reader *reader, uint64_t line)
{
    const struct read_options *options = &reader->options;

    return need(columns, reader, line, columns->text, text_name(options)) &&
           (!options->wants_labels ||
            need(columns, reader, line, columns->label, label_name(options))) &&
           (!options->fold_name ||
            need(columns, reader, line, columns->fold, options->fold_name));
}

void
columns_put(const struct columns *columns, int column, struct span cell,
            struct post *post)
{
    if (column == columns->text)
        post->text = cell;
    if (column == columns->label)
        post->label = cell;
    if (column == columns->fold)
        post->fold = cell;
    if (column == columns->id)
        post->id = cell;
    if (column == columns->author)
        post->author = cell;
    if (column == columns->time)
        post->time = time_read_any(cell);
}
