/* SPDX-License-Identifier: MIT */
/*
 * Counts added to counts, in memory.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "train/counts.h"

/* How the labels of both fit together. */
struct union_of {
    struct ti_labels labels;
    uint32_t of_into[TOUT_LABELS_MAX];
    uint32_t of_from[TOUT_LABELS_MAX];
};

static tout_status
check_posts(const tout_counts *into, const tout_counts *from,
            const struct union_of *both, tout_error *err)
{
    uint64_t posts[TOUT_LABELS_MAX] = { 0 };

    for (uint32_t l = 0; l < into->label_count; l++)
        posts[both->of_into[l]] = into->label_posts[l];
    for (uint32_t l = 0; l < from->label_count; l++) {
        posts[both->of_from[l]] += from->label_posts[l];
        if (posts[both->of_from[l]] > UINT32_MAX)
            return ti_fail(err, TOUT_E_LIMIT,
                           "label \"%s\" has more than 2^32 - 1 posts",
                           from->label_names[l]);
    }
    return TOUT_OK;
}

static uint32_t
sum_of(const tout_counts *counts, uint32_t id, const uint32_t *map, uint32_t label)
{
    for (uint32_t l = 0; l < counts->label_count; l++)
        if (map[l] == label)
            return ti_counts_of(counts, id)[l];
    return 0;
}

/* ids[] becomes what each entry of `from` is in `into`, TI_NO_ID where it is not there.
 */
static void
find_all(const tout_counts *into, const tout_counts *from, uint32_t *ids)
{
    enum { AT_ONCE = 64 };
    const size_t count = from->dictionary.count;

    for (size_t at = 0; at < count; at += AT_ONCE)
        ti_dictionary_find_all(&into->dictionary, &from->dictionary, (uint32_t)at,
                               count - at < AT_ONCE ? count - at : AT_ONCE, ids + at);
}

/* Of a word that both have: its sums go where those of its stem go. */
static tout_status
check_stem(const tout_counts *into, const tout_counts *from, const uint32_t *ids,
           uint32_t id, tout_error *err)
{
    const struct ti_entry *entry = ti_dictionary_entry(&from->dictionary, id);

    if (!ti_entry_is_word(entry) ||
        ti_dictionary_entry(&into->dictionary, ids[id])->stem == ids[entry->stem])
        return TOUT_OK;
    return ti_fail(err, TOUT_E_FORMAT, "word %016llx has another stem in each",
                   (unsigned long long)entry->key);
}

/* Whether entries that both have fit together. */
static tout_status
check_entries(const tout_counts *into, const tout_counts *from, const uint32_t *ids,
              const struct union_of *both, tout_error *err)
{
    tout_status status = TOUT_OK;

    for (uint32_t id = 0; status == TOUT_OK && id < from->dictionary.count; id++) {
        if (ids[id] == TI_NO_ID)
            continue;
        for (uint32_t l = 0; l < from->label_count; l++)
            if (ti_counts_of(from, id)[l] >
                UINT32_MAX - sum_of(into, ids[id], both->of_into, both->of_from[l]))
                return ti_fail(err, TOUT_E_LIMIT,
                               "a feature is in more than 2^32 - 1 posts");
        status = check_stem(into, from, ids, id, err);
    }
    return status;
}

/* Gives the counts the labels of both, with sums of 0 for the new ones. */
static tout_status
spread(tout_counts *into, const struct union_of *both, tout_error *err)
{
    const uint32_t count = both->labels.count;
    char *names[TOUT_LABELS_MAX] = { NULL };
    uint64_t posts[TOUT_LABELS_MAX] = { 0 };
    int is_done = 1;

    for (uint32_t l = 0; is_done && l < count; l++) {
        names[l] = ti_copy_text(&into->alloc, both->labels.names[l],
                                strlen(both->labels.names[l]));
        is_done = names[l] != NULL;
    }
    is_done = is_done && ti_dictionary_spread(&into->dictionary, count, both->of_into);
    if (!is_done) {
        for (uint32_t l = 0; l < count; l++)
            ti_release(&into->alloc, names[l]);
        return ti_fail_memory(err);
    }
    for (uint32_t l = 0; l < into->label_count; l++) {
        ti_release(&into->alloc, into->label_names[l]);
        posts[both->of_into[l]] = into->label_posts[l];
    }
    into->label_count = count;
    memcpy(into->label_names, names, sizeof names);
    memcpy(into->label_posts, posts, sizeof posts);
    return TOUT_OK;
}

