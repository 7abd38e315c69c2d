/* SPDX-License-Identifier: MIT */
/* A matcher inside, between its life (matcher.c) and its work (match.c). */
#ifndef TOUT_RULES_MATCHER_H
#define TOUT_RULES_MATCHER_H

#include "rules/candidates.h"
#include "rules/match.h"
#include "rules/meter.h"
#include "rules/pattern.h"
#include "rules/folded.h"

/* How a rule fared in the post at hand. */
struct ti_found {
    uint32_t begin;
    uint32_t end;
    char is_match;
    char gave_up;
    char is_touched; /* it was one of these: a condition may have taken its match */
};

struct ti_matcher {
    tout_alloc alloc;
    const tout_rules *rules;
    struct ti_matching matching;
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack; /* NULL without JIT */
    struct ti_meter meter;
    struct ti_candidates candidates;
    struct ti_folded folded; /* if a rule needs it */
    int has_folded;
    struct ti_found *found; /* by rule */
    uint32_t *touched;      /* rules with a match, or that gave up */
    uint32_t touched_count;
    uint64_t tried;
    int ran_out;                    /* memory, for a pattern that is compiled late */
    const struct ti_tokens *tokens; /* the post at hand */
};

/* The code that candidate `pattern` is tried with, if it is compiled. */
const struct ti_code *ti_matcher_code(const struct ti_matcher *matcher,
                                      uint32_t pattern);

/* Matches each pattern once that has no machine code, so that PCRE2's interpreter grows
 * its frames now: it keeps them in the match data, and seldom has to later. */
void ti_matcher_warm_up(struct ti_matcher *matcher);

#endif
