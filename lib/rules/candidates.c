/* SPDX-License-Identifier: MIT */
#include "rules/candidates.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/math.h"
#include "base/view.h"

static size_t
blocks_bytes(const struct ti_prefilter *prefilter)
{
    return (size_t)TI_BLOCKS * prefilter->block * sizeof prefilter->blocks[0];
}

tout_status
ti_candidates_init(struct ti_candidates *candidates,
                   const struct ti_prefilter *prefilter, size_t bytes,
                   const tout_alloc *alloc, tout_error *err)
{
    tout_status status;

    memset(candidates, 0, sizeof *candidates);
    candidates->alloc = *alloc;
    candidates->prefilter = prefilter;
    candidates->walk.places = ti_allocate(alloc, blocks_bytes(prefilter), 1);
    candidates->walk.hits =
        ti_allocate(alloc, TI_HITS_MAX + 1, sizeof candidates->walk.hits[0]);
    status = candidates->walk.places && candidates->walk.hits
                 ? ti_searched_init(&candidates->searched, bytes, alloc, err)
                 : ti_fail_memory(err);
    if (status != TOUT_OK)
        ti_candidates_release(candidates);
    return status;
}

void
ti_candidates_release(struct ti_candidates *candidates)
{
    ti_release(&candidates->alloc, candidates->walk.places);
    ti_release(&candidates->alloc, candidates->walk.hits);
    ti_searched_release(&candidates->searched);
    memset(candidates, 0, sizeof *candidates);
}

size_t
ti_candidates_bytes(const struct ti_candidates *candidates)
{
    return blocks_bytes(candidates->prefilter) +
           (TI_HITS_MAX + 1) * sizeof candidates->walk.hits[0] +
           ti_searched_bytes(&candidates->searched);
}

void
ti_candidates_start(struct ti_candidates *candidates)
{
    memcpy(candidates->walk.places, candidates->prefilter->blocks,
           blocks_bytes(candidates->prefilter));
    candidates->walk.hit_count = 0;
    memset(candidates->has_places, 0, sizeof candidates->has_places);
}

void
ti_candidates_add_all(struct ti_candidates *candidates)
{
    const struct ti_prefilter *prefilter = candidates->prefilter;
    uint64_t *tried = candidates->walk.places + (size_t)TI_NEEDS_MAX * prefilter->block;

    for (size_t way = 0; way < prefilter->way_count; way++)
        tried[way / 64] |= (uint64_t)1 << way % 64;
}

static inline uint32_t
four_at(const char *text)
{
    return ti_load_u32((const uint8_t *)text);
}

/* Which places of up to TI_TRIE_PLACES bytes, of which `starts` has a bit for those to
 * look at, may be those of literals. There is no branch for what is as good as random.
 */
static uint32_t
choose_starts(const struct ti_trie *trie, const char *text, const uint8_t *starts,
              size_t bytes, uint8_t *places)
{
    const struct ti_trie tables = *trie;
    uint32_t count = 0;

    for (size_t at = 0; at < bytes; at += 64) {
        uint64_t bits = ti_load_u64(starts + at / 8);

        if (bytes - at < 64)
            bits &= ((uint64_t)1 << (bytes - at)) - 1;
        for (; bits; bits &= bits - 1) {
            const size_t place = at + ti_lowest_bit(bits);

            places[count] = (uint8_t)place;
            count += ti_trie_has_three(&tables, four_at(text + place));
        }
    }
    return count;
}

static void
look_at_starts(struct ti_candidates *candidates, const struct ti_trie *trie)
{
    const struct ti_searched *searched = &candidates->searched;
    uint8_t places[TI_TRIE_PLACES + 1];

    for (size_t at = 0; at < searched->bytes; at += TI_TRIE_PLACES) {
        const size_t left = searched->bytes - at;
        const uint32_t count =
            choose_starts(trie, searched->text + at, searched->starts + at / 8,
                          left < TI_TRIE_PLACES ? left : TI_TRIE_PLACES, places);

        ti_trie_walk(trie, searched->text, at, places, count, &candidates->walk);
    }
}

/* So many places are looked at before starts are made around some of them. */
enum { SAMPLES = 64 };

