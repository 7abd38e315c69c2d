/* SPDX-License-Identifier: MIT */
/*
 * The set of a post's features: a list in the order found, and slots that tell whether
 * a key is in it. Slots are as many as the post can need and no more, so that getting
 * ready for a short post is cheap whatever the longest may be.
 */
#include "feature/feature.h"

#include <assert.h>
#include <string.h>

size_t
ti_features_slots(size_t post_bytes)
{
    const size_t wanted = 2 * ti_features_capacity(post_bytes);
    size_t slots = 1;

    while (slots < wanted)
        slots *= 2;
    return slots;
}

void
ti_features_start(struct ti_features *features, size_t bytes)
{
    const size_t slots = ti_features_slots(bytes);

    assert(slots <= features->slots_capacity);
    memset(features->slots, 0, slots * sizeof features->slots[0]);
    features->slots_mask = (uint32_t)(slots - 1);
    features->count = 0;
}

void
ti_features_add(struct ti_features *features, struct ti_feature feature)
{
    uint32_t slot = (uint32_t)feature.key & features->slots_mask;

    while (features->slots[slot] != 0) {
        if (features->list[features->slots[slot] - 1].key == feature.key)
            return;
        slot = (slot + 1) & features->slots_mask;
    }
    assert(features->count < features->capacity);
    features->list[features->count++] = feature;
    features->slots[slot] = features->count;
}
