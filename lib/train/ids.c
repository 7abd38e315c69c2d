/* SPDX-License-Identifier: MIT */
#include "train/ids.h"

#include "base/hash.h"
#include "base/inline.h"
#include "feature/subword.h"

/* The tag of a key whose line is sent for. */
static inline uint32_t
send_for(const struct ti_slots *slots, uint64_t key)
{
    const uint32_t tag = ti_slots_tag(slots, key);

    ti_prefetch(ti_slots_line(slots, tag));
    return tag;
}

/* Whether a feature is a word; its key then. One spelling may have stems of several
 * languages, so both make the key. */
static inline int
is_word(const struct ti_reader *reader, uint32_t index, uint64_t *key)
{
    const struct ti_feature *feature = &reader->features.list[index];
    const uint64_t seed = reader->recipe.seed;
    const struct ti_token *token;
    uint64_t hash;

    if (feature->kind != TI_FEATURE_STEM)
        return 0;
    token = &reader->tokens.list[feature->token];
    hash = token->hash;
    if (token->kind == TOUT_TOKEN_HASHTAG) {
        size_t bytes;
        const char *word = ti_feature_word(&reader->tokens, feature, &bytes);

        if (!word)
            return 0;
        hash = ti_hash(word, bytes, seed);
    } else if (token->kind != TOUT_TOKEN_WORD || token->norm_bytes == 0) {
        return 0;
    }
    *key = ti_feature_key(seed, TI_FEATURE_WORD,
                          ti_mix(hash, reader->features.keys[index]));
    return 1;
}

/* What the tags, which stand in place of ids, are for; sends for the entries. */
static void
find_entries(const struct ti_dictionary *dictionary, const struct ti_slots *slots,
             uint32_t *ids, size_t count, struct ti_entry **entries)
{
    for (size_t i = 0; i < count; i++) {
        const uint32_t id = ti_slots_guess(slots, ids[i]);
        struct ti_entry *entry =
            id == TI_NO_ID ? NULL : ti_dictionary_entry(dictionary, id);

        ti_prefetch(entry);
        ids[i] = id;
        entries[i] = entry;
    }
}

size_t
ti_ids_guess(const struct ti_reader *reader, const struct ti_dictionary *dictionary,
             uint32_t *ids, struct ti_entry **entries, struct ti_spelled *words)
{
    const struct ti_features *features = &reader->features;
    const struct ti_slots slots = dictionary->slots;
    const uint32_t count = features->count;
    uint32_t *of_words = ids + count;
    size_t word_count = 0;
    uint64_t key;

    for (uint32_t i = 0; i < count; i++) {
        ids[i] = send_for(&slots, features->keys[i]);
        if (is_word(reader, i, &key)) {
            of_words[word_count] = send_for(&slots, key);
            words[word_count++] = (struct ti_spelled){ key, i };
        }
    }
    find_entries(dictionary, &slots, ids, count + word_count, entries);
    return word_count;
}