static uint32_t
choose_samples(const struct ti_trie *trie, const char *text, uint32_t count,
               uint8_t samples[SAMPLES])
{
    const struct ti_trie tables = *trie;
    uint32_t chosen = 0;

    for (uint32_t i = 0; i < count; i++) {
        samples[chosen] = (uint8_t)i;
        chosen += ti_trie_is_sample(&tables, text + (size_t)i * tables.stride);
    }
    return chosen;
}

/* So many places, fewer than 24, become starts. */
static void
add_starts(uint8_t *starts, size_t at, uint32_t count)
{
    uint8_t *bits = starts + at / 8;

    ti_store_u32(bits, ti_load_u32(bits) | ((UINT32_C(1) << count) - 1) << at % 8);
}

/* Each literal within words has one of the places that are looked at among its first
 * bytes: it begins there, or behind the place before. */
static void
add_starts_within(struct ti_searched *searched, const struct ti_trie *trie)
{
    const uint32_t stride = trie->stride;
    const size_t all = searched->bytes / stride;
    uint8_t samples[SAMPLES];

    for (size_t first = 0; first < all; first += SAMPLES) {
        const size_t from = first * stride;
        const uint32_t count = choose_samples(
            trie, searched->text + from + stride - 1,
            (uint32_t)(all - first < SAMPLES ? all - first : SAMPLES), samples);

        for (uint32_t i = 0; i < count; i++)
            add_starts(searched->starts, from + samples[i] * stride, stride);
    }
}

/* Ways that need a digit, in a text that has none. */
static void
drop_digits(struct ti_candidates *candidates, enum ti_view view)
{
    const struct ti_prefilter *prefilter = candidates->prefilter;
    uint64_t *tried = candidates->walk.places + (size_t)TI_NEEDS_MAX * prefilter->block;

    for (uint32_t word = 0; word < prefilter->block; word++)
        tried[word] &= ~prefilter->digits[view][word];
}

void
ti_candidates_add(struct ti_candidates *candidates, enum ti_view view, const char *text,
                  size_t bytes)
{
    const struct ti_trie *trie = &candidates->prefilter->tries[view];

    if (trie->node_count == 0)
        return;
    if (!ti_searched_make(&candidates->searched, text, bytes)) {
        ti_candidates_add_all(candidates);
        return;
    }
    candidates->has_places[view] = candidates->searched.is_aligned;
    if (trie->stride > 0)
        add_starts_within(&candidates->searched, trie);
    look_at_starts(candidates, trie);
    if (!candidates->searched.has_digits)
        drop_digits(candidates, view);
}

/* Whether a literal that was found is one that matches of the pattern begin with. */
static int
is_head(const struct ti_prefilter *prefilter, const struct ti_owner *owner,
        const struct ti_hit *hit)
{
    for (const struct ti_move *move = hit->begin; move < hit->end; move++)
        for (uint32_t i = 0; i < owner->way_count; i++) {
            const uint32_t way = owner->first_way + i;

            if (move->to == prefilter->ways[way].head && (move->ways >> way % 64 & 1))
                return 1;
        }
    return 0;
}

/* Puts a place among others, which are few, each once. */
static uint32_t
add_place(uint32_t *places, uint32_t count, uint32_t place)
{
    uint32_t at = count;

    while (at > 0 && places[at - 1] > place)
        at--;
    if (at > 0 && places[at - 1] == place)
        return count;
    memmove(&places[at + 1], &places[at], (count - at) * sizeof places[0]);
    places[at] = place;
    return count + 1;
}

uint32_t
ti_candidates_heads(const struct ti_candidates *candidates, uint32_t pattern,
                    enum ti_view view, uint32_t *out)
{
    const struct ti_prefilter *prefilter = candidates->prefilter;
    const struct ti_owner *owner = &prefilter->owners[pattern];
    const struct ti_walk *walk = &candidates->walk;
    uint32_t count = 0;

    if (!candidates->has_places[view] || walk->hit_count > TI_HITS_MAX)
        return TI_HEADS_UNKNOWN;
    for (uint32_t i = 0; i < walk->hit_count; i++) {
        if (!is_head(prefilter, owner, &walk->hits[i]))
            continue;
        if (count == TI_HEADS_MAX)
            return TI_HEADS_UNKNOWN;
        count = add_place(out, count, walk->hits[i].at);
    }
    return count;
}
