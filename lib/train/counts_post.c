/* SPDX-License-Identifier: MIT */
/*
 * Posts into counts: learned, and taken back.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/inline.h"
#include "feature/subword.h"
#include "train/counts.h"

/* Counts of another machine can be merged and built here, but reading a post otherwise
 * than it was read there would neither add to its features nor take them back. */
static tout_status
check_drift(const tout_counts *counts, tout_error *err)
{
    const tout_recipe asked = tout_counts_recipe(counts);
    struct ti_recipe present;
    const tout_status status = ti_recipe_make(&asked, &counts->alloc, &present, err);

    if (status != TOUT_OK)
        return status;
    if (present.stem_digest != counts->recipe.stem_digest ||
        strcmp(present.unicode, counts->recipe.unicode) != 0)
        return ti_fail(err, TOUT_E_STEMMER,
                       "the counts were made with another libstemmer or Unicode %s, "
                       "found Unicode %s",
                       counts->recipe.unicode, present.unicode);
    return TOUT_OK;
}

tout_status
ti_counts_prepare(tout_counts *counts, tout_error *err)
{
    tout_status status = TOUT_OK;

    if (counts->reader)
        return TOUT_OK;
    if (counts->is_opened)
        status = check_drift(counts, err);
    if (status == TOUT_OK)
        status = ti_reader_new(&counts->recipe, TOUT_POST_BYTES_MAX, &counts->alloc,
                               &counts->reader, err);
    return status;
}

/* One spelling may have stems of several languages, so both make the key. */
static uint64_t
word_key(const tout_counts *counts, const char *word, size_t bytes, uint64_t stem)
{
    const uint64_t seed = counts->recipe.seed;

    return ti_mix(ti_mix(ti_hash(word, bytes, seed), stem), seed + TI_FEATURE_WORD + 1);
}

/* The keys of a post: those of its features first, then those of its words. */
static size_t
collect_keys(const tout_counts *counts, uint64_t *keys)
{
    const struct ti_features *features = &counts->reader->features;
    const int keeps_words = !(counts->recipe.flags & TOUT_RECIPE_NO_WORDS);
    size_t count = features->count;

    for (uint32_t i = 0; i < features->count; i++) {
        size_t bytes;
        const char *word = keeps_words ? ti_feature_word(&counts->reader->tokens,
                                                         &features->list[i], &bytes)
                                       : NULL;

        keys[i] = features->keys[i];
        if (word)
            keys[count++] = word_key(counts, word, bytes, features->keys[i]);
    }
    return count;
}

static tout_status
enter_feature(tout_counts *counts, uint32_t index, uint32_t *id, tout_error *err)
{
    const struct ti_features *features = &counts->reader->features;
    char name[TI_FEATURE_TEXT_MAX + 1];
    struct ti_entry_parts parts = { features->keys[index], TI_NO_ID, name, 0 };

    parts.name_bytes = ti_feature_text(&counts->reader->tokens, &features->list[index],
                                       name, sizeof name);
    return ti_counts_enter(counts, &parts, id, err);
}

/* Enters what the dictionary does not have; ids of the others are there. */
static tout_status
enter_new(tout_counts *counts, const uint64_t *keys, uint32_t *ids, size_t count,
          tout_error *err)
{
    const struct ti_features *features = &counts->reader->features;
    tout_status status = TOUT_OK;
    size_t word = features->count;

    for (uint32_t i = 0; status == TOUT_OK && i < features->count; i++)
        if (ids[i] == TI_NO_ID)
            status = enter_feature(counts, i, &ids[i], err);
    for (uint32_t i = 0; status == TOUT_OK && word < count; i++) {
        struct ti_entry_parts parts = { .key = keys[word], .stem = ids[i] };

        parts.name = ti_feature_word(&counts->reader->tokens, &features->list[i],
                                     &parts.name_bytes);
        if (parts.name && ids[word++] == TI_NO_ID)
            status = ti_counts_enter(counts, &parts, &ids[word - 1], err);
    }
    return status;
}

