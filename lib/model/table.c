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

/* How many times its first lines a table may have. Those of hashes had less than 8
 * times as many, where a line has one slot; only keys that were made to crowd want
 * more, and would at any size. */
enum { GROWTH_MAX = 16 };

/* A table on its way. */
struct building {
    const struct ti_row *rows;
    uint32_t count;
    const tout_alloc *alloc;
    struct ti_table table;
    uint8_t *lines;
    uint32_t *slot_rows;
    uint32_t left_out; /* rows that found no slot */
};

static void
release(struct building *building)
{
    ti_release(building->alloc, building->lines);
    ti_release(building->alloc, building->slot_rows);
    building->lines = NULL;
    building->slot_rows = NULL;
}

/* Lines in the place of those before. Returns 0, without lines, if memory ran out. */
static int
make_lines(struct building *building, uint64_t line_count)
{
    struct ti_table *table = &building->table;

    release(building);
    building->lines = ti_allocate(building->alloc, line_count, table->line_bytes);
    building->slot_rows = ti_allocate(building->alloc, line_count * table->slots,
                                      sizeof building->slot_rows[0]);
    table->lines = building->lines;
    table->line_count = (uint32_t)line_count;
    if (building->lines && building->slot_rows)
        return 1;
    release(building);
    return 0;
}

/* Ends early where more than `most` rows find no slot. */
static void
insert_all(struct building *building, uint32_t most)
{
    const struct ti_table *table = &building->table;

    memset(building->lines, 0, (size_t)table->line_count * table->line_bytes);
    memset(building->slot_rows, 0,
           (size_t)table->line_count * table->slots * sizeof building->slot_rows[0]);
    building->left_out = 0;
    for (uint32_t i = 0; i < building->count && building->left_out <= most; i++)
        building->left_out += !ti_table_insert(
            table, building->lines, building->slot_rows, &building->rows[i], i);
}

/* The least size at which at most `most` rows are left out, or `last`. Returns 0 if
 * memory ran out. */
static int
find_size(struct building *building, uint64_t first, uint64_t last, uint32_t most)
{
    for (uint64_t line_count = first;; line_count += line_count / 8 + 1) {
        if (line_count > last)
            line_count = last;
        if (!make_lines(building, line_count))
            return 0;
        insert_all(building, most);
        if (building->left_out <= most || line_count == last)
            return 1;
    }
}

/* Where the last size does not take all, one that leaves out twice as many is good
 * enough: who crowds a few lines shall not make the model of all others large. */
static int
build(struct building *building, uint64_t first, uint64_t last)
{
    if (!find_size(building, first, last, 0))
        return 0;
    if (building->left_out == 0)
        return 1;
    insert_all(building, UINT32_MAX);
    return find_size(building, first, last, 2 * building->left_out);
}

tout_status
ti_table_build(const struct ti_row *rows, uint32_t count, uint32_t labels,
               const tout_alloc *alloc, struct ti_table *out, uint8_t **lines,
               uint32_t **slot_rows, tout_error *err)
{
    const uint32_t slots = ti_table_slots(labels);
    /* Three quarters full. */
    const uint64_t wanted =
        ((uint64_t)count * 4 + 3 * (uint64_t)slots - 1) / (3 * (uint64_t)slots);
    const uint64_t first = wanted ? wanted : 1;
    const uint64_t last = first * GROWTH_MAX < TI_FORMAT_LINES_MAX
                              ? first * GROWTH_MAX
                              : TI_FORMAT_LINES_MAX;
    struct building building = {
        .rows = rows,
        .count = count,
        .alloc = alloc,
        .table = { NULL, 0, ti_table_line_bytes(labels), slots, labels },
    };

    *lines = NULL;
    *slot_rows = NULL;
    if (first > TI_FORMAT_LINES_MAX)
        return ti_fail(err, TOUT_E_LIMIT,
                       "%u features do not fit into %d lines of a table", count,
                       TI_FORMAT_LINES_MAX);
    if (!build(&building, first, last))
        return ti_fail_memory(err);
    *out = building.table;
    *lines = building.lines;
    *slot_rows = building.slot_rows;
    return TOUT_OK;
}
