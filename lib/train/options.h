/* SPDX-License-Identifier: MIT */
/* What a model is to be, from the caller's tout_build and the counts it is made of. */
#ifndef TOUT_TRAIN_OPTIONS_H
#define TOUT_TRAIN_OPTIONS_H

#include <stdint.h>

#include <tout.h>

#include "train/bayes.h"

struct ti_options {
    tout_alloc alloc; /* of the model */
    tout_build build;
    struct ti_bayes_options bayes;
    uint32_t neutral;
    double shifts[TOUT_LABELS_MAX]; /* of the bias, in nats, for other shares */
};

/* Fails with E_ARGUMENT, E_LABEL, and E_EMPTY where a label has fewer than `posts_min`
 * posts. */
tout_status ti_options_read(const tout_build *given, const tout_counts *counts,
                            uint64_t posts_min, struct ti_options *out,
                            tout_error *err);

#endif
