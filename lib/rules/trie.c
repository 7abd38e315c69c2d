/* SPDX-License-Identifier: MIT */
#include "rules/trie.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "rules/trie_text.h"

enum {
    /* By chance literals never stand so far from their slots for all these seeds. */
    PROBES_MAX = 512,
    SEEDS_MAX = 8
};

static uint32_t
add_node(struct ti_trie *trie, struct ti_trie_text text)
{
    trie->nodes[++trie->node_count] =
        (struct ti_trie_node){ .text = { text.part[0], text.part[1] } };
    return trie->node_count;
}

/* The number of a node of up to four bytes; 0 if it stands too far from its slot. */
static uint32_t
put_head(struct ti_trie *trie, struct ti_trie_text text)
{
    const uint32_t head = (uint32_t)text.part[0];
    uint32_t slot = head_slot_of(trie, head);

    for (uint32_t probes = 0; probes < PROBES_MAX; probes++) {
        struct ti_trie_heads *heads = &trie->heads[slot];
        const uint32_t node = head_of(heads, head);

        if (node > 0)
            return node;
        for (unsigned i = 0; i < 2; i++)
            if (heads->node[i] == 0) {
                heads->text[i] = head;
                return heads->node[i] = add_node(trie, text);
            }
        heads->node[1] |= TI_TRIE_MORE;
        slot = (slot + 1) & trie->head_mask;
    }
    return 0;
}

/* The same of longer ones. */
static uint32_t
put_node(struct ti_trie *trie, struct ti_trie_text text)
{
    uint32_t slot = slot_of(trie, text);

    for (uint32_t probes = 0; trie->slots[slot] > 0; probes++) {
        if (is_of(&trie->nodes[trie->slots[slot]], text))
            return trie->slots[slot];
        if (probes == PROBES_MAX)
            return 0;
        slot = (slot + 1) & trie->slot_mask;
    }
    return trie->slots[slot] = add_node(trie, text);
}

static size_t
count_nodes(const struct ti_wish *wishes, size_t count)
{
    size_t nodes = 0;

    for (size_t i = 0; i < count; i++)
        nodes += (wishes[i].bytes + TI_TRIE_STEP - 1U) / TI_TRIE_STEP;
    return nodes;
}

/* Bits of a number of slots of which at most three quarters are taken. */
static unsigned
slot_bits(size_t taken)
{
    unsigned bits = 4;

    while (((size_t)3 << bits) / 4 < taken)
        bits++;
    return bits;
}

static void
use_heads(struct ti_trie *trie, unsigned bits)
{
    trie->head_mask = (UINT32_C(1) << bits) - 1;
    trie->head_shift = 64 - bits;
}

static tout_status
make_arrays(struct ti_trie *trie, size_t nodes, size_t count, const tout_alloc *alloc,
            tout_error *err)
{
    const unsigned bits = slot_bits(nodes);

    trie->slot_mask = (UINT32_C(1) << bits) - 1;
    trie->slot_shift = 64 - bits;
    use_heads(trie, slot_bits(count));
    trie->marks = ti_allocate_zero(alloc, TI_PAIRS, sizeof trie->marks[0]);
    trie->shorts = ti_allocate_zero(alloc, TI_SHORT_WORDS, sizeof trie->shorts[0]);
    trie->samples = ti_allocate_zero(alloc, TI_PAIRS, sizeof trie->samples[0]);
    trie->heads = ti_allocate(alloc, trie->head_mask + 1U, sizeof trie->heads[0]);
    trie->slots = ti_allocate(alloc, trie->slot_mask + 1U, sizeof trie->slots[0]);
    trie->nodes = ti_allocate(alloc, nodes + 1, sizeof trie->nodes[0]);
    trie->ends = ti_allocate(alloc, count + 1, sizeof trie->ends[0]);
    trie->moves = ti_allocate(alloc, count, sizeof trie->moves[0]);
    return trie->marks && trie->shorts && trie->samples && trie->heads && trie->slots &&
                   trie->nodes && trie->ends && trie->moves
               ? TOUT_OK
               : ti_fail_memory(err);
}

