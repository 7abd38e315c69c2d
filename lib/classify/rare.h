/* SPDX-License-Identifier: MIT */
/* What a word that the model does not know weighs. */
#ifndef TOUT_CLASSIFY_RARE_H
#define TOUT_CLASSIFY_RARE_H

#include <stdint.h>

#include "classify/scratch.h"

/* Sums the subwords of a token that is a word, in *rare and `sums`; a word of which the
 * model knows none, and what is no word, has a share of 0. */
void ti_rare_sum(tout_scratch *scratch, uint32_t token, struct ti_rare *rare,
                 int32_t *sums);

#endif
