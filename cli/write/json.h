/* SPDX-License-Identifier: MIT */
/* JSON strings from any bytes. */
#ifndef TOUT_CLI_WRITE_JSON_H
#define TOUT_CLI_WRITE_JSON_H

#include <stddef.h>
#include <stdio.h>

#include "write/buffer.h"

/* Adds a string with its quotes. A byte that is not UTF-8 becomes \u001a, as the
 * library reads it. */
void buffer_add_json(struct buffer *buffer, const char *text, size_t bytes);

/* The same to a stream. */
void write_json_string(FILE *out, const char *text, size_t bytes);

#endif
