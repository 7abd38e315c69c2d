/* SPDX-License-Identifier: MIT */
/* An evaluation on its way: what was asked for, and what was predicted. */
#ifndef TOUT_CLI_EVAL_EVAL_H
#define TOUT_CLI_EVAL_EVAL_H

#include <stdint.h>

#include <tout.h>

#include "corpus.h"
#include "engine.h"
#include "eval/figures.h"
#include "progress.h"
#include "training.h"

/* A stretch of time. */
struct block {
    size_t begin;
    size_t end;
    size_t trained; /* posts that its model learned */
};

struct eval {
    struct engine_options engine_options;
    struct corpus_options corpus_options;
    struct training_options training_options;
    uint64_t folds;
    int is_time_ordered;
    uint64_t block_count;
    uint64_t delay;
    uint64_t resamples;
    uint64_t surprising;
    int is_json;
    const char *predictions_path;
    int is_guarded; /* predictions are for spreadsheets */
    const char *html_path;

    struct progress progress;
    struct corpus corpus;
    struct prediction *predictions;
    double *probabilities; /* of all posts, labels.count each */
    size_t first;          /* post that was predicted; all behind it were */
    struct block *blocks;  /* that were predicted, in time */
    size_t blocks_done;
    uint64_t unsure;
    double promise;      /* share of false alarms that the model labels by; 0: none */
    uint64_t relabelled; /* posts that it then gives another label than the best */
    char neutral[TOUT_LABEL_NAME_BYTES_MAX + 1]; /* of the model; "" if it has none */
};

/* Fill the predictions: by one model, by models of the other folds, by models of what
 * came before. Return 0, or an exit code after having said why not. */
int predict_all(struct eval *eval);
int predict_folds(struct eval *eval);
int predict_in_time(struct eval *eval);

/* Where the model's promise gives other labels than those that are measured, the
 * sentence that says so, without a full stop; "" else. Returns `out`. */
enum { PROMISE_BYTES = 160 };
const char *promise_sentence(const struct eval *eval, char out[PROMISE_BYTES]);

/* The table of blocks; nothing without them. Returns 0, or an exit code after having
 * said why not. */
int print_blocks(FILE *out, const struct eval *eval);

#endif
