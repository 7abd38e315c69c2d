/* SPDX-License-Identifier: MIT */
/*
 * Records that are cut out by one thread and read by another: all that is known of the
 * file goes along, so that neither waits for the other.
 */
#include <stdlib.h>
#include <string.h>

#include "read/reader.h"

static char *
copy(const char *text)
{
    return text ? strdup(text) : NULL;
}

struct source *
source_make(const struct reader *reader, int is_lines)
{
    struct source *source = calloc(1, sizeof *source);

    if (!source)
        return NULL;
    atomic_init(&source->keepers, 1);
    source->format = reader->format;
    source->kind = reader->kind;
    source->options = reader->options;
    source->is_lines = is_lines;
    source->name = copy(reader->name);
    source->owner = copy(reader->owner);
    if (source->name && (source->owner || !reader->owner))
        return source;
    source_drop(source);
    return NULL;
}

struct source *
source_keep(struct source *source)
{
    atomic_fetch_add(&source->keepers, 1);
    return source;
}

void
source_drop(struct source *source)
{
    if (!source || atomic_fetch_sub(&source->keepers, 1) > 1)
        return;
    free(source->name);
    free(source->owner);
    free(source);
}

struct reader *
reader_of_cuts(struct source *source)
{
    struct reader *reader = reader_make(source->name, &source->options);

    if (!reader)
        return NULL;
    reader->kind = source->kind;
    reader->format = source->format;
    reader->owner = source->owner;
    reader->source = source_keep(source);
    reader->is_of_cuts = 1;
    if (reader->format->start(reader))
        return reader;
    reader_close(reader);
    return NULL;
}

void
reader_give(struct reader *reader, const struct cut *cut)
{
    reader->given = *cut;
}
