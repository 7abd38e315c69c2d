/* SPDX-License-Identifier: MIT */
/* From a place in a text along the nodes of a trie. */
#include "base/inline.h"
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

/* A node's literals, before `next`. Whether any ends there, nobody can foretell, so
 * there is no branch for it, nor for the first of their moves, which nearly always is
 * the only one. */
static inline void
end_at(const struct ti_trie *trie, const struct ti_trie_node *node, char next,
       size_t at, struct ti_walk *walk)
{
    const uint32_t count = node->ends[ti_is_word(next)];
    const uint32_t *ends = trie->ends + node->first_end;
    const struct ti_move *move = &trie->moves[ends[0]];
    const struct ti_move *last = &trie->moves[ends[count]];
    const uint64_t all = UINT64_C(0) - (count > 0);

    walk->hits[walk->hit_count < TI_HITS_MAX ? walk->hit_count : TI_HITS_MAX] =
        (struct ti_hit){ move, last, (uint32_t)at };
    walk->hit_count += count > 0;
    walk->places[move->to] |= walk->places[move->from] & move->ways & all;
    while (++move < last)
        walk->places[move->to] |= walk->places[move->from] & move->ways;
}

/* The node of the next so many bytes, more than four, if they and it are there: zeros
 * behind the text must not be taken for those behind a literal. */
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

/* From a head on, behind which something may go on. */
static void
go_on(const struct ti_trie *trie, const struct ti_trie_node *node, const char *from,
      size_t at, struct ti_walk *walk)
{
    const struct ti_trie_text here = text_at(from);

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

/* A head that may be at a place, or is. */
struct head {
    uint32_t text;
    uint32_t node; /* its number */
    uint8_t place;
    uint8_t bytes;
};

/* Heads of 2, 3 and 4 bytes at each place, if they may be there: without a branch, as
 * nobody can foretell it. */
static uint32_t
list_heads(const struct ti_trie *trie, const char *text, const uint8_t *places,
           uint32_t count, struct head *heads)
{
    uint32_t used = 0;

    for (uint32_t i = 0; i < count; i++) {
        const uint8_t place = places[i];
        const uint32_t four = ti_load_u32((const uint8_t *)text + place);
        const uint32_t three = four & 0xffffff;
        const uint32_t two = four & 0xffff;

        heads[used] = (struct head){ two, 0, place, 2 };
        used += ti_trie_has_short(trie, two);
        heads[used] = (struct head){ three, 0, place, 3 };
        used += ti_trie_has_short(trie, three) & (three != two);
        heads[used] = (struct head){ four, 0, place, 4 };
        used += four != three;
    }
    return used;
}

/* Leaves those that are nodes, likewise. */
static uint32_t
find_heads(const struct ti_trie *trie, struct head *heads, uint32_t count)
{
    uint32_t found = 0;

    for (uint32_t i = 0; i < count; i++) {
        struct head head = heads[i];
        uint32_t slot = head_slot_of(trie, head.text);

        head.node = head_of(&trie->heads[slot], head.text);
        while (trie->heads[slot].node[1] & TI_TRIE_MORE && head.node == 0) {
            slot = (slot + 1) & trie->head_mask;
            head.node = head_of(&trie->heads[slot], head.text);
        }
        ti_prefetch(&trie->nodes[head.node]);
        heads[found] = head;
        found += head.node > 0;
    }
    return found;
}

void
ti_trie_walk(const struct ti_trie *trie, const char *text, size_t at,
             const uint8_t *places, uint32_t count, struct ti_walk *walk)
{
    const struct ti_trie tables = *trie;
    struct head heads[3 * TI_TRIE_PLACES + 1];
    uint32_t found = list_heads(&tables, text + at, places, count, heads);

    found = find_heads(&tables, heads, found);
    for (uint32_t i = 0; i < found; i++) {
        const struct ti_trie_node *node = &tables.nodes[heads[i].node];
        const size_t from = at + heads[i].place;
        const char *behind = text + from + heads[i].bytes;

        end_at(&tables, node, *behind, from, walk);
        if (may_go_on(node, behind))
            go_on(&tables, node, text + from, from, walk);
    }
}
