/* SPDX-License-Identifier: MIT */
/*
 * A reader: everything that turning posts into features needs, for one thread. It is
 * made once for the longest post, and reading allocates nothing after that.
 */
#ifndef TOUT_FEATURE_READER_H
#define TOUT_FEATURE_READER_H

#include <stddef.h>
#include <stdint.h>

#include "feature/feature.h"
#include "feature/recipe.h"

struct ti_reader {
    tout_alloc alloc;
    struct ti_recipe recipe;
    size_t post_bytes; /* longest post */
    size_t held;       /* bytes of all memory */
    struct ti_stemmer *stemmer;
    void *block; /* all arrays below */
    char *text;
    struct ti_folder *folder;
    struct ti_words words;
    struct ti_hosts *hosts;
    struct ti_scanner scanner; /* what posts are made tokens with: all of these */

    /* Of the last post. */
    struct ti_tokens tokens;
    struct ti_features features; /* ti_reader_list() makes them, if nobody has */
    int is_listed;
    uint32_t repairs; /* bytes that were not UTF-8 */
    int is_truncated; /* it was longer than post_bytes */
};

/* A reader for posts of up to `post_bytes` bytes. Fails with E_STEMMER, E_NOMEM. */
tout_status ti_reader_new(const struct ti_recipe *recipe, size_t post_bytes,
                          const tout_alloc *alloc, struct ti_reader **out,
                          tout_error *err);

/* The same, with room for notes of `note_bytes` bytes on each word remembered. */
tout_status ti_reader_new_with_notes(const struct ti_recipe *recipe, size_t post_bytes,
                                     size_t note_bytes, const tout_alloc *alloc,
                                     struct ti_reader **out, tout_error *err);

void ti_reader_free(struct ti_reader *reader);

/* Reads a post, any bytes, up to its tokens. */
void ti_reader_scan(struct ti_reader *reader, const char *text, size_t bytes);

/* Lists the features of the last post, unless they are listed. */
void ti_reader_list(struct ti_reader *reader);

/* Reads a post up to its features. */
void ti_reader_read(struct ti_reader *reader, const char *text, size_t bytes);

#endif
