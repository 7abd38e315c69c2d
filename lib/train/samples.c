/* SPDX-License-Identifier: MIT */
#include "train/samples.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

tout_status
ti_samples_make(const tout_corpus *corpus, const struct ti_split *split,
                const struct ti_columns *columns, struct ti_samples *out,
                tout_error *err)
{
    const tout_alloc *alloc = &corpus->counts->alloc;
    size_t used = 0;

    memset(out, 0, sizeof *out);
    out->alloc = alloc;
    out->count = corpus->post_count;
    out->list = ti_allocate(alloc, corpus->post_count, sizeof out->list[0]);
    out->places = ti_allocate(alloc, corpus->ids.count, sizeof out->places[0]);
    if (!out->list || !out->places) {
        ti_samples_free(out);
        return ti_fail_memory(err);
    }
    for (size_t i = 0; i < corpus->post_count; i++) {
        const struct ti_post *post = split->posts[i];
        const uint32_t *ids = corpus->ids.list + post->first;
        struct ti_sample *sample = &out->list[i];

        *sample = (struct ti_sample){ .first = used, .label = post->label };
        for (uint32_t k = 0; k < post->count; k++)
            if (columns->of_id[ids[k]] != TI_NO_COLUMN)
                out->places[used++] = columns->of_id[ids[k]];
        sample->count = (uint32_t)(used - sample->first);
    }
    return TOUT_OK;
}

void
ti_samples_free(struct ti_samples *samples)
{
    if (!samples->alloc)
        return;
    ti_release(samples->alloc, samples->list);
    ti_release(samples->alloc, samples->places);
    memset(samples, 0, sizeof *samples);
}
