/* SPDX-License-Identifier: MIT */
/*
 * Features of which there are few, and of which nearly every post has some: the shape
 * of a post, and runs of sentence marks. Their rows are looked up once for a model.
 */
#ifndef TOUT_CLASSIFY_FIXED_H
#define TOUT_CLASSIFY_FIXED_H

#include <stdint.h>

#include "feature/extract.h"
#include "model/model.h"

/* NULL where the model has no row. */
struct ti_fixed {
    const uint8_t *shapes[TI_SHAPE_FEATURES][TI_SHAPE_VALUES];
    const uint8_t *runs[TI_RUNS];
};

void ti_fixed_find(const struct tout_model *model, struct ti_fixed *out);

#endif
