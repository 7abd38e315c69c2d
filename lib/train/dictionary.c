/* SPDX-License-Identifier: MIT */
#include "train/dictionary.h"

#include <string.h>

#include "base/alloc.h"
#include "base/inline.h"

enum { SLOTS_MIN = 1024 };

struct ti_dictionary
ti_dictionary_new(const tout_alloc *alloc)
{
    struct ti_dictionary dictionary;

    memset(&dictionary, 0, sizeof dictionary);
    dictionary.alloc = alloc;
    return dictionary;
}

void
ti_dictionary_free(struct ti_dictionary *dictionary)
{
    ti_release(dictionary->alloc, dictionary->entries);
    ti_release(dictionary->alloc, dictionary->slots);
    ti_release(dictionary->alloc, dictionary->names);
}

/* The slot that has the key, or the free one where it would stand. There is always a
 * free one, since slots are at most half full. */
static size_t
slot_of(const struct ti_dictionary *dictionary, uint64_t key)
{
    const size_t mask = dictionary->slot_count - 1;
    size_t slot = (size_t)key & mask;

    while (dictionary->slots[slot] != 0 &&
           dictionary->entries[dictionary->slots[slot] - 1].key != key)
        slot = (slot + 1) & mask;
    return slot;
}

uint32_t
ti_dictionary_find(const struct ti_dictionary *dictionary, uint64_t key)
{
    if (dictionary->slot_count == 0)
        return TI_NO_ID;
    return dictionary->slots[slot_of(dictionary, key)] - 1;
}

void
ti_dictionary_find_all(const struct ti_dictionary *dictionary, const uint64_t *keys,
                       size_t count, uint32_t *ids)
{
    const size_t mask = dictionary->slot_count - 1;

    for (size_t i = 0; i < count; i++)
        ids[i] = TI_NO_ID;
    if (dictionary->slot_count == 0)
        return;
    for (size_t i = 0; i < count; i++)
        ti_prefetch(&dictionary->slots[(size_t)keys[i] & mask]);
    for (size_t i = 0; i < count; i++)
        ti_prefetch(dictionary->entries + dictionary->slots[(size_t)keys[i] & mask]);
    for (size_t i = 0; i < count; i++)
        ids[i] = ti_dictionary_find(dictionary, keys[i]);
}

static void
fill_slots(struct ti_dictionary *dictionary)
{
    memset(dictionary->slots, 0, dictionary->slot_count * sizeof dictionary->slots[0]);
    for (size_t id = 0; id < dictionary->count; id++) {
        const size_t slot = slot_of(dictionary, dictionary->entries[id].key);

        dictionary->slots[slot] = (uint32_t)id + 1;
    }
}

static int
grow_slots(struct ti_dictionary *dictionary)
{
    const size_t wanted =
        dictionary->slot_count ? 2 * dictionary->slot_count : SLOTS_MIN;
    uint32_t *slots;

    if (2 * (dictionary->count + 1) <= dictionary->slot_count)
        return 1;
    slots = ti_allocate(dictionary->alloc, wanted, sizeof slots[0]);
    if (!slots)
        return 0;
    ti_release(dictionary->alloc, dictionary->slots);
    dictionary->slots = slots;
    dictionary->slot_count = wanted;
    fill_slots(dictionary);
    return 1;
}

tout_status
ti_dictionary_add(struct ti_dictionary *dictionary, const struct ti_entry_parts *parts)
{
    if (dictionary->count >= UINT32_MAX - 1)
        return TOUT_E_LIMIT;
    if (!grow_slots(dictionary) ||
        !ti_grow(dictionary->alloc, &dictionary->entries, &dictionary->capacity,
                 dictionary->count, 1, sizeof dictionary->entries[0]) ||
        !ti_grow(dictionary->alloc, &dictionary->names, &dictionary->names_capacity,
                 dictionary->names_bytes, parts->name_bytes, 1))
        return TOUT_E_NOMEM;
    dictionary->entries[dictionary->count] = (struct ti_entry){
        .key = parts->key,
        .name = dictionary->names_bytes,
        .stem = parts->stem,
        .name_bytes = (uint8_t)parts->name_bytes,
    };
    if (parts->name_bytes)
        memcpy(dictionary->names + dictionary->names_bytes, parts->name,
               parts->name_bytes);
    dictionary->names_bytes += parts->name_bytes;
    dictionary->slots[slot_of(dictionary, parts->key)] = (uint32_t)++dictionary->count;
    return TOUT_OK;
}

void
ti_dictionary_cut(struct ti_dictionary *dictionary, size_t count)
{
    if (count == dictionary->count)
        return;
    dictionary->names_bytes = dictionary->entries[count].name;
    dictionary->count = count;
    fill_slots(dictionary);
}
