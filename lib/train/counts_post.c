/* SPDX-License-Identifier: MIT */
/*
 * Posts into counts: learned, and taken back.
 */
#include <string.h>

#include "base/error.h"
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
    if (!ti_slots_make_room(&counts->dictionary.slots, counts->dictionary.count,
                            &counts->alloc))
        return ti_fail_memory(err);
    if (counts->reader)
        return TOUT_OK;
    if (counts->is_opened)
        status = check_drift(counts, err);
    if (status == TOUT_OK && !counts->recall.words)
        status = ti_recall_init(&counts->recall, &counts->alloc, err);
    if (status == TOUT_OK)
        status = ti_reader_new(&counts->recipe, TOUT_POST_BYTES_MAX, &counts->alloc,
                               &counts->reader, err);
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
    ti_reader_scan(counts->reader, text, bytes);
    status = ti_counts_take(counts, ids, err);
    if (status != TOUT_OK)
        ti_dictionary_cut(&counts->dictionary, &known);
    return status;
}

/* Adds to all sums; returns whether all of them fit. */
static int
add_times(const tout_counts *counts, uint32_t label, int64_t times)
{
    struct ti_entry *const *end = counts->entries + counts->entry_count;
    uint64_t beyond = 0;

    for (struct ti_entry *const *at = counts->entries; at < end; at++) {
        const int64_t sum = (*at)->sums[label] + times;

        (*at)->sums[label] = (uint32_t)sum;
        beyond |= (uint64_t)sum >> 32;
    }
    return beyond == 0;
}

static tout_status
refuse_times(const tout_counts *counts, uint32_t label, int64_t times, int fits,
             tout_error *err)
{
    if (fits)
        return ti_fail(err, TOUT_E_ARGUMENT, "label \"%s\" has %llu posts",
                       counts->label_names[label],
                       (unsigned long long)counts->label_posts[label]);
    if (times < 0)
        return ti_fail(err, TOUT_E_ARGUMENT,
                       "the post was not learned so often in label \"%s\"",
                       counts->label_names[label]);
    return ti_fail(err, TOUT_E_LIMIT, "a feature is in more than 2^32 - 1 posts");
}

tout_status
ti_counts_sum(tout_counts *counts, uint32_t label, int64_t times, tout_error *err)
{
    const int64_t posts = (int64_t)counts->label_posts[label] + times;
    int fits;

    if (posts > UINT32_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "label \"%s\" has more than 2^32 - 1 posts",
                       counts->label_names[label]);
    fits = add_times(counts, label, times);
    if (!fits || posts < 0) {
        add_times(counts, label, -times);
        return refuse_times(counts, label, times, fits, err);
    }
    counts->label_posts[label] = (uint64_t)posts;
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
