/* SPDX-License-Identifier: MIT */
/* The value of one field, as a cell of a table and as a value of JSON. */
#ifndef TOUT_CLI_WRITE_VALUES_H
#define TOUT_CLI_WRITE_VALUES_H

#include "write/write.h"

/* A field of JSON: "why" as an array, a post without a time with null. */
void write_value(const struct writer *writer, const struct field *field,
                 const struct post *post, const tout_verdict *verdict);

/* A cell: arrays and objects in it are JSON, what there is none of is empty. */
void write_cell(const struct writer *writer, const struct field *field,
                const struct post *post, const tout_verdict *verdict);

/* Text as a cell. */
void write_text_cell(const struct writer *writer, const char *text, size_t bytes);

#endif
