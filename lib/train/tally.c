/* SPDX-License-Identifier: MIT */
#include "train/tally.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

tout_status
ti_tally_make(const struct ti_columns *columns, struct ti_tally *out, tout_error *err)
{
    const tout_counts *counts = columns->counts;
    const size_t labels = counts->label_count;
    const size_t places = columns->features + columns->words;

    memset(out, 0, sizeof *out);
    out->columns = columns;
    out->labels = counts->label_count;
    /* Places are fewer than ids, whose sums are in memory already. */
    out->sums = ti_allocate(&counts->alloc, places * labels, sizeof out->sums[0]);
    if (!out->sums)
        return ti_fail_memory(err);
    for (size_t place = 0; place < places; place++) {
        const uint32_t id = place < columns->features
                                ? columns->ids[place]
                                : columns->list[place - columns->features].id;

        memcpy(out->sums + place * labels, ti_counts_of(counts, id),
               labels * sizeof out->sums[0]);
    }
    memcpy(out->posts, counts->label_posts, sizeof out->posts);
    return TOUT_OK;
}

void
ti_tally_free(struct ti_tally *tally)
{
    if (tally->columns)
        ti_release(&tally->columns->counts->alloc, tally->sums);
    memset(tally, 0, sizeof *tally);
}

void
ti_tally_add(struct ti_tally *tally, const struct ti_sample *sample,
             const uint32_t *places)
{
    for (uint32_t i = 0; i < sample->count; i++)
        tally
            ->sums[(size_t)places[sample->first + i] * tally->labels + sample->label]++;
    tally->posts[sample->label]++;
}

void
ti_tally_take(struct ti_tally *tally, const struct ti_sample *sample,
              const uint32_t *places)
{
    for (uint32_t i = 0; i < sample->count; i++)
        tally
            ->sums[(size_t)places[sample->first + i] * tally->labels + sample->label]--;
    tally->posts[sample->label]--;
}

uint64_t
ti_tally_stem_seen(const struct ti_tally *tally, const struct ti_word *word)
{
    const uint32_t *sums;
    uint64_t seen = 0;

    /* A stem without a column is in fewer posts than any feature that counts. */
    if (word->stem == TI_NO_COLUMN)
        return 0;
    sums = tally->sums + (size_t)word->stem * tally->labels;
    for (uint32_t l = 0; l < tally->labels; l++)
        seen += sums[l];
    return seen;
}
