/* SPDX-License-Identifier: MIT */
/*
 * Figures of a classifier on labelled posts. Definitions are those of the literature;
 * where those differ, the comment says which.
 */
#ifndef TOUT_CLI_EVAL_FIGURES_H
#define TOUT_CLI_EVAL_FIGURES_H

#include <stddef.h>
#include <stdint.h>

enum { FIGURES_LABELS_MAX = 64, FIGURES_BANDS = 10, FIGURES_RATES = 3 };

/* Shares of false alarms at which recall is told. */
extern const double figures_rates[FIGURES_RATES]; /* .001, .005, .01 */

/* One label against the rest. A figure that has no meaning (no post of the label, say)
 * is NAN. */
struct label_figures {
    uint64_t posts;
    double precision;
    double recall;
    double f1;
    double auc;                    /* ties count half */
    double recalls[FIGURES_RATES]; /* posts that tie with a false alarm are not found */
};

struct figures {
    size_t posts;
    uint32_t labels;
    uint32_t positive; /* see struct sample */
    double accuracy;
    double macro_f1; /* mean of the labels' F1 */
    double mcc;      /* R_k (Gorodkin 2004); for two labels Matthews' coefficient */
    double log_loss; /* nats */
    /* Ten equal bands; of the positive label where there are two labels, of the most
     * probable one where there are more. */
    double ece;
    struct label_figures of[FIGURES_LABELS_MAX];
    uint64_t confusion[FIGURES_LABELS_MAX][FIGURES_LABELS_MAX]; /* [own][given] */
};

/* What was found for one post. */
struct prediction {
    uint32_t own;
    uint32_t best;
    const double *probabilities; /* one for each label */
};

struct sample {
    const struct prediction *predictions;
    size_t count;
    uint32_t labels;
    uint32_t positive; /* of two labels, the one that is looked for; else unused */
};

/* Fills `out`. Returns 0 if memory ran out. */
int figures_compute(const struct sample *sample, struct figures *out);

#endif
