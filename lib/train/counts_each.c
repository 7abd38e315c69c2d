/* SPDX-License-Identifier: MIT */
/*
 * Counts entry by entry: out in their order, and in.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "text/utf8.h"
#include "train/counts.h"

tout_entry
ti_counts_entry(const tout_counts *counts, uint32_t id)
{
    const struct ti_dictionary *dictionary = &counts->dictionary;
    const struct ti_entry *entry = ti_dictionary_entry(dictionary, id);
    tout_entry out;

    memset(&out, 0, sizeof out);
    out.key = entry->key;
    out.name = ti_entry_name(entry);
    out.name_bytes = ti_entry_name_bytes(entry);
    out.is_word = ti_entry_is_word(entry);
    if (out.is_word)
        out.stem = ti_dictionary_entry(dictionary, entry->stem)->key;
    return out;
}

tout_status
tout_counts_each(const tout_counts *counts, tout_counts_visit visit, void *context,
                 tout_error *err)
{
    uint32_t *order;
    size_t count;
    tout_status status;

    if (!counts || !visit)
        return ti_fail(err, TOUT_E_ARGUMENT, "the counts or the visitor are NULL");
    status = ti_counts_order(counts, &order, &count, err);
    for (size_t i = 0; status == TOUT_OK && i < count; i++) {
        const tout_entry entry = ti_counts_entry(counts, order[i]);

        ti_counts_send_for(counts, order + i, count - i);
        if (visit(context, &entry, ti_counts_of(counts, order[i])) != 0)
            status = ti_fail(err, TOUT_E_STOPPED, "stopped by the visitor");
    }
    ti_release(&counts->alloc, order);
    return status;
}

tout_status
tout_counts_add_posts(tout_counts *counts, uint32_t label_index, uint64_t posts,
                      tout_error *err)
{
    if (!counts || label_index >= counts->label_count)
        return ti_fail(err, TOUT_E_ARGUMENT, "the counts are NULL or lack label %u",
                       label_index);
    if (posts > UINT32_MAX - counts->label_posts[label_index])
        return ti_fail(err, TOUT_E_LIMIT, "label \"%s\" has more than 2^32 - 1 posts",
                       counts->label_names[label_index]);
    counts->label_posts[label_index] += posts;
    return TOUT_OK;
}

static int
is_text(const char *name, size_t bytes)
{
    char repaired[UINT8_MAX];

    return bytes <= sizeof repaired &&
           (bytes == 0 || ti_utf8_repair(repaired, name, bytes) == 0);
}

static tout_status
check_entry(const tout_counts *counts, const tout_entry *entry, uint32_t *stem,
            tout_error *err)
{
    *stem = TI_NO_ID;
    if (!is_text(entry->name, entry->name_bytes) || entry->reserved != 0)
        return ti_fail(err, TOUT_E_ARGUMENT,
                       "the name of an entry is not UTF-8 of at most %d bytes",
                       UINT8_MAX);
    if (!entry->is_word)
        return TOUT_OK;
    if (entry->name_bytes == 0 || entry->name_bytes > TOUT_TOKEN_BYTES_MAX)
        return ti_fail(err, TOUT_E_ARGUMENT, "a word of %zu bytes, expected 1 to %d",
                       entry->name_bytes, TOUT_TOKEN_BYTES_MAX);
    /* It would have no letters to take apart. */
    if (counts->recipe.flags & TOUT_RECIPE_NO_WORDS)
        return ti_fail(err, TOUT_E_ARGUMENT, "a word, for counts that keep none");
    *stem = ti_dictionary_find(&counts->dictionary, entry->stem, 0);
    if (*stem == TI_NO_ID)
        return ti_fail(err, TOUT_E_ARGUMENT,
                       "the stem of a word, %016llx, is not among the features",
                       (unsigned long long)entry->stem);
    return TOUT_OK;
}

/* The sums of an entry, which enters the counts if it is not there. */
static tout_status
enter_entry(tout_counts *counts, const tout_entry *entry, uint32_t **sums,
            tout_error *err)
{
    struct ti_entry_parts parts = { entry->key, TI_NO_ID, entry->name,
                                    entry->name_bytes };
    uint32_t id;
    tout_status status = check_entry(counts, entry, &parts.stem, err);

    if (status == TOUT_OK)
        status = ti_counts_enter(counts, &parts, &id, err);
    if (status != TOUT_OK)
        return status;
    if (entry->is_word &&
        ti_dictionary_entry(&counts->dictionary, id)->stem != parts.stem)
        return ti_fail(err, TOUT_E_ARGUMENT, "word %016llx has another stem",
                       (unsigned long long)entry->key);
    *sums = ti_counts_of(counts, id);
    return TOUT_OK;
}

static tout_status
add_sum(uint32_t *at, uint32_t sum, tout_error *err)
{
    if (sum > UINT32_MAX - *at)
        return ti_fail(err, TOUT_E_LIMIT, "a feature is in more than 2^32 - 1 posts");
    *at += sum;
    return TOUT_OK;
}

tout_status
tout_counts_add_entry(tout_counts *counts, const tout_entry *entry,
                      uint32_t label_index, uint32_t sum, tout_error *err)
{
    uint32_t *sums;
    tout_status status;

    if (!counts || !entry || label_index >= counts->label_count)
        return ti_fail(err, TOUT_E_ARGUMENT,
                       "the counts or the entry are NULL, or the counts lack label %u",
                       label_index);
    status = enter_entry(counts, entry, &sums, err);
    return status == TOUT_OK ? add_sum(&sums[label_index], sum, err) : status;
}

tout_status
ti_counts_add_sums(tout_counts *counts, const tout_entry *entry, const uint32_t *added,
                   tout_error *err)
{
    uint32_t *sums;
    tout_status status = enter_entry(counts, entry, &sums, err);

    for (uint32_t l = 0; status == TOUT_OK && l < counts->label_count; l++)
        status = add_sum(&sums[l], added[l], err);
    return status;
}
