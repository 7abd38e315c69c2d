/* SPDX-License-Identifier: MIT */
/*
 * Files of counts into one: all are read side by side, least entry first, so that
 * memory holds a window of each and nothing else.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "train/counts_file.h"

struct merging {
    const tout_alloc *alloc;
    struct ti_counts_source *sources;
    size_t opened;
    size_t *heap; /* sources that have an entry; the least entry on top */
    size_t heaped;
    struct ti_labels labels;
    uint32_t (*maps)[TOUT_LABELS_MAX];
    tout_counts *head;
};

/* Says of which file an error is. */
static tout_status
in_file(tout_status status, const char *path, tout_error *err)
{
    tout_error what;

    if (status == TOUT_OK || !err)
        return status;
    what = *err;
    return ti_fail_at(err, status, what.line, what.offset, "%s: %s", path,
                      what.message);
}

static int
compare(const struct merging *merging, size_t a, size_t b)
{
    return ti_entry_compare(&merging->sources[merging->heap[a]].entry,
                            &merging->sources[merging->heap[b]].entry);
}

static void
sift_down(struct merging *merging, size_t at)
{
    for (size_t child = 2 * at + 1; child < merging->heaped; child = 2 * at + 1) {
        const size_t held = merging->heap[at];

        if (child + 1 < merging->heaped && compare(merging, child + 1, child) < 0)
            child++;
        if (compare(merging, at, child) <= 0)
            return;
        merging->heap[at] = merging->heap[child];
        merging->heap[child] = held;
        at = child;
    }
}

/* Reads on in the source on top. */
static tout_status
next_of_top(struct merging *merging, tout_error *err)
{
    struct ti_counts_source *source = &merging->sources[merging->heap[0]];
    const tout_status status = ti_counts_source_next(source, err);

    if (status == TOUT_OK && !source->has_entry)
        merging->heap[0] = merging->heap[--merging->heaped];
    if (status == TOUT_OK)
        sift_down(merging, 0);
    return in_file(status, source->file.path, err);
}

/* Adds the sums of a source's entry to those of `entry`. */
static tout_status
add(const struct merging *merging, size_t index, const tout_entry *entry,
    uint64_t sums[TOUT_LABELS_MAX], tout_error *err)
{
    const struct ti_counts_source *source = &merging->sources[index];

    if (source->entry.stem != entry->stem)
        return ti_fail(err, TOUT_E_FORMAT,
                       "%s: word %016llx has another stem than in another file",
                       source->file.path, (unsigned long long)entry->key);
    for (uint32_t l = 0; l < source->head->label_count; l++) {
        uint64_t *sum = &sums[merging->maps[index][l]];

        *sum += source->sums[l];
        if (*sum > UINT32_MAX)
            return ti_fail(err, TOUT_E_LIMIT,
                           "a feature is in more than 2^32 - 1 posts");
    }
    return TOUT_OK;
}

/* Sums the least entry over all sources that have it, and writes it. */
static tout_status
merge_entry(struct merging *merging, struct ti_counts_target *target, tout_error *err)
{
    const struct ti_counts_source *top = &merging->sources[merging->heap[0]];
    char name[UINT8_MAX];
    tout_entry entry = top->entry;
    uint64_t sums[TOUT_LABELS_MAX] = { 0 };
    uint32_t narrow[TOUT_LABELS_MAX];
    tout_status status;

    if (entry.name_bytes)
        memcpy(name, entry.name, entry.name_bytes);
    entry.name = name;
    do {
        status = add(merging, merging->heap[0], &entry, sums, err);
        if (status == TOUT_OK)
            status = next_of_top(merging, err);
    } while (status == TOUT_OK && merging->heaped > 0 &&
             ti_entry_compare(&merging->sources[merging->heap[0]].entry, &entry) == 0);
    if (status != TOUT_OK)
        return status;
    for (uint32_t l = 0; l < merging->labels.count; l++)
        narrow[l] = (uint32_t)sums[l];
    return ti_counts_target_put(target, &entry, narrow, err);
}

