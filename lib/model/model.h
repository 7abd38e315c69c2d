/* SPDX-License-Identifier: MIT */
/*
 * The model inside: what a checked file holds. Strings are copies, so that a mapped
 * file that changes can never take their ends away; weights are read in place.
 */
#ifndef TOUT_MODEL_MODEL_H
#define TOUT_MODEL_MODEL_H

#include <stdint.h>

#include <tout.h>

#include "base/file.h"
#include "base/ref.h"
#include "base/view.h"
#include "model/head.h"
#include "model/promise.h"
#include "model/rule_scores.h"
#include "model/table.h"

struct ti_note {
    const char *key;
    const char *value;
};

struct tout_model {
    struct ti_ref ref;
    tout_alloc alloc;
    struct ti_file file;
    struct ti_head head;
    struct tout_lexicon lexicon; /* over the section; lent out, never counted */
    uint32_t note_count;
    struct ti_note *notes;
    char *strings; /* all names, keys and values, one after the other */
    struct ti_table table;
    uint64_t feature_count;
    struct ti_cursor names; /* over the section; 0 bytes if there is none */
    struct ti_promises promises;
    struct ti_rule_scores rule_scores;
    const uint8_t *support; /* a byte for each taken slot; NULL if there is none */
    uint64_t checksum;
};

/* Checks model->file and fills in the rest. What this relies on and what is left to its
 * readers stands at the head of check.c. */
tout_status ti_model_check(struct tout_model *model, tout_error *err);

/* What a model file is written from. Rows are in ascending order of keys; notes in
 * ascending order of their own keys. */
struct ti_model_parts {
    const struct ti_recipe *recipe;
    const struct ti_label *labels;
    uint32_t label_count;
    uint32_t neutral;
    const struct ti_note *notes;
    uint32_t note_count;
    const struct ti_row *rows;
    uint32_t row_count;
    int has_names;
    const struct ti_promises *promises;       /* NULL, or none of them: no section */
    const struct ti_rule_scores *rule_scores; /* the same */
};

/* Writes the file into memory and opens it, so that what is written is what was
 * checked. Fails with E_LIMIT, E_NOMEM. */
tout_status ti_model_write(const struct ti_model_parts *parts, const tout_alloc *alloc,
                           tout_model **out, tout_error *err);

/* The same with a table that is there already; slot_rows has, for each taken slot, the
 * index of its row + 1. Of the rows only name and support are used. */
tout_status ti_model_write_table(const struct ti_model_parts *parts,
                                 const struct ti_table *table,
                                 const uint32_t *slot_rows, const tout_alloc *alloc,
                                 tout_model **out, tout_error *err);

#endif
