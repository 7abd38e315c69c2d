/* SPDX-License-Identifier: MIT */
/*
 * The labels of counts that are put together. Whatever is united first, the result is
 * the same: the one list that all share, or all names sorted.
 */
#include <string.h>

#include "base/error.h"
#include "train/counts.h"

struct ti_labels
ti_counts_labels(const tout_counts *counts)
{
    struct ti_labels labels = { { NULL }, counts->label_count };

    for (uint32_t l = 0; l < counts->label_count; l++)
        labels.names[l] = counts->label_names[l];
    return labels;
}

static uint32_t
find(const struct ti_labels *labels, const char *name)
{
    uint32_t l = 0;

    while (l < labels->count && strcmp(labels->names[l], name) != 0)
        l++;
    return l;
}

static int
are_same(const struct ti_labels *labels, const tout_counts *counts)
{
    if (labels->count != counts->label_count)
        return 0;
    for (uint32_t l = 0; l < labels->count; l++)
        if (strcmp(labels->names[l], counts->label_names[l]) != 0)
            return 0;
    return 1;
}

static void
sort(struct ti_labels *labels)
{
    for (uint32_t l = 1; l < labels->count; l++) {
        const char *name = labels->names[l];
        uint32_t at = l;

        for (; at > 0 && strcmp(labels->names[at - 1], name) > 0; at--)
            labels->names[at] = labels->names[at - 1];
        labels->names[at] = name;
    }
}

tout_status
ti_labels_unite(struct ti_labels *into, const tout_counts *counts, tout_error *err)
{
    struct ti_labels united = *into;

    if (are_same(into, counts))
        return TOUT_OK;
    for (uint32_t l = 0; l < counts->label_count; l++) {
        if (find(&united, counts->label_names[l]) < united.count)
            continue;
        if (united.count == TOUT_LABELS_MAX)
            return ti_fail(err, TOUT_E_LIMIT, "together more than %d labels",
                           TOUT_LABELS_MAX);
        united.names[united.count++] = counts->label_names[l];
    }
    sort(&united);
    *into = united;
    return TOUT_OK;
}

void
ti_labels_map(const struct ti_labels *labels, const tout_counts *counts,
              uint32_t map[TOUT_LABELS_MAX])
{
    for (uint32_t l = 0; l < counts->label_count; l++)
        map[l] = find(labels, counts->label_names[l]);
}

tout_status
ti_counts_fit(const tout_counts *counts, const tout_counts *others, tout_error *err)
{
    const struct ti_recipe *a = &counts->recipe;
    const struct ti_recipe *b = &others->recipe;

    if (ti_recipe_same(a, b))
        return TOUT_OK;
    return ti_fail(
        err, TOUT_E_RECIPE,
        "counts of different recipes: expected language %s, seed %llu, flags "
        "%#x, Unicode %s; found %s, %llu, %#x, %s, or another lexicon or "
        "libstemmer",
        a->language, (unsigned long long)a->seed, a->flags, a->unicode, b->language,
        (unsigned long long)b->seed, b->flags, b->unicode);
}
