/* SPDX-License-Identifier: MIT */
/* From a place in a text along the nodes of a trie. */
#include "base/math.h"
#include "rules/literal_set.h"
#include "rules/trie_text.h"

/* NULL if there is none. */
static inline const struct ti_trie_node *
find_node(const struct ti_trie *trie, struct ti_trie_text text)
{
    uint32_t slot = slot_of(trie, text);

    for (; trie->slots[slot] > 0; slot = (slot + 1) & trie->slot_mask) {
        const struct ti_trie_node *node = &trie->nodes[trie->slots[slot]];

        if (is_of(node, text))
            return node;
    }
    return NULL;
}

/* Whether something may go on behind a node as the text does. */
static inline uint32_t
may_go_on(const struct ti_trie_node *node, const char *next)
{
    return ti_has_mark(node->marks[0], (unsigned char)next[0]) &
           ti_has_mark(node->marks[1], (unsigned char)next[1]);
}

static inline void
move_on(const struct ti_trie *trie, const struct ti_trie_end *end, size_t at,
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

/* A node's literals, before `next`. */
static inline void
end_at(const struct ti_trie *trie, const struct ti_trie_node *node, char next,
       size_t at, struct ti_walk *walk)
{
    const struct ti_trie_end *end = &trie->ends[node->first_end];

    for (unsigned i = node->ends; i > 0; i--, end++)
        if (!end->is_whole || !ti_is_word(next))
            move_on(trie, end, at, walk);
}

/* The node of the next so many bytes, if they and it are there: zeros behind the text
 * must not be taken for those behind a literal. */
static inline const struct ti_trie_node *
look_for(const struct ti_trie *trie, struct ti_trie_text text, unsigned bytes,
         const char *from, size_t at, struct ti_walk *walk)
{
    const struct ti_trie_node *node =
        from[bytes - 1] ? find_node(trie, first_of(text, bytes)) : NULL;

    if (node)
        end_at(trie, node, from[bytes], at, walk);
    return node;
}

static inline void
walk_from(const struct ti_trie *trie, const char *from, size_t at, struct ti_walk *walk)
{
    const struct ti_trie_text here = text_at(from);
    const struct ti_trie_node *node;

    if (ti_trie_has_short(trie, (uint32_t)(here.part[0] & UINT32_MAX))) {
        (void)look_for(trie, here, 2, from, at, walk);
        (void)look_for(trie, here, 3, from, at, walk);
    }
    node = look_for(trie, here, TI_TRIE_STEP, from, at, walk);
    for (unsigned bytes = TI_TRIE_STEP; node && may_go_on(node, from + bytes);
         bytes += TI_TRIE_STEP) {
        const unsigned lengths = node->lengths;
        unsigned more = lengths & ((1 << (TI_TRIE_STEP - 1)) - 1);

        for (; more; more &= more - 1)
            (void)look_for(trie, here, bytes + 1 + ti_lowest_bit(more), from, at, walk);
        node = lengths >> (TI_TRIE_STEP - 1) & 1
                   ? look_for(trie, here, bytes + TI_TRIE_STEP, from, at, walk)
                   : NULL;
    }
}

void
ti_trie_walk(const struct ti_trie *trie, const char *text, size_t at,
             const uint8_t *places, uint32_t count, struct ti_walk *walk)
{
    for (uint32_t i = 0; i < count; i++)
        walk_from(trie, text + at + places[i], at + places[i], walk);
}
