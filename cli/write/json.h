/* SPDX-License-Identifier: MIT */
/* JSON strings from any bytes. */
#ifndef TOUT_CLI_WRITE_JSON_H
#define TOUT_CLI_WRITE_JSON_H

#include <stddef.h>
#include <stdio.h>

/* Writes a string with its quotes. A byte that is not UTF-8 becomes \u001a, as the
 * library reads it. */
void write_json_string(FILE *out, const char *text, size_t bytes);

#endif
