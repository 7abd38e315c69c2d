/* SPDX-License-Identifier: MIT */
#include "train/columns.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/math.h"
#include "feature/subword.h"

/* A key and what it is the key of, for sorting. */
struct keyed {
    uint64_t key;
    uint32_t id;
};

static int
by_key(const void *left, const void *right)
{
    const struct keyed *a = left;
    const struct keyed *b = right;

    return a->key < b->key ? -1 : a->key > b->key;
}

uint32_t
ti_columns_share(uint32_t count)
{
    return ti_root(((uint64_t)1 << 32) / count);
}

static int
is_word(const struct ti_columns *columns, uint32_t id)
{
    return ti_entry_is_word(ti_dictionary_entry(&columns->counts->dictionary, id));
}

/* The ids of `is_word`, or of the features that enough posts have, by their keys. */
static size_t
collect(const struct ti_columns *columns, int words, uint32_t min_posts,
        struct keyed *out)
{
    const struct ti_dictionary *dictionary = &columns->counts->dictionary;
    size_t count = 0;

    for (uint32_t id = 0; id < dictionary->count; id++)
        if (is_word(columns, id) == words &&
            ti_counts_seen(columns->counts, id) >= (words ? 1 : min_posts))
            out[count++] =
                (struct keyed){ ti_dictionary_entry(dictionary, id)->key, id };
    if (count)
        qsort(out, count, sizeof out[0], by_key);
    return count;
}

static int
place_features(struct ti_columns *columns, uint32_t min_posts, struct keyed *room)
{
    columns->features = collect(columns, 0, min_posts, room);
    columns->ids =
        ti_allocate(&columns->counts->alloc, columns->features, sizeof columns->ids[0]);
    if (!columns->ids)
        return 0;
    for (size_t column = 0; column < columns->features; column++) {
        columns->ids[column] = room[column].id;
        columns->of_id[room[column].id] = (uint32_t)column;
    }
    return 1;
}

static int
place_words(struct ti_columns *columns, struct keyed *room)
{
    columns->words = collect(columns, 1, 0, room);
    columns->list = ti_allocate_zero(&columns->counts->alloc, columns->words,
                                     sizeof columns->list[0]);
    if (!columns->list)
        return 0;
    for (size_t word = 0; word < columns->words; word++) {
        const uint32_t id = room[word].id;
        const uint32_t stem =
            ti_dictionary_entry(&columns->counts->dictionary, id)->stem;

        columns->list[word].id = id;
        columns->list[word].stem = columns->of_id[stem];
        columns->of_id[id] = (uint32_t)(columns->features + word);
    }
    return 1;
}

static tout_status
add_part(struct ti_columns *columns, size_t *capacity, const struct ti_subword *subword)
{
    struct ti_dictionary *names = &columns->names;
    const struct ti_entry_parts parts = { subword->key, TI_NO_ID, subword->text,
                                          subword->bytes };
    uint32_t id;
    const tout_status status = ti_dictionary_enter(names, &parts, &id);

    if (status != TOUT_OK)
        return status;
    if (columns->part_count == UINT32_MAX)
        return TOUT_E_LIMIT;
    if (!ti_grow(names->alloc, &columns->parts, capacity, columns->part_count, 1,
                 sizeof columns->parts[0]))
        return TOUT_E_NOMEM;
    columns->parts[columns->part_count++] = id;
    return TOUT_OK;
}

static tout_status
cut_words(struct ti_columns *columns)
{
    const tout_counts *counts = columns->counts;
    size_t capacity = 0;

    for (size_t i = 0; i < columns->words; i++) {
        struct ti_word *word = &columns->list[i];
        const struct ti_entry *entry =
            ti_dictionary_entry(&counts->dictionary, word->id);
        struct ti_subword_walk walk = ti_subword_walk(
            ti_entry_name(entry), ti_entry_name_bytes(entry), counts->recipe.seed);
        struct ti_subword subword;

        word->first = (uint32_t)columns->part_count;
        word->count = walk.count;
        while (ti_subword_next(&walk, &subword)) {
            const tout_status status = add_part(columns, &capacity, &subword);

            if (status != TOUT_OK)
                return status;
        }
    }
    return TOUT_OK;
}

/* Puts subwords into the order of their keys. */
static int
sort_subwords(struct ti_columns *columns)
{
    const tout_alloc *alloc = &columns->counts->alloc;
    const size_t count = columns->names.count;
    struct keyed *sorted = ti_allocate(alloc, count, sizeof sorted[0]);
    uint32_t *places = ti_allocate(alloc, count, sizeof places[0]);

    columns->subwords = count;
    columns->name_ids = ti_allocate(alloc, count, sizeof columns->name_ids[0]);
    if (sorted && places && columns->name_ids) {
        for (uint32_t id = 0; id < count; id++)
            sorted[id] =
                (struct keyed){ ti_dictionary_entry(&columns->names, id)->key, id };
        if (count)
            qsort(sorted, count, sizeof sorted[0], by_key);
        for (uint32_t place = 0; place < count; place++) {
            places[sorted[place].id] = place;
            columns->name_ids[place] = sorted[place].id;
        }
        for (size_t i = 0; i < columns->part_count; i++)
            columns->parts[i] = places[columns->parts[i]];
    }
    ti_release(alloc, sorted);
    ti_release(alloc, places);
    return sorted && places && columns->name_ids;
}

tout_status
ti_columns_make(const tout_counts *counts, uint32_t min_posts, struct ti_columns *out,
                tout_error *err)
{
    const tout_alloc *alloc = &counts->alloc;
    const size_t ids = counts->dictionary.count;
    struct keyed *room = ti_allocate(alloc, ids, sizeof room[0]);
    tout_status status = TOUT_E_NOMEM;

    memset(out, 0, sizeof *out);
    out->counts = counts;
    out->names = ti_dictionary_new(alloc, 0);
    out->of_id = ti_allocate(alloc, ids, sizeof out->of_id[0]);
    if (room && out->of_id) {
        memset(out->of_id, 0xff, ids * sizeof out->of_id[0]);
        if (place_features(out, min_posts, room) && place_words(out, room))
            status = cut_words(out);
    }
    ti_release(alloc, room);
    if (status == TOUT_OK && !sort_subwords(out))
        status = TOUT_E_NOMEM;
    if (status == TOUT_OK)
        return TOUT_OK;
    ti_columns_free(out);
    return ti_fail(err, status, "no room for the features of a model");
}

void
ti_columns_free(struct ti_columns *columns)
{
    const tout_alloc *alloc;

    if (!columns->counts)
        return;
    alloc = &columns->counts->alloc;
    ti_dictionary_free(&columns->names);
    ti_release(alloc, columns->ids);
    ti_release(alloc, columns->of_id);
    ti_release(alloc, columns->list);
    ti_release(alloc, columns->parts);
    ti_release(alloc, columns->name_ids);
    memset(columns, 0, sizeof *columns);
}

const struct ti_entry *
ti_columns_entry(const struct ti_columns *columns, size_t column)
{
    const int is_subword = column >= columns->features;
    const struct ti_dictionary *dictionary =
        is_subword ? &columns->names : &columns->counts->dictionary;
    const uint32_t id = is_subword ? columns->name_ids[column - columns->features]
                                   : columns->ids[column];

    return ti_dictionary_entry(dictionary, id);
}
