/* SPDX-License-Identifier: MIT */
/* From the needs of patterns to the tries of the prefilter. */
#include "rules/prefilter.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "rules/literal_set.h"
#include "rules/pattern.h"

struct wishes {
    struct ti_wish *list;
    size_t count;
    size_t capacity;
};

struct maker {
    struct ti_prefilter *prefilter;
    struct ti_finder *finder;
    struct wishes wishes[TI_VIEWS];
    uint32_t *always; /* ways that need nothing */
    size_t always_count;
    size_t always_capacity;
};

/* The words of a block are known at the end only: until then `ways` is the number of a
 * way, and places are numbers of blocks. */
static int
add_wish(struct wishes *wishes, const struct ti_literal *literal,
         const struct ti_move *move, const tout_alloc *alloc)
{
    struct ti_wish *wish;

    if (!ti_grow(alloc, &wishes->list, &wishes->capacity, wishes->count, 1,
                 sizeof wishes->list[0]))
        return 0;
    wish = &wishes->list[wishes->count++];
    memset(wish, 0, sizeof *wish);
    wish->bytes = literal->bytes;
    wish->edges = literal->edges;
    wish->is_start = (uint8_t)ti_literal_is_anchored(literal);
    memcpy(wish->text, literal->text, literal->bytes);
    wish->move = *move;
    return 1;
}

static struct ti_wish
place_wish(const struct ti_wish *wish, uint32_t block)
{
    const uint32_t way = (uint32_t)wish->move.ways;
    struct ti_wish placed = *wish;

    placed.move.ways = (uint64_t)1 << way % 64;
    placed.move.from = wish->move.from * block + way / 64;
    placed.move.to = wish->move.to * block + way / 64;
    return placed;
}

/* Later steps stand before earlier ones, so that one place in a text is one move at
 * most. */
static int
place_wishes(struct wishes *wishes, uint32_t block, const tout_alloc *alloc)
{
    struct ti_wish *placed = ti_allocate(alloc, wishes->count, sizeof *placed);
    size_t count = 0;

    if (!placed)
        return 0;
    for (uint32_t to = TI_NEEDS_MAX; to > 0; to--)
        for (size_t i = 0; i < wishes->count; i++)
            if (wishes->list[i].move.to == to)
                placed[count++] = place_wish(&wishes->list[i], block);
    ti_release(alloc, wishes->list);
    wishes->list = placed;
    return 1;
}

static tout_status
add_always(struct maker *maker, uint32_t way, tout_error *err)
{
    if (!ti_grow(&maker->prefilter->alloc, &maker->always, &maker->always_capacity,
                 maker->always_count, 1, sizeof maker->always[0]))
        return ti_fail_memory(err);
    maker->always[maker->always_count++] = way;
    return TOUT_OK;
}

static tout_status
add_way(struct maker *maker, uint32_t pattern, enum ti_view view,
        const struct ti_needs *needs, tout_error *err)
{
    struct ti_prefilter *prefilter = maker->prefilter;
    const uint32_t way = (uint32_t)prefilter->way_count;

    if (!ti_grow(&prefilter->alloc, &prefilter->ways, &prefilter->way_capacity, way, 1,
                 sizeof prefilter->ways[0]))
        return ti_fail_memory(err);
    prefilter->ways[prefilter->way_count++] = (struct ti_way){ pattern, 0, 0 };
    prefilter->owners[pattern].way_count++;
    prefilter->ways[way].has_digits = needs->has_digits;
    if (needs->count == 0)
        return add_always(maker, way, err);
    for (unsigned n = 0; n < needs->count; n++) {
        const struct ti_literals *set = &needs->sets[n];
        const unsigned to = TI_BLOCKS - needs->count + n;
        const struct ti_move move = { way, n > 0 ? to - 1 : 0, to };

        if (set->is_head)
            prefilter->ways[way].head = to;
        for (unsigned i = 0; i < set->count; i++)
            if (!add_wish(&maker->wishes[view], &set->list[i], &move,
                          &prefilter->alloc))
                return ti_fail_memory(err);
    }
    return TOUT_OK;
}

