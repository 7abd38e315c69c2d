/* SPDX-License-Identifier: MIT */
#include "train/corpus.h"

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "train/split.h"

tout_status
tout_corpus_new(const tout_recipe *recipe, const char *const *label_names,
                uint32_t label_count, const tout_alloc *alloc, tout_corpus **out,
                tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    tout_counts *counts;
    tout_status status;

    if (!out)
        return ti_fail(err, TOUT_E_ARGUMENT, "out is NULL");
    *out = NULL;
    status = tout_counts_new(recipe, label_names, label_count, alloc, &counts, err);
    if (status != TOUT_OK)
        return status;
    *out = ti_allocate_zero(&use, 1, sizeof **out);
    if (!*out) {
        tout_counts_free(counts);
        return ti_fail_memory(err);
    }
    (*out)->counts = counts;
    return TOUT_OK;
}

void
tout_corpus_free(tout_corpus *corpus)
{
    tout_alloc alloc;

    if (!corpus)
        return;
    alloc = corpus->counts->alloc;
    tout_counts_free(corpus->counts);
    ti_release(&alloc, corpus->posts);
    ti_release(&alloc, corpus->ids.list);
    ti_release(&alloc, corpus);
}

tout_status
tout_corpus_add(tout_corpus *corpus, uint32_t label_index, const char *text,
                size_t bytes, tout_error *err)
{
    size_t first;
    tout_status status;

    if (!corpus || (!text && bytes))
        return ti_fail(err, TOUT_E_ARGUMENT, "the corpus or the text is NULL");
    if (label_index >= corpus->counts->label_count)
        return ti_fail(err, TOUT_E_ARGUMENT, "label %u of %u", label_index,
                       corpus->counts->label_count);
    if (!ti_grow(&corpus->counts->alloc, &corpus->posts, &corpus->posts_capacity,
                 corpus->post_count, 1, sizeof corpus->posts[0]))
        return ti_fail_memory(err);
    first = corpus->ids.count;
    status = ti_counts_read(corpus->counts, text, bytes, &corpus->ids, err);
    if (status == TOUT_OK)
        status = ti_counts_sum(corpus->counts, label_index, corpus->ids.list + first,
                               corpus->ids.count - first, 1, err);
    if (status != TOUT_OK) {
        corpus->ids.count = first;
        return status;
    }
    corpus->posts[corpus->post_count++] = (struct ti_post){
        .digest = ti_hash(text, bytes, 0),
        .signature = ti_signature(&corpus->counts->reader->tokens),
        .first = first,
        .count = (uint32_t)(corpus->ids.count - first),
        .label = label_index,
    };
    return TOUT_OK;
}

const tout_counts *
tout_corpus_counts(const tout_corpus *corpus)
{
    return corpus ? corpus->counts : NULL;
}

uint64_t
tout_corpus_posts(const tout_corpus *corpus, uint32_t index)
{
    return corpus ? tout_counts_posts(corpus->counts, index) : 0;
}

/* The place of each of the split's posts in the order of adding. */
static size_t
place_of(const tout_corpus *corpus, const struct ti_post *post)
{
    return (size_t)(post - corpus->posts);
}

tout_status
tout_corpus_folds(const tout_corpus *corpus, uint32_t fold_count, uint32_t *folds,
                  tout_error *err)
{
    struct ti_split split;
    tout_status status;

    if (!corpus || (!folds && corpus->post_count))
        return ti_fail(err, TOUT_E_ARGUMENT, "the corpus or the folds are NULL");
    if (fold_count < 2 || fold_count > TI_FOLDS_MAX)
        return ti_fail(err, TOUT_E_ARGUMENT, "%u folds, expected 2 to %d", fold_count,
                       TI_FOLDS_MAX);
    status = ti_split_make(corpus, fold_count, &corpus->counts->alloc, &split, err);
    if (status != TOUT_OK)
        return status;
    for (size_t i = 0; i < corpus->post_count; i++)
        folds[place_of(corpus, split.posts[i])] = split.folds[i];
    ti_split_free(&split, &corpus->counts->alloc);
    return TOUT_OK;
}

tout_status
tout_corpus_groups(const tout_corpus *corpus, uint64_t *groups, tout_error *err)
{
    struct ti_split split;
    tout_status status;

    if (!corpus || (!groups && corpus->post_count))
        return ti_fail(err, TOUT_E_ARGUMENT, "the corpus or the groups are NULL");
    status = ti_split_make(corpus, 2, &corpus->counts->alloc, &split, err);
    if (status != TOUT_OK)
        return status;
    for (size_t i = 0; i < corpus->post_count; i++)
        groups[place_of(corpus, split.posts[i])] =
            place_of(corpus, split.posts[split.leaders[i]]);
    ti_split_free(&split, &corpus->counts->alloc);
    return TOUT_OK;
}
