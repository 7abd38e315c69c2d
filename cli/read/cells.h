/* SPDX-License-Identifier: MIT */
/*
 * The rows of a CSV file, cut out one by one: libcsv, and what to do where it fails.
 *
 * A row ends at a line feed, a carriage return or both, outside of quotation marks. One
 * that cannot be read costs the line where its bad cell begins; what follows that line
 * is read anew.
 */
#ifndef TOUT_CLI_READ_CELLS_H
#define TOUT_CLI_READ_CELLS_H

#include "read/reader.h"

/* Tables of posts have some tens of columns; the cells behind these are only counted.
 */
enum { CELLS_MAX = 4096 };

struct cells;

/* Of the library that cuts rows. */
const char *cells_library_version(void);

/* NULL if there is no memory. Freeing NULL does nothing. */
struct cells *cells_new(char separator);
void cells_free(struct cells *cells);

/* Cuts the next row out of the reader's stream; it stays until the next call.
 * READ_POST: a row. READ_SKIPPED: a blank line. */
enum read_result cells_next(struct cells *cells, struct reader *reader);

/* The row's line, how many cells it has, and the cell of a place below CELLS_MAX. */
uint64_t cells_line(const struct cells *cells);
size_t cells_count(const struct cells *cells);
struct span cells_at(const struct cells *cells, size_t place);

#endif