/* Of a pattern that is tried on every post. */
static const struct ti_needs nothing = { .count = 0 };

static tout_status
add_pattern(struct maker *maker, const struct ti_rule *rule, size_t number,
            uint32_t pattern, tout_error *err)
{
    const enum ti_view view = ti_rule_view(rule);
    const struct ti_ways *ways;
    tout_status status = TOUT_OK;

    /* Pairs of characters overlap, so the folded text has no such pair. */
    if (rule->on == TI_ON_TOKEN + TOUT_TOKEN_CHARACTERS)
        return add_way(maker, pattern, view, &nothing, err);
    ways = ti_finder_ways(maker->finder, rule->patterns[number]->text,
                          rule->patterns[number]->bytes, rule->on >= TI_ON_TOKEN);
    if (ways->count == 0)
        return add_way(maker, pattern, view, &nothing, err);
    for (unsigned w = 0; status == TOUT_OK && w < ways->count; w++)
        status = add_way(maker, pattern, view, &ways->list[w], err);
    return status;
}

static uint32_t
count_patterns(const tout_rules *rules)
{
    uint32_t count = 0;

    for (uint32_t r = 0; r < tout_rules_count(rules); r++)
        count += (uint32_t)ti_rules_get(rules, r)->pattern_count;
    return count;
}

static tout_status
add_rules(struct maker *maker, const tout_rules *rules, tout_error *err)
{
    struct ti_prefilter *prefilter = maker->prefilter;
    uint32_t pattern = 0;

    prefilter->pattern_count = count_patterns(rules);
    prefilter->owners = ti_allocate(&prefilter->alloc, prefilter->pattern_count,
                                    sizeof prefilter->owners[0]);
    if (!prefilter->owners)
        return ti_fail_memory(err);
    for (uint32_t r = 0; r < tout_rules_count(rules); r++) {
        const struct ti_rule *rule = ti_rules_get(rules, r);

        for (uint32_t i = 0; i < rule->pattern_count; i++, pattern++) {
            tout_status status;

            prefilter->owners[pattern] =
                (struct ti_owner){ r, i, (uint32_t)prefilter->way_count, 0, 0 };
            status = add_pattern(maker, rule, i, pattern, err);
            if (status != TOUT_OK)
                return status;
        }
    }
    return TOUT_OK;
}

/* Which ways of each view need digits. */
static tout_status
make_digits(struct ti_prefilter *prefilter, const tout_rules *rules, tout_error *err)
{
    for (unsigned v = 0; v < TI_VIEWS; v++) {
        prefilter->digits[v] = ti_allocate_zero(&prefilter->alloc, prefilter->block,
                                                sizeof prefilter->digits[v][0]);
        if (!prefilter->digits[v])
            return ti_fail_memory(err);
    }
    for (size_t way = 0; way < prefilter->way_count; way++) {
        const struct ti_owner *owner = &prefilter->owners[prefilter->ways[way].pattern];
        const enum ti_view view = ti_rule_view(ti_rules_get(rules, owner->rule));

        if (prefilter->ways[way].has_digits)
            prefilter->digits[view][way / 64] |= (uint64_t)1 << way % 64;
    }
    return TOUT_OK;
}

/* When the words of a block are known: heads by words, and who has them. A token is
 * looked at by itself, wherever it stands in the text. */
static void
place_heads(struct ti_prefilter *prefilter, const tout_rules *rules)
{
    for (uint32_t i = 0; i < prefilter->pattern_count; i++) {
        struct ti_owner *owner = &prefilter->owners[i];
        struct ti_way *ways = &prefilter->ways[owner->first_way];

        owner->has_heads = ti_rules_get(rules, owner->rule)->on < TI_ON_TOKEN;
        for (uint32_t w = 0; w < owner->way_count; w++) {
            owner->has_heads = owner->has_heads && ways[w].head > 0;
            ways[w].head =
                ways[w].head * prefilter->block + (owner->first_way + w) / 64;
        }
    }
}

