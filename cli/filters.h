/* SPDX-License-Identifier: MIT */
/*
 * Other programs' lists of words: Mastodon's filters, Misskey's word lists, phrases one
 * a line; read into entries that are the same for all.
 */
#ifndef TOUT_CLI_FILTERS_H
#define TOUT_CLI_FILTERS_H

#include <stddef.h>

#include "read/read.h"

enum filters_kind { FILTERS_AUTO, FILTERS_MASTODON, FILTERS_MISSKEY, FILTERS_PHRASES };

enum { FILTER_WORDS_MAX = 16 };

/* What a post must have: all of the words; or a regular expression, as "/x/i". */
struct filter {
    struct span title; /* of what it belongs to; entries of one stand side by side */
    const char *why;   /* where it comes from */
    struct span words[FILTER_WORDS_MAX];
    size_t count;
    int is_regex;
    int is_whole_word;
    size_t line; /* of a list of lines; 0 in JSON */
};

/* Takes an entry, or for NULL what was left out and why. Returns 0 to end. */
typedef int (*filters_visit)(void *context, const struct filter *filter,
                             const char *skipped);

/* The kind of that name; -1 if there is none. */
int filters_kind_find(const char *name);

/* Reads a list. Returns 0, or an exit code after having said why not. */
int filters_each(const char *path, struct span text, enum filters_kind kind,
                 filters_visit visit, void *context);

#endif
