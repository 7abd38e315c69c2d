/* SPDX-License-Identifier: MIT */
/*
 * A copy of a model's table, to be changed row by row. A model does not hold the keys
 * of its rows, so rows stay in their slots, and new ones go to slots that are free.
 */
#ifndef TOUT_MODEL_EDIT_H
#define TOUT_MODEL_EDIT_H

#include <stdint.h>

#include <tout.h>

#include "model/model.h"

struct ti_edit {
    const tout_model *base;
    const tout_alloc *alloc;
    struct ti_table table;
    uint8_t *lines; /* the table's, of which ti_edit_set() writes the weights */
    uint32_t *slot_rows;
    struct ti_row *rows; /* names and support, borrowed from the base */
    uint32_t row_count;
    uint32_t room;               /* for rows; so that searches stay short */
    struct ti_promises promises; /* those of the base, to be changed */
};

/* `alloc` must outlive it. Fails with E_NOMEM. */
tout_status ti_edit_begin(const tout_model *base, const tout_alloc *alloc,
                          struct ti_edit *out, tout_error *err);
void ti_edit_end(struct ti_edit *edit);

/* Sets a weight, in score units, cut to what a row can hold. */
void ti_edit_set(struct ti_edit *edit, uint64_t slot, uint32_t label, double weight);

/* Whether the table takes more rows at all. */
static inline int
ti_edit_has_room(const struct ti_edit *edit)
{
    return edit->row_count < edit->room;
}

/* Adds a row, whose name must stay; its weights are set by ti_edit_set() at `slot`.
 * Returns 0 if there is no room, if all of its lines are full, or if its tag cannot be
 * told from that of another row in them. */
int ti_edit_add(struct ti_edit *edit, const struct ti_row *row, uint64_t *slot);

/* The model as changed. Fails with E_NOMEM. */
tout_status ti_edit_write(const struct ti_edit *edit, tout_model **out,
                          tout_error *err);

#endif
