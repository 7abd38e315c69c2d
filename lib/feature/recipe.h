/* SPDX-License-Identifier: MIT */
/*
 * The recipe: everything besides the post that decides which features it has. A model
 * stores it, so that classifying reads posts as training did.
 */
#ifndef TOUT_FEATURE_RECIPE_H
#define TOUT_FEATURE_RECIPE_H

#include <stdint.h>

#include <tout.h>

#include "token/lexicon.h"

enum {
    TI_LANGUAGE_BYTES_MAX = 127, /* of a name, or of several */
    TI_UNICODE_BYTES_MAX = 15,   /* "15.0.0" and its like */
    /* Goes up with each change of what features a post has. */
    TI_RECIPE_VERSION = 4,
    TI_RECIPE_FLAGS = TOUT_RECIPE_NO_PAIRS | TOUT_RECIPE_NO_SHAPE |
                      TOUT_RECIPE_NO_MENTIONS | TOUT_RECIPE_NO_UNDOING |
                      TOUT_RECIPE_NO_WORDS
};

struct ti_recipe {
    char language[TI_LANGUAGE_BYTES_MAX + 1];
    char unicode[TI_UNICODE_BYTES_MAX + 1]; /* version of the tables */
    uint64_t seed;
    uint64_t stem_digest;      /* ti_stemmer_digest() */
    uint32_t flags;            /* tout_recipe_flags */
    struct ti_lexicon lexicon; /* borrowed; none for NO_UNDOING */
};

/* The recipe that a caller asks for (NULL: the default), but for its lexicon, with what
 * the libraries in use say of themselves. Fails with E_ARGUMENT, E_STEMMER, E_NOMEM. */
tout_status ti_recipe_make(const tout_recipe *asked, const tout_alloc *alloc,
                           struct ti_recipe *out, tout_error *err);

/* Copies the lexicon that the caller of such a recipe asks for: a table of no bytes for
 * NO_UNDOING, and where there is no built-in one. Fails with E_NOMEM. */
tout_status ti_recipe_lexicon(const tout_recipe *asked, const tout_alloc *alloc,
                              tout_lexicon **out, tout_error *err);

/* Whether posts have the same features under both. */
int ti_recipe_same(const struct ti_recipe *left, const struct ti_recipe *right);

/* A hash of all that makes recipes the same, never 0. */
uint64_t ti_recipe_fingerprint(const struct ti_recipe *recipe);

/* The recipe as its caller asks for it, borrowing the language; `lexicon` is what the
 * table belongs to, or NULL. */
tout_recipe ti_recipe_public(const struct ti_recipe *recipe,
                             const tout_lexicon *lexicon);

#endif
