/* SPDX-License-Identifier: MIT */
#include "train/dictionary.h"

#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "base/inline.h"

enum { ENTRIES_A_BLOCK = 1 << TI_DICTIONARY_BLOCK_LOG2, NAMES_BLOCK_BYTES = 1 << 14 };

static size_t
entry_bytes(uint32_t sums)
{
    const size_t bytes = offsetof(struct ti_entry, sums) + sums * sizeof(uint32_t) +
                         sizeof(uint64_t) - 1;

    return bytes / sizeof(uint64_t) * sizeof(uint64_t);
}

struct ti_dictionary
ti_dictionary_new(const tout_alloc *alloc, uint32_t sums)
{
    struct ti_dictionary dictionary;

    memset(&dictionary, 0, sizeof dictionary);
    dictionary.alloc = alloc;
    dictionary.sums = sums;
    dictionary.entry_bytes = entry_bytes(sums);
    return dictionary;
}

void
ti_dictionary_free(struct ti_dictionary *dictionary)
{
    ti_blocks_free(&dictionary->entries, dictionary->alloc);
    ti_slots_free(&dictionary->slots, dictionary->alloc);
    ti_blocks_free(&dictionary->names, dictionary->alloc);
}

uint32_t
ti_dictionary_find(const struct ti_dictionary *dictionary, uint64_t key, int is_word)
{
    const struct ti_slots *slots = &dictionary->slots;
    const uint32_t tag = ti_slots_tag(slots, key);
    const struct ti_slots_line *line;

    if (!slots->lines)
        return TI_NO_ID;
    for (line = ti_slots_line(slots, tag);; line = ti_slots_next(slots, line)) {
        for (uint32_t left = ti_slots_with(line, tag); left; left &= left - 1) {
            const uint32_t id = line->ids[ti_lowest_bit(left)];

            if (ti_entry_is(ti_dictionary_entry(dictionary, id), key, is_word))
                return id;
        }
        if (!ti_slots_are_full(line))
            return TI_NO_ID;
    }
}

void
ti_dictionary_find_all(const struct ti_dictionary *dictionary,
                       const struct ti_dictionary *others, uint32_t first, size_t count,
                       uint32_t *ids)
{
    const struct ti_slots *slots = &dictionary->slots;

    for (uint32_t i = 0; i < count; i++)
        ids[i] = TI_NO_ID;
    if (!slots->lines)
        return;
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t key = ti_dictionary_entry(others, first + i)->key;

        ti_prefetch(ti_slots_line(slots, ti_slots_tag(slots, key)));
    }
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t key = ti_dictionary_entry(others, first + i)->key;

        ids[i] = ti_slots_guess(slots, ti_slots_tag(slots, key));
        if (ids[i] != TI_NO_ID)
            ti_prefetch(ti_dictionary_entry(dictionary, ids[i]));
    }
    for (uint32_t i = 0; i < count; i++) {
        const struct ti_entry *other = ti_dictionary_entry(others, first + i);
        const int is_word = ti_entry_is_word(other);

        if (ids[i] != TI_NO_ID &&
            !ti_entry_is(ti_dictionary_entry(dictionary, ids[i]), other->key, is_word))
            ids[i] = ti_dictionary_find(dictionary, other->key, is_word);
    }
}

static uint32_t
tag_of(const struct ti_dictionary *dictionary, uint32_t id)
{
    return ti_slots_tag(&dictionary->slots, ti_dictionary_entry(dictionary, id)->key);
}

/* Room for another entry and its name. */
static int
make_room(struct ti_dictionary *dictionary, size_t name_bytes)
{
    const tout_alloc *alloc = dictionary->alloc;

    if (!ti_slots_make_room(&dictionary->slots, dictionary->count, alloc))
        return 0;
    if (dictionary->count == dictionary->entries.count * ENTRIES_A_BLOCK &&
        !ti_blocks_add(&dictionary->entries, ENTRIES_A_BLOCK * dictionary->entry_bytes,
                       alloc))
        return 0;
    if (dictionary->names.count > 0 &&
        name_bytes + 1 <= NAMES_BLOCK_BYTES - dictionary->names_used)
        return 1;
    if (!ti_blocks_add(&dictionary->names, NAMES_BLOCK_BYTES, alloc))
        return 0;
    dictionary->names_used = 0;
    return 1;
}

static const uint8_t *
keep_name(struct ti_dictionary *dictionary, const char *name, size_t bytes)
{
    char *block = dictionary->names.list[dictionary->names.count - 1];
    uint8_t *kept = (uint8_t *)block + dictionary->names_used;

    kept[0] = (uint8_t)bytes;
    if (bytes)
        memcpy(kept + 1, name, bytes);
    dictionary->names_used += bytes + 1;
    return kept;
}

