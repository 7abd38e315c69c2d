/* SPDX-License-Identifier: MIT */
/*
 * The prefilter: literals of all patterns (literals.h) are looked for in one pass over
 * a text, and only patterns whose needs are met are tried. It never changes a result.
 *
 * The pass looks where words begin, and at each sign and each character beyond ASCII;
 * where patterns have literals that may stand within words, also around places, some
 * bytes apart, that may be of those.
 */
#ifndef TOUT_RULES_PREFILTER_H
#define TOUT_RULES_PREFILTER_H

#include <stddef.h>
#include <stdint.h>

#include "rules/rules.h"
#include "rules/trie.h"

/* What texts patterns are matched against; which, `on` says. */
enum ti_view { TI_VIEW_POST, TI_VIEW_FOLDED, TI_VIEWS };

/* Links are matched as they are written, other tokens as they are folded. */
static inline enum ti_view
ti_rule_view(const struct ti_rule *rule)
{
    return rule->on == TI_ON_TEXT || rule->on == TI_ON_TOKEN + TOUT_TOKEN_LINK
               ? TI_VIEW_POST
               : TI_VIEW_FOLDED;
}

/*
 * A way of a pattern has a bit in each of some blocks of 64-bit words. In the first all
 * bits are set, in the last those of ways that are to be tried; a literal takes the
 * bits of those that wait for it to the next block, so that needs are met in their
 * order. A way of fewer needs leaves out the blocks behind the first.
 */
enum { TI_BLOCKS = TI_NEEDS_MAX + 1 };

/* A pattern; they are numbered through, in the order of rules. */
struct ti_owner {
    uint32_t rule;
    uint32_t number; /* of the pattern in its rule */
    uint32_t first_way;
    uint32_t way_count;
    int has_heads; /* each match begins with a literal that is looked for */
};

struct ti_way {
    uint32_t pattern;
    uint32_t head; /* the place that literals which a match begins with move to; or 0 */
    int has_digits;
};

struct ti_prefilter {
    tout_alloc alloc;
    uint64_t rules_hash;     /* ti_prefilter_hash() */
    int is_borrowed;         /* arrays are somebody else's */
    struct ti_owner *owners; /* by pattern */
    uint32_t pattern_count;
    uint32_t block;             /* words of one */
    uint64_t *blocks;           /* as a post begins */
    uint64_t *digits[TI_VIEWS]; /* ways that a text without digits cannot meet */
    struct ti_way *ways;        /* in the order of patterns */
    size_t way_count;
    size_t way_capacity;
    struct ti_trie tries[TI_VIEWS];
};

tout_status ti_prefilter_new(const tout_rules *rules, const tout_alloc *alloc,
                             struct ti_prefilter **out, tout_error *err);
/* Identifies rules as far as a prefilter hangs on them. */
uint64_t ti_prefilter_hash(const tout_rules *rules);

void ti_prefilter_free(struct ti_prefilter *prefilter);

#endif
