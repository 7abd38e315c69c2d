/* SPDX-License-Identifier: MIT */
#include "train/split.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

/* Posts that compare equal are the same text with the same label: their order cannot be
 * seen. */
static int
compare_posts(const void *left, const void *right)
{
    const struct ti_post *a = *(const struct ti_post *const *)left;
    const struct ti_post *b = *(const struct ti_post *const *)right;

    if (a->digest != b->digest)
        return a->digest < b->digest ? -1 : 1;
    return a->label < b->label ? -1 : a->label > b->label;
}

static tout_status
find_groups(const tout_corpus *corpus, const tout_alloc *alloc, struct ti_split *split,
            tout_error *err)
{
    const struct ti_signature **signatures =
        ti_allocate(alloc, corpus->post_count, sizeof signatures[0]);
    tout_status status;

    if (!signatures)
        return ti_fail_memory(err);
    for (size_t i = 0; i < corpus->post_count; i++)
        signatures[i] = &split->posts[i]->signature;
    status = ti_group(signatures, corpus->post_count, alloc, split->leaders, err);
    ti_release(alloc, signatures);
    return status;
}

/* Groups go round the folds, label by label of their leaders. */
static void
deal_folds(const tout_corpus *corpus, uint32_t fold_count, struct ti_split *split)
{
    uint32_t next[TOUT_LABELS_MAX] = { 0 };

    for (size_t i = 0; i < corpus->post_count; i++) {
        const struct ti_post *post = split->posts[i];

        if (split->leaders[i] != i) {
            split->folds[i] = split->folds[split->leaders[i]];
            continue;
        }
        split->folds[i] = (uint16_t)next[post->label];
        next[post->label] = (next[post->label] + 1) % fold_count;
    }
}

tout_status
ti_split_make(const tout_corpus *corpus, uint32_t fold_count, const tout_alloc *alloc,
              struct ti_split *out, tout_error *err)
{
    const size_t count = corpus->post_count;
    tout_status status;

    out->posts = ti_allocate(alloc, count, sizeof out->posts[0]);
    out->leaders = ti_allocate(alloc, count, sizeof out->leaders[0]);
    out->folds = ti_allocate(alloc, count, sizeof out->folds[0]);
    if (!out->posts || !out->leaders || !out->folds) {
        ti_split_free(out, alloc);
        return ti_fail_memory(err);
    }
    for (size_t i = 0; i < count; i++)
        out->posts[i] = &corpus->posts[i];
    if (count)
        qsort(out->posts, count, sizeof out->posts[0], compare_posts);
    status = find_groups(corpus, alloc, out, err);
    if (status == TOUT_OK)
        deal_folds(corpus, fold_count, out);
    else
        ti_split_free(out, alloc);
    return status;
}

void
ti_split_free(struct ti_split *split, const tout_alloc *alloc)
{
    ti_release(alloc, split->posts);
    ti_release(alloc, split->leaders);
    ti_release(alloc, split->folds);
    memset(split, 0, sizeof *split);
}
