/* SPDX-License-Identifier: MIT */
/*
 * A row of a table that twarc makes of X's second API: `text` is as the API has it, or
 * as a JSON string of that, and `entities.urls` is JSON in a cell.
 */
#ifndef TOUT_CLI_READ_TWARC_H
#define TOUT_CLI_READ_TWARC_H

#include "read/reader.h"

struct twarc;

/* NULL without memory. */
struct twarc *twarc_new(void);
void twarc_free(struct twarc *twarc);

/* Puts the text as its author wrote it in the place of the cell's. READ_SKIPPED if it
 * has none. */
enum read_result twarc_read(struct twarc *twarc, struct reader *reader,
                            struct span links, struct post *post);

#endif
