/* SPDX-License-Identifier: MIT */
/* What was learned, on its way into a model file. */
#ifndef TOUT_TRAIN_LEARNT_H
#define TOUT_TRAIN_LEARNT_H

#include <tout.h>

#include "model/rule_scores.h"
#include "train/bayes.h"
#include "train/fit.h"
#include "train/options.h"
#include "train/refine.h"

struct ti_learnt {
    const tout_counts *counts;
    const struct ti_options *options;
    const struct ti_bayes *bayes;
    const struct ti_calibration *calibration;
    const struct ti_refined *refined;         /* NULL: naive Bayes alone */
    const struct ti_rule_scores *rule_scores; /* NULL: none */
};

/* Fails with E_ARGUMENT (the caller's notes), E_LIMIT, E_NOMEM. */
tout_status ti_learnt_write(const struct ti_learnt *learnt, tout_model **out,
                            tout_error *err);

#endif
