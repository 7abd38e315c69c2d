/* SPDX-License-Identifier: MIT */
/*
 * A classifier: a model and rules that fit together, with the options they run by.
 */
#ifndef TOUT_CLASSIFY_CLASSIFIER_H
#define TOUT_CLASSIFY_CLASSIFIER_H

#include <stdint.h>

#include <tout.h>

#include "base/ref.h"
#include "classify/fixed.h"
#include "model/model.h"
#include "model/sieve.h"
#include "rules/match.h"
#include "rules/rules.h"

struct tout_classifier {
    struct ti_ref ref;
    tout_alloc alloc;
    tout_model *model;
    struct ti_sieve sieve; /* of the model's table */
    struct ti_fixed fixed; /* rows in it */
    tout_rules *rules;     /* NULL if there are none */
    uint32_t *rule_labels; /* the label that each rule speaks for */
    int32_t *rule_scores;  /* what each adds to it */
    struct ti_matching matching;
    uint32_t unsure_ppm;
    uint32_t drift;  /* tout_drift */
    int has_promise; /* then `promise` decides, else the largest score */
    tout_promise promise;
};

/* The row of a key of which most are strange; NULL if there is none. */
static inline const uint8_t *
ti_classifier_row(const struct tout_classifier *classifier, uint64_t key)
{
    return ti_sieve_may_have(&classifier->sieve, key)
               ? ti_table_find(&classifier->model->table, key)
               : NULL;
}

#endif
