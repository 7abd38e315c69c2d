/* SPDX-License-Identifier: MIT */
/*
 * A corpus: labelled posts as ids of features, with two hashes a post, so that training
 * can put them into an order of their own.
 */
#ifndef TOUT_TRAIN_CORPUS_H
#define TOUT_TRAIN_CORPUS_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "feature/reader.h"
#include "train/dictionary.h"

struct ti_post {
    uint64_t digest; /* of the text */
    uint64_t group;  /* of what pairs see: equal where posts differ only in links,
                      * mentions, amounts or the digits of numbers */
    uint64_t first;  /* of its ids, in tout_corpus.ids */
    uint32_t count;
    uint32_t label;
};

struct tout_corpus {
    tout_alloc alloc;
    tout_lexicon *lexicon;
    struct ti_reader *reader;
    uint32_t label_count;
    char *label_names[TOUT_LABELS_MAX];
    uint64_t label_posts[TOUT_LABELS_MAX];
    struct ti_dictionary dictionary;
    struct ti_post *posts;
    size_t post_count;
    size_t posts_capacity;
    uint32_t *ids; /* of all posts, one after the other */
    size_t id_count;
    size_t ids_capacity;
};

#endif
