/* SPDX-License-Identifier: MIT */
/*
 * Checking a model file, once, at open. After it, this holds for whatever bytes came
 * in:
 *
 *   - the table's lines lie inside the file, and their count and shape are kept in
 *     memory; what the lines hold is not relied on (a probe ends by itself, a weight is
 *     any int16);
 *   - label names and notes are copies, NUL-terminated, printable UTF-8, names unique;
 *   - the lexicon's slots lie inside its section; each look into it checks the place
 *     that a slot names;
 *   - bias and growth are bounded, so that no sum of a score can overflow;
 *   - the support of rows has a byte for each of them, or is not there;
 *   - the steps of promises are a copy, in order, and there are promises only where a
 *     label is neutral;
 *   - scores of rules are a copy, in order of their names, bounded, and each of a label
 *     that there is;
 *   - the names of features are not relied on: whoever walks them uses a cursor.
 */
#include "model/model.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "model/container.h"

static tout_status
check_sum(const struct ti_file *file, tout_error *err)
{
    const uint8_t *data = file->data;

    if (ti_load_u64(data + TI_FORMAT_CHECKSUM_AT) !=
        ti_hash(data + TI_FORMAT_CHECKED_FROM, file->bytes - TI_FORMAT_CHECKED_FROM, 0))
        return ti_fail_at(err, TOUT_E_CHECKSUM, 0, TI_FORMAT_CHECKSUM_AT,
                          "damaged: the checksum does not fit the bytes");
    return TOUT_OK;
}

static tout_status
check_notes(struct tout_model *model, const struct ti_section *section, char **strings,
            tout_error *err)
{
    struct ti_cursor cursor = ti_container_cursor(model->file.data, section);
    const uint32_t count = ti_cursor_u32(&cursor);

    if (count > TI_FORMAT_NOTES_MAX)
        return ti_fail_at(err, TOUT_E_LIMIT, 0, section->offset,
                          "%u notes, at most %d are allowed", count,
                          TI_FORMAT_NOTES_MAX);
    model->notes = ti_allocate(&model->alloc, count, sizeof model->notes[0]);
    if (!model->notes)
        return ti_fail_memory(err);
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t at = section->offset + cursor.at;
        struct ti_note *note = &model->notes[i];

        note->key = ti_head_take_name(&cursor, ti_cursor_u16(&cursor),
                                      TI_FORMAT_NOTE_BYTES_MAX, strings);
        note->value = ti_head_take_name(&cursor, ti_cursor_u16(&cursor),
                                        TI_FORMAT_NOTE_BYTES_MAX, strings);
        if (!note->key || !note->value ||
            (i > 0 && strcmp(model->notes[i - 1].key, note->key) >= 0))
            return ti_fail_at(err, TOUT_E_FORMAT, 0, at,
                              "note %u is cut short, not printable, or out of order",
                              i);
        model->note_count = i + 1;
    }
    if (cursor.at != cursor.bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + cursor.at,
                          "the notes end at %zu, their section at %zu", cursor.at,
                          cursor.bytes);
    return TOUT_OK;
}

static tout_status
check_table(struct tout_model *model, const struct ti_section *section, tout_error *err)
{
    const uint32_t labels = model->head.label_count;
    struct ti_cursor cursor = ti_container_cursor(model->file.data, section);
    const uint32_t line_count = ti_cursor_u32(&cursor);
    const uint32_t line_bytes = ti_cursor_u32(&cursor);
    const uint64_t head = TI_FORMAT_TABLE_HEAD_BYTES;

    if (section->bytes < head)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset,
                          "a table of %llu bytes, expected at least %llu",
                          (unsigned long long)section->bytes, (unsigned long long)head);
    if (line_bytes != ti_table_line_bytes(labels))
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + 4,
                          "lines of %u bytes, expected %u for %u labels", line_bytes,
                          ti_table_line_bytes(labels), labels);
    if (line_count == 0 || line_count > TI_FORMAT_LINES_MAX ||
        section->bytes != head + (uint64_t)line_count * line_bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset,
                          "%u lines of %u bytes do not fill a section of %llu",
                          line_count, line_bytes, (unsigned long long)section->bytes);
    model->table =
        (struct ti_table){ model->file.data + section->offset + head, line_count,
                           line_bytes, ti_table_slots(labels), labels };
    model->feature_count = ti_table_count(&model->table);
    return TOUT_OK;
}

