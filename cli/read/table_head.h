/* SPDX-License-Identifier: MIT */
/*
 * Whether a file begins as a table does, whatever it is called: in its first line, one
 * of two or more cells is the name of the text.
 */
#ifndef TOUT_CLI_READ_TABLE_HEAD_H
#define TOUT_CLI_READ_TABLE_HEAD_H

#include "read/read.h"

/* The first comma, semicolon or TAB outside of quotation marks; NUL if there is none.
 */
char table_separator(struct span line);

/* Its kind by a line that is not blank, READ_KIND_AUTO if the line is no header. */
enum read_kind table_kind(const struct read_options *options, struct span line);

#endif
