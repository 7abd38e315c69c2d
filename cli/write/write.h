/* SPDX-License-Identifier: MIT */
/*
 * Results on their way out: one line a post, as TSV, CSV or JSON Lines.
 */
#ifndef TOUT_CLI_WRITE_WRITE_H
#define TOUT_CLI_WRITE_WRITE_H

#include <tout.h>

#include "engine.h"
#include "read/read.h"
#include "write/buffer.h"
#include "write/fields.h"
#include "write/wording.h"

enum write_format { WRITE_TSV, WRITE_CSV, WRITE_JSONL };

struct writer {
    enum write_format format;
    int is_guarded; /* cells are for spreadsheets */
    struct fields fields;
    struct wording wording;
    const struct engine *engine;
    struct buffer *out;
};

/* The format called `name`, or -1. */
int write_format_find(const char *name);

/* The fields that a format has of itself, with those that were asked for. */
void write_choose(struct writer *writer, int with_text, int with_why);

/* Makes ready to write, `engine` and fields being set; copies of the writer that is
 * ready share what it has, until it is ended. Returns 0 without memory. */
int write_start(struct writer *writer);
void write_end(struct writer *writer);

/* A line of column names; nothing for JSON Lines. */
void write_header(const struct writer *writer);

/* One result: the post as the engine's scratch classified it last. */
void write_result(const struct writer *writer, const struct post *post,
                  const tout_verdict *verdict);

/* The strongest reasons of the verdict, against the neutral label, as a JSON array. */
void write_reasons(struct buffer *out, const struct engine *engine,
                   const tout_verdict *verdict);

#endif
