/* SPDX-License-Identifier: MIT */
/*
 * From what was learned to the parts of a model file: rounding, names, notes in order.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/format.h"
#include "model/model.h"
#include "train/train.h"

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

/* Copies the caller's notes into `notes` (TI_FORMAT_NOTES_MAX), sorted. */
static tout_status
collect_notes(const char *const *given, struct ti_note *notes, uint32_t *count,
              tout_error *err)
{
    *count = 0;
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
    if (*count)
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

static void
fill_rows(const struct ti_training *training, struct ti_row *rows, int16_t *weights)
{
    const struct ti_bayes *bayes = &training->bayes;
    const uint32_t labels = bayes->labels;

    for (size_t row = 0; row < bayes->row_count; row++) {
        const char *name;
        const struct ti_entry *entry =
            ti_columns_entry(&training->columns, bayes->kept[row], &name);

        for (uint32_t l = 0; l < labels; l++) {
            const size_t at = row * labels + l;
            const double weight = (training->calibration.slope * bayes->ratios[at] +
                                   training->refined.weights[at]) /
                                  2;

            weights[at] = (int16_t)to_units(weight, INT16_MAX);
        }
        rows[row] = (struct ti_row){
            .key = entry->key,
            .weights = weights + row * labels,
            .name = name,
            .name_bytes = entry->name_bytes,
            .support = support_of(bayes->seen[row]),
        };
    }
    qsort(rows, bayes->row_count, sizeof rows[0], by_row_key);
}

static void
fill_labels(const struct ti_training *training, struct ti_label *labels)
{
    const tout_counts *counts = training->corpus->counts;
    const struct ti_calibration *calibration = &training->calibration;

    for (uint32_t l = 0; l < counts->label_count; l++)
        labels[l] = (struct ti_label){
            .name = counts->label_names[l],
            .posts = counts->label_posts[l],
            .bias = to_units((calibration->bias[l] + training->refined.bias[l]) / 2,
                             TI_FORMAT_BIAS_MAX),
            .growth = to_units(calibration->growth[l] / 2, TI_FORMAT_BIAS_MAX),
        };
}

tout_status
ti_training_write(const struct ti_training *training, tout_model **out, tout_error *err)
{
    const struct ti_bayes *bayes = &training->bayes;
    const tout_alloc *alloc = &training->alloc;
    struct ti_label labels[TOUT_LABELS_MAX];
    struct ti_note *notes = ti_allocate(alloc, TI_FORMAT_NOTES_MAX, sizeof notes[0]);
    struct ti_row *rows = ti_allocate(alloc, bayes->row_count, sizeof rows[0]);
    int16_t *weights =
        ti_allocate(alloc, bayes->row_count * bayes->labels, sizeof weights[0]);
    struct ti_model_parts parts = {
        .recipe = &training->corpus->counts->recipe,
        .labels = labels,
        .label_count = bayes->labels,
        .neutral = training->neutral,
        .notes = notes,
        .rows = rows,
        .row_count = (uint32_t)bayes->row_count,
        .has_names = !(training->build.flags & TOUT_BUILD_NO_NAMES),
    };
    tout_status status = TOUT_E_NOMEM;

    if (notes && rows && weights)
        status = collect_notes(training->build.notes, notes, &parts.note_count, err);
    else
        ti_fail_memory(err);
    if (status == TOUT_OK) {
        fill_labels(training, labels);
        fill_rows(training, rows, weights);
        status = ti_model_write(&parts, alloc, out, err);
    }
    ti_release(alloc, notes);
    ti_release(alloc, rows);
    ti_release(alloc, weights);
    return status;
}
