/* SPDX-License-Identifier: MIT */
#include "model/edit.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

/* How full, in per cent, a table may get; new ones are three quarters full. */
enum { FULL = 90 };

static void
collect_rows(struct ti_edit *edit)
{
    const uint64_t slots = (uint64_t)edit->table.line_count * edit->table.slots;
    struct ti_cursor names = edit->base->names;

    for (uint64_t slot = 0; slot < slots; slot++) {
        struct ti_row *row = &edit->rows[edit->row_count];

        if (!ti_table_slot(&edit->table, slot))
            continue;
        memset(row, 0, sizeof *row);
        if (names.bytes) {
            row->name_bytes = ti_cursor_u8(&names);
            row->name = (const char *)ti_cursor_take(&names, row->name_bytes);
            row->name_bytes = row->name ? row->name_bytes : 0;
        }
        if (edit->base->support)
            row->support = edit->base->support[edit->row_count];
        edit->slot_rows[slot] = ++edit->row_count;
    }
}

tout_status
ti_edit_begin(const tout_model *base, const tout_alloc *alloc, struct ti_edit *out,
              tout_error *err)
{
    const struct ti_table *table = &base->table;
    const size_t slots = (size_t)table->line_count * table->slots;
    const size_t bytes = (size_t)table->line_count * table->line_bytes;

    memset(out, 0, sizeof *out);
    out->base = base;
    out->alloc = alloc;
    out->table = *table;
    out->promises = base->promises;
    out->room = (uint32_t)((uint64_t)slots * FULL / 100);
    out->lines = ti_allocate(alloc, bytes, 1);
    out->slot_rows = ti_allocate_zero(alloc, slots, sizeof out->slot_rows[0]);
    out->rows = ti_allocate(alloc, slots, sizeof out->rows[0]);
    if (!out->lines || !out->slot_rows || !out->rows) {
        ti_edit_end(out);
        return ti_fail_memory(err);
    }
    memcpy(out->lines, table->lines, bytes);
    out->table.lines = out->lines;
    collect_rows(out);
    return TOUT_OK;
}

void
ti_edit_end(struct ti_edit *edit)
{
    ti_release(edit->alloc, edit->lines);
    ti_release(edit->alloc, edit->slot_rows);
    ti_release(edit->alloc, edit->rows);
}

void
ti_edit_set(struct ti_edit *edit, uint64_t slot, uint32_t label, double weight)
{
    const uint8_t *weights = ti_table_slot(&edit->table, slot);
    const double units = fmin(fmax(round(weight), -INT16_MAX), INT16_MAX);

    ti_store_u16(edit->lines + (weights - edit->lines) + 2 * (size_t)label,
                 (uint16_t)(int16_t)units);
}

int
ti_edit_add(struct ti_edit *edit, const struct ti_row *row, uint64_t *slot)
{
    const uint8_t *weights;

    if (!ti_edit_has_room(edit) || ti_table_find(&edit->table, row->key) ||
        !ti_table_insert(&edit->table, edit->lines, edit->slot_rows, row,
                         edit->row_count))
        return 0;
    weights = ti_table_find(&edit->table, row->key);
    *slot = ti_table_slot_of(&edit->table, weights);
    edit->rows[edit->row_count++] = *row;
    return 1;
}

tout_status
ti_edit_write(const struct ti_edit *edit, tout_model **out, tout_error *err)
{
    const tout_model *base = edit->base;
    const struct ti_model_parts parts = {
        .recipe = &base->head.recipe,
        .labels = base->head.labels,
        .label_count = base->head.label_count,
        .neutral = base->head.neutral,
        .notes = base->notes,
        .note_count = base->note_count,
        .rows = edit->rows,
        .row_count = edit->row_count,
        .has_names = base->names.bytes > 0,
        .promises = &edit->promises,
        .rule_scores = &base->rule_scores,
    };

    return ti_model_write_table(&parts, &edit->table, edit->slot_rows, edit->alloc, out,
                                err);
}
