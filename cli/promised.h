/* SPDX-License-Identifier: MIT */
/* How near a post was to the threshold of the promise that decided its label. */
#ifndef TOUT_CLI_PROMISED_H
#define TOUT_CLI_PROMISED_H

#include <stdint.h>

#include <tout.h>

#include "engine.h"

struct promised {
    double share; /* of false alarms */
    uint32_t neutral;
    uint32_t other;   /* the best of the other labels */
    double margin;    /* of `other` above `neutral`, in nats; below zero: beneath */
    double threshold; /* that the margin must be above for `other` to be given */
};

/* Of the post that was classified last. Returns 0 where no promise decided: the model
 * has none, the largest score was asked for, or a rule fixed the label. */
int promised_find(const struct engine *engine, const tout_verdict *verdict,
                  struct promised *out);

#endif
