/* SPDX-License-Identifier: MIT */
/*
 * The recipe: everything besides the post that decides which features it has. A model
 * stores it, so that classifying reads posts as training did.
 */
#ifndef TOUT_FEATURE_RECIPE_H
#define TOUT_FEATURE_RECIPE_H

#include <stdint.h>

#include <tout.h>

enum {
    TI_LANGUAGE_BYTES_MAX = 31, /* longer than any name of libstemmer's */
    TI_UNICODE_BYTES_MAX = 15,  /* "15.0.0" and its like */
    /* Goes up with each change of what features a post has. */
    TI_RECIPE_VERSION = 1,
    TI_RECIPE_FLAGS =
        TOUT_RECIPE_NO_PAIRS | TOUT_RECIPE_NO_SHAPE | TOUT_RECIPE_NO_MENTIONS
};

struct ti_recipe {
    char language[TI_LANGUAGE_BYTES_MAX + 1];
    char unicode[TI_UNICODE_BYTES_MAX + 1]; /* version of the tables */
    uint64_t seed;
    uint64_t stem_digest; /* ti_stemmer_digest() */
    uint32_t flags;       /* tout_recipe_flags */
};

/* The recipe that a caller asks for (NULL: the default), with what the libraries in use
 * say of themselves. Fails with E_ARGUMENT, E_STEMMER, E_NOMEM. */
tout_status ti_recipe_make(const tout_recipe *asked, const tout_alloc *alloc,
                           struct ti_recipe *out, tout_error *err);

#endif
