/* SPDX-License-Identifier: MIT */
/*
 * Cells as `tout score` writes them: \t, \n, \r and \\ stand for a TAB, a line feed, a
 * carriage return and a backslash, \xHH for a byte.
 */
#ifndef TOUT_CLI_READ_ESCAPES_H
#define TOUT_CLI_READ_ESCAPES_H

#include "read/read.h"

/* Undoes them in `cell`, which moves to `room` if it has any; `room` is as long as the
 * cell. Returns NULL, or the escape that is none of these. */
const char *escapes_undo(struct span *cell, char *room);

/* The byte that the two digits of \xHH stand for, -1 if they are none. */
int escapes_byte(const char *digits, size_t left);

#endif
