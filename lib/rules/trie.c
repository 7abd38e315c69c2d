/* SPDX-License-Identifier: MIT */
#include "rules/trie.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/view.h"
#include "rules/literal_set.h"

/* The wishes below a node while the trie is made. */
struct range {
    uint32_t begin;
    uint32_t end;
    uint32_t depth;
};

struct maker {
    struct ti_trie *trie;
    const struct ti_wish *wishes;
    struct range *ranges; /* by node */
};

static uint32_t
pair_at(const char *text)
{
    return ti_load_u16((const uint8_t *)text);
}

static int
compare_literals(const struct ti_wish *one, const struct ti_wish *other)
{
    const int order = memcmp(one->text, other->text, TI_LITERAL_BYTES_SOUGHT);

    if (order != 0)
        return order;
    return (one->edges & TI_EDGE_END) - (other->edges & TI_EDGE_END);
}

/* Literals by the hash of their first two bytes, shorter before longer; of one literal
 * later steps before earlier ones, so that one place in a text is one move at most. */
static int
compare_wishes(const void *left, const void *right)
{
    const struct ti_wish *one = left;
    const struct ti_wish *other = right;
    int order;

    if (one->pair != other->pair)
        return one->pair < other->pair ? -1 : 1;
    order = compare_literals(one, other);
    if (order != 0)
        return order;
    return one->move.to > other->move.to ? -1 : one->move.to < other->move.to;
}

static tout_status
make_arrays(struct maker *maker, size_t count, const tout_alloc *alloc, tout_error *err)
{
    struct ti_trie *trie = maker->trie;
    size_t nodes = 0;

    for (size_t i = 0; i < count; i++)
        nodes += maker->wishes[i].bytes;
    trie->marks = ti_allocate_zero(alloc, TI_PAIRS, sizeof trie->marks[0]);
    trie->shorts = ti_allocate_zero(alloc, TI_PAIRS, sizeof trie->shorts[0]);
    trie->fours = ti_allocate_zero(alloc, TI_FOUR_WORDS, sizeof trie->fours[0]);
    trie->samples = ti_allocate_zero(alloc, TI_PAIRS, sizeof trie->samples[0]);
    trie->firsts = ti_allocate_zero(alloc, TI_PAIRS + 1, sizeof trie->firsts[0]);
    trie->nodes = ti_allocate(alloc, nodes, sizeof trie->nodes[0]);
    trie->ends = ti_allocate(alloc, count + 1, sizeof trie->ends[0]);
    trie->moves = ti_allocate(alloc, count, sizeof trie->moves[0]);
    maker->ranges = ti_allocate(alloc, nodes, sizeof maker->ranges[0]);
    return trie->marks && trie->shorts && trie->fours && trie->samples &&
                   trie->firsts && trie->nodes && trie->ends && trie->moves &&
                   maker->ranges
               ? TOUT_OK
               : ti_fail_memory(err);
}

static void
add_node(struct maker *maker, uint32_t bytes, struct range range)
{
    struct ti_trie *trie = maker->trie;

    maker->ranges[trie->node_count] = range;
    trie->nodes[trie->node_count++] = (struct ti_trie_node){ .bytes = (uint16_t)bytes };
}

/* Places so far apart that each literal has three bytes at one of them. */
static uint32_t
stride_of(const struct ti_wish *wishes, size_t count)
{
    uint32_t shortest = TI_LITERAL_BYTES_SOUGHT;

    for (size_t i = 0; i < count; i++)
        if (wishes[i].bytes < shortest)
            shortest = wishes[i].bytes;
    return shortest > 3 ? shortest - 2 : 1;
}

/* A literal of two bytes may have any third one behind it. */
static uint32_t
third_mark(const struct ti_wish *wish, uint32_t from)
{
    return wish->bytes > 2 ? ti_byte_mark(wish->text[from + 2]) : UINT32_MAX;
}

static void
mark_four(struct ti_trie *trie, const char *text)
{
    const uint32_t bit = ti_four_hash(ti_load_u32((const uint8_t *)text));

    trie->fours[bit / 64] |= (uint64_t)1 << bit % 64;
}

static void
mark_samples(struct ti_trie *trie, const struct ti_wish *wish)
{
    for (uint32_t i = 0; i < trie->stride; i++) {
        trie->samples[ti_pair_hash(pair_at(wish->text + i))] |= third_mark(wish, i);
    }
}

/* The nodes of the first move, and the marks. */
static void
add_pairs(struct maker *maker, uint32_t count)
{
    struct ti_trie *trie = maker->trie;
    uint32_t begin = 0;

    for (uint32_t i = 0; i < count; i++) {
        const struct ti_wish *wish = &maker->wishes[i];
        const uint32_t pair = pair_at(wish->text);

        trie->marks[wish->pair] |= third_mark(wish, 0);
        if (wish->bytes < 4)
            trie->shorts[wish->pair] |= third_mark(wish, 0);
        else
            mark_four(trie, wish->text);
        if (i + 1 < count && pair_at(wish[1].text) == pair)
            continue;
        add_node(maker, pair, (struct range){ begin, i + 1, 2 });
        trie->firsts[wish->pair + 1] = trie->node_count;
        begin = i + 1;
    }
    for (uint32_t i = 1; i <= TI_PAIRS; i++)
        if (trie->firsts[i] == 0)
            trie->firsts[i] = trie->firsts[i - 1];
}