static tout_status
check_support(struct tout_model *model, const struct ti_section *section,
              tout_error *err)
{
    if (section->offset == 0)
        return TOUT_OK;
    if (section->bytes != model->feature_count)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset,
                          "the support of %llu rows, expected that of %llu",
                          (unsigned long long)section->bytes,
                          (unsigned long long)model->feature_count);
    model->support = model->file.data + section->offset;
    return TOUT_OK;
}

static tout_status
check_promises(struct tout_model *model, const struct ti_section *section,
               char **strings, tout_error *err)
{
    if (section->offset == 0)
        return TOUT_OK;
    if (model->head.neutral == TOUT_NONE)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset,
                          "promises of a model without a neutral label");
    return ti_promises_read(model->file.data, section, &model->alloc, strings,
                            &model->promises, err);
}

/* Checks the container; leaves the sections in `out`. */
static tout_status
check_container(const struct ti_file *file, struct ti_section *out, tout_error *err)
{
    static const uint32_t required[] = { TI_SECTION_RECIPE, TI_SECTION_LABELS,
                                         TI_SECTION_TABLE, TI_SECTION_NOTES };
    tout_status status =
        ti_container_check(file->data, file->bytes, TI_FORMAT_KIND_MODEL, err);

    if (status == TOUT_OK)
        status = ti_container_sections(file->data, file->bytes, out, err);
    if (status == TOUT_OK)
        status = check_sum(file, err);
    if (status == TOUT_OK)
        status = ti_container_require(out, required,
                                      sizeof required / sizeof required[0], err);
    return status;
}

tout_status
ti_model_check(struct tout_model *model, tout_error *err)
{
    struct ti_section sections[TI_SECTION_LAST + 1];
    tout_status status = check_container(&model->file, sections, err);
    char *strings;

    if (status != TOUT_OK)
        return status;
    /* A string in the file has two bytes of length before it, here a NUL behind it. */
    model->strings = ti_allocate(
        &model->alloc,
        sections[TI_SECTION_LABELS].bytes + sections[TI_SECTION_NOTES].bytes +
            sections[TI_SECTION_PROMISE].bytes + sections[TI_SECTION_RULE_SCORES].bytes,
        1);
    if (!model->strings)
        return ti_fail_memory(err);
    strings = model->strings;
    status = ti_head_read(model->file.data, sections, &strings, &model->head, err);
    if (status == TOUT_OK && model->head.label_count < 2)
        return ti_fail_at(err, TOUT_E_LIMIT, 0, sections[TI_SECTION_LABELS].offset,
                          "a model of one label, expected 2 or more");
    if (status == TOUT_OK)
        status = check_notes(model, &sections[TI_SECTION_NOTES], &strings, err);
    if (status == TOUT_OK)
        status = check_table(model, &sections[TI_SECTION_TABLE], err);
    if (status == TOUT_OK)
        status = check_support(model, &sections[TI_SECTION_SUPPORT], err);
    if (status == TOUT_OK)
        status = check_promises(model, &sections[TI_SECTION_PROMISE], &strings, err);
    if (status == TOUT_OK && sections[TI_SECTION_RULE_SCORES].offset > 0)
        status = ti_rule_scores_read(
            model->file.data, &sections[TI_SECTION_RULE_SCORES],
            model->head.label_count, &model->alloc, &strings, &model->rule_scores, err);
    model->lexicon.table = model->head.recipe.lexicon;
    model->names = ti_container_cursor(model->file.data, &sections[TI_SECTION_NAMES]);
    model->checksum = ti_load_u64(model->file.data + TI_FORMAT_CHECKSUM_AT);
    return status;
}