static tout_status
make_blocks(const struct maker *maker, tout_error *err)
{
    struct ti_prefilter *prefilter = maker->prefilter;
    uint64_t *tried;

    prefilter->block = (uint32_t)(prefilter->way_count / 64 + 1);
    prefilter->blocks =
        ti_allocate_zero(&prefilter->alloc, (size_t)TI_BLOCKS * prefilter->block,
                         sizeof prefilter->blocks[0]);
    if (!prefilter->blocks)
        return ti_fail_memory(err);
    memset(prefilter->blocks, 0xff, prefilter->block * sizeof prefilter->blocks[0]);
    tried = prefilter->blocks + (size_t)TI_NEEDS_MAX * prefilter->block;
    for (size_t i = 0; i < maker->always_count; i++)
        tried[maker->always[i] / 64] |= (uint64_t)1 << maker->always[i] % 64;
    return TOUT_OK;
}

static tout_status
make_tries(struct maker *maker, tout_error *err)
{
    struct ti_prefilter *prefilter = maker->prefilter;
    tout_status status = TOUT_OK;

    for (unsigned v = 0; status == TOUT_OK && v < TI_VIEWS; v++) {
        struct wishes *wishes = &maker->wishes[v];

        if (!place_wishes(wishes, prefilter->block, &prefilter->alloc))
            return ti_fail_memory(err);
        status = ti_trie_make(&prefilter->tries[v], wishes->list, wishes->count,
                              &prefilter->alloc, err);
    }
    return status;
}

uint64_t
ti_prefilter_hash(const tout_rules *rules)
{
    uint64_t hash = 0;

    for (uint32_t r = 0; r < tout_rules_count(rules); r++) {
        const struct ti_rule *rule = ti_rules_get(rules, r);

        hash = ti_mix(hash, (uint64_t)rule->on);
        for (size_t i = 0; i < rule->pattern_count; i++)
            hash = ti_mix(hash, rule->patterns[i]->hash);
    }
    return hash;
}

tout_status
ti_prefilter_new(const tout_rules *rules, const tout_alloc *alloc,
                 struct ti_prefilter **out, tout_error *err)
{
    struct maker maker = { .prefilter = ti_allocate_zero(alloc, 1, sizeof **out),
                           .finder = ti_finder_new(alloc) };
    tout_status status = TOUT_OK;

    *out = NULL;
    if (maker.prefilter) {
        maker.prefilter->alloc = *alloc;
        maker.prefilter->rules_hash = ti_prefilter_hash(rules);
    }
    if (!maker.prefilter || !maker.finder)
        status = ti_fail_memory(err);
    if (status == TOUT_OK)
        status = add_rules(&maker, rules, err);
    if (status == TOUT_OK)
        status = make_blocks(&maker, err);
    if (status == TOUT_OK)
        place_heads(maker.prefilter, rules);
    if (status == TOUT_OK)
        status = make_digits(maker.prefilter, rules, err);
    if (status == TOUT_OK)
        status = make_tries(&maker, err);
    for (unsigned v = 0; v < TI_VIEWS; v++)
        ti_release(alloc, maker.wishes[v].list);
    ti_release(alloc, maker.always);
    ti_finder_free(maker.finder);
    if (status != TOUT_OK) {
        ti_prefilter_free(maker.prefilter);
        return status;
    }
    *out = maker.prefilter;
    return TOUT_OK;
}

void
ti_prefilter_free(struct ti_prefilter *prefilter)
{
    tout_alloc alloc;

    if (!prefilter)
        return;
    alloc = prefilter->alloc;
    if (prefilter->is_borrowed) {
        ti_release(&alloc, prefilter);
        return;
    }
    for (unsigned v = 0; v < TI_VIEWS; v++) {
        ti_trie_release(&prefilter->tries[v], &alloc);
        ti_release(&alloc, prefilter->digits[v]);
    }
    ti_release(&alloc, prefilter->blocks);
    ti_release(&alloc, prefilter->ways);
    ti_release(&alloc, prefilter->owners);
    ti_release(&alloc, prefilter);
}
