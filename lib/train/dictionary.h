/* SPDX-License-Identifier: MIT */
/*
 * The features that a corpus has seen: each key gets a small number, its id, in the
 * order of appearance, and keeps its text, and the sums of whoever counts. Ids depend
 * on the order of posts, so nothing that leaves training may depend on ids. Features
 * and words have keys of their own: one of each may have the same, as in files.
 *
 * A large dictionary is far from the processor: slots tell whether it is worth going to
 * an entry, and there key and sums stand side by side.
 */
#ifndef TOUT_TRAIN_DICTIONARY_H
#define TOUT_TRAIN_DICTIONARY_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "base/blocks.h"
#include "train/slots.h"

struct ti_entry {
    uint64_t key;
    const uint8_t *name; /* its bytes, behind the number of them */
    uint32_t stem; /* of a word (TI_FEATURE_WORD) the id of its stem; else a mark of
                    * whoever counts, no id; TI_NO_ID at first */
    uint32_t sums[];
};

struct ti_dictionary {
    const tout_alloc *alloc;
    uint32_t sums; /* of each entry */
    size_t entry_bytes;
    size_t count;
    struct ti_blocks entries; /* by id */
    struct ti_slots slots;
    struct ti_blocks names;
    size_t names_used; /* of the last block */
};

/* What an entry is made of. */
struct ti_entry_parts {
    uint64_t key;
    uint32_t stem;
    const char *name; /* not NUL-terminated; at most 255 bytes */
    size_t name_bytes;
};

/* How much a dictionary holds. */
struct ti_dictionary_mark {
    size_t count;
    unsigned lines_log2;
    size_t name_blocks;
    size_t names_used;
};

/* `alloc` must outlive the dictionary. */
struct ti_dictionary ti_dictionary_new(const tout_alloc *alloc, uint32_t sums);
void ti_dictionary_free(struct ti_dictionary *dictionary);

enum { TI_DICTIONARY_BLOCK_LOG2 = 10 };
static inline struct ti_entry *
ti_dictionary_entry(const struct ti_dictionary *dictionary, uint32_t id)
{
    const size_t in_block = id & ((1U << TI_DICTIONARY_BLOCK_LOG2) - 1);
    char *block = dictionary->entries.list[id >> TI_DICTIONARY_BLOCK_LOG2];

    return (void *)(block + in_block * dictionary->entry_bytes);
}

static inline int
ti_entry_is_word(const struct ti_entry *entry)
{
    return entry->stem < TI_IDS_MAX;
}

/* Whether it is the feature's or the word's of the key. */
static inline int
ti_entry_is(const struct ti_entry *entry, uint64_t key, int is_word)
{
    return entry->key == key && ti_entry_is_word(entry) == is_word;
}

static inline const char *
ti_entry_name(const struct ti_entry *entry)
{
    return (const char *)entry->name + 1;
}

static inline size_t
ti_entry_name_bytes(const struct ti_entry *entry)
{
    return entry->name[0];
}

/* The id of a feature's or a word's key, or TI_NO_ID. */
uint32_t ti_dictionary_find(const struct ti_dictionary *dictionary, uint64_t key,
                            int is_word);

/* The ids of `count` entries of another dictionary, from its `first` on, TI_NO_ID for
 * those that are not here: all of them are on their way at once. */
void ti_dictionary_find_all(const struct ti_dictionary *dictionary,
                            const struct ti_dictionary *others, uint32_t first,
                            size_t count, uint32_t *ids);

/* Adds an entry that is not there, with sums of 0; its id is the count before.
 * Fails, with the dictionary as it was, with E_LIMIT (TI_IDS_MAX keys), E_NOMEM. */
tout_status ti_dictionary_add(struct ti_dictionary *dictionary,
                              const struct ti_entry_parts *parts, uint32_t *id);

/* The id of an entry, which is added if it is not there. Fails likewise. */
tout_status ti_dictionary_enter(struct ti_dictionary *dictionary,
                                const struct ti_entry_parts *parts, uint32_t *id);

struct ti_dictionary_mark ti_dictionary_mark(const struct ti_dictionary *dictionary);

/* Takes back the keys that were added since the mark was made. */
void ti_dictionary_cut(struct ti_dictionary *dictionary,
                       const struct ti_dictionary_mark *mark);

/* Gives all entries `sums` sums: sum i becomes sum map[i], those that no sum becomes
 * are 0. Returns 0, with the dictionary as it was, if memory ran out. */
int ti_dictionary_spread(struct ti_dictionary *dictionary, uint32_t sums,
                         const uint32_t *map);

#endif
