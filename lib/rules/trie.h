/* SPDX-License-Identifier: MIT */
/*
 * All literals of a text, as a trie whose first step is two bytes. Tables of marks
 * say in nearly all places that no literal begins with the bytes there.
 */
#ifndef TOUT_RULES_TRIE_H
#define TOUT_RULES_TRIE_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "base/view.h"
#include "rules/literals.h"

enum {
    TI_PAIR_BITS = 11,
    TI_PAIRS = 1 << TI_PAIR_BITS, /* 8 KiB of marks, which stay in the first cache */
    TI_FOUR_BITS = 15,            /* 4 KiB of bits, of which one in ten is set */
    TI_FOUR_WORDS = 1 << (TI_FOUR_BITS - 6)
};

/* A move of some ways, bits of a word: those that have come to place `from` go on. */
struct ti_move {
    uint64_t ways;
    uint32_t from;
    uint32_t to;
};

/* A literal, and the move that waits for it. */
struct ti_wish {
    char text[TI_LITERAL_BYTES_SOUGHT]; /* zeros behind it */
    uint8_t bytes;
    uint8_t edges;
    struct ti_move move;
    uint32_t pair; /* of its first bytes: for ti_trie_make() */
};

struct ti_trie_node {
    uint32_t first_child;
    uint32_t first_end;
    uint32_t marks; /* of the bytes of its children */
    uint16_t bytes; /* one; those of the first step two */
    uint8_t children;
    uint8_t ends; /* literals that end here: one as it is, one where a word ends */
};

struct ti_trie_end {
    uint32_t first_move; /* up to that of the next */
    uint32_t is_whole;   /* only where a word ends */
};

struct ti_trie {
    uint32_t *marks;   /* by the hash of two bytes: which third ones there are */
    uint32_t *shorts;  /* the same of literals of less than four bytes */
    uint64_t *fours;   /* by the hash of the first four bytes of others */
    uint32_t *samples; /* the same of each place that a literal may be found by */
    uint32_t *firsts;  /* by the same hash, nodes; one more at the end */
    struct ti_trie_node *nodes;
    struct ti_trie_end *ends; /* one more at the end */
    struct ti_move *moves;
    uint32_t stride; /* from one place of a text that is looked at to the next */
    uint32_t node_count;
    uint32_t end_count;
    uint32_t move_count;
};

/* By Fibonacci hashing (Knuth, volume 3, 6.4). */
static inline uint32_t
ti_pair_hash(uint32_t pair)
{
    return pair * UINT32_C(0x9e3779b1) >> (32 - TI_PAIR_BITS);
}

/* A bit for a byte: its last five bits tell small letters apart. */
static inline uint32_t
ti_byte_mark(char byte)
{
    return UINT32_C(1) << ((unsigned char)byte & 31);
}

static inline int
ti_has_mark(uint32_t marks, char byte)
{
    return marks >> ((unsigned char)byte & 31) & 1;
}

/* The place of four bytes among the bits of ti_trie.fours. */
static inline uint32_t
ti_four_hash(uint32_t four)
{
    return four * UINT32_C(0x9e3779b1) >> (32 - TI_FOUR_BITS);
}

/* Makes a trie of `count` wishes, which it sorts; of none it is empty. Fails with
 * E_NOMEM. */
tout_status ti_trie_make(struct ti_trie *trie, struct ti_wish *wishes, size_t count,
                         const tout_alloc *alloc, tout_error *err);
void ti_trie_release(struct ti_trie *trie, const tout_alloc *alloc);

/* Whether a literal may begin at text[0]. */
static inline int
ti_trie_may_begin(const struct ti_trie *trie, const char *text)
{
    const uint32_t four = ti_load_u32((const uint8_t *)text);
    const uint32_t pair = ti_pair_hash(four & 0xffff);
    uint32_t bit;

    if (!ti_has_mark(trie->marks[pair], text[2]))
        return 0;
    bit = ti_four_hash(four);
    return (trie->fours[bit / 64] >> bit % 64 & 1) ||
           ti_has_mark(trie->shorts[pair], text[2]);
}

/* Whether a literal may have this place among its first ones. */
static inline int
ti_trie_is_sample(const struct ti_trie *trie, const char *text)
{
    const uint32_t pair = ti_load_u16((const uint8_t *)text);

    return ti_has_mark(trie->samples[ti_pair_hash(pair)], text[2]);
}

/* A literal that was found, by its moves. */
struct ti_hit {
    const struct ti_move *begin;
    const struct ti_move *end;
    uint32_t at;
};

enum { TI_HITS_MAX = 512 };

struct ti_walk {
    uint64_t *places; /* words of ways */
    struct ti_hit *hits;
    uint32_t hit_count; /* may be more than TI_HITS_MAX: the rest of them is lost */
};

/* Makes the moves that wait for literals which begin at text[at]. The text ends in
 * zeros. */
void ti_trie_walk(const struct ti_trie *trie, const char *text, size_t at,
                  struct ti_walk *walk);

#endif
