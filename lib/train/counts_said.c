/* SPDX-License-Identifier: MIT */
/*
 * From what a post says to its entries: those that are sought are found or made, each
 * is taken once, and those of words stand behind those of features.
 */
#include "base/alloc.h"
#include "base/error.h"
#include "feature/subword.h"
#include "train/counts.h"

/* Whether the entry that was guessed is the feature's. */
static inline int
is_feature(const tout_counts *counts, uint32_t id, uint64_t key)
{
    return id != TI_NO_ID &&
           ti_entry_is(ti_dictionary_entry(&counts->dictionary, id), key, 0);
}

/* Whether it is the word's, and has the word's stem. */
static inline int
is_word_of(const tout_counts *counts, uint32_t id, uint64_t key, uint32_t stem)
{
    const struct ti_entry *entry;

    if (id == TI_NO_ID)
        return 0;
    entry = ti_dictionary_entry(&counts->dictionary, id);
    return entry->key == key && entry->stem == stem;
}

static tout_status
enter_feature(tout_counts *counts, const struct ti_sought *sought,
              const struct ti_feature *feature, uint32_t *id, tout_error *err)
{
    char name[TI_FEATURE_TEXT_MAX + 1];
    struct ti_entry_parts parts = { sought->key, TI_NO_ID, name, 0 };

    /* The post may have said it before. */
    *id = ti_dictionary_find(&counts->dictionary, sought->key, 0);
    if (*id != TI_NO_ID)
        return TOUT_OK;
    parts.name_bytes =
        ti_feature_text(&counts->reader->tokens, feature, name, sizeof name);
    return ti_counts_add_new(counts, &parts, id, err);
}

/* Fills the gaps among the ids. Those of `known` entries are remembered. */
static tout_status
enter_features(tout_counts *counts, size_t known, tout_error *err)
{
    const struct ti_said *said = &counts->said;
    const struct ti_feature *feature = counts->reader->features.list;
    const struct ti_sought *end = said->sought + said->sought_count;

    for (const struct ti_sought *sought = said->sought; sought < end;
         sought++, feature++) {
        uint32_t id = sought->id;

        if (!is_feature(counts, id, sought->key)) {
            const tout_status status = enter_feature(counts, sought, feature, &id, err);

            if (status != TOUT_OK)
                return status;
        }
        said->ids[sought->at] = id;
        if (!ti_feature_is_seldom(feature->kind) && id < known)
            ti_recall_learn(&counts->recall, sought->sign, id);
    }
    return TOUT_OK;
}

/* Takes each entry once; of those that were taken before no id is left. */
static void
take_features(tout_counts *counts, uint32_t *list)
{
    const struct ti_dictionary *dictionary = &counts->dictionary;
    const uint32_t post = counts->post;
    const uint32_t count = counts->said.count;
    uint32_t *ids = counts->said.ids;
    struct ti_entry **entries = counts->entries;
    size_t taken = 0;

    for (uint32_t i = 0; i < count; i++) {
        const uint32_t id = ids[i];
        struct ti_entry *entry = ti_dictionary_entry(dictionary, id);
        const int is_first = entry->stem != post;

        entry->stem = post;
        list[taken] = id;
        entries[taken] = entry;
        taken += (size_t)is_first;
        ids[i] = is_first ? id : TI_NO_ID;
    }
    counts->entry_count = taken;
}

/* There is no id of a word that counts have with another stem, which no hash makes: in
 * more posts than that stem it could not be saved. */
static tout_status
enter_word(tout_counts *counts, const struct ti_spelled *word, uint32_t *id,
           tout_error *err)
{
    const struct ti_feature stem = { .kind = TI_FEATURE_STEM, .token = word->token };
    struct ti_entry_parts parts = { .key = word->key,
                                    .stem = counts->said.ids[word->stem] };
    tout_status status;

    parts.name = ti_feature_word(&counts->reader->tokens, &stem, &parts.name_bytes);
    status = ti_counts_enter(counts, &parts, id, err);
    if (status == TOUT_OK && !is_word_of(counts, *id, word->key, parts.stem))
        *id = TI_NO_ID;
    return status;
}

static void
learn_word(tout_counts *counts, const struct ti_spelled *word, uint32_t id)
{
    const struct ti_token *token = &counts->reader->tokens.list[word->token];
    const struct ti_recalled_word learned = { token->hash, token->unit,
                                              counts->said.ids[word->stem], id };

    if (token->kind == TOUT_TOKEN_WORD)
        ti_recall_learn_word(&counts->recall, &learned);
}

/* Takes the words of those stems that were taken. */
static tout_status
take_words(tout_counts *counts, size_t known, uint32_t *list, tout_error *err)
{
    const struct ti_said *said = &counts->said;
    const int keeps_words = !(counts->recipe.flags & TOUT_RECIPE_NO_WORDS);

    for (uint32_t i = 0; i < said->word_count; i++) {
        const struct ti_spelled *word = &said->words[i];
        const uint32_t stem = said->ids[word->stem];
        uint32_t id = word->id;

        if (stem == TI_NO_ID)
            continue;
        if (keeps_words && !word->is_known &&
            !is_word_of(counts, id, word->key, stem)) {
            const tout_status status = enter_word(counts, word, &id, err);

            if (status != TOUT_OK)
                return status;
            if (id == TI_NO_ID)
                continue;
        }
        if (!word->is_known && stem < known && (id < known || !keeps_words))
            learn_word(counts, word, id);
        if (keeps_words) {
            list[counts->entry_count] = id;
            counts->entries[counts->entry_count++] =
                ti_dictionary_entry(&counts->dictionary, id);
        }
    }
    return TOUT_OK;
}

/* Of each post its own; when there are no more, they begin anew. */
static void
number_post(tout_counts *counts)
{
    if (++counts->post != TI_NO_ID)
        return;
    counts->post = TI_IDS_MAX;
    for (uint32_t id = 0; id < counts->dictionary.count; id++) {
        struct ti_entry *entry = ti_dictionary_entry(&counts->dictionary, id);

        if (!ti_entry_is_word(entry))
            entry->stem = TI_NO_ID;
    }
}

tout_status
ti_counts_take(tout_counts *counts, struct ti_ids *ids, tout_error *err)
{
    const size_t known = counts->dictionary.count;
    struct ti_said *said = &counts->said;
    size_t most;
    tout_status status;

    if (!ti_said_read(said, counts->reader, &counts->dictionary, &counts->recall,
                      &counts->alloc))
        return ti_fail_memory(err);
    most = (size_t)said->count + said->word_count;
    if (!ti_grow(&counts->alloc, &ids->list, &ids->capacity, ids->count, most,
                 sizeof ids->list[0]) ||
        !ti_grow(&counts->alloc, &counts->entries, &counts->entries_capacity, 0, most,
                 sizeof counts->entries[0]))
        return ti_fail_memory(err);
    number_post(counts);
    status = enter_features(counts, known, err);
    if (status != TOUT_OK)
        return status;
    take_features(counts, ids->list + ids->count);
    status = take_words(counts, known, ids->list + ids->count, err);
    if (status == TOUT_OK)
        ids->count += counts->entry_count;
    return status;
}
