/* SPDX-License-Identifier: MIT */
/*
 * Scores of rules, learned: what each adds to its label's score so that held-out posts,
 * scored by a model that has not seen them, come out most probable. So a rule is given
 * what the words of a post leave to say.
 */
#ifndef TOUT_TRAIN_RULE_FIT_H
#define TOUT_TRAIN_RULE_FIT_H

#include <tout.h>

#include "model/rule_scores.h"
#include "train/train.h"

/* Fits all rules of the corpus at once; `out` has none if there are none to learn.
 * Fails with E_NOMEM. */
tout_status ti_rule_fit(const struct ti_training *training, struct ti_rule_scores *out,
                        tout_error *err);

#endif
