/* SPDX-License-Identifier: MIT */
/* Cells of TSV and CSV. */
#ifndef TOUT_CLI_WRITE_CELLS_H
#define TOUT_CLI_WRITE_CELLS_H

#include <stddef.h>
#include <stdio.h>

#include "write/buffer.h"

/* A cell with \t, \n, \r and \\ escaped; a cell quoted as RFC 4180 asks where it must
 * be. */
void buffer_add_tsv(struct buffer *buffer, const char *text, size_t bytes);
void buffer_add_csv(struct buffer *buffer, const char *text, size_t bytes);

/* The first to a stream. */
void write_tsv_cell(FILE *out, const char *text, size_t bytes);

#endif