static tout_status
enter(tout_counts *into, const tout_counts *from, const uint32_t *ids, uint32_t id,
      uint32_t *out, tout_error *err)
{
    const struct ti_entry *entry = ti_dictionary_entry(&from->dictionary, id);
    const struct ti_entry_parts parts = {
        entry->key, ti_entry_is_word(entry) ? ids[entry->stem] : TI_NO_ID,
        ti_entry_name(entry), ti_entry_name_bytes(entry)
    };

    return ti_counts_enter(into, &parts, out, err);
}

/* Enters those entries of `from` that are new, with sums of 0; ids[] becomes what each
 * is there. A stem has a lower id than its words. */
static tout_status
enter_all(tout_counts *into, const tout_counts *from, uint32_t *ids, tout_error *err)
{
    tout_status status = TOUT_OK;

    for (uint32_t id = 0; status == TOUT_OK && id < from->dictionary.count; id++)
        if (ids[id] == TI_NO_ID)
            status = enter(into, from, ids, id, &ids[id], err);
    return status;
}

static void
add_sums(tout_counts *into, const tout_counts *from, const uint32_t *ids,
         const struct union_of *both)
{
    for (uint32_t id = 0; id < from->dictionary.count; id++)
        for (uint32_t l = 0; l < from->label_count; l++)
            ti_counts_of(into, ids[id])[both->of_from[l]] += ti_counts_of(from, id)[l];
    for (uint32_t l = 0; l < from->label_count; l++)
        into->label_posts[both->of_from[l]] += from->label_posts[l];
}

static int
is_spread(const tout_counts *into, const struct union_of *both)
{
    for (uint32_t l = 0; l < into->label_count; l++)
        if (both->of_into[l] != l)
            return 1;
    return both->labels.count != into->label_count;
}

static tout_status
merge(tout_counts *into, const tout_counts *from, const struct union_of *both,
      tout_error *err)
{
    const struct ti_dictionary_mark known = ti_dictionary_mark(&into->dictionary);
    uint32_t *ids = ti_allocate(&into->alloc, from->dictionary.count, sizeof ids[0]);
    tout_status status;

    if (!ids)
        return ti_fail_memory(err);
    find_all(into, from, ids);
    status = check_entries(into, from, ids, both, err);
    if (status == TOUT_OK)
        status = enter_all(into, from, ids, err);
    if (status == TOUT_OK && is_spread(into, both))
        status = spread(into, both, err);
    if (status == TOUT_OK)
        add_sums(into, from, ids, both);
    else
        ti_dictionary_cut(&into->dictionary, &known);
    ti_release(&into->alloc, ids);
    return status;
}

tout_status
tout_counts_merge(tout_counts *into, const tout_counts *from, tout_error *err)
{
    struct union_of both;
    tout_status status;

    if (!into || !from)
        return ti_fail(err, TOUT_E_ARGUMENT, "the counts are NULL");
    status = ti_counts_fit(into, from, err);
    if (status != TOUT_OK)
        return status;
    both.labels = ti_counts_labels(into);
    status = ti_labels_unite(&both.labels, from, err);
    if (status != TOUT_OK)
        return status;
    ti_labels_map(&both.labels, into, both.of_into);
    ti_labels_map(&both.labels, from, both.of_from);
    status = check_posts(into, from, &both, err);
    return status == TOUT_OK ? merge(into, from, &both, err) : status;
}
