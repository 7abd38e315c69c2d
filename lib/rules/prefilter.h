/* SPDX-License-Identifier: MIT */
/*
 * The prefilter: literals of all patterns (literals.h) are looked for in one pass over
 * a text, and only patterns whose needs are met are tried. It never changes a result.
 *
 * The pass looks at each window of three bytes. A table of marks says in nearly all
 * places that no literal has it with such a byte behind it; elsewhere the literals
 * whose rarest window it is are compared.
 */
#ifndef TOUT_RULES_PREFILTER_H
#define TOUT_RULES_PREFILTER_H

#include <stddef.h>
#include <stdint.h>

#include "rules/literals.h"
#include "rules/rules.h"

enum {
    TI_WINDOW_BYTES = 3,
    TI_WINDOW_BITS = 13, /* 8 KiB of marks, which stay in the first cache */
    TI_WINDOWS = 1 << TI_WINDOW_BITS,
    TI_LITERAL_WORDS = TI_LITERAL_BYTES_MAX / 8
};

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

/* A literal, and those who need it: entries of one literal stand side by side. */
struct ti_prefilter_literal {
    uint64_t words[TI_LITERAL_WORDS]; /* its bytes as they lie in memory */
    uint64_t masks[TI_LITERAL_WORDS];
    uint32_t first_user;
    uint8_t offset; /* of its window */
};

struct ti_prefilter_user {
    uint32_t pattern;
    uint8_t bit; /* of the pattern's needs */
};

struct ti_prefilter_table {
    struct ti_prefilter_literal *literals; /* by window; one more ends the users */
    struct ti_prefilter_user *users;
    uint32_t literal_count;
    uint32_t *firsts; /* where the literals of each window begin; one more at the end */
    uint8_t *marks;   /* of each window, whether it has some: see ti_window_mark() */
};

struct ti_prefilter {
    tout_alloc alloc;
    uint32_t pattern_count; /* numbered through, in the order of rules */
    uint8_t *wanted;        /* by pattern: its needs, a bit each; 0: always tried */
    uint64_t *always;       /* a bit for each pattern that is always tried */
    struct ti_prefilter_table tables[TI_VIEWS];
};

tout_status ti_prefilter_new(const tout_rules *rules, const tout_alloc *alloc,
                             struct ti_prefilter **out, tout_error *err);
void ti_prefilter_free(struct ti_prefilter *prefilter);

/* What one thread needs for it. */
struct ti_candidates {
    tout_alloc alloc;
    const struct ti_prefilter *prefilter;
    uint64_t *set; /* a bit for each pattern to try */
    uint8_t *met;  /* by pattern */
    uint32_t *touched;
    uint32_t touched_count;
    char *caseless; /* the text at hand, zeros behind it */
    size_t capacity;
};

/* `bytes` is that of the longest text. */
tout_status ti_candidates_init(struct ti_candidates *candidates,
                               const struct ti_prefilter *prefilter, size_t bytes,
                               const tout_alloc *alloc, tout_error *err);
void ti_candidates_release(struct ti_candidates *candidates);
size_t ti_candidates_bytes(const struct ti_candidates *candidates);

/* Starts a post: candidates are the patterns that are always tried. */
void ti_candidates_start(struct ti_candidates *candidates);

/* Adds those whose needs a text meets. */
void ti_candidates_add(struct ti_candidates *candidates, enum ti_view view,
                       const char *text, size_t bytes);

/* Adds all patterns. */
void ti_candidates_add_all(struct ti_candidates *candidates);

static inline int
ti_candidates_have(const struct ti_candidates *candidates, uint32_t pattern)
{
    return (int)(candidates->set[pattern / 64] >> (pattern % 64) & 1);
}

#endif
