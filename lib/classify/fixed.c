/* SPDX-License-Identifier: MIT */
#include "classify/fixed.h"

static const uint8_t *
find_row(const struct tout_model *model, uint8_t kind, uint64_t content)
{
    return ti_table_find(&model->table,
                         ti_feature_key(model->head.recipe.seed, kind, content));
}

void
ti_fixed_find(const struct tout_model *model, struct ti_fixed *out)
{
    for (int i = 0; i < TI_SHAPE_FEATURES; i++)
        for (uint32_t value = 0; value < TI_SHAPE_VALUES; value++)
            out->shapes[i][value] =
                find_row(model, (uint8_t)(TI_FEATURE_LINKS + i), value);
    for (uint32_t run = 0; run < TI_RUNS; run++)
        out->runs[run] = find_row(
            model, TI_FEATURE_RUN,
            ti_run_content(ti_hash_byte(ti_run_mark(run), model->head.recipe.seed),
                           ti_run_length(run)));
}
