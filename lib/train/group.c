/* SPDX-License-Identifier: MIT */
#include "train/group.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"

enum {
    BAND = 2, /* hashes that must agree for a post to be compared at all */
    BANDS = TI_SIGNATURE_HASHES / BAND,
    ALIKE = 10, /* of 16: five pairs of eight, of both posts' together, are shared */
    /* Leaders of a band that a post is compared with, the latest first: bounds the time
     * where very many posts have a part in common. */
    COMPARED = 32
};

/* The least hash of any of these pairs, or what it is before, by hash function `k`. */
static uint32_t
least_of(const uint64_t *pairs, uint32_t count, uint32_t k, uint32_t least)
{
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t hash = ti_mix_upper(pairs[i], k + 1);

        least = hash < least ? hash : least;
    }
    return least;
}

struct ti_signature
ti_signature(const struct ti_tokens *tokens)
{
    enum { AT_ONCE = 64 };
    struct ti_signature signature;
    uint64_t pairs[AT_ONCE];
    uint64_t last = 1; /* what stands before the first token */
    uint32_t count = 0;

    memset(&signature, 0xff, sizeof signature);
    for (uint32_t i = 0; i <= tokens->count; i++) {
        const uint64_t unit = i < tokens->count ? tokens->list[i].unit : 2;

        pairs[count++] = ti_mix(last, unit);
        last = unit;
        if (count < AT_ONCE && i < tokens->count)
            continue;
        for (uint32_t k = 0; k < TI_SIGNATURE_HASHES; k++)
            signature.least[k] = least_of(pairs, count, k, signature.least[k]);
        count = 0;
    }
    return signature;
}

/* Leaders by what each of their bands holds. */
struct leaders {
    uint32_t *heads; /* of chains, post + 1; slot_count for each band */
    uint32_t *next;  /* BANDS for each post */
    size_t slot_count;
};

static uint32_t *
head_of(const struct leaders *leaders, const struct ti_signature *signature,
        unsigned band)
{
    const uint64_t hash = ti_mix(signature->least[(size_t)band * BAND],
                                 signature->least[(size_t)band * BAND + 1]);

    return leaders->heads + band * leaders->slot_count +
           (hash & (leaders->slot_count - 1));
}

static unsigned
shared(const struct ti_signature *left, const struct ti_signature *right)
{
    unsigned count = 0;

    for (unsigned k = 0; k < TI_SIGNATURE_HASHES; k++)
        count += left->least[k] == right->least[k];
    return count;
}

/* The leader that post `index` is most like; the earlier one of two; the post itself if
 * it is like none. */
static uint32_t
find_leader(const struct leaders *leaders, const struct ti_signature *const *signatures,
            uint32_t index)
{
    uint32_t best = index;
    unsigned most = ALIKE - 1;

    for (unsigned band = 0; band < BANDS; band++) {
        uint32_t at = *head_of(leaders, signatures[index], band);

        for (unsigned i = 0; at != 0 && i < COMPARED; i++) {
            const uint32_t leader = at - 1;
            const unsigned alike = shared(signatures[leader], signatures[index]);

            if (alike > most || (alike == most && best != index && leader < best)) {
                most = alike;
                best = leader;
            }
            at = leaders->next[(size_t)leader * BANDS + band];
        }
    }
    return best;
}

static void
add_leader(struct leaders *leaders, const struct ti_signature *signature,
           uint32_t index)
{
    for (unsigned band = 0; band < BANDS; band++) {
        uint32_t *head = head_of(leaders, signature, band);

        leaders->next[(size_t)index * BANDS + band] = *head;
        *head = index + 1;
    }
}

tout_status
ti_group(const struct ti_signature *const *signatures, size_t count,
         const tout_alloc *alloc, uint32_t *out, tout_error *err)
{
    struct leaders leaders = { NULL, NULL, 16 };
    int has_room;

    if (count >= UINT32_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "a corpus of 2^32 - 1 posts or more");
    while (leaders.slot_count < count)
        leaders.slot_count *= 2;
    leaders.heads =
        ti_allocate_zero(alloc, leaders.slot_count, BANDS * sizeof leaders.heads[0]);
    leaders.next = ti_allocate(alloc, count, BANDS * sizeof leaders.next[0]);
    has_room = leaders.heads && leaders.next;
    for (uint32_t i = 0; has_room && i < count; i++) {
        out[i] = find_leader(&leaders, signatures, i);
        if (out[i] == i)
            add_leader(&leaders, signatures[i], i);
    }
    ti_release(alloc, leaders.heads);
    ti_release(alloc, leaders.next);
    return has_room ? TOUT_OK : ti_fail_memory(err);
}