tout_status
ti_dictionary_add(struct ti_dictionary *dictionary, const struct ti_entry_parts *parts,
                  uint32_t *id)
{
    const uint32_t next = (uint32_t)dictionary->count;
    struct ti_entry *entry;

    if (dictionary->count >= TI_IDS_MAX)
        return TOUT_E_LIMIT;
    if (!make_room(dictionary, parts->name_bytes))
        return TOUT_E_NOMEM;
    *id = next;
    entry = ti_dictionary_entry(dictionary, next);
    entry->key = parts->key;
    entry->name = keep_name(dictionary, parts->name, parts->name_bytes);
    entry->stem = parts->stem;
    for (uint32_t i = 0; i < dictionary->sums; i++)
        entry->sums[i] = 0;
    dictionary->count++;
    ti_slots_put(&dictionary->slots, tag_of(dictionary, next), next);
    return TOUT_OK;
}

tout_status
ti_dictionary_enter(struct ti_dictionary *dictionary,
                    const struct ti_entry_parts *parts, uint32_t *id)
{
    *id = ti_dictionary_find(dictionary, parts->key, parts->stem < TI_IDS_MAX);
    return *id == TI_NO_ID ? ti_dictionary_add(dictionary, parts, id) : TOUT_OK;
}

struct ti_dictionary_mark
ti_dictionary_mark(const struct ti_dictionary *dictionary)
{
    return (struct ti_dictionary_mark){ dictionary->count, dictionary->slots.lines_log2,
                                        dictionary->names.count,
                                        dictionary->names_used };
}

static void
fill_slots(struct ti_dictionary *dictionary)
{
    ti_slots_clear(&dictionary->slots);
    for (uint32_t id = 0; id < dictionary->count; id++)
        ti_slots_put(&dictionary->slots, tag_of(dictionary, id), id);
}

/* The last to come are the first to go: then each leaves its line as it was, unless
 * there were fewer lines. */
static void
empty_slots(struct ti_dictionary *dictionary, size_t count)
{
    while (dictionary->count > count) {
        const uint32_t id = (uint32_t)--dictionary->count;

        ti_slots_take_back(&dictionary->slots, tag_of(dictionary, id), id);
    }
}

void
ti_dictionary_cut(struct ti_dictionary *dictionary,
                  const struct ti_dictionary_mark *mark)
{
    if (mark->count < dictionary->count) {
        if (mark->lines_log2 == dictionary->slots.lines_log2) {
            empty_slots(dictionary, mark->count);
        } else {
            dictionary->count = mark->count;
            fill_slots(dictionary);
        }
    }
    ti_blocks_cut(&dictionary->entries,
                  (mark->count + ENTRIES_A_BLOCK - 1) / ENTRIES_A_BLOCK,
                  dictionary->alloc);
    ti_blocks_cut(&dictionary->names, mark->name_blocks, dictionary->alloc);
    dictionary->names_used = mark->names_used;
}

static void
copy_entry(struct ti_entry *to, const struct ti_dictionary *dictionary, uint32_t id,
           const uint32_t *map)
{
    const struct ti_entry *from = ti_dictionary_entry(dictionary, id);

    memcpy(to, from, offsetof(struct ti_entry, sums));
    for (uint32_t i = 0; i < dictionary->sums; i++)
        to->sums[map[i]] = from->sums[i];
}

int
ti_dictionary_spread(struct ti_dictionary *dictionary, uint32_t sums,
                     const uint32_t *map)
{
    struct ti_dictionary other = *dictionary;
    const size_t blocks = dictionary->entries.count;

    other.sums = sums;
    other.entry_bytes = entry_bytes(sums);
    memset(&other.entries, 0, sizeof other.entries);
    for (size_t b = 0; b < blocks; b++) {
        if (!ti_blocks_add(&other.entries, ENTRIES_A_BLOCK * other.entry_bytes,
                           other.alloc)) {
            ti_blocks_free(&other.entries, other.alloc);
            return 0;
        }
        memset(other.entries.list[b], 0, ENTRIES_A_BLOCK * other.entry_bytes);
    }
    for (uint32_t id = 0; id < dictionary->count; id++)
        copy_entry(ti_dictionary_entry(&other, id), dictionary, id, map);
    ti_blocks_free(&dictionary->entries, dictionary->alloc);
    *dictionary = other;
    return 1;
}
