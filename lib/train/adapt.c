/* SPDX-License-Identifier: MIT */
/*
 * A user's corrections over a model: each row's weights shift by the change of its log
 * ratio, with what stands behind the row as the prior. How many posts of each label
 * that was, a model does not tell; its weights and their number do, nearly.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/edit.h"
#include "train/counts.h"

/* What a nat of log ratio becomes of a weight, as in build.c. */
static const double slope = .4;
/* Twenty posts of other sources lift the accuracy of the built-in model on the rest of
 * them by .014 (.009 at 1, .012 at .3), and a corrected post nearly always gets its
 * label. */
static const double smoothing = .1;

struct adapting {
    const tout_model *base;
    const tout_counts *corrections;
    struct ti_edit edit;
    uint32_t map[TOUT_LABELS_MAX]; /* label of the corrections to that of the base */
    double base_posts[TOUT_LABELS_MAX];
    double new_posts[TOUT_LABELS_MAX];
    double base_total;
    double new_total;
    uint32_t *ids; /* of each slot: the corrections' id + 1, or 0 */
};

/* An entry that the base has no row for. */
struct candidate {
    uint64_t seen;
    uint64_t key;
    uint32_t id;
};

static tout_status
map_labels(struct adapting *adapting, tout_error *err)
{
    const tout_model *base = adapting->base;
    const tout_counts *corrections = adapting->corrections;

    if (!ti_recipe_same(&base->head.recipe, &corrections->recipe))
        return ti_fail(err, TOUT_E_RECIPE,
                       "the corrections were made by another recipe than the model's");
    if (!base->support)
        return ti_fail(err, TOUT_E_EMPTY,
                       "the model does not tell how many posts stand behind its rows");
    for (uint32_t l = 0; l < base->head.label_count; l++) {
        /* A model that tells no posts for a label gets one, so that it can be shared.
         */
        adapting->base_posts[l] = fmax((double)base->head.labels[l].posts, 1);
        adapting->base_total += adapting->base_posts[l];
    }
    for (uint32_t l = 0; l < corrections->label_count; l++) {
        const uint32_t at = tout_model_label_find(base, corrections->label_names[l]);

        if (at == TOUT_NONE)
            return ti_fail(err, TOUT_E_LABEL,
                           "the corrections have a label \"%s\", the model has not",
                           corrections->label_names[l]);
        adapting->map[l] = at;
        adapting->new_posts[at] = (double)corrections->label_posts[l];
        adapting->new_total += (double)corrections->label_posts[l];
    }
    return TOUT_OK;
}

/* About how many of the `seen` posts behind a row were of each label. */
static void
prior_sums(const struct adapting *adapting, const uint8_t *row, double seen,
           double out[TOUT_LABELS_MAX])
{
    const uint32_t labels = adapting->base->head.label_count;
    double sum = 0;

    for (uint32_t l = 0; l < labels; l++) {
        const double share = adapting->base_posts[l] / adapting->base_total;
        const double ratio = ti_table_weight(row, l) / (TOUT_SCORE_NAT * slope);
        const double odds = share / (1 - share) * exp(ratio);

        out[l] = odds < HUGE_VAL ? odds / (1 + odds) : 1;
        sum += out[l];
    }
    for (uint32_t l = 0; l < labels; l++)
        out[l] *= seen / sum;
}

static double
log_ratio(double sum, double seen, double posts, double total)
{
    return log((sum + smoothing) / posts) -
           log((seen - sum + smoothing) / (total - posts));
}

/* By how much a weight shifts, in score units. */
static double
shift(const struct adapting *adapting, uint32_t label, double prior, double seen,
      double sum, double sums)
{
    const double posts = adapting->base_posts[label];
    const double total = adapting->base_total;
    const double before = log_ratio(prior, seen, posts, total);
    const double after =
        log_ratio(prior + sum, seen + sums, posts + adapting->new_posts[label],
                  total + adapting->new_total);

    return TOUT_SCORE_NAT * slope * (after - before);
}

/* The sums of an entry of the corrections (TI_NO_ID: none), by the base's labels;
 * returns them all together. */
static double
sums_of(const struct adapting *adapting, uint32_t id, double out[TOUT_LABELS_MAX])
{
    const tout_counts *corrections = adapting->corrections;
    double sum = 0;

    memset(out, 0, TOUT_LABELS_MAX * sizeof out[0]);
    for (uint32_t l = 0; id != TI_NO_ID && l < corrections->label_count; l++) {
        out[adapting->map[l]] = ti_counts_of(corrections, id)[l];
        sum += out[adapting->map[l]];
    }
    return sum;
}

