/* SPDX-License-Identifier: MIT */
/*
 * Posts into counts: learned, and taken back.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
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

static tout_status
read_feature(tout_counts *counts, const struct ti_feature *feature, uint32_t *id,
             tout_error *err)
{
    char name[TI_FEATURE_TEXT_MAX + 1];
    struct ti_entry_parts parts = { feature->key, TI_NO_ID, name, 0 };

    *id = ti_dictionary_find(&counts->dictionary, feature->key);
    if (*id != TI_NO_ID)
        return TOUT_OK;
    parts.name_bytes =
        ti_feature_text(&counts->reader->tokens, feature, name, sizeof name);
    return ti_counts_enter(counts, &parts, id, err);
}

/* One spelling may have stems of several languages, so both make the key. */
static tout_status
read_word(tout_counts *counts, const char *word, size_t bytes, uint32_t stem,
          uint32_t *id, tout_error *err)
{
    const uint64_t seed = counts->recipe.seed;
    const uint64_t spelling =
        ti_mix(ti_hash(word, bytes, seed), counts->dictionary.entries[stem].key);
    const struct ti_entry_parts parts = { ti_mix(spelling, seed + TI_FEATURE_WORD + 1),
                                          stem, word, bytes };

    return ti_counts_enter(counts, &parts, id, err);
}

static tout_status
read_ids(tout_counts *counts, uint32_t *ids, size_t *count, tout_error *err)
{
    const struct ti_features *features = &counts->reader->features;
    const int keeps_words = !(counts->recipe.flags & TOUT_RECIPE_NO_WORDS);
    tout_status status = TOUT_OK;
    size_t words = 0;

    for (uint32_t i = 0; status == TOUT_OK && i < features->count; i++)
        status = read_feature(counts, &features->list[i], &ids[i], err);
    for (uint32_t i = 0; status == TOUT_OK && keeps_words && i < features->count; i++) {
        size_t bytes;
        const char *word =
            ti_feature_word(&counts->reader->tokens, &features->list[i], &bytes);

        if (word)
            status = read_word(counts, word, bytes, ids[i],
                               &ids[features->count + words++], err);
    }
    *count = features->count + words;
    return status;
}

tout_status
ti_counts_read(tout_counts *counts, const char *text, size_t bytes, struct ti_ids *ids,
               tout_error *err)
{
    const size_t known = counts->dictionary.count;
    size_t count;
    tout_status status = ti_counts_prepare(counts, err);

    if (status != TOUT_OK)
        return status;
    ti_reader_read(counts->reader, text, bytes);
    /* No more words than features. */
    if (!ti_grow(&counts->alloc, &ids->list, &ids->capacity, ids->count,
                 2 * (size_t)counts->reader->features.count, sizeof ids->list[0]))
        return ti_fail_memory(err);
    status = read_ids(counts, ids->list + ids->count, &count, err);
    if (status != TOUT_OK) {
        ti_dictionary_cut(&counts->dictionary, known);
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
    size_t known;
    tout_status status;

    if (!counts || (!text && bytes))
        return ti_fail(err, TOUT_E_ARGUMENT, "the counts or the text is NULL");
    if (label_index >= counts->label_count)
        return ti_fail(err, TOUT_E_ARGUMENT, "label %u of %u", label_index,
                       counts->label_count);
    known = counts->dictionary.count;
    status = ti_counts_read(counts, text, bytes, &ids, err);
    if (status == TOUT_OK)
        status = ti_counts_sum(counts, label_index, ids.list, ids.count, times, err);
    if (status != TOUT_OK)
        ti_dictionary_cut(&counts->dictionary, known);
    ti_release(&counts->alloc, ids.list);
    return status;
}
