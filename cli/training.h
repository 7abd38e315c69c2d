/* SPDX-License-Identifier: MIT */
/* Training from the command's options, for `train` and for the folds of `eval`. */
#ifndef TOUT_CLI_TRAINING_H
#define TOUT_CLI_TRAINING_H

#include <tout.h>

#include "building.h"
#include "corpus.h"
#include "progress.h"
#include "recipe.h"

struct training_options {
    struct recipe_options recipe;
    struct building_options building;
    tout_rules *rules; /* whose scores may be learned; NULL: none */
};

/* The posts of the corpus before `until` whose fold is not `fold`; those of all folds
 * for UINT32_MAX. */
struct training_share {
    const struct corpus *corpus;
    uint32_t fold;
    size_t until;
};

/* Deals the posts into folds that keep near-duplicates together. Returns 0, or an exit
 * code after having said why not. */
int training_deal_folds(const struct training_options *options, struct corpus *corpus,
                        uint32_t folds);

/* Trains. `progress` and `report` may be NULL. Returns 0, or an exit code after having
 * said why. */
int train_model(const struct training_options *options, struct training_share share,
                struct progress *progress, tout_model **out, tout_report **report);

#endif
