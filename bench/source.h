/* SPDX-License-Identifier: MIT */
/* What the words of synthetic posts are taken from: those of the built-in lexicon. */
#ifndef TOUT_BENCH_SOURCE_H
#define TOUT_BENCH_SOURCE_H

#include <stddef.h>

#include <tout.h>

#include "posts.h"

struct bench_source {
    enum bench_kind kind;
    tout_lexicon *lexicon; /* NULL in a library without, and for made words */
    const char **words;    /* of the lexicon; not NUL-terminated */
    size_t *bytes;         /* of each */
    size_t count;
};

/* Ends the program with a message if memory runs out. */
struct bench_source bench_source_open(enum bench_kind kind);
void bench_source_close(struct bench_source *source);

#endif
