/* SPDX-License-Identifier: MIT */
#include "train/learnt.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/format.h"
#include "model/model.h"

static const char calibrated[] = "on posts held out in turn";
static const char uncalibrated[] = "none: built from counts, which have no posts to "
                                   "hold out";

static int32_t
to_units(double nats, int32_t max)
{
    const double units = round(nats * TOUT_SCORE_NAT);

    return (int32_t)fmin(fmax(units, -max), max);
}

static int
by_note_key(const void *left, const void *right)
{
    const struct ti_note *a = left;
    const struct ti_note *b = right;

    return strcmp(a->key, b->key);
}

/* Copies the caller's notes, and one that says how far probabilities can be believed,
 * into `notes` (TI_FORMAT_NOTES_MAX), sorted. */
static tout_status
collect_notes(const struct ti_learnt *learnt, struct ti_note *notes, uint32_t *count,
              tout_error *err)
{
    const char *const *given = learnt->options->build.notes;

    notes[0] =
        (struct ti_note){ "calibration", learnt->refined ? calibrated : uncalibrated };
    *count = 1;
    for (size_t i = 0; given && given[i]; i += 2) {
        if (!given[i + 1] || *count == TI_FORMAT_NOTES_MAX ||
            !ti_head_is_name(given[i], strlen(given[i]), TI_FORMAT_NOTE_BYTES_MAX) ||
            !ti_head_is_name(given[i + 1], strlen(given[i + 1]),
                             TI_FORMAT_NOTE_BYTES_MAX))
            return ti_fail(err, TOUT_E_ARGUMENT,
                           "note %zu: expected a key and a value of printable text, at "
                           "most %d of them",
                           i / 2, TI_FORMAT_NOTES_MAX);
        notes[(*count)++] = (struct ti_note){ given[i], given[i + 1] };
    }
    qsort(notes, *count, sizeof notes[0], by_note_key);
    for (uint32_t i = 1; i < *count; i++)
        if (strcmp(notes[i - 1].key, notes[i].key) == 0)
            return ti_fail(err, TOUT_E_ARGUMENT, "two notes are called \"%s\"",
                           notes[i].key);
    return TOUT_OK;
}

static int
by_row_key(const void *left, const void *right)
{
    const struct ti_row *a = left;
    const struct ti_row *b = right;

    return a->key < b->key ? -1 : a->key > b->key;
}

/* floor(log2(posts)). */
static uint8_t
support_of(uint64_t posts)
{
    uint8_t bits = 0;

    while (posts >>= 1)
        bits++;
    return bits;
}

/* The mean of the naive-Bayes weight and the refined one. */
static double
weight_of(const struct ti_learnt *learnt, size_t at)
{
    const double bayes = learnt->calibration->slope * learnt->bayes->ratios[at];

    return learnt->refined ? (bayes + learnt->refined->weights[at]) / 2 : bayes;
}

static void
fill_rows(const struct ti_learnt *learnt, struct ti_row *rows, int16_t *weights)
{
    const struct ti_bayes *bayes = learnt->bayes;
    const uint32_t labels = bayes->labels;

    for (size_t row = 0; row < bayes->row_count; row++) {
        const struct ti_entry *entry =
            ti_columns_entry(bayes->columns, bayes->kept[row]);

        for (uint32_t l = 0; l < labels; l++)
            weights[row * labels + l] =
                (int16_t)to_units(weight_of(learnt, row * labels + l), INT16_MAX);
        rows[row] = (struct ti_row){
            .key = entry->key,
            .weights = weights + row * labels,
            .name = ti_entry_name(entry),
            .name_bytes = ti_entry_name_bytes(entry),
            .support = support_of(bayes->seen[row]),
        };
    }
    qsort(rows, bayes->row_count, sizeof rows[0], by_row_key);
}

static void
fill_labels(const struct ti_learnt *learnt, struct ti_label *labels)
{
    const tout_counts *counts = learnt->counts;
    const struct ti_calibration *calibration = learnt->calibration;
    const struct ti_refined *refined = learnt->refined;

    for (uint32_t l = 0; l < counts->label_count; l++) {
        double bias = calibration->bias[l];
        double growth = calibration->growth[l];

        if (refined) {
            bias = (bias + refined->bias[l]) / 2;
            growth /= 2;
        }
        labels[l] = (struct ti_label){
            .name = counts->label_names[l],
            .posts = counts->label_posts[l],
            .bias = to_units(bias + learnt->options->shifts[l], TI_FORMAT_BIAS_MAX),
            .growth = to_units(growth, TI_FORMAT_BIAS_MAX),
        };
    }
}

tout_status
ti_learnt_write(const struct ti_learnt *learnt, tout_model **out, tout_error *err)
{
    const struct ti_bayes *bayes = learnt->bayes;
    const tout_build *build = &learnt->options->build;
    const tout_alloc *alloc = &learnt->options->alloc;
    struct ti_label labels[TOUT_LABELS_MAX];
    struct ti_note *notes = ti_allocate(alloc, TI_FORMAT_NOTES_MAX, sizeof notes[0]);
    struct ti_row *rows = ti_allocate(alloc, bayes->row_count, sizeof rows[0]);
    int16_t *weights =
        ti_allocate(alloc, bayes->row_count * bayes->labels, sizeof weights[0]);
    struct ti_model_parts parts = {
        .recipe = &learnt->counts->recipe,
        .labels = labels,
        .label_count = bayes->labels,
        .neutral = learnt->options->neutral,
        .notes = notes,
        .rows = rows,
        .row_count = (uint32_t)bayes->row_count,
        .has_names = !(build->flags & TOUT_BUILD_NO_NAMES),
        .rule_scores = learnt->rule_scores,
    };
    tout_status status = TOUT_E_NOMEM;

    if (notes && rows && weights)
        status = collect_notes(learnt, notes, &parts.note_count, err);
    else
        ti_fail_memory(err);
    if (status == TOUT_OK) {
        fill_labels(learnt, labels);
        fill_rows(learnt, rows, weights);
        status = ti_model_write(&parts, alloc, out, err);
    }
    ti_release(alloc, notes);
    ti_release(alloc, rows);
    ti_release(alloc, weights);
    return status;
}
