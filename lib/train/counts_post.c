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

    /* Those who look for ids find slots. */
    if (!ti_slots_grow(&counts->dictionary.slots, counts->dictionary.count,
                       &counts->alloc))
        return ti_fail_memory(err);
    if (counts->reader)
        return TOUT_OK;
    if (counts->is_opened)
        status = check_drift(counts, err);
    if (status == TOUT_OK)
        status = ti_reader_new(&counts->recipe, TOUT_POST_BYTES_MAX, &counts->alloc,
                               &counts->reader, err);
    return status;
}

/* A post has no feature twice, so one that was not there has not come since. */
static tout_status
enter_feature(tout_counts *counts, uint32_t index, uint32_t *id, tout_error *err)
{
    const struct ti_features *features = &counts->reader->features;
    char name[TI_FEATURE_TEXT_MAX + 1];
    struct ti_entry_parts parts = { features->keys[index], TI_NO_ID, name, 0 };

    if (*id != TI_NO_ID)
        *id = ti_dictionary_find(&counts->dictionary, parts.key);
    if (*id != TI_NO_ID)
        return TOUT_OK;
    parts.name_bytes = ti_feature_text(&counts->reader->tokens, &features->list[index],
                                       name, sizeof name);
    return ti_counts_add_new(counts, &parts, id, err);
}

static inline int
is_of(const struct ti_entry *entry, uint64_t key)
{
    return entry && entry->key == key;
}

static tout_status
enter_features(tout_counts *counts, uint32_t *ids, tout_error *err)
{
    const struct ti_features *features = &counts->reader->features;
    struct ti_entry **entries = counts->entries;
    const uint32_t count = features->count;

    for (uint32_t i = 0; i < count; i++)
        if (!is_of(entries[i], features->keys[i])) {
            const tout_status status = enter_feature(counts, i, &ids[i], err);

            if (status != TOUT_OK)
                return status;
            entries[i] = ti_dictionary_entry(&counts->dictionary, ids[i]);
        }
    return TOUT_OK;
}

static tout_status
enter_word(tout_counts *counts, const struct ti_spelled *word, uint32_t stem,
           uint32_t *id, tout_error *err)
{
    const struct ti_reader *reader = counts->reader;
    struct ti_entry_parts parts = { .key = word->key, .stem = stem };

    parts.name = ti_feature_word(&reader->tokens, &reader->features.list[word->feature],
                                 &parts.name_bytes);
    return ti_counts_enter(counts, &parts, id, err);
}

static tout_status
enter_words(tout_counts *counts, uint32_t *ids, size_t count, tout_error *err)
{
    const size_t features = counts->reader->features.count;
    struct ti_entry **entries = counts->entries + features;

    for (size_t i = 0; i < count; i++) {
        const struct ti_spelled *word = &counts->words[i];

        if (!is_of(entries[i], word->key)) {
            uint32_t *id = &ids[features + i];
            const tout_status status =
                enter_word(counts, word, ids[word->feature], id, err);

            if (status != TOUT_OK)
                return status;
            entries[i] = ti_dictionary_entry(&counts->dictionary, *id);
        }
    }
    return TOUT_OK;
}

/* Room for the features of a post, and no more words. */
static int
make_room(tout_counts *counts, struct ti_ids *ids)
{
    const size_t features = counts->reader->features.count;

    return ti_grow(&counts->alloc, &ids->list, &ids->capacity, ids->count, 2 * features,
                   sizeof ids->list[0]) &&
           ti_grow(&counts->alloc, &counts->words, &counts->words_capacity, 0, features,
                   sizeof counts->words[0]) &&
           ti_grow(&counts->alloc, &counts->entries, &counts->entries_capacity, 0,
                   2 * features, sizeof counts->entries[0]);
}

static tout_status
read_ids(tout_counts *counts, struct ti_ids *ids, tout_error *err)
{
    const struct ti_reader *reader = counts->reader;
    size_t words;
    uint32_t *list;
    tout_status status;

    if (!make_room(counts, ids))
        return ti_fail_memory(err);
    list = ids->list + ids->count;
    words =
        ti_ids_guess(reader, &counts->dictionary, list, counts->entries, counts->words);
    if (counts->recipe.flags & TOUT_RECIPE_NO_WORDS)
        words = 0;
    counts->entry_count = reader->features.count + words;
    status = enter_features(counts, list, err);
    if (status == TOUT_OK)
        status = enter_words(counts, list, words, err);
    if (status == TOUT_OK)
        ids->count += counts->entry_count;
    return status;
}

tout_status
ti_counts_read(tout_counts *counts, const char *text, size_t bytes, struct ti_ids *ids,
               tout_error *err)
{
    const struct ti_dictionary_mark known = ti_dictionary_mark(&counts->dictionary);
    tout_status status = ti_counts_prepare(counts, err);

    if (status != TOUT_OK)
        return status;
    ti_reader_read(counts->reader, text, bytes);
    status = read_ids(counts, ids, err);
    if (status != TOUT_OK)
        ti_dictionary_cut(&counts->dictionary, &known);
    return status;
}

static tout_status
check_times(const tout_counts *counts, uint32_t label, int64_t times, tout_error *err)
{
    const int64_t posts = (int64_t)counts->label_posts[label] + times;
    struct ti_entry *const *end = counts->entries + counts->entry_count;
    uint64_t beyond = 0;

    if (posts > UINT32_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "label \"%s\" has more than 2^32 - 1 posts",
                       counts->label_names[label]);
    for (struct ti_entry **at = counts->entries; at < end; at++)
        beyond |= (uint64_t)((*at)->sums[label] + times) >> 32;
    if (beyond && times < 0)
        return ti_fail(err, TOUT_E_ARGUMENT,
                       "the post was not learned so often in label \"%s\"",
                       counts->label_names[label]);
    if (beyond)
        return ti_fail(err, TOUT_E_LIMIT, "a feature is in more than 2^32 - 1 posts");
    if (posts < 0)
        return ti_fail(err, TOUT_E_ARGUMENT, "label \"%s\" has %llu posts",
                       counts->label_names[label],
                       (unsigned long long)counts->label_posts[label]);
    return TOUT_OK;
}

tout_status
ti_counts_sum(tout_counts *counts, uint32_t label, int64_t times, tout_error *err)
{
    const tout_status status = check_times(counts, label, times, err);
    struct ti_entry *const *end = counts->entries + counts->entry_count;

    if (status != TOUT_OK)
        return status;
    for (struct ti_entry **at = counts->entries; at < end; at++)
        (*at)->sums[label] += (uint32_t)times;
    counts->label_posts[label] =
        (uint64_t)((int64_t)counts->label_posts[label] + times);
    return TOUT_OK;
}

tout_status
tout_counts_add(tout_counts *counts, uint32_t label_index, const char *text,
                size_t bytes, int32_t times, tout_error *err)
{
    struct ti_dictionary_mark known;
    tout_status status;

    if (!counts || (!text && bytes))
        return ti_fail(err, TOUT_E_ARGUMENT, "the counts or the text is NULL");
    if (label_index >= counts->label_count)
        return ti_fail(err, TOUT_E_ARGUMENT, "label %u of %u", label_index,
                       counts->label_count);
    known = ti_dictionary_mark(&counts->dictionary);
    counts->ids.count = 0;
    status = ti_counts_read(counts, text, bytes, &counts->ids, err);
    if (status == TOUT_OK)
        status = ti_counts_sum(counts, label_index, times, err);
    if (status != TOUT_OK)
        ti_dictionary_cut(&counts->dictionary, &known);
    return status;
}
