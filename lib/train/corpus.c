/* SPDX-License-Identifier: MIT */
#include "train/corpus.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "model/model.h"

static tout_status
copy_labels(tout_corpus *corpus, const char *const *names, uint32_t count,
            tout_error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        const size_t bytes = names[i] ? strlen(names[i]) : 0;

        if (!ti_model_is_name(names[i], bytes, TOUT_LABEL_NAME_BYTES_MAX))
            return ti_fail(err, TOUT_E_ARGUMENT,
                           "label %u has no name of 1 to %d printable bytes", i,
                           TOUT_LABEL_NAME_BYTES_MAX);
        for (uint32_t k = 0; k < i; k++)
            if (strcmp(names[i], names[k]) == 0)
                return ti_fail(err, TOUT_E_ARGUMENT, "labels %u and %u have one name",
                               k, i);
        corpus->label_names[i] = ti_copy_text(&corpus->alloc, names[i], bytes);
        if (!corpus->label_names[i])
            return ti_fail_memory(err);
        corpus->label_count = i + 1;
    }
    return TOUT_OK;
}

tout_status
tout_corpus_new(const tout_recipe *recipe, const char *const *label_names,
                uint32_t label_count, const tout_alloc *alloc, tout_corpus **out,
                tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    struct ti_recipe made;
    tout_corpus *corpus;
    tout_status status;

    if (!out || !label_names)
        return ti_fail(err, TOUT_E_ARGUMENT, "out or the labels' names are NULL");
    *out = NULL;
    if (label_count < 2 || label_count > TOUT_LABELS_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "%u labels, expected 2 to %d", label_count,
                       TOUT_LABELS_MAX);
    corpus = ti_allocate_zero(&use, 1, sizeof *corpus);
    if (!corpus)
        return ti_fail_memory(err);
    corpus->alloc = use;
    corpus->dictionary = ti_dictionary_new(&corpus->alloc);
    status = ti_recipe_make(recipe, &use, &made, err);
    if (status == TOUT_OK)
        status = ti_recipe_lexicon(recipe, &use, &corpus->lexicon, err);
    made.lexicon = ti_lexicon_of(corpus->lexicon);
    if (status == TOUT_OK)
        status = copy_labels(corpus, label_names, label_count, err);
    if (status == TOUT_OK)
        status = ti_reader_new(&made, TOUT_POST_BYTES_MAX, &use, &corpus->reader, err);
    if (status != TOUT_OK) {
        tout_corpus_free(corpus);
        return status;
    }
    *out = corpus;
    return TOUT_OK;
}

void
tout_corpus_free(tout_corpus *corpus)
{
    tout_alloc alloc;

    if (!corpus)
        return;
    alloc = corpus->alloc;
    for (uint32_t i = 0; i < corpus->label_count; i++)
        ti_release(&alloc, corpus->label_names[i]);
    ti_dictionary_free(&corpus->dictionary);
    ti_reader_free(corpus->reader);
    tout_lexicon_unref(corpus->lexicon);
    ti_release(&alloc, corpus->posts);
    ti_release(&alloc, corpus->ids);
    ti_release(&alloc, corpus);
}

/* The ids of the features that the reader holds, behind those of the posts before; new
 * features enter the dictionary. */
static tout_status
add_ids(tout_corpus *corpus)
{
    const struct ti_features *features = &corpus->reader->features;
    char name[TI_FEATURE_TEXT_MAX + 1];

    for (uint32_t i = 0; i < features->count; i++) {
        const struct ti_feature *feature = &features->list[i];
        uint32_t id = ti_dictionary_find(&corpus->dictionary, feature->key);

        if (id == UINT32_MAX) {
            const size_t bytes =
                ti_feature_text(&corpus->reader->tokens, feature, name, sizeof name);
            const tout_status status =
                ti_dictionary_add(&corpus->dictionary, feature->key, name, bytes);

            if (status != TOUT_OK)
                return status;
            id = (uint32_t)corpus->dictionary.count - 1;
        }
        corpus->ids[corpus->id_count + i] = id;
    }
    return TOUT_OK;
}

static uint64_t
group_of(const struct ti_tokens *tokens)
{
    uint64_t group = tokens->count;

    for (uint32_t i = 0; i < tokens->count; i++)
        group = ti_mix(group, tokens->list[i].unit);
    return group;
}

tout_status
tout_corpus_add(tout_corpus *corpus, uint32_t label_index, const char *text,
                size_t bytes, tout_error *err)
{
    struct ti_reader *reader;
    size_t known;
    tout_status status;

    if (!corpus || (!text && bytes))
        return ti_fail(err, TOUT_E_ARGUMENT, "the corpus or the text is NULL");
    if (label_index >= corpus->label_count)
        return ti_fail(err, TOUT_E_ARGUMENT, "label %u of %u", label_index,
                       corpus->label_count);
    reader = corpus->reader;
    known = corpus->dictionary.count;
    ti_reader_read(reader, text, bytes);
    if (!ti_grow(&corpus->alloc, &corpus->posts, &corpus->posts_capacity,
                 corpus->post_count, 1, sizeof corpus->posts[0]) ||
        !ti_grow(&corpus->alloc, &corpus->ids, &corpus->ids_capacity, corpus->id_count,
                 reader->features.count, sizeof corpus->ids[0]))
        return ti_fail_memory(err);
    status = add_ids(corpus);
    if (status != TOUT_OK) {
        ti_dictionary_cut(&corpus->dictionary, known);
        return ti_fail(err, status, "no room for another post's features");
    }
    corpus->posts[corpus->post_count++] = (struct ti_post){
        .digest = ti_hash(text, bytes, 0),
        .group = group_of(&reader->tokens),
        .first = corpus->id_count,
        .count = reader->features.count,
        .label = label_index,
    };
    corpus->id_count += reader->features.count;
    corpus->label_posts[label_index]++;
    return TOUT_OK;
}

uint64_t
tout_corpus_posts(const tout_corpus *corpus, uint32_t index)
{
    return corpus && index < corpus->label_count ? corpus->label_posts[index] : 0;
}
