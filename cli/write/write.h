/* SPDX-License-Identifier: MIT */
/*
 * Results on their way out: one line a post, as TSV, CSV or JSON Lines.
 */
#ifndef TOUT_CLI_WRITE_WRITE_H
#define TOUT_CLI_WRITE_WRITE_H

#include <stdio.h>

#include <tout.h>

#include "engine.h"
#include "read/read.h"

enum write_format { WRITE_TSV, WRITE_CSV, WRITE_JSONL };

struct writer {
    FILE *out;
    enum write_format format;
    const struct engine *engine;
    int with_text;
    int with_why;
};

/* The format called `name`, or -1. */
int write_format_find(const char *name);

/* A line of column names; nothing for JSON Lines. */
void write_header(const struct writer *writer);

/* One result: the post as the engine's scratch classified it last. */
void write_result(const struct writer *writer, const struct post *post,
                  const tout_verdict *verdict);

/* The strongest reasons of the verdict, against the neutral label, as a JSON array. */
void write_reasons(FILE *out, const struct engine *engine, const tout_verdict *verdict);

/* A cell with \t, \n, \r and \\ escaped; a cell quoted as RFC 4180 asks where it must
 * be. */
void write_tsv_cell(FILE *out, const char *text, size_t bytes);
void write_csv_cell(FILE *out, const char *text, size_t bytes);

#endif
