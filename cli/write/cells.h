/* SPDX-License-Identifier: MIT */
/* Cells of TSV and CSV. */
#ifndef TOUT_CLI_WRITE_CELLS_H
#define TOUT_CLI_WRITE_CELLS_H

#include <stddef.h>
#include <stdio.h>

#include "write/buffer.h"

/* A cell with \t, \n, \r and \\ escaped, and other control characters as \xHH, byte by
 * byte; a cell quoted as RFC 4180 asks where it must be. */
void buffer_add_tsv(struct buffer *buffer, const char *text, size_t bytes);
void buffer_add_csv(struct buffer *buffer, const char *text, size_t bytes);

/* Text of which no spreadsheet makes a formula: a sign that begins one gets an
 * apostrophe before it, where the text begins and behind whatever may be taken for the
 * end of a cell. */
void buffer_add_guarded(struct buffer *buffer, const char *text, size_t bytes);

/* A cell of TSV to a stream, and a guarded one. */
typedef void (*write_cell_function)(FILE *out, const char *text, size_t bytes);
void write_tsv_cell(FILE *out, const char *text, size_t bytes);
void write_guarded_cell(FILE *out, const char *text, size_t bytes);

/* The option that asks for guarded cells; `target` is an int. */
#define SPREADSHEET_OPTION(target)                                                     \
    {                                                                                  \
        "spreadsheet", 0, OPTION_FLAG, &(target), NULL,                                \
            "put an apostrophe before what a spreadsheet would take\nfor a formula"    \
    }

#endif
