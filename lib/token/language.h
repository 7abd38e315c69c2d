/* SPDX-License-Identifier: MIT */
/*
 * Which language a post is in, among those that a recipe names: told by its script, by
 * its small words, by endings and by letters that few languages have. Cheap, and wrong
 * now and then; what it cannot tell is stemmed in no language.
 */
#ifndef TOUT_TOKEN_LANGUAGE_H
#define TOUT_TOKEN_LANGUAGE_H

#include <stddef.h>
#include <stdint.h>

#include "token/token.h"

enum { TI_LANGUAGES_MAX = 24, TI_LANGUAGE_NONE = 255 };

/* What a language is told by. Lists are of words with a blank before and behind each.
 */
struct ti_language {
    const char *name;    /* libstemmer's */
    const char *words;   /* small ones, folded; NULL if the script tells */
    const char *endings; /* of two to four letters */
    const char *letters; /* that are not ASCII's */
    uint32_t first;      /* its script, if that tells: code points first to last */
    uint32_t last;
};

extern const struct ti_language ti_languages_known[];
extern const size_t ti_languages_known_count;

/* The language called `name`, or NULL. */
const struct ti_language *ti_language_find(const char *name, size_t bytes);

/* Languages to pick from. */
struct ti_languages;

/* `list` has `count` languages, at most TI_LANGUAGES_MAX. NULL if memory ran out. */
struct ti_languages *ti_languages_new(const struct ti_language *const *list,
                                      size_t count, const tout_alloc *alloc);
void ti_languages_free(struct ti_languages *languages);
size_t ti_languages_bytes(void);

/* The index in the list of the language that the words of a post are in, or
 * TI_LANGUAGE_NONE. Linear in the tokens' bytes. */
uint8_t ti_languages_pick(struct ti_languages *languages,
                          const struct ti_tokens *tokens);

#endif
