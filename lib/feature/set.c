/* SPDX-License-Identifier: MIT */
/*
 * The set of a post's features: a list in the order found, and slots that tell whether
 * a key is in it. Slots are as many as the post can need and no more, so that a short
 * post stays in the first cache whatever the longest may be. They are never emptied:
 * what an earlier post left there is told by its number.
 */
#include "feature/feature.h"

#include <assert.h>
#include <string.h>

#include "base/hash.h"
#include "base/math.h"

size_t
ti_features_slots(size_t post_bytes)
{
    return (size_t)2 << ti_highest_bit(2 * ti_features_capacity(post_bytes) - 1);
}

/* No secret beyond where the system has put things: no random numbers are asked for. */
static uint64_t
make_spread(const struct ti_features *features)
{
    return ti_mix((uintptr_t)features, (uintptr_t)features->slots) | 1;
}

void
ti_features_init(struct ti_features *features)
{
    features->spread = make_spread(features);
    features->slots_ready = 0;
    features->before = 0;
    features->count = 0;
}

void
ti_features_start(struct ti_features *features, size_t bytes)
{
    const size_t slots = ti_features_slots(bytes);

    assert(slots <= features->slots_capacity &&
           slots <= (size_t)1 << TI_FEATURES_SLOTS_LOG2_MAX);
    features->slots_mask = (uint32_t)(slots - 1);
    features->before += features->count;
    features->count = 0;
    if (features->before > UINT32_MAX - features->capacity)
        ti_features_init(features);
    if (slots > features->slots_ready) {
        memset(features->slots + features->slots_ready, 0,
               (slots - features->slots_ready) * sizeof features->slots[0]);
        features->slots_ready = slots;
    }
}