/* Opens all files; counts without entries get the labels and posts of all. */
static tout_status
open_all(struct merging *merging, const char *const *paths, size_t count,
         tout_error *err)
{
    tout_status status = TOUT_OK;

    for (size_t i = 0; status == TOUT_OK && i < count; i++) {
        struct ti_counts_source *source = &merging->sources[i];

        merging->opened = i + 1;
        status = ti_counts_source_open(paths[i], merging->alloc, source, err);
        if (status == TOUT_OK)
            status = ti_counts_fit(merging->sources[0].head, source->head, err);
        if (status == TOUT_OK && i == 0)
            merging->labels = ti_counts_labels(source->head);
        if (status == TOUT_OK)
            status = ti_labels_unite(&merging->labels, source->head, err);
        if (status == TOUT_OK)
            status = ti_counts_source_next(source, err);
        if (status == TOUT_OK && source->has_entry)
            merging->heap[merging->heaped++] = i;
        status = in_file(status, paths[i], err);
    }
    return status;
}

static tout_status
make_head(struct merging *merging, size_t count, tout_error *err)
{
    const tout_counts *first = merging->sources[0].head;
    tout_status status = ti_counts_make(&first->recipe, first->lexicon, merging->alloc,
                                        &merging->head, err);

    for (uint32_t l = 0; status == TOUT_OK && l < merging->labels.count; l++)
        status = ti_counts_label(merging->head, merging->labels.names[l],
                                 strlen(merging->labels.names[l]), err);
    for (size_t i = 0; status == TOUT_OK && i < count; i++) {
        const tout_counts *head = merging->sources[i].head;

        ti_labels_map(&merging->labels, head, merging->maps[i]);
        for (uint32_t l = 0; status == TOUT_OK && l < head->label_count; l++)
            status = tout_counts_add_posts(merging->head, merging->maps[i][l],
                                           head->label_posts[l], err);
    }
    return status;
}

static tout_status
write_all(struct merging *merging, const char *path, tout_error *err)
{
    struct ti_counts_target target;
    tout_status status =
        ti_counts_target_open(path, merging->head, merging->alloc, &target, err);

    if (status != TOUT_OK)
        return status;
    for (size_t at = merging->heaped / 2; at-- > 0;)
        sift_down(merging, at);
    while (status == TOUT_OK && merging->heaped > 0)
        status = merge_entry(merging, &target, err);
    if (status == TOUT_OK)
        return ti_counts_target_commit(&target, err);
    ti_counts_target_abandon(&target);
    return status;
}

tout_status
tout_counts_merge_files(const char *const *paths, size_t path_count,
                        const char *out_path, const tout_alloc *alloc, tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    struct merging merging = { .alloc = &use };
    tout_status status;

    if (!paths || !out_path || path_count == 0)
        return ti_fail(err, TOUT_E_ARGUMENT, "no files to merge, or none to write");
    if (path_count > TOUT_MERGE_FILES_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "%zu files, at most %d are merged at once",
                       path_count, TOUT_MERGE_FILES_MAX);
    merging.sources = ti_allocate_zero(&use, path_count, sizeof merging.sources[0]);
    merging.heap = ti_allocate(&use, path_count, sizeof merging.heap[0]);
    merging.maps = ti_allocate(&use, path_count, sizeof merging.maps[0]);
    if (merging.sources && merging.heap && merging.maps)
        status = open_all(&merging, paths, path_count, err);
    else
        status = ti_fail_memory(err);
    if (status == TOUT_OK)
        status = make_head(&merging, path_count, err);
    if (status == TOUT_OK)
        status = write_all(&merging, out_path, err);
    for (size_t i = 0; i < merging.opened; i++)
        ti_counts_source_close(&merging.sources[i]);
    tout_counts_free(merging.head);
    ti_release(&use, merging.sources);
    ti_release(&use, merging.heap);
    ti_release(&use, merging.maps);
    return status;
}
