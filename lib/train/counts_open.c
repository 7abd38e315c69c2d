/* SPDX-License-Identifier: MIT */
/*
 * A file of counts into memory.
 */
#include "base/alloc.h"
#include "base/error.h"
#include "train/counts_file.h"

/* Features come before words, so the stem of a word is there with all of its posts. */
static int
is_in_posts_of_its_stem(const struct ti_counts_source *source)
{
    const tout_counts *counts = source->head;
    uint32_t stem;

    if (!source->entry.is_word)
        return 1;
    stem = ti_dictionary_find(&counts->dictionary, source->entry.stem, 0);
    for (uint32_t l = 0; l < counts->label_count; l++)
        if (source->sums[l] > ti_counts_of(counts, stem)[l])
            return 0;
    return 1;
}

static tout_status
read_entries(struct ti_counts_source *source, tout_error *err)
{
    tout_counts *counts = source->head;
    tout_status status = ti_counts_source_next(source, err);

    while (status == TOUT_OK && source->has_entry) {
        status = ti_counts_add_sums(counts, &source->entry, source->sums, err);
        /* What is an argument to the callee is format to the file. */
        if (status == TOUT_E_ARGUMENT)
            status = ti_counts_source_bad(source, "is a word without its stem", err);
        if (status == TOUT_OK && !is_in_posts_of_its_stem(source))
            status = ti_counts_source_bad(
                source, "is a word in more posts of a label than its stem", err);
        if (status == TOUT_OK)
            status = ti_counts_source_next(source, err);
    }
    return status;
}

tout_status
tout_counts_open(const char *path, const tout_alloc *alloc, tout_counts **out,
                 tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    struct ti_counts_source source;
    tout_status status;

    if (out)
        *out = NULL;
    if (!path || !out)
        return ti_fail(err, TOUT_E_ARGUMENT, "the counts' path or out is NULL");
    status = ti_counts_source_open(path, &use, &source, err);
    if (status == TOUT_OK)
        status = read_entries(&source, err);
    if (status == TOUT_OK) {
        *out = source.head;
        source.head = NULL;
    }
    ti_counts_source_close(&source);
    return status;
}
