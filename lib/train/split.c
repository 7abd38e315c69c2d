/* SPDX-License-Identifier: MIT */
#include "train/split.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/error.h"

/* Posts that compare equal are the same text with the same label: their order cannot be
 * seen. */
static int
compare_posts(const void *left, const void *right)
{
    const struct ti_post *a = *(const struct ti_post *const *)left;
    const struct ti_post *b = *(const struct ti_post *const *)right;

    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    if (a->digest != b->digest)
        return a->digest < b->digest ? -1 : 1;
    return a->label < b->label ? -1 : a->label > b->label;
}

/* Groups go round the folds, label by label of their first post. */
static void
deal_folds(const tout_corpus *corpus, uint8_t fold_count, struct ti_split *split)
{
    uint8_t next[TOUT_LABELS_MAX] = { 0 };

    for (size_t i = 0; i < corpus->post_count; i++) {
        const struct ti_post *post = split->posts[i];

        if (i > 0 && split->posts[i - 1]->group == post->group) {
            split->folds[i] = split->folds[i - 1];
            continue;
        }
        split->folds[i] = next[post->label];
        next[post->label] = (uint8_t)((next[post->label] + 1) % fold_count);
    }
}

tout_status
ti_split_make(const tout_corpus *corpus, uint8_t fold_count, const tout_alloc *alloc,
              struct ti_split *out, tout_error *err)
{
    out->posts = ti_allocate(alloc, corpus->post_count, sizeof out->posts[0]);
    out->folds = ti_allocate(alloc, corpus->post_count, sizeof out->folds[0]);
    if (!out->posts || !out->folds) {
        ti_split_free(out, alloc);
        return ti_fail_memory(err);
    }
    for (size_t i = 0; i < corpus->post_count; i++)
        out->posts[i] = &corpus->posts[i];
    if (corpus->post_count)
        qsort(out->posts, corpus->post_count, sizeof out->posts[0], compare_posts);
    deal_folds(corpus, fold_count, out);
    return TOUT_OK;
}

void
ti_split_free(struct ti_split *split, const tout_alloc *alloc)
{
    ti_release(alloc, split->posts);
    ti_release(alloc, split->folds);
    split->posts = NULL;
    split->folds = NULL;
}
