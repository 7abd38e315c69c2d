/* SPDX-License-Identifier: MIT */
/*
 * Which column of a table is what, by the names in its header.
 *
 * A header is told cell by cell and not kept: a line of 10 MiB may have millions of
 * cells.
 */
#ifndef TOUT_CLI_READ_COLUMNS_H
#define TOUT_CLI_READ_COLUMNS_H

#include "read/reader.h"

enum { NO_COLUMN = -1 };

/* Names for a message: some of them, quoted and with commas between. */
struct name_list {
    char text[512];
    size_t bytes;
    int is_full; /* it ends in dots */
};

void name_list_add(struct name_list *list, struct span name);

/* Which column something is in. */
struct column {
    int at; /* or NO_COLUMN */
    const char *name;
    int is_exact; /* of the same case, too */
    int again;    /* another one of the name, or NO_COLUMN */
};

struct columns {
    int count;
    struct column text;
    struct column label;
    struct column fold;
    struct column id;
    struct column author;
    struct column time;
    struct column links; /* "entities.urls": it is a table of X's tweets */
    int has_known;       /* a cell is a name that tables of posts have */
    int has_phrase;      /* a cell is more than a word */
    struct name_list names;
};

/* What is to be said and kept of the first row of a table that has no header. */
void columns_note_first_row(struct reader *reader, struct post *post);

void columns_clear(struct columns *columns);

/* The next cell of a line that may be a header. */
void columns_add(struct columns *columns, const struct read_options *options,
                 struct span cell);

/* Whether the line that was added is a header: it names what is needed, a name was
 * asked for, or its cells are words of which one is a name that tables of posts have.
 */
int columns_are_header(const struct columns *columns,
                       const struct read_options *options);

/* How a column of the text is named, for a message, unless it was. */
const char *columns_hint(const struct read_options *options);

/* Returns 0, naming the columns there are, if one that is needed is not among them, or
 * one that is known is twice. */
int columns_check(const struct columns *columns, struct reader *reader, uint64_t line);

/* Puts a cell of a row where it belongs. */
void columns_put(const struct columns *columns, int column, struct span cell,
                 struct post *post);

#endif