static tout_status
read_ids(tout_counts *counts, struct ti_ids *ids, size_t *count, tout_error *err)
{
    /* No more words than features. */
    const size_t most = 2 * (size_t)counts->reader->features.count;
    uint32_t *list;

    if (!ti_grow(&counts->alloc, &ids->list, &ids->capacity, ids->count, most,
                 sizeof ids->list[0]) ||
        !ti_grow(&counts->alloc, &counts->keys, &counts->keys_capacity, 0, most,
                 sizeof counts->keys[0]))
        return ti_fail_memory(err);
    list = ids->list + ids->count;
    *count = collect_keys(counts, counts->keys);
    ti_dictionary_find_all(&counts->dictionary, counts->keys, *count, list);
    for (size_t i = 0; i < *count; i++)
        if (list[i] != TI_NO_ID)
            ti_prefetch(ti_counts_of(counts, list[i]));
    return enter_new(counts, counts->keys, list, *count, err);
}

tout_status
ti_counts_read(tout_counts *counts, const char *text, size_t bytes, struct ti_ids *ids,
               tout_error *err)
{
    const struct ti_dictionary_mark known = ti_dictionary_mark(&counts->dictionary);
    size_t count = 0;
    tout_status status = ti_counts_prepare(counts, err);

    if (status != TOUT_OK)
        return status;
    ti_reader_read(counts->reader, text, bytes);
    status = read_ids(counts, ids, &count, err);
    if (status != TOUT_OK) {
        ti_dictionary_cut(&counts->dictionary, &known);
        return status;
    }
    ids->count += count;
    return TOUT_OK;
}

static tout_status
check_times(const tout_counts *counts, uint32_t label, const uint32_t *ids,
            size_t count, int64_t times, tout_error *err)
{
    const int64_t posts = (int64_t)counts->label_posts[label] + times;

    /* A post adds at most `times` to a sum, so sums have room as long as this has. */
    if (posts > UINT32_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "label \"%s\" has more than 2^32 - 1 posts",
                       counts->label_names[label]);
    for (size_t i = 0; i < count; i++)
        if (ti_counts_of(counts, ids[i])[label] + times < 0)
            return ti_fail(err, TOUT_E_ARGUMENT,
                           "the post was not learned so often in label \"%s\"",
                           counts->label_names[label]);
    if (posts < 0)
        return ti_fail(err, TOUT_E_ARGUMENT, "label \"%s\" has %llu posts",
                       counts->label_names[label],
                       (unsigned long long)counts->label_posts[label]);
    return TOUT_OK;
}

tout_status
ti_counts_sum(tout_counts *counts, uint32_t label, const uint32_t *ids, size_t count,
              int64_t times, tout_error *err)
{
    const tout_status status = check_times(counts, label, ids, count, times, err);

    if (status != TOUT_OK)
        return status;
    for (size_t i = 0; i < count; i++) {
        uint32_t *sum = &ti_counts_of(counts, ids[i])[label];

        *sum = (uint32_t)(*sum + times);
    }
    counts->label_posts[label] =
        (uint64_t)((int64_t)counts->label_posts[label] + times);
    return TOUT_OK;
}

tout_status
tout_counts_add(tout_counts *counts, uint32_t label_index, const char *text,
                size_t bytes, int32_t times, tout_error *err)
{
    struct ti_ids ids = { NULL, 0, 0 };
    struct ti_dictionary_mark known;
    tout_status status;

    if (!counts || (!text && bytes))
        return ti_fail(err, TOUT_E_ARGUMENT, "the counts or the text is NULL");
    if (label_index >= counts->label_count)
        return ti_fail(err, TOUT_E_ARGUMENT, "label %u of %u", label_index,
                       counts->label_count);
    known = ti_dictionary_mark(&counts->dictionary);
    status = ti_counts_read(counts, text, bytes, &ids, err);
    if (status == TOUT_OK)
        status = ti_counts_sum(counts, label_index, ids.list, ids.count, times, err);
    if (status != TOUT_OK)
        ti_dictionary_cut(&counts->dictionary, &known);
    ti_release(&counts->alloc, ids.list);
    return status;
}
