/* SPDX-License-Identifier: MIT */
/* Where a record ends, by the layout of its lines. */
#ifndef TOUT_CLI_READ_GUESS_H
#define TOUT_CLI_READ_GUESS_H

#include "read/stream.h"

/* The bytes of the record at the window's beginning, which stands behind `indent`
 * blanks of its line, and how many line feeds are in it; 0 if its layout does not tell.
 * It is the record if it is JSON, since no beginning of an object is an object. */
size_t guess_record(struct stream *stream, size_t indent, uint64_t *lines);

#endif