static int
is_same_move(const struct ti_move *one, const struct ti_move *other)
{
    return one->from == other->from && one->to == other->to;
}

/* Those of a node's wishes whose literals end at it. Returns how many. */
static uint32_t
add_ends(struct maker *maker, struct ti_trie_node *node, struct range range)
{
    struct ti_trie *trie = maker->trie;
    uint32_t at = range.begin;

    node->first_end = trie->end_count;
    for (; at < range.end && maker->wishes[at].bytes == range.depth; at++) {
        const struct ti_wish *wish = &maker->wishes[at];

        if (at == range.begin || compare_literals(wish, wish - 1) != 0) {
            trie->ends[trie->end_count++] =
                (struct ti_trie_end){ trie->move_count, wish->edges & TI_EDGE_END };
            node->ends++;
        } else if (is_same_move(&wish->move, &wish[-1].move)) {
            trie->moves[trie->move_count - 1].ways |= wish->move.ways;
            continue;
        }
        trie->moves[trie->move_count++] = wish->move;
    }
    return at - range.begin;
}

static void
add_children(struct maker *maker, uint32_t index, struct range range)
{
    struct ti_trie *trie = maker->trie;
    uint32_t begin = range.begin;

    trie->nodes[index].first_child = trie->node_count;
    for (uint32_t i = begin; i < range.end; i++) {
        const char *text = maker->wishes[i].text;

        if (i + 1 < range.end &&
            maker->wishes[i + 1].text[range.depth] == text[range.depth])
            continue;
        add_node(maker, (unsigned char)text[range.depth],
                 (struct range){ begin, i + 1, range.depth + 1 });
        trie->nodes[index].children++;
        trie->nodes[index].marks |= ti_byte_mark(text[range.depth]);
        begin = i + 1;
    }
}

tout_status
ti_trie_make(struct ti_trie *trie, struct ti_wish *wishes, size_t count,
             const tout_alloc *alloc, tout_error *err)
{
    struct maker maker = { trie, wishes, NULL };
    tout_status status;

    memset(trie, 0, sizeof *trie);
    if (count == 0)
        return TOUT_OK;
    for (size_t i = 0; i < count; i++)
        wishes[i].pair = ti_pair_hash(pair_at(wishes[i].text));
    qsort(wishes, count, sizeof wishes[0], compare_wishes);
    status = make_arrays(&maker, count, alloc, err);
    if (status == TOUT_OK) {
        trie->stride = stride_of(wishes, count);
        for (size_t i = 0; i < count; i++)
            mark_samples(trie, &wishes[i]);
        add_pairs(&maker, (uint32_t)count);
        for (uint32_t i = 0; i < trie->node_count; i++) {
            struct range range = maker.ranges[i];

            range.begin += add_ends(&maker, &trie->nodes[i], range);
            add_children(&maker, i, range);
        }
        trie->ends[trie->end_count] = (struct ti_trie_end){ trie->move_count, 0 };
    }
    ti_release(alloc, maker.ranges);
    return status;
}

void
ti_trie_release(struct ti_trie *trie, const tout_alloc *alloc)
{
    ti_release(alloc, trie->marks);
    ti_release(alloc, trie->shorts);
    ti_release(alloc, trie->fours);
    ti_release(alloc, trie->samples);
    ti_release(alloc, trie->firsts);
    ti_release(alloc, trie->nodes);
    ti_release(alloc, trie->ends);
    ti_release(alloc, trie->moves);
    memset(trie, 0, sizeof *trie);
}

static inline void
make_moves(const struct ti_trie *trie, const struct ti_trie_end *end, size_t at,
           struct ti_walk *walk)
{
    const struct ti_move *begin = &trie->moves[end[0].first_move];
    const struct ti_move *last = &trie->moves[end[1].first_move];

    if (walk->hit_count < TI_HITS_MAX)
        walk->hits[walk->hit_count] = (struct ti_hit){ begin, last, (uint32_t)at };
    walk->hit_count++;
    for (const struct ti_move *move = begin; move < last; move++)
        walk->places[move->to] |= walk->places[move->from] & move->ways;
}

/* The one of some nodes that is for a byte, or two; NULL if there is none. */
static inline const struct ti_trie_node *
find_node(const struct ti_trie_node *node, const struct ti_trie_node *end,
          uint32_t bytes)
{
    for (; node < end; node++)
        if (node->bytes == bytes)
            return node;
    return NULL;
}

void
ti_trie_walk(const struct ti_trie *trie, const char *text, size_t at,
             struct ti_walk *walk)
{
    const struct ti_trie_node *nodes = trie->nodes;
    const uint32_t pair = pair_at(text + at);
    const uint32_t hash = ti_pair_hash(pair);
    const struct ti_trie_node *node =
        find_node(nodes + trie->firsts[hash], nodes + trie->firsts[hash + 1], pair);

    for (const char *next = text + at + 2; node; next++) {
        const struct ti_trie_node *children = nodes + node->first_child;
        const struct ti_trie_end *end = &trie->ends[node->first_end];

        for (unsigned i = node->ends; i > 0; i--, end++)
            if (!end->is_whole || !ti_is_word(*next))
                make_moves(trie, end, at, walk);
        if (!ti_has_mark(node->marks, *next))
            return;
        node = find_node(children, children + node->children, (unsigned char)*next);
    }
}
