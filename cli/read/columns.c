/* SPDX-License-Identifier: MIT */
#include "read/columns.h"

#include <stdio.h>
#include <string.h>

#include "read/moment.h"
#include "read/span.h"

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
    static const struct column none = { NO_COLUMN, "", 0, NO_COLUMN };

    memset(columns, 0, sizeof *columns);
    columns->text = columns->label = columns->fold = columns->id = none;
    columns->author = columns->time = columns->links = none;
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

/* Of several names the first column is meant, of several cases of one the asked one. */
static void
note(struct column *column, int at, const char *name, struct span cell)
{
    const int is_exact = span_is(cell, name);
    const int is_same = column->at != NO_COLUMN && strcmp(column->name, name) == 0;

    if (!span_is_caseless(cell, name))
        return;
    if (column->at == NO_COLUMN || (is_same && is_exact && !column->is_exact))
        *column = (struct column){ at, name, is_exact, NO_COLUMN };
    else if (is_same && is_exact == column->is_exact && column->again == NO_COLUMN)
        column->again = at;
}

/* What columns are called mostly, where nobody says. */
static const char *const ids[] = { "id", "tweet_id", NULL };
static const char *const authors[] = { "author", "author.username", NULL };
static const char *const times[] = { "time", "created_at", "timestamp", NULL };

static void
note_any(struct column *column, int at, const char *name, const char *const *names,
         struct span cell)
{
    if (name) {
        note(column, at, name, cell);
        return;
    }
    for (; *names; names++)
        note(column, at, *names, cell);
}

static int
is_among(struct span cell, const char *const *names)
{
    while (*names && !span_is_caseless(cell, *names))
        names++;
    return *names != NULL;
}

static int
is_known(struct span cell)
{
    return span_is_caseless(cell, "label") || is_among(cell, ids) ||
           is_among(cell, authors) || is_among(cell, times);
}

void
columns_add(struct columns *columns, const struct read_options *options,
            struct span cell)
{
    const int at = columns->count++;

    note(&columns->text, at, text_name(options), cell);
    if (options->wants_labels)
        note(&columns->label, at, label_name(options), cell);
    note_any(&columns->id, at, options->id_name, ids, cell);
    note_any(&columns->author, at, options->author_name, authors, cell);
    note_any(&columns->time, at, options->time_name, times, cell);
    note(&columns->links, at, "entities.urls", cell);
    if (options->fold_name)
        note(&columns->fold, at, options->fold_name, cell);
    columns->has_known |= is_known(cell);
    columns->has_phrase |= cell.bytes > 0 && memchr(cell.data, ' ', cell.bytes) != NULL;
    name_list_add(&columns->names, cell);
}

int
columns_are_header(const struct columns *columns, const struct read_options *options)
{
    if (read_options_have_names(options))
        return 1;
    if (columns->text.at != NO_COLUMN)
        return !options->wants_labels || columns->label.at != NO_COLUMN;
    /* Who wants labels has tables of label and text, and may have a label called so. */
    return !options->wants_labels && columns->has_known && !columns->has_phrase;
}

const char *
columns_hint(const struct read_options *options)
{
    return options->text_name ? "" : " (--text names another)";
}

void
columns_note_first_row(struct reader *reader, struct post *post)
{
    post->is_first_row = 1;
    if (!reader->options.wants_labels)
        reader_count_at(&reader->without_header, post->line);
}

/* Of a name that is NULL nothing is needed. */
static int
need(const struct columns *columns, struct reader *reader, uint64_t line,
     const struct column *column, const char *name)
{
    if (!name || column->at != NO_COLUMN)
        return 1;
    reader_bad(reader, line, "expected a column named '%s'%s, found the columns %s",
               name, column == &columns->text ? columns_hint(&reader->options) : "",
               columns->names.text);
    return 0;
}

static int
check_twice(const struct columns *columns, struct reader *reader, uint64_t line)
{
    const struct column *const all[] = { &columns->text,   &columns->label,
                                         &columns->fold,   &columns->id,
                                         &columns->author, &columns->time,
                                         &columns->links };

    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        if (all[i]->again == NO_COLUMN)
            continue;
        reader_bad(reader, line, "columns %d and %d are both called '%s'",
                   all[i]->at + 1, all[i]->again + 1, all[i]->name);
        return 0;
    }
    return 1;
}

int
columns_check(const struct columns *columns, struct reader *reader, uint64_t line)
{
    const struct read_options *options = &reader->options;

    return need(columns, reader, line, &columns->text, text_name(options)) &&
           (!options->wants_labels ||
            need(columns, reader, line, &columns->label, label_name(options))) &&
           need(columns, reader, line, &columns->fold, options->fold_name) &&
           need(columns, reader, line, &columns->id, options->id_name) &&
           need(columns, reader, line, &columns->author, options->author_name) &&
           need(columns, reader, line, &columns->time, options->time_name) &&
           check_twice(columns, reader, line);
}

void
columns_put(const struct columns *columns, int column, struct span cell,
            struct post *post)
{
    if (column == columns->text.at)
        post->text = cell;
    if (column == columns->label.at)
        post->label = cell;
    if (column == columns->fold.at)
        post->fold = cell;
    if (column == columns->id.at)
        post->id = cell;
    if (column == columns->author.at)
        post->author = cell;
    if (column == columns->time.at)
        post->time = time_read_any(cell);
}
