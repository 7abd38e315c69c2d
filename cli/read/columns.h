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

struct columns {
    int count;
    int text; /* columns, or NO_COLUMN */
    int label;
    int fold;
    int id;
    int author;
    int time;
    int links; /* "entities.urls": it is a table of X's tweets */
    struct name_list names;
};

void columns_clear(struct columns *columns);

/* The next cell of a line that may be a header. */
void columns_add(struct columns *columns, const struct read_options *options,
                 struct span cell);

/* Whether the line that was added is a header: it names what is needed, or a name was
 * asked for. */
int columns_are_header(const struct columns *columns,
                       const struct read_options *options);

/* Returns 0, naming the columns there are, if one that is needed is not among them. */
int columns_check(const struct columns *columns, struct reader *reader, uint64_t line);

/* Puts a cell of a row where it belongs. */
void columns_put(const struct columns *columns, int column, struct span cell,
                 struct post *post);

#endif