/* A literal goes on behind its first bytes. */
static void
mark_next(struct ti_trie_node *node, const struct ti_wish *wish, unsigned bytes)
{
    const unsigned last = TI_TRIE_STEP - 1;
    const unsigned behind = wish->bytes - bytes - 1;

    node->lengths |= (uint8_t)(1 << (behind < last ? behind : last));
    node->marks[0] |= ti_byte_mark(wish->text[bytes]);
    node->marks[1] |= behind > 0 ? ti_byte_mark(wish->text[bytes + 1]) : UINT32_MAX;
}

/* The head of a literal, which may be its place. */
static int
put_head_of(struct ti_trie *trie, struct ti_wish *wish)
{
    wish->place = put_head(trie, first_of(text_at(wish->text), TI_TRIE_STEP));
    if (wish->place > 0 && wish->bytes > TI_TRIE_STEP)
        mark_next(&trie->nodes[wish->place], wish, TI_TRIE_STEP);
    return wish->place > 0;
}

/* The nodes of a literal's longer beginnings, and its own, which is where its wish has
 * its place. Returns 0 if one stands too far from its slot. */
static int
put_literal(struct ti_trie *trie, struct ti_wish *wish)
{
    const struct ti_trie_text text = text_at(wish->text);
    unsigned bytes = 2 * TI_TRIE_STEP;

    if (wish->bytes <= TI_TRIE_STEP)
        return 1;
    for (; bytes < wish->bytes; bytes += TI_TRIE_STEP) {
        const uint32_t node = put_node(trie, first_of(text, bytes));

        if (node == 0)
            return 0;
        mark_next(&trie->nodes[node], wish, bytes);
    }
    wish->place = put_node(trie, text);
    return wish->place > 0;
}

static int
put_heads(struct ti_trie *trie, struct ti_wish *wishes, size_t count)
{
    trie->node_count = 0;
    memset(trie->heads, 0, (trie->head_mask + 1U) * sizeof trie->heads[0]);
    memset(&trie->nodes[0], 0, sizeof trie->nodes[0]);
    for (size_t i = 0; i < count; i++)
        if (!put_head_of(trie, &wishes[i]))
            return 0;
    return 1;
}

/* Literals have fewer heads than they are, which are counted first: at most three come
 * to four slots, with room for two each. */
static int
put_literals(struct ti_trie *trie, struct ti_wish *wishes, size_t count)
{
    use_heads(trie, slot_bits(count));
    if (!put_heads(trie, wishes, count))
        return 0;
    use_heads(trie, slot_bits(trie->node_count));
    if (!put_heads(trie, wishes, count))
        return 0;
    memset(trie->slots, 0, (trie->slot_mask + 1U) * sizeof trie->slots[0]);
    for (size_t i = 0; i < count; i++)
        if (!put_literal(trie, &wishes[i]))
            return 0;
    return 1;
}

static tout_status
make_nodes(struct ti_trie *trie, struct ti_wish *wishes, size_t count, tout_error *err)
{
    for (unsigned i = 0; i < SEEDS_MAX; i++) {
        trie->seed = UINT64_C(0x9e3779b97f4a7c15) * (2 * i + 1);
        if (put_literals(trie, wishes, count))
            return TOUT_OK;
    }
    return ti_fail(err, TOUT_E_LIMIT, "too many literals of patterns have one hash");
}

/* Places so far apart that each literal within words has three bytes at one of them; 0
 * if there are none. */
static uint32_t
stride_of(const struct ti_wish *wishes, size_t count)
{
    uint32_t shortest = UINT32_MAX;

    for (size_t i = 0; i < count; i++)
        if (!wishes[i].is_start && wishes[i].bytes < shortest)
            shortest = wishes[i].bytes;
    if (shortest == UINT32_MAX)
        return 0;
    return shortest > 3 ? shortest - 2 : 1;
}

/* A literal of two bytes may have any third one behind it. */
static void
mark(uint32_t *marks, const struct ti_wish *wish, uint32_t from)
{
    const uint32_t pair = ti_load_u16((const uint8_t *)wish->text + from);

    marks[ti_pair_hash(pair)] |=
        wish->bytes > 2 ? ti_byte_mark(wish->text[from + 2]) : UINT32_MAX;
}

