/* SPDX-License-Identifier: MIT */
#include "model/table.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/format.h"

static size_t
weights_at(const struct ti_table *table, uint32_t slot)
{
    return (size_t)TI_TABLE_TAG_BYTES * table->slots + 2 * (size_t)table->labels * slot;
}

const uint8_t *
ti_table_find(const struct ti_table *table, uint64_t key)
{
    switch (table->labels) {
    case 2:
        return ti_table_find_of(table, 2, key);
    case 3:
        return ti_table_find_of(table, 3, key);
    default:
        return ti_table_find_of(table, table->labels, key);
    }
}

const uint8_t *
ti_table_slot(const struct ti_table *table, uint64_t slot)
{
    const uint8_t *line =
        table->lines + (size_t)(slot / table->slots) * table->line_bytes;
    const uint32_t place = (uint32_t)(slot % table->slots);

    return ti_load_u32(line + (size_t)TI_TABLE_TAG_BYTES * place)
               ? line + weights_at(table, place)
               : NULL;
}

uint64_t
ti_table_count(const struct ti_table *table)
{
    const uint64_t slots = (uint64_t)table->line_count * table->slots;
    uint64_t count = 0;

    for (uint64_t slot = 0; slot < slots; slot++)
        count += ti_table_slot(table, slot) != NULL;
    return count;
}

uint64_t
ti_table_slot_of(const struct ti_table *table, const uint8_t *weights)
{
    const size_t at = (size_t)(weights - table->lines);
    const size_t in_line =
        at % table->line_bytes - (size_t)TI_TABLE_TAG_BYTES * table->slots;

    return (uint64_t)(at / table->line_bytes) * table->slots +
           in_line / (2 * (size_t)table->labels);
}

int
ti_table_insert(const struct ti_table *table, uint8_t *lines, uint32_t *slot_rows,
                const struct ti_row *row, uint32_t index)
{
    uint32_t line = ti_table_line(row->key, table->line_count);

    if (ti_table_find(table, row->key))
        return 1;
    for (unsigned probe = 0; probe < TI_TABLE_PROBES; probe++) {
        uint8_t *at = lines + (size_t)line * table->line_bytes;

        for (uint32_t slot = 0; slot < table->slots; slot++) {
            uint8_t *tag = at + (size_t)TI_TABLE_TAG_BYTES * slot;

            if (ti_load_u32(tag) != 0)
                continue;
            ti_store_u32(tag, ti_table_tag(row->key));
            for (uint32_t l = 0; l < table->labels; l++)
                ti_store_u16(at + weights_at(table, slot) + 2 * (size_t)l,
                             (uint16_t)row->weights[l]);
            slot_rows[(size_t)line * table->slots + slot] = index + 1;
            return 1;
        }
        line = line + 1 < table->line_count ? line + 1 : 0;
    }
    return 0;
}

static int
insert_all(const struct ti_table *table, uint8_t *lines, uint32_t *slot_rows,
           const struct ti_row *rows, uint32_t count)
{
    memset(lines, 0, (size_t)table->line_count * table->line_bytes);
    memset(slot_rows, 0,
           (size_t)table->line_count * table->slots * sizeof slot_rows[0]);
    for (uint32_t i = 0; i < count; i++)
        if (!ti_table_insert(table, lines, slot_rows, &rows[i], i))
            return 0;
    return 1;
}

tout_status
ti_table_build(const struct ti_row *rows, uint32_t count, uint32_t labels,
               const tout_alloc *alloc, struct ti_table *out, uint8_t **lines,
               uint32_t **slot_rows, tout_error *err)
{
    const uint32_t slots = ti_table_slots(labels);
    /* Three quarters full. */
    uint64_t line_count = ((uint64_t)count * 4 + 3 * (uint64_t)slots - 1) / (3 * slots);

    *lines = NULL;
    *slot_rows = NULL;
    line_count += line_count == 0;
    for (; line_count <= TI_FORMAT_LINES_MAX; line_count += line_count / 8 + 1) {
        const uint32_t line_bytes = ti_table_line_bytes(labels);

        *lines = ti_allocate(alloc, line_count, line_bytes);
        *slot_rows = ti_allocate(alloc, line_count * slots, sizeof **slot_rows);
        *out = (struct ti_table){ *lines, (uint32_t)line_count, line_bytes, slots,
                                  labels };
        if (!*lines || !*slot_rows)
            break;
        if (insert_all(out, *lines, *slot_rows, rows, count))
            return TOUT_OK;
        ti_release(alloc, *lines);
        ti_release(alloc, *slot_rows);
        *lines = NULL;
        *slot_rows = NULL;
    }
    ti_release(alloc, *lines);
    ti_release(alloc, *slot_rows);
    *lines = NULL;
    *slot_rows = NULL;
    if (line_count <= TI_FORMAT_LINES_MAX)
        return ti_fail_memory(err);
    return ti_fail(err, TOUT_E_LIMIT, "%u features do not fit into %d lines of a table",
                   count, TI_FORMAT_LINES_MAX);
}
