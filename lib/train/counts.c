/* SPDX-License-Identifier: MIT */
#include "train/counts.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/head.h"

tout_status
ti_counts_make(const struct ti_recipe *recipe, tout_lexicon *lexicon,
               const tout_alloc *alloc, tout_counts **out, tout_error *err)
{
    tout_counts *counts = ti_allocate_zero(alloc, 1, sizeof *counts);

    *out = counts;
    if (!counts)
        return ti_fail_memory(err);
    counts->alloc = *alloc;
    counts->recipe = *recipe;
    counts->lexicon = tout_lexicon_ref(lexicon);
    counts->recipe.lexicon = ti_lexicon_of(lexicon);
    counts->dictionary = ti_dictionary_new(&counts->alloc, 0);
    counts->post = TI_IDS_MAX;
    return TOUT_OK;
}

tout_status
ti_counts_label(tout_counts *counts, const char *name, size_t bytes, tout_error *err)
{
    const uint32_t label = counts->label_count;

    if (!ti_head_is_name(name, bytes, TOUT_LABEL_NAME_BYTES_MAX))
        return ti_fail(err, TOUT_E_ARGUMENT,
                       "label %u has no name of 1 to %d printable bytes", label,
                       TOUT_LABEL_NAME_BYTES_MAX);
    if (label == TOUT_LABELS_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "more than %d labels", TOUT_LABELS_MAX);
    for (uint32_t l = 0; l < label; l++)
        if (strlen(counts->label_names[l]) == bytes &&
            memcmp(counts->label_names[l], name, bytes) == 0)
            return ti_fail(err, TOUT_E_ARGUMENT, "labels %u and %u have one name", l,
                           label);
    counts->label_names[label] = ti_copy_text(&counts->alloc, name, bytes);
    if (!counts->label_names[label])
        return ti_fail_memory(err);
    counts->label_count++;
    counts->dictionary = ti_dictionary_new(&counts->alloc, counts->label_count);
    return TOUT_OK;
}

static tout_status
label_all(tout_counts *counts, const char *const *names, uint32_t count,
          tout_error *err)
{
    tout_status status = TOUT_OK;

    if (count < 1 || count > TOUT_LABELS_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "%u labels, expected 1 to %d", count,
                       TOUT_LABELS_MAX);
    for (uint32_t l = 0; status == TOUT_OK && l < count; l++)
        status =
            ti_counts_label(counts, names[l], names[l] ? strlen(names[l]) : 0, err);
    return status;
}

tout_status
tout_counts_new(const tout_recipe *recipe, const char *const *label_names,
                uint32_t label_count, const tout_alloc *alloc, tout_counts **out,
                tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    tout_lexicon *lexicon = NULL;
    struct ti_recipe made;
    tout_status status;

    if (out)
        *out = NULL;
    if (!out || !label_names)
        return ti_fail(err, TOUT_E_ARGUMENT, "out or the labels' names are NULL");
    status = ti_recipe_make(recipe, &use, &made, err);
    if (status == TOUT_OK)
        status = ti_recipe_lexicon(recipe, &use, &lexicon, err);
    if (status == TOUT_OK)
        status = ti_counts_make(&made, lexicon, &use, out, err);
    tout_lexicon_unref(lexicon);
    if (status == TOUT_OK)
        status = label_all(*out, label_names, label_count, err);
    /* At once, and not at the first post, so that a language that libstemmer lacks is
     * told here. */
    if (status == TOUT_OK)
        status = ti_counts_prepare(*out, err);
    if (status != TOUT_OK) {
        tout_counts_free(*out);
        *out = NULL;
    }
    return status;
}

void
tout_counts_free(tout_counts *counts)
{
    tout_alloc alloc;

    if (!counts)
        return;
    alloc = counts->alloc;
    for (uint32_t l = 0; l < counts->label_count; l++)
        ti_release(&alloc, counts->label_names[l]);
    ti_dictionary_free(&counts->dictionary);
    ti_reader_free(counts->reader);
    ti_release(&alloc, counts->ids.list);
    ti_recall_free(&counts->recall, &alloc);
    ti_said_free(&counts->said, &alloc);
    ti_release(&alloc, counts->entries);
    tout_lexicon_unref(counts->lexicon);
    ti_release(&alloc, counts);
}

tout_status
ti_counts_add_new(tout_counts *counts, const struct ti_entry_parts *parts, uint32_t *id,
                  tout_error *err)
{
    struct ti_entry_parts kept = *parts;
    tout_status status;

    if (counts->recipe.flags & TOUT_RECIPE_NO_WORDS)
        kept.name_bytes = 0;
    status = ti_dictionary_add(&counts->dictionary, &kept, id);
    return status == TOUT_OK ? TOUT_OK
                             : ti_fail(err, status, "no room for another feature");
}

tout_status
ti_counts_enter(tout_counts *counts, const struct ti_entry_parts *parts, uint32_t *id,
                tout_error *err)
{
    *id = ti_dictionary_find(&counts->dictionary, parts->key, parts->stem < TI_IDS_MAX);
    return *id == TI_NO_ID ? ti_counts_add_new(counts, parts, id, err) : TOUT_OK;
}

uint64_t
ti_counts_seen(const tout_counts *counts, uint32_t id)
{
    const uint32_t *sums = ti_counts_of(counts, id);
    uint64_t seen = 0;

    for (uint32_t l = 0; l < counts->label_count; l++)
        seen += sums[l];
    return seen;
}

uint64_t
tout_counts_posts(const tout_counts *counts, uint32_t index)
{
    return counts && index < counts->label_count ? counts->label_posts[index] : 0;
}

uint32_t
tout_counts_label_count(const tout_counts *counts)
{
    return counts ? counts->label_count : 0;
}

const char *
tout_counts_label_name(const tout_counts *counts, uint32_t index)
{
    return counts && index < counts->label_count ? counts->label_names[index] : NULL;
}

uint32_t
tout_counts_label_find(const tout_counts *counts, const char *name)
{
    for (uint32_t l = 0; counts && name && l < counts->label_count; l++)
        if (strcmp(counts->label_names[l], name) == 0)
            return l;
    return TOUT_NONE;
}

tout_recipe
tout_counts_recipe(const tout_counts *counts)
{
    const tout_recipe none = TOUT_RECIPE_INIT;

    return counts ? ti_recipe_public(&counts->recipe, counts->lexicon) : none;
}

uint64_t
tout_counts_fingerprint(const tout_counts *counts)
{
    return counts ? ti_recipe_fingerprint(&counts->recipe) : 0;
}
