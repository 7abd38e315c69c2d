/* SPDX-License-Identifier: MIT */
/* What training reports, and the options it runs by. */
#ifndef TOUT_TRAIN_TRAIN_H
#define TOUT_TRAIN_TRAIN_H

#include <stdint.h>

#include <tout.h>

#include "model/rule_scores.h"
#include "train/bayes.h"
#include "train/fit.h"
#include "train/learnt.h"
#include "train/options.h"
#include "train/refine.h"
#include "train/samples.h"
#include "train/split.h"

/* 8: each fold's ratios see seven eighths of the posts, near what the model's see. */
enum { TI_TRAINING_FOLDS = 8 };

struct tout_report {
    tout_alloc alloc;
    double accuracy;
    double log_loss;
    uint64_t features;
};

/* How a penalty did on posts held out. */
struct ti_trial {
    double loss; /* sum of negative log probabilities, in nats */
    size_t right;
    size_t posts;
};

/* A training on its way; each step fills what the next one needs. */
struct ti_training {
    const tout_corpus *corpus;
    struct ti_options options;
    struct ti_split split;
    struct ti_columns columns;
    struct ti_samples samples;
    struct ti_tally tally; /* of the whole corpus */
    struct ti_held_out held_out;
    struct ti_calibration calibration;
    struct ti_bayes bayes; /* of the whole corpus */
    struct ti_trial trials[TI_PENALTIES];
    unsigned trial; /* the best of them */
    struct ti_refined refined;
    struct ti_rule_scores rule_scores;
    tout_progress progress;
    void *progress_context;
};

/* Scores each post by ratios that were learned without its fold. */
tout_status ti_training_hold_out(struct ti_training *training, tout_error *err);

/* Finds the penalty, and what the model is worth, on some of the folds. */
tout_status ti_training_try(struct ti_training *training, tout_error *err);

/* Is given what was learnt from all posts but those of a fold. */
typedef tout_status (*ti_fold_visit)(struct ti_training *training,
                                     const struct ti_bayes *bayes, uint16_t fold,
                                     tout_error *err);

/* Learns without each of the first `folds` folds in turn; tells progress from `from`
 * on, `share` in all. */
tout_status ti_training_each_fold(struct ti_training *training, int folds,
                                  ti_fold_visit visit, double from, double share,
                                  tout_error *err);

/* The posts of all folds but one (TI_NO_FOLD: of all), as those that `bayes` has learnt
 * from. `out` needs its ti_matrix_free() also where this fails, with E_NOMEM. */
enum { TI_NO_FOLD = TI_FOLDS_MAX };
tout_status ti_training_matrix(const struct ti_training *training,
                               const struct ti_bayes *bayes, uint16_t besides,
                               struct ti_matrix *out, tout_error *err);

/* Sums of weights over a post, by sqrt(n). */
void ti_training_sum(const struct ti_matrix *matrix, size_t post, const double *weights,
                     double out[TOUT_LABELS_MAX]);

/* Calls the caller's progress function; E_STOPPED if it says so. */
tout_status ti_training_tell(const struct ti_training *training, double done,
                             tout_error *err);

#endif
