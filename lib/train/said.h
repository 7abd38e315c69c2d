/* SPDX-License-Identifier: MIT */
/*
 * What a post says, on the way to entries: each feature as often as it comes, with its
 * id where that is remembered; the keys of the others are sought, all together. Words
 * as they are spelled count beside their stems.
 */
#ifndef TOUT_TRAIN_SAID_H
#define TOUT_TRAIN_SAID_H

#include <stddef.h>
#include <stdint.h>

#include "feature/reader.h"
#include "train/dictionary.h"
#include "train/recall.h"

/* A feature that is not remembered. Until slots were asked there is a tag for the id.
 */
struct ti_sought {
    uint64_t key;
    uint64_t sign;
    uint32_t id;
    uint32_t at; /* its place in ids[] */
};

/* A word as it is spelled, with its stem. */
struct ti_spelled {
    uint64_t key; /* if its id is not remembered */
    uint32_t id;
    uint32_t stem; /* the place of the stem in ids[] */
    uint32_t token;
    uint32_t is_known; /* the id is remembered */
};

struct ti_said {
    uint32_t *ids; /* TI_NO_ID where one is sought */
    struct ti_sought *sought;
    struct ti_spelled *words;
    uint32_t count;
    uint32_t sought_count;
    uint32_t word_count;
    size_t ids_capacity;
    size_t sought_capacity;
    size_t words_capacity;
};

void ti_said_free(struct ti_said *said, const tout_alloc *alloc);

/* Fills it from a post that was read up to its tokens; reader->features.list[] gets the
 * features of those that are sought. What slots tell of these is worth a look at the
 * entry, which is sent for; TI_NO_ID is not there. There must be lines. Returns 0 if
 * memory ran out. */
int ti_said_read(struct ti_said *said, struct ti_reader *reader,
                 const struct ti_dictionary *dictionary, const struct ti_recall *recall,
                 const tout_alloc *alloc);

#endif
