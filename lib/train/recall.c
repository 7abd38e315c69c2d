/* SPDX-License-Identifier: MIT */
#include "train/recall.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

/* Hashes and signs that belong elsewhere stand for none. */
static void
clear(struct ti_recall *recall, uint64_t size)
{
    recall->mask = size - 1;
    recall->learned = 0;
    for (uint64_t i = 0; i < size; i++) {
        recall->words[i] = (struct ti_recalled_word){ .hash = ~i };
        recall->features[i] = (struct ti_recalled_feature){ .sign = ~i };
    }
}

tout_status
ti_recall_init(struct ti_recall *recall, const tout_alloc *alloc, tout_error *err)
{
    recall->words = ti_allocate(alloc, TI_RECALL_MAX, sizeof recall->words[0]);
    recall->features = ti_allocate(alloc, TI_RECALL_MAX, sizeof recall->features[0]);
    if (!recall->words || !recall->features) {
        ti_recall_free(recall, alloc);
        return ti_fail_memory(err);
    }
    clear(recall, TI_RECALL_MIN);
    return TOUT_OK;
}

void
ti_recall_free(struct ti_recall *recall, const tout_alloc *alloc)
{
    ti_release(alloc, recall->words);
    ti_release(alloc, recall->features);
    memset(recall, 0, sizeof *recall);
}

/* What was learned is learned again where places become more: that costs less than to
 * keep it. */
void
ti_recall_learn_word(struct ti_recall *recall, const struct ti_recalled_word *word)
{
    const uint64_t size = recall->mask + 1;

    if (++recall->learned > size / 4 && size < TI_RECALL_MAX)
        clear(recall, TI_RECALL_MORE * size);
    *ti_recall_word(recall, word->hash) = *word;
}
