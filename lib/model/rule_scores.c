/* SPDX-License-Identifier: MIT */
#include "model/rule_scores.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/head.h"

static int
is_sound(const struct ti_rule_scores *scores, size_t index, uint32_t label_count)
{
    const struct ti_rule_score *score = &scores->list[index];

    return score->name && score->label < label_count &&
           score->score >= -TI_RULE_SCORE_MAX && score->score <= TI_RULE_SCORE_MAX &&
           (index == 0 || strcmp(score[-1].name, score->name) < 0);
}

tout_status
ti_rule_scores_read(const uint8_t *data, const struct ti_section *section,
                    uint32_t label_count, const tout_alloc *alloc, char **strings,
                    struct ti_rule_scores *out, tout_error *err)
{
    struct ti_cursor cursor = ti_container_cursor(data, section);
    const uint32_t count = ti_cursor_u32(&cursor);

    if (count == 0 || count > TOUT_RULES_MAX)
        return ti_fail_at(err, TOUT_E_LIMIT, 0, section->offset,
                          "scores of %u rules, expected 1 to %d", count,
                          TOUT_RULES_MAX);
    out->list = ti_allocate(alloc, count, sizeof out->list[0]);
    if (!out->list)
        return ti_fail_memory(err);
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t at = section->offset + cursor.at;
        struct ti_rule_score *score = &out->list[i];

        score->fingerprint = ti_cursor_u64(&cursor);
        score->label = ti_cursor_u32(&cursor);
        score->score = (int32_t)ti_cursor_u32(&cursor);
        score->name = ti_head_take_name(&cursor, ti_cursor_u16(&cursor),
                                        TOUT_RULE_NAME_BYTES_MAX, strings);
        if (!is_sound(out, i, label_count))
            return ti_fail_at(err, TOUT_E_FORMAT, 0, at,
                              "the score of rule %u is cut short, out of bounds or out "
                              "of order",
                              i);
    }
    out->count = count;
    if (cursor.at != cursor.bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + cursor.at,
                          "the scores of rules end at %zu, their section at %zu",
                          cursor.at, cursor.bytes);
    return TOUT_OK;
}

void
ti_rule_scores_write(struct ti_container *container,
                     const struct ti_rule_scores *scores)
{
    struct ti_buffer *buffer = &container->buffer;

    ti_container_begin(container, TI_SECTION_RULE_SCORES);
    ti_buffer_u32(buffer, (uint32_t)scores->count);
    for (size_t i = 0; i < scores->count; i++) {
        const struct ti_rule_score *score = &scores->list[i];
        const size_t bytes = strlen(score->name);

        ti_buffer_u64(buffer, score->fingerprint);
        ti_buffer_u32(buffer, score->label);
        ti_buffer_u32(buffer, (uint32_t)score->score);
        ti_buffer_u16(buffer, (uint16_t)bytes);
        ti_buffer_put(buffer, score->name, bytes);
    }
}

const struct ti_rule_score *
ti_rule_scores_find(const struct ti_rule_scores *scores, const char *name)
{
    size_t low = 0;
    size_t high = scores->count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const int order = strcmp(scores->list[middle].name, name);

        if (order == 0)
            return &scores->list[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}
