/* SPDX-License-Identifier: MIT */
/*
 * From scores to a verdict. The only floating point of classifying is here.
 */
#include "classify/scratch.h"

#include <math.h>

#include "base/inline.h"

enum { MILLION = 1000000 };

/* `labels` is known to the compiler where it is what it is for most models. */
TI_ALWAYS_INLINE uint32_t
best_label(const tout_scratch *scratch, uint32_t labels, uint32_t besides)
{
    uint32_t best = besides == 0 ? 1 : 0;

    for (uint32_t l = best + 1; l < labels; l++)
        if (l != besides && scratch->scores[l] > scratch->scores[best])
            best = l;
    return best;
}

/* Softmax, from the largest score down, so that no exp() overflows. */
TI_ALWAYS_INLINE void
set_probabilities(tout_scratch *scratch, uint32_t labels, uint32_t best)
{
    double sum = 0;

    for (uint32_t l = 0; l < labels; l++) {
        const int64_t below = scratch->scores[l] - scratch->scores[best];

        scratch->probabilities[l] =
            below == 0 ? 1 : exp((double)below / TOUT_SCORE_NAT);
        sum += scratch->probabilities[l];
    }
    for (uint32_t l = 0; l < labels; l++)
        scratch->probabilities[l] /= sum;
}

/* The first rule that decides, or TOUT_NONE. */
static uint32_t
deciding_rule(const tout_scratch *scratch)
{
    for (uint32_t i = 0; i < scratch->match_count; i++) {
        const uint32_t rule = scratch->matches[i].rule;

        if (ti_rules_get(scratch->classifier->rules, rule)->decides)
            return rule;
    }
    return TOUT_NONE;
}

/* The label that the scores speak for: by the threshold of the promise, or the best.
 * Which other one than the neutral label is best, is known: the second, or the best. */
static uint32_t
decide(const tout_scratch *scratch, uint32_t best, uint32_t second)
{
    const tout_classifier *classifier = scratch->classifier;
    const uint32_t neutral = classifier->model->head.neutral;
    const uint32_t other = best == neutral ? second : best;

    if (!classifier->has_promise)
        return best;
    return scratch->scores[other] - scratch->scores[neutral] >
                   classifier->promise.threshold
               ? other
               : neutral;
}

TI_ALWAYS_INLINE void
decide_among(tout_scratch *scratch, uint32_t labels, tout_verdict *verdict)
{
    const tout_classifier *classifier = scratch->classifier;
    const uint32_t best = best_label(scratch, labels, TOUT_NONE);
    const uint32_t second = best_label(scratch, labels, best);
    const int64_t margin = scratch->scores[best] - scratch->scores[second];

    set_probabilities(scratch, labels, best);
    verdict->best = best;
    verdict->label = decide(scratch, best, second);
    verdict->probability = scratch->probabilities[verdict->label];
    verdict->margin = margin < INT32_MAX ? (int32_t)margin : INT32_MAX;
    verdict->rule = deciding_rule(scratch);
    if (verdict->rule != TOUT_NONE) {
        verdict->flags |= TOUT_RULED;
        verdict->label = classifier->rule_labels[verdict->rule];
        verdict->probability = scratch->probabilities[verdict->label];
    } else if ((!scratch->has_content && scratch->match_count == 0) ||
               verdict->probability * MILLION < classifier->unsure_ppm) {
        verdict->flags |= TOUT_UNSURE;
        verdict->label = TOUT_NONE;
        verdict->probability = scratch->probabilities[best];
    }
}

void
ti_decide(tout_scratch *scratch, tout_verdict *verdict)
{
    const uint32_t labels = scratch->classifier->model->head.label_count;

    if (labels == 3)
        decide_among(scratch, 3, verdict);
    else
        decide_among(scratch, labels, verdict);
}
