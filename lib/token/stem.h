/* SPDX-License-Identifier: MIT */
/*
 * Stems by libstemmer, with a memory: posts repeat their words (Zipf), and a stem costs
 * 175 ns where a look into the memory costs 25. The memory never changes an answer,
 * since it holds the whole word and compares it.
 */
#ifndef TOUT_TOKEN_STEM_H
#define TOUT_TOKEN_STEM_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "token/token.h"

struct ti_stemmer;

struct ti_stem {
    const char *text; /* borrowed until the next call */
    size_t bytes;
    uint64_t hash; /* with the seed of the stemmer */
};

/* A stemmer for a language of libstemmer, or "none", which leaves words as they are; or
 * for several, as "english,spanish", or "auto" for all that we can tell apart: then
 * each post is stemmed in one of them. Fails with E_STEMMER (libstemmer lacks a
 * language, or we cannot tell it), E_NOMEM. */
tout_status ti_stemmer_new(const char *language, uint64_t seed, const tout_alloc *alloc,
                           struct ti_stemmer **out, tout_error *err);

void ti_stemmer_free(struct ti_stemmer *stemmer);

/* Bytes held, without libstemmer's own. */
size_t ti_stemmer_bytes(const struct ti_stemmer *stemmer);

/* The stem of a folded word of at most TOUT_TOKEN_BYTES_MAX bytes; `hash` is its own.
 * It is at most one byte longer than the word. Allocates nothing. */
struct ti_stem ti_stem(struct ti_stemmer *stemmer, const char *word, size_t bytes,
                       uint64_t hash);

/* The same, for callers with a memory of their own. */
struct ti_stem ti_stem_afresh(struct ti_stemmer *stemmer, const char *word,
                              size_t bytes, uint64_t hash);

/* Whether there is nothing to choose: all posts are of one language, or of none. */
int ti_stemmer_is_fixed(const struct ti_stemmer *stemmer);

/* Chooses the language of a post, in which words are stemmed from then on. */
void ti_stemmer_choose(struct ti_stemmer *stemmer, const struct ti_tokens *tokens);

/* The name of the language chosen, as libstemmer has it; NULL for none. */
const char *ti_stemmer_language(const struct ti_stemmer *stemmer);

/* Identifies how libstemmer stems in this language: a hash of the stems of a fixed list
 * of words, since libstemmer has no version to ask for. 0 for "none". */
uint64_t ti_stemmer_digest(struct ti_stemmer *stemmer);

#endif
