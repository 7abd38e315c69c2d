/* SPDX-License-Identifier: MIT */
/*
 * The same look as a scan's steps, at sixty-four bytes at a time.
 */
#ifndef TOUT_CLI_READ_SCAN_BLOCKS_H
#define TOUT_CLI_READ_SCAN_BLOCKS_H

#include "read/scan.h"

/* Moves the scan on over bytes of the record `data[0 .. bytes)`, which it is in, to the
 * next one that has to be looked at by itself: the last one, what could be broken, a
 * brace where another record could begin. Wherever that leaves it, steps from where it
 * was would have brought it to the same state. Stops short of the end, by up to a
 * block; on machines other than x86-64, where it is. */
void scan_blocks(struct scan *scan, const char *data, size_t bytes);

#endif
