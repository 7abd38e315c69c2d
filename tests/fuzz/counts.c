/* SPDX-License-Identifier: MIT */
/*
 * Files of counts: whatever the bytes, they are refused with a place, or make counts
 * that can be walked, added up with themselves and with others, written, merged as
 * files, and made a model of.
 */
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "base/hash.h"
#include "container.h"
#include "folder.h"
#include "fuzz.h"
#include "use.h"

enum { INPUT, SAVED, MERGED, OTHER };

size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t bytes, size_t capacity, unsigned seed)
{
    return container_mutate(data, bytes, capacity, seed);
}

static const char some_post[] = "a post more";

static int
visit(void *context, const tout_entry *entry, const uint32_t *sums)
{
    size_t *sum = context;

    for (size_t i = 0; i < entry->name_bytes; i++)
        *sum += (unsigned char)entry->name[i];
    *sum += sums[0];
    return 0;
}

static tout_counts *
open_counts(unsigned number)
{
    tout_counts *counts;

    if (tout_counts_open(folder_path(number), NULL, &counts, NULL) != TOUT_OK)
        abort();
    return counts;
}

static void
build(const tout_counts *counts)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_build made = TOUT_BUILD_INIT;
    tout_classifier *classifier;
    tout_scratch *scratch;
    tout_model *model;

    made.min_posts = 1;
    options.post_bytes = 512;
    if (tout_model_build(counts, &made, &model, NULL) != TOUT_OK)
        return;
    use_model(model);
    if (tout_classifier_new(model, NULL, &options, &classifier, NULL) == TOUT_OK) {
        if (tout_scratch_new(classifier, &scratch, NULL) != TOUT_OK)
            abort();
        use_posts(scratch);
        tout_scratch_free(scratch);
        tout_classifier_unref(classifier);
    }
    tout_model_unref(model);
}

/* What is saved opens as what was saved, and added to itself in memory it is what the
 * files are that were merged. */
static void
save_and_merge(tout_counts *counts)
{
    const char *const both[] = { folder_path(SAVED), folder_path(SAVED) };
    tout_counts *again;
    tout_counts *merged;
    tout_status status;

    if (tout_counts_save(counts, folder_path(SAVED), NULL) != TOUT_OK)
        abort();
    again = open_counts(SAVED);
    status = tout_counts_merge(counts, again, NULL);
    if (tout_counts_merge_files(both, 2, folder_path(MERGED), NULL, NULL) != status)
        abort();
    if (status == TOUT_OK) {
        merged = open_counts(MERGED);
        for (uint32_t l = 0; l < tout_counts_label_count(again); l++)
            if (tout_counts_posts(merged, l) != 2 * tout_counts_posts(again, l) ||
                tout_counts_posts(merged, l) != tout_counts_posts(counts, l))
                abort();
        tout_counts_free(merged);
    }
    tout_counts_free(again);
}

/* Counts of the same recipe, of other posts, with other labels; NULL if there cannot be
 * such. */
static tout_counts *
make_others(const tout_counts *counts)
{
    static const char *const labels[] = { "another", "talk" };
    const tout_recipe recipe = tout_counts_recipe(counts);
    tout_counts *others;

    if (tout_counts_new(&recipe, labels, 2, NULL, &others, NULL) != TOUT_OK)
        return NULL;
    for (uint32_t l = 0; l < 2; l++)
        if (tout_counts_add(others, l, some_post, sizeof some_post - 1, 1 + (int32_t)l,
                            NULL) != TOUT_OK)
            abort();
    return others;
}

static uint64_t
count_posts(const tout_counts *counts)
{
    uint64_t posts = 0;

    for (uint32_t l = 0; l < tout_counts_label_count(counts); l++)
        posts += tout_counts_posts(counts, l);
    return posts;
}

/* Added up in memory, and as files, they have the posts and labels of both. */
static void
merge_with_others(tout_counts *counts, tout_counts *others)
{
    const char *const both[] = { folder_path(SAVED), folder_path(OTHER) };
    const uint64_t posts = count_posts(counts) + count_posts(others);
    tout_counts *merged;
    tout_status status;

    if (tout_counts_save(counts, folder_path(SAVED), NULL) != TOUT_OK ||
        tout_counts_save(others, folder_path(OTHER), NULL) != TOUT_OK)
        abort();
    status = tout_counts_merge_files(both, 2, folder_path(MERGED), NULL, NULL);
    if (tout_counts_merge(counts, others, NULL) != status)
        abort();
    if (status != TOUT_OK)
        return;
    merged = open_counts(MERGED);
    if (count_posts(merged) != posts || count_posts(counts) != posts ||
        tout_counts_label_count(merged) != tout_counts_label_count(counts) ||
        tout_counts_label_find(counts, "another") == TOUT_NONE)
        abort();
    tout_counts_free(merged);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    tout_counts *counts;
    tout_counts *others;
    tout_error err = { 0 };
    tout_status status;
    size_t sum = 0;

    folder_write(INPUT, data, bytes);
    if (tout_counts_open(folder_path(INPUT), NULL, &counts, &err) != TOUT_OK) {
        if (counts || err.offset > bytes || !err.message[0])
            abort();
        return 0;
    }
    if (tout_counts_each(counts, visit, &sum, NULL) != TOUT_OK)
        abort();
    build(counts);
    /* Files that are written cost most. */
    if (ti_hash(data, bytes, 0) % 4 == 0)
        save_and_merge(counts);
    others = ti_hash(data, bytes, 0) % 4 == 1 ? make_others(counts) : NULL;
    if (others)
        merge_with_others(counts, others);
    tout_counts_free(others);
    status = tout_counts_add(counts, 0, some_post, sizeof some_post - 1, 1, &err);
    if (status != TOUT_OK && status != TOUT_E_LIMIT && status != TOUT_E_STEMMER)
        abort();
    tout_counts_free(counts);
    return 0;
}
