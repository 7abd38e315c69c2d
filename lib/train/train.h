/* SPDX-License-Identifier: MIT */
/* What training reports, and the options it runs by. */
#ifndef TOUT_TRAIN_TRAIN_H
#define TOUT_TRAIN_TRAIN_H

#include <stdint.h>

#include <tout.h>

#include "train/bayes.h"
#include "train/fit.h"
#include "train/split.h"

/* 8: each fold's ratios see seven eighths of the posts, near what the model's see. */
enum { TI_TRAINING_FOLDS = 8 };

struct tout_report {
    tout_alloc alloc;
    double accuracy;
    double log_loss;
    uint64_t features;
};

/* A training on its way; each step fills what the next one needs. */
struct ti_training {
    const tout_corpus *corpus;
    tout_alloc alloc;
    tout_build build;
    struct ti_bayes_options options;
    uint32_t neutral;
    struct ti_split split;
    struct ti_counts counts; /* of the whole corpus */
    struct ti_held_out held_out;
    struct ti_calibration calibration;
    struct ti_bayes bayes; /* of the whole corpus */
    tout_progress progress;
    void *progress_context;
};

/* Scores each post by ratios that were learned without its fold. */
tout_status ti_training_hold_out(struct ti_training *training, tout_error *err);

/* Calls the caller's progress function; E_STOPPED if it says so. */
tout_status ti_training_tell(const struct ti_training *training, double done,
                             tout_error *err);

/* The model file from what was learned. */
tout_status ti_training_write(const struct ti_training *training, tout_model **out,
                              tout_error *err);

#endif