static void
mark_all(struct ti_trie *trie, const struct ti_wish *wishes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const uint32_t bit =
            ti_short_hash(ti_load_u32((const uint8_t *)wishes[i].text));

        mark(trie->marks, &wishes[i], 0);
        if (wishes[i].bytes < TI_TRIE_STEP)
            trie->shorts[bit / 64] |= (uint64_t)1 << bit % 64;
        for (uint32_t from = 0; from < trie->stride && !wishes[i].is_start; from++)
            mark(trie->samples, &wishes[i], from);
    }
}

static int
is_same_move(const struct ti_move *one, const struct ti_move *other)
{
    return one->from == other->from && one->to == other->to;
}

static void
add_move(struct ti_trie *trie, const struct ti_move *move)
{
    const uint32_t first = trie->ends[trie->end_count - 1];

    if (trie->move_count > first &&
        is_same_move(&trie->moves[trie->move_count - 1], move))
        trie->moves[trie->move_count - 1].ways |= move->ways;
    else
        trie->moves[trie->move_count++] = *move;
}

/* The group of a wish: by node, and whether it waits for the end of a word. */
static uint32_t
group_of(const struct ti_wish *wish)
{
    return 2 * wish->place + (wish->edges & TI_EDGE_END ? 1 : 0);
}

/* Moves by groups; `firsts` has zeros, one for each group and one more. */
static void
add_moves(struct ti_trie *trie, const struct ti_wish *wishes, size_t count,
          uint32_t *firsts, uint32_t *order)
{
    const uint32_t groups = 2 * (trie->node_count + 1);

    for (size_t i = 0; i < count; i++)
        firsts[group_of(&wishes[i]) + 1]++;
    for (uint32_t group = 0; group < groups; group++)
        firsts[group + 1] += firsts[group];
    for (size_t i = 0; i < count; i++)
        order[firsts[group_of(&wishes[i])]++] = (uint32_t)i;
    /* Now `firsts` has the end of each group. */
    for (uint32_t group = 0, at = 0; group < groups; group++) {
        struct ti_trie_node *node = &trie->nodes[group / 2];

        if (at == firsts[group])
            continue;
        if (node->ends[0]++ == 0)
            node->first_end = trie->end_count;
        if (group % 2 == 0)
            node->ends[1] = 1;
        trie->ends[trie->end_count++] = trie->move_count;
        for (; at < firsts[group]; at++)
            add_move(trie, &wishes[order[at]].move);
    }
    trie->ends[trie->end_count] = trie->move_count;
}

static tout_status
make_moves(struct ti_trie *trie, const struct ti_wish *wishes, size_t count,
           const tout_alloc *alloc, tout_error *err)
{
    uint32_t *firsts =
        ti_allocate_zero(alloc, 2 * ((size_t)trie->node_count + 1) + 1, sizeof *firsts);
    uint32_t *order = ti_allocate(alloc, count, sizeof *order);
    const tout_status status = firsts && order ? TOUT_OK : ti_fail_memory(err);

    if (status == TOUT_OK)
        add_moves(trie, wishes, count, firsts, order);
    ti_release(alloc, firsts);
    ti_release(alloc, order);
    return status;
}

tout_status
ti_trie_make(struct ti_trie *trie, struct ti_wish *wishes, size_t count,
             const tout_alloc *alloc, tout_error *err)
{
    tout_status status;

    memset(trie, 0, sizeof *trie);
    if (count == 0)
        return TOUT_OK;
    status = make_arrays(trie, count_nodes(wishes, count), count, alloc, err);
    if (status == TOUT_OK)
        status = make_nodes(trie, wishes, count, err);
    if (status == TOUT_OK)
        status = make_moves(trie, wishes, count, alloc, err);
    if (status == TOUT_OK) {
        trie->stride = stride_of(wishes, count);
        mark_all(trie, wishes, count);
    }
    return status;
}

void
ti_trie_release(struct ti_trie *trie, const tout_alloc *alloc)
{
    ti_release(alloc, trie->marks);
    ti_release(alloc, trie->shorts);
    ti_release(alloc, trie->samples);
    ti_release(alloc, trie->heads);
    ti_release(alloc, trie->slots);
    ti_release(alloc, trie->nodes);
    ti_release(alloc, trie->ends);
    ti_release(alloc, trie->moves);
    memset(trie, 0, sizeof *trie);
}
