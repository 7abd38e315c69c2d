/* SPDX-License-Identifier: MIT */
/* Texts of a trie's nodes, and where they hash to: for trie.c, which makes nodes, and
 * trie_walk.c, which finds them. A text of up to four bytes is a number. */
#ifndef TOUT_RULES_TRIE_TEXT_H
#define TOUT_RULES_TRIE_TEXT_H

#include "rules/trie.h"

struct ti_trie_text {
    uint64_t part[2];
};

static inline struct ti_trie_text
text_at(const char *text)
{
    return (struct ti_trie_text){ { ti_load_u64((const uint8_t *)text),
                                    ti_load_u64((const uint8_t *)text + 8) } };
}

/* The first bytes, 1 to 16; zeros behind them. */
static inline struct ti_trie_text
first_of(struct ti_trie_text text, unsigned bytes)
{
    if (bytes <= 8)
        return (struct ti_trie_text){ { text.part[0] & UINT64_MAX >> (64 - 8 * bytes),
                                        0 } };
    return (struct ti_trie_text){ { text.part[0],
                                    text.part[1] & UINT64_MAX >> (128 - 8 * bytes) } };
}

static inline uint32_t
slot_of(const struct ti_trie *trie, struct ti_trie_text text)
{
    const uint64_t mixed =
        text.part[0] * trie->seed + text.part[1] * UINT64_C(0xc4ceb9fe1a85ec53);

    return (uint32_t)(mixed >> trie->slot_shift);
}

static inline uint32_t
head_slot_of(const struct ti_trie *trie, uint32_t text)
{
    return (uint32_t)(text * trie->seed >> trie->head_shift);
}

/* The number of a head among those of one hash; 0 if it is not there. Masks, for
 * compilers make branches of choices. */
static inline uint32_t
head_of(const struct ti_trie_heads *heads, uint32_t text)
{
    const uint32_t first = 0U - (heads->text[0] == text);
    const uint32_t second = 0U - (heads->text[1] == text);

    return (first & heads->node[0]) | (second & heads->node[1] & ~TI_TRIE_MORE);
}

static inline int
is_of(const struct ti_trie_node *node, struct ti_trie_text text)
{
    return node->text[0] == text.part[0] && node->text[1] == text.part[1];
}

#endif
