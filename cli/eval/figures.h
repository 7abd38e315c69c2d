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
    uint32_t positive;     /* of two labels, the one that is looked for; else unused */
    const uint32_t *times; /* how often each post counts; NULL: once */
};

/* The posts of a sample in the order of each label's probability, highest first. */
struct ranking {
    uint32_t *order[FIGURES_LABELS_MAX];
};

/* Returns 0 if memory ran out. */
int ranking_make(const struct sample *sample, struct ranking *out);
void ranking_free(struct ranking *ranking);

/* A walk down a ranking: each step is the posts that tie for one probability. */
struct ranking_walk {
    const struct sample *sample;
    const uint32_t *order;
    uint32_t label;
    size_t at;
    double own;    /* posts of the label in this step */
    double others; /* those of other labels */
};

struct ranking_walk ranking_walk(const struct sample *sample,
                                 const struct ranking *ranking, uint32_t label);

/* The next step, or 0 at the end. */
int ranking_next(struct ranking_walk *walk);

/* Fills `out`, for the sample that the ranking was made of, with whatever `times`. */
void figures_compute(const struct sample *sample, const struct ranking *ranking,
                     struct figures *out);

/* The figures as one list: accuracy, macro F1, MCC, log-loss, ECE; then for each label
 * precision, recall, F1, AUC and the recalls. */
enum {
    FIGURES_ALL = 5,
    FIGURES_OF_LABEL = 4 + FIGURES_RATES,
    FIGURES_VALUES_MAX = FIGURES_ALL + FIGURES_OF_LABEL * FIGURES_LABELS_MAX
};

size_t figures_values(const struct figures *figures, double out[FIGURES_VALUES_MAX]);

#endif