static void
shift_row(struct adapting *adapting, uint64_t slot, double seen, uint32_t id)
{
    const uint32_t labels = adapting->base->head.label_count;
    const uint8_t *row = ti_table_slot(&adapting->edit.table, slot);
    double prior[TOUT_LABELS_MAX];
    double more[TOUT_LABELS_MAX];
    const double sum = sums_of(adapting, id, more);

    prior_sums(adapting, row, seen, prior);
    for (uint32_t l = 0; l < labels; l++)
        ti_edit_set(&adapting->edit, slot, l,
                    ti_table_weight(row, l) +
                        shift(adapting, l, prior[l], seen, more[l], sum));
}

static int
most_seen_first(const void *left, const void *right)
{
    const struct candidate *a = left;
    const struct candidate *b = right;

    if (a->seen != b->seen)
        return a->seen > b->seen ? -1 : 1;
    return a->key < b->key ? -1 : a->key > b->key;
}

/* Finds the rows of the corrections' features, and those that have none. */
static size_t
match(struct adapting *adapting, struct candidate *candidates)
{
    const struct ti_dictionary *dictionary = &adapting->corrections->dictionary;
    size_t count = 0;

    for (uint32_t id = 0; id < dictionary->count; id++) {
        const struct ti_entry *entry = ti_dictionary_entry(dictionary, id);
        const uint64_t seen = ti_counts_seen(adapting->corrections, id);
        const uint8_t *row = ti_table_find(&adapting->edit.table, entry->key);

        if (ti_entry_is_word(entry) || seen == 0)
            continue;
        if (row)
            adapting->ids[ti_table_slot_of(&adapting->edit.table, row)] = id + 1;
        else
            candidates[count++] = (struct candidate){ seen, entry->key, id };
    }
    if (count)
        qsort(candidates, count, sizeof candidates[0], most_seen_first);
    return count;
}

static void
shift_rows(struct adapting *adapting)
{
    const struct ti_table *table = &adapting->edit.table;
    const uint64_t slots = (uint64_t)table->line_count * table->slots;

    for (uint64_t slot = 0; slot < slots; slot++) {
        const uint32_t row = adapting->edit.slot_rows[slot];

        if (row)
            shift_row(adapting, slot, ldexp(1, adapting->edit.rows[row - 1].support),
                      adapting->ids[slot] - 1);
    }
}

/* Adds rows as long as there is room; one whose lines are full is left out. */
static void
add_rows(struct adapting *adapting, const struct candidate *candidates, size_t count)
{
    static const int16_t nothing[TOUT_LABELS_MAX];
    const struct ti_dictionary *dictionary = &adapting->corrections->dictionary;
    uint64_t slot;

    for (size_t i = 0; i < count && ti_edit_has_room(&adapting->edit); i++) {
        const uint32_t id = candidates[i].id;
        const struct ti_entry *entry = ti_dictionary_entry(dictionary, id);
        const struct ti_row row = {
            .key = candidates[i].key,
            .weights = nothing,
            .name = ti_entry_name(entry),
            .name_bytes = ti_entry_name_bytes(entry),
        };

        if (ti_edit_add(&adapting->edit, &row, &slot))
            shift_row(adapting, slot, 0, id);
    }
}

static tout_status
adapt(struct adapting *adapting, const tout_alloc *alloc, tout_model **out,
      tout_error *err)
{
    const struct ti_table *table = &adapting->edit.table;
    const size_t slots = (size_t)table->line_count * table->slots;
    const size_t entries = adapting->corrections->dictionary.count;
    struct candidate *candidates = ti_allocate(alloc, entries, sizeof candidates[0]);
    tout_status status;

    adapting->ids = ti_allocate_zero(alloc, slots, sizeof adapting->ids[0]);
    if (candidates && adapting->ids) {
        const size_t count = match(adapting, candidates);

        if (adapting->new_total > 0) {
            shift_rows(adapting);
            adapting->edit.promises.flags |= TOUT_PROMISE_CORRECTED;
        }
        add_rows(adapting, candidates, count);
        status = ti_edit_write(&adapting->edit, out, err);
    } else {
        status = ti_fail_memory(err);
    }
    ti_release(alloc, candidates);
    ti_release(alloc, adapting->ids);
    return status;
}

tout_status
tout_model_adapt(const tout_model *base, const tout_counts *corrections,
                 const tout_alloc *alloc, tout_model **out, tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    struct adapting adapting = { .base = base, .corrections = corrections };
    tout_status status;

    if (out)
        *out = NULL;
    if (!base || !corrections || !out)
        return ti_fail(err, TOUT_E_ARGUMENT,
                       "the base, the corrections or out are NULL");
    status = map_labels(&adapting, err);
    if (status == TOUT_OK)
        status = ti_edit_begin(base, &use, &adapting.edit, err);
    if (status != TOUT_OK)
        return status;
    status = adapt(&adapting, &use, out, err);
    ti_edit_end(&adapting.edit);
    return status;
}
