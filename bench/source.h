/* SPDX-License-Identifier: MIT */
/*
 * What the words of synthetic posts are: the commonest of English, then those of the
 * built-in lexicon and words that are made up, in shares that depend on the kind.
 */
#ifndef TOUT_BENCH_SOURCE_H
#define TOUT_BENCH_SOURCE_H

#include <stddef.h>

#include <tout.h>

#include "posts.h"

enum { BENCH_RANKS = 20000 };

struct bench_word {
    const char *text; /* not NUL-terminated */
    size_t bytes;
};

struct bench_words {
    struct bench_word *list;
    size_t count;
};

struct bench_source {
    enum bench_kind kind;
    tout_lexicon *lexicon;     /* NULL in a library without, and for made words */
    struct bench_words all;    /* of the lexicon */
    struct bench_words sold;   /* those of the trade, in ASCII */
    struct bench_words others; /* the rest in ASCII */
};

/* Ends the program with a message if memory runs out. */
struct bench_source bench_source_open(enum bench_kind kind);
void bench_source_close(struct bench_source *source);

/* The word of a rank, from 0 to BENCH_RANKS - 1; a text of NULL where it is to be made
 * up. */
struct bench_word bench_source_word(const struct bench_source *source, size_t rank);

/* Non-zero where posts of the kind do without the word of a rank. */
int bench_source_skips(const struct bench_source *source, size_t rank);

/* Non-zero if a word in small letters is one of the commonest. */
int bench_is_common(const char *text, size_t bytes);

#endif
