/* SPDX-License-Identifier: MIT */
/*
 * All literals of a text, as a trie with steps of four bytes, whose nodes are found by
 * hashing. A table says in nearly all places that no literal begins there; what is left
 * are nodes of up to four bytes, the heads, which are found without a branch.
 */
#ifndef TOUT_RULES_TRIE_H
#define TOUT_RULES_TRIE_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "base/view.h"
#include "rules/literals.h"

enum {
    TI_TRIE_STEP = 4, /* bytes */
    TI_PAIR_BITS = 11,
    TI_PAIRS = 1 << TI_PAIR_BITS, /* 8 KiB of marks, which stay in the first cache */
    TI_SHORT_BITS = 12,           /* of which the built-in rules set one in 25 */
    TI_SHORT_WORDS = 1 << (TI_SHORT_BITS - 6),
    TI_TRIE_PLACES = 256 /* so many, side by side, are walked from at once */
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
    uint8_t is_start; /* it stands at starts alone (searched.h) */
    uint32_t place;   /* for ti_trie_make() */
    struct ti_move move;
};

/* A literal, or the first four bytes of one, or eight, or twelve. */
struct ti_trie_node {
    uint64_t text[2];  /* zeros behind it */
    uint32_t marks[2]; /* of the next byte of all that goes on, and the one behind */
    uint32_t first_end;
    uint8_t ends[2]; /* literals that end here: before what is of no word, and before
                      * what is, the first ones of them */
    uint8_t lengths; /* bit i: with i+1 more bytes it is a literal; with four, a node */
    uint8_t unused;
};

/* Nodes of up to four bytes that hash alike; 0 for none. */
struct ti_trie_heads {
    uint32_t text[2];
    uint32_t node[2]; /* in the second, TI_TRIE_MORE if the next slot has more */
};
#define TI_TRIE_MORE (UINT32_C(1) << 31)

struct ti_trie {
    uint32_t *marks;   /* by the hash of two bytes: which third ones there are */
    uint64_t *shorts;  /* bits, by the hash of literals of less than four bytes */
    uint32_t *samples; /* like `marks`, of each place that one within words may be
                        * found by */
    struct ti_trie_heads *heads; /* by the hash of a text */
    uint32_t *slots;             /* the same of longer ones, nodes; 0 for none */
    uint32_t head_mask;
    uint32_t head_shift;
    uint32_t slot_mask;
    uint32_t slot_shift;
    uint64_t seed;
    struct ti_trie_node *nodes; /* from number 1 on, those of heads first */
    uint32_t *ends;             /* the first move of each; one more at the end */
    struct ti_move *moves;
    uint32_t stride; /* from one such place of a text to the next; 0 without them */
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

/* A bit for a byte, whose last five bits tell small letters apart. */
static inline uint32_t
ti_byte_mark(char byte)
{
    return UINT32_C(1) << ((unsigned char)byte & 31);
}

static inline uint32_t
ti_has_mark(uint32_t marks, uint32_t byte)
{
    return marks >> (byte & 31) & 1;
}

/* Makes a trie of `count` wishes, which stand in the order in which moves of one
 * literal are made; of none it is empty. Fails with E_NOMEM. */
tout_status ti_trie_make(struct ti_trie *trie, struct ti_wish *wishes, size_t count,
                         const tout_alloc *alloc, tout_error *err);
void ti_trie_release(struct ti_trie *trie, const tout_alloc *alloc);

/* Whether literals may begin with these bytes, as far as three of them tell; whether
 * these two or three bytes may be one. 1 or 0, without a branch. */
static inline uint32_t
ti_trie_has_three(const struct ti_trie *trie, uint32_t four)
{
    return ti_has_mark(trie->marks[ti_pair_hash(four & 0xffff)], four >> 16);
}

static inline uint32_t
ti_short_hash(uint32_t text)
{
    return text * UINT32_C(0x9e3779b1) >> (32 - TI_SHORT_BITS);
}

static inline uint32_t
ti_trie_has_short(const struct ti_trie *trie, uint32_t text)
{
    const uint32_t bit = ti_short_hash(text);

    return (uint32_t)(trie->shorts[bit / 64] >> bit % 64) & 1;
}

/* Whether a literal within words may have this place among its first ones: 1 or 0,
 * likewise. */
static inline uint32_t
ti_trie_is_sample(const struct ti_trie *trie, const char *text)
{
    const uint32_t four = ti_load_u32((const uint8_t *)text);

    return ti_has_mark(trie->samples[ti_pair_hash(four & 0xffff)], four >> 16);
}

/* A literal that was found, by its moves. */
struct ti_hit {
    const struct ti_move *begin;
    const struct ti_move *end;
    uint32_t at;
};

enum { TI_HITS_MAX = 512 };

struct ti_walk {
    uint64_t *places;    /* words of ways */
    struct ti_hit *hits; /* room for one more than TI_HITS_MAX */
    uint32_t hit_count;  /* may be more than TI_HITS_MAX: the rest of them is lost */
};

/* Makes the moves that wait for literals which begin at any of some places, at most
 * TI_TRIE_PLACES, in ascending order, behind text[at]. The text ends in zeros. */
void ti_trie_walk(const struct ti_trie *trie, const char *text, size_t at,
                  const uint8_t *places, uint32_t count, struct ti_walk *walk);

#endif
