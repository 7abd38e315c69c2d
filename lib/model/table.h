/* SPDX-License-Identifier: MIT */
/*
 * The table of weights: key to row with, nearly always, one cache line read.
 *
 * A line is 64 bytes (or a multiple, for many labels): a 32-bit tag for each of its
 * slots, then the weights of each slot, an int16 for each label. The low half of a key
 * chooses the line, the high half is the tag; a full line passes on to the next, a few
 * times at most. Rows are put in ascending order of their keys, so equal contents are
 * equal bytes.
 */
#ifndef TOUT_MODEL_TABLE_H
#define TOUT_MODEL_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "base/view.h"

/* 8: at three quarters full, no line of a million rows passed on more than 4 times. */
enum { TI_TABLE_PROBES = 8 };

struct ti_table {
    const uint8_t *lines;
    uint32_t line_count; /* at least 1 */
    uint32_t line_bytes;
    uint32_t slots; /* in a line */
    uint32_t labels;
};

/* The shape of the lines for a number of labels. */
uint32_t ti_table_slots(uint32_t labels);
uint32_t ti_table_line_bytes(uint32_t labels);

/* The weights of `key`, two bytes a label, or NULL. Reads inside the lines whatever
 * they hold, and ends after TI_TABLE_PROBES lines. */
const uint8_t *ti_table_find(const struct ti_table *table, uint64_t key);

/* The weights in slot `slot` (from 0, over all lines), or NULL if it is free. */
const uint8_t *ti_table_slot(const struct ti_table *table, uint64_t slot);

/* How many slots are taken. */
uint64_t ti_table_count(const struct ti_table *table);

static inline int16_t
ti_table_weight(const uint8_t *weights, uint32_t label)
{
    return (int16_t)ti_load_u16(weights + 2 * (size_t)label);
}

/* One row on its way into a table. */
struct ti_row {
    uint64_t key;
    const int16_t *weights;
    const char *name; /* NULL if names are not kept */
    size_t name_bytes;
    uint8_t support; /* log2 of how many posts stand behind it */
};

/* The slot of the weights that ti_table_find() gave. */
uint64_t ti_table_slot_of(const struct ti_table *table, const uint8_t *weights);

/* Puts a row into the first free slot on its way in `lines`, which are the table's, and
 * `index` + 1 into its place in slot_rows; nothing where its key is found already.
 * Returns 0 if there is no free slot. */
int ti_table_insert(const struct ti_table *table, uint8_t *lines, uint32_t *slot_rows,
                    const struct ti_row *row, uint32_t index);

/* Lines with the rows, which stand in ascending order of keys, and, for each slot, the
 * index of its row + 1 or 0. Both arrays belong to the caller. A row whose tag cannot
 * be told from an earlier one's in the same lines (one in 2^32) is left out. Fails with
 * E_LIMIT, E_NOMEM. */
tout_status ti_table_build(const struct ti_row *rows, uint32_t count, uint32_t labels,
                           const tout_alloc *alloc, struct ti_table *out,
                           uint8_t **lines, uint32_t **slot_rows, tout_error *err);

#endif
