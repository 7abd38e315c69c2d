/* SPDX-License-Identifier: MIT */
/*
 * From the features of a post, and its words as they are spelled, to ids and entries,
 * as far as slots tell.
 */
#ifndef TOUT_TRAIN_IDS_H
#define TOUT_TRAIN_IDS_H

#include <stddef.h>
#include <stdint.h>

#include "feature/reader.h"
#include "train/dictionary.h"

/* A word of a post as it is spelled. */
struct ti_spelled {
    uint64_t key;
    uint32_t feature; /* the place of its stem among the features */
};

/* Fills ids[] and entries[] with those of each feature, and behind them of each word,
 * that is there; TI_NO_ID and NULL are not there, and an entry of another key is found
 * once in a while. Returns how many words there are, at most one for each feature, and
 * fills words[]. There must be lines. */
size_t ti_ids_guess(const struct ti_reader *reader,
                    const struct ti_dictionary *dictionary, uint32_t *ids,
                    struct ti_entry **entries, struct ti_spelled *words);

#endif
