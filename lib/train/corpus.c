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
    ti_hits_release(&corpus->hits);
    ti_release(&alloc, corpus);
}

static tout_status
check_labels(const tout_corpus *corpus, const tout_rules *rules, tout_error *err)
{
    for (uint32_t r = 0; r < tout_rules_count(rules); r++) {
        const struct ti_rule *rule = ti_rules_get(rules, r);

        if (rule->is_learned &&
            tout_counts_label_find(corpus->counts, rule->label) == TOUT_NONE)
            return ti_fail_at(
                err, TOUT_E_LABEL, rule->line, rule->offset,
                "rule %s is to learn a score for \"%s\", a label that the "
                "corpus lacks",
                rule->name, rule->label);
    }
    return TOUT_OK;
}

tout_status
tout_corpus_set_rules(tout_corpus *corpus, tout_rules *rules, tout_error *err)
{
    tout_status status;

    if (!corpus || !rules)
        return ti_fail(err, TOUT_E_ARGUMENT, "the corpus or the rules are NULL");
    if (corpus->post_count > 0 || corpus->hits.rules)
        return ti_fail(err, TOUT_E_ARGUMENT, "the corpus has posts, or rules, already");
    status = check_labels(corpus, rules, err);
    return status == TOUT_OK
               ? ti_hits_start(&corpus->hits, rules, &corpus->counts->alloc, err)
               : status;
}

tout_status
tout_corpus_add(tout_corpus *corpus, uint32_t label_index, const char *text,
                size_t bytes, tout_error *err)
{
    struct ti_dictionary_mark known;
    size_t first;
    uint32_t hits = 0;
    tout_status status;

    if (!corpus || (!text && bytes))
        return ti_fail(err, TOUT_E_ARGUMENT, "the corpus or the text is NULL");
    if (label_index >= corpus->counts->label_count)
        return ti_fail(err, TOUT_E_ARGUMENT, "label %u of %u", label_index,
                       corpus->counts->label_count);
    if (!ti_grow(&corpus->counts->alloc, &corpus->posts, &corpus->posts_capacity,
                 corpus->post_count, 1, sizeof corpus->posts[0]))
        return ti_fail_memory(err);
    known = ti_dictionary_mark(&corpus->counts->dictionary);
    first = corpus->ids.count;
    status = ti_counts_read(corpus->counts, text, bytes, &corpus->ids, err);
    if (status == TOUT_OK)
        status =
            ti_hits_add(&corpus->hits, &corpus->counts->reader->tokens, &hits, err);
    if (status == TOUT_OK)
        status = ti_counts_sum(corpus->counts, label_index, 1, err);
    if (status != TOUT_OK) {
        corpus->ids.count = first;
        corpus->hits.count -= hits;
        ti_dictionary_cut(&corpus->counts->dictionary, &known);
        return status;
    }
    corpus->posts[corpus->post_count++] = (struct ti_post){
        .digest = ti_hash(text, bytes, 0),
        .signature = ti_signature(&corpus->counts->reader->tokens),
        .first = first,
        .count = (uint32_t)(corpus->ids.count - first),
        .label = label_index,
        .first_hit = corpus->hits.count - hits,
        .hit_count = hits,
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
