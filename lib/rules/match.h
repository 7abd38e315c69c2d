/* SPDX-License-Identifier: MIT */
/*
 * Matching: what one thread needs to find the rules that match a post. It allocates
 * nothing after it was made, but where it is lazy, and where JIT is not to be had: then
 * PCRE2's interpreter may grow its frames, to 1 MiB at most.
 */
#ifndef TOUT_RULES_MATCH_H
#define TOUT_RULES_MATCH_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "rules/rules.h"
#include "token/token.h"

struct ti_matching {
    uint32_t match_limit; /* steps of a pattern in a post */
    size_t post_bytes;
    int tries_all;  /* do without the prefilter */
    int is_lazy;    /* compile patterns when a post asks for them */
    int is_machine; /* all patterns have machine code: ti_rules_are_machine() */
};

enum {
    TI_MATCH_LIMIT = 20000, /* where nobody says otherwise */
    /* All patterns of a post may take as many steps as so many that come to their
     * limit: that is what a bad rule file can cost a post, whatever it holds. */
    TI_MATCH_LIMITS_A_POST = 2
};

/* Compiles what patterns are tried with, unless that is lazy. Fails with E_NOMEM,
 * E_PATTERN. */
tout_status ti_rules_compile(const tout_rules *rules,
                             const struct ti_matching *matching, tout_error *err);

/* Whether all patterns have machine code, which nobody who matches has to find out
 * again. */
int ti_rules_are_machine(const tout_rules *rules, const struct ti_matching *matching);

struct ti_matcher;

/* Of rules that ti_rules_compile() has gone through. Fails with E_NOMEM. */
tout_status ti_matcher_new(const tout_rules *rules, const struct ti_matching *matching,
                           const tout_alloc *alloc, struct ti_matcher **out,
                           tout_error *err);
void ti_matcher_free(struct ti_matcher *matcher);
size_t ti_matcher_bytes(const struct ti_matcher *matcher);

/* Matches all rules against a post, of at most `post_bytes` bytes, by its tokens.
 * Writes the first match of each rule that has one, in the order of rules, to `out`
 * (room for all rules), and returns how many. Sets *gave_up if a pattern came to a
 * limit; such a pattern counts as no match. */
uint32_t ti_matcher_run(struct ti_matcher *matcher, const struct ti_tokens *tokens,
                        tout_rule_match *out, int *gave_up);

/* Of the last post: steps taken, patterns run, and whether a pattern of a rule came to
 * a limit. */
uint64_t ti_matcher_steps(const struct ti_matcher *matcher);
uint64_t ti_matcher_tried(const struct ti_matcher *matcher);
int ti_matcher_gave_up(const struct ti_matcher *matcher, uint32_t rule);

/* Whether memory ran out for a pattern that is compiled late: the matches may lack it.
 */
int ti_matcher_ran_out(const struct ti_matcher *matcher);

/* Whether pattern `index` of a rule matches the last post. */
int ti_matcher_has(struct ti_matcher *matcher, uint32_t rule, size_t index);

/* Whether it comes to its limit on a post, by itself. */
int ti_matcher_gives_up(struct ti_matcher *matcher, const struct ti_tokens *tokens,
                        uint32_t rule, size_t index);

/* The same, on what it looks at. */
int ti_matcher_gives_up_on(struct ti_matcher *matcher, const char *text, size_t bytes,
                           uint32_t rule, size_t index);

#endif
