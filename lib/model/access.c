/* SPDX-License-Identifier: MIT */
/*
 * What a model says of itself.
 */
#include <string.h>

#include "base/error.h"
#include "model/model.h"

uint32_t
tout_model_label_count(const tout_model *model)
{
    return model ? model->head.label_count : 0;
}

static const struct ti_label *
label_at(const tout_model *model, uint32_t index)
{
    return model && index < model->head.label_count ? &model->head.labels[index] : NULL;
}

const char *
tout_model_label_name(const tout_model *model, uint32_t index)
{
    const struct ti_label *label = label_at(model, index);

    return label ? label->name : NULL;
}

uint32_t
tout_model_label_find(const tout_model *model, const char *name)
{
    for (uint32_t i = 0; model && name && i < model->head.label_count; i++)
        if (strcmp(model->head.labels[i].name, name) == 0)
            return i;
    return TOUT_NONE;
}

uint64_t
tout_model_label_posts(const tout_model *model, uint32_t index)
{
    const struct ti_label *label = label_at(model, index);

    return label ? label->posts : 0;
}

uint32_t
tout_model_neutral(const tout_model *model)
{
    return model ? model->head.neutral : TOUT_NONE;
}

uint64_t
tout_model_feature_count(const tout_model *model)
{
    return model ? model->feature_count : 0;
}

tout_recipe
tout_model_recipe(const tout_model *model)
{
    const tout_recipe none = TOUT_RECIPE_INIT;

    return model ? ti_recipe_public(&model->head.recipe, &model->lexicon) : none;
}

uint64_t
tout_model_checksum(const tout_model *model)
{
    return model ? model->checksum : 0;
}

int32_t
tout_model_bias(const tout_model *model, uint32_t index)
{
    const struct ti_label *label = label_at(model, index);

    return label ? label->bias : 0;
}

int32_t
tout_model_growth(const tout_model *model, uint32_t index)
{
    const struct ti_label *label = label_at(model, index);

    return label ? label->growth : 0;
}

const char *
tout_model_note(const tout_model *model, const char *key)
{
    for (uint32_t i = 0; model && key && i < model->note_count; i++)
        if (strcmp(model->notes[i].key, key) == 0)
            return model->notes[i].value;
    return NULL;
}

const char *
tout_model_note_key(const tout_model *model, uint32_t index)
{
    return model && index < model->note_count ? model->notes[index].key : NULL;
}

int
tout_model_each(const tout_model *model, tout_model_visit visit, void *context)
{
    const uint64_t slots =
        model ? (uint64_t)model->table.line_count * model->table.slots : 0;
    struct ti_cursor names = model ? model->names : ti_cursor_over(NULL, 0);
    int16_t weights[TOUT_LABELS_MAX];

    for (uint64_t slot = 0; slot < slots; slot++) {
        const uint8_t *row = ti_table_slot(&model->table, slot);
        const char *name = NULL;
        size_t name_bytes = 0;
        int result;

        if (!row)
            continue;
        if (names.bytes) {
            name_bytes = ti_cursor_u8(&names);
            name = (const char *)ti_cursor_take(&names, name_bytes);
        }
        for (uint32_t l = 0; l < model->head.label_count; l++)
            weights[l] = ti_table_weight(row, l);
        result = visit(context, name, name ? name_bytes : 0, weights);
        if (result != 0)
            return result;
    }
    return 0;
}

uint32_t
tout_model_rule_count(const tout_model *model)
{
    return model ? (uint32_t)model->rule_scores.count : 0;
}

int
tout_model_rule(const tout_model *model, uint32_t index, tout_rule_score *out)
{
    const struct ti_rule_score *score;

    if (!out || index >= tout_model_rule_count(model))
        return 0;
    score = &model->rule_scores.list[index];
    *out = (tout_rule_score){ score->name, score->label, score->score };
    return 1;
}

tout_status
tout_model_promise(const tout_model *model, uint32_t false_alarm_ppm, tout_promise *out,
                   tout_error *err)
{
    if (!model || !out)
        return ti_fail(err, TOUT_E_ARGUMENT, "the model or out is NULL");
    return ti_promises_find(&model->promises, false_alarm_ppm, out, err);
}

const void *
tout_model_data(const tout_model *model, size_t *bytes)
{
    if (bytes)
        *bytes = model ? model->file.bytes : 0;
    return model ? model->file.data : NULL;
}

tout_status
tout_model_save(const tout_model *model, const char *path, tout_error *err)
{
    if (!model || !path)
        return ti_fail(err, TOUT_E_ARGUMENT, "the model or its path is NULL");
    return ti_file_replace(path, model->file.data, model->file.bytes, &model->alloc,
                           err);
}
