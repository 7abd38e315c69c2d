/* SPDX-License-Identifier: MIT */
/*
 * The features that a corpus has seen: each key gets a small number, its id, in the
 * order of appearance, and keeps its text. Ids depend on the order of posts, so nothing
 * that leaves training may depend on ids.
 */
#ifndef TOUT_TRAIN_DICTIONARY_H
#define TOUT_TRAIN_DICTIONARY_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

/* "No id". */
#define TI_NO_ID UINT32_MAX

struct ti_entry {
    uint64_t key;
    uint64_t name; /* where the text starts in ti_dictionary.names */
    uint32_t stem; /* of a word (TI_FEATURE_WORD) the id of its stem; else TI_NO_ID */
    uint8_t name_bytes;
};

struct ti_dictionary {
    const tout_alloc *alloc;
    struct ti_entry *entries; /* by id */
    size_t count;
    size_t capacity;
    uint32_t *slots; /* open addressing: id + 1, 0 if free */
    size_t slot_count;
    char *names;
    size_t names_bytes;
    size_t names_capacity;
};

/* What an entry is made of. */
struct ti_entry_parts {
    uint64_t key;
    uint32_t stem;
    const char *name; /* not NUL-terminated; at most 255 bytes */
    size_t name_bytes;
};

/* `alloc` must outlive the dictionary. */
struct ti_dictionary ti_dictionary_new(const tout_alloc *alloc);
void ti_dictionary_free(struct ti_dictionary *dictionary);

/* The id of a key, or TI_NO_ID. */
uint32_t ti_dictionary_find(const struct ti_dictionary *dictionary, uint64_t key);

/* The ids of many keys, TI_NO_ID for those that it does not have. A large dictionary is
 * far from the processor, and so all of them are on their way at once. */
void ti_dictionary_find_all(const struct ti_dictionary *dictionary,
                            const uint64_t *keys, size_t count, uint32_t *ids);

/* Adds a key that is not in it; its id is the count before. Fails, with the dictionary
 * as it was, with E_LIMIT (2^32 - 2 keys), E_NOMEM. */
tout_status ti_dictionary_add(struct ti_dictionary *dictionary,
                              const struct ti_entry_parts *parts);

/* Takes back the keys with ids from `count` on. */
void ti_dictionary_cut(struct ti_dictionary *dictionary, size_t count);

/* Without names there is nothing to point into. */
static inline const char *
ti_dictionary_name(const struct ti_dictionary *dictionary, uint32_t id)
{
    return dictionary->names ? dictionary->names + dictionary->entries[id].name : "";
}

#endif
