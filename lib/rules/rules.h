/* SPDX-License-Identifier: MIT */
/*
 * Rules inside: what a rule file says, compiled, and how one thread matches it.
 * models/RULES.md is the normative text of the file.
 */
#ifndef TOUT_RULES_RULES_H
#define TOUT_RULES_RULES_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "base/ref.h"

enum {
    TI_RULES_VERSION = 1,
    TI_RULES_FILE_BYTES_MAX = 4 << 20,
    TI_RULES_PATTERN_BYTES_MAX = 4096,
    TI_RULES_LINES_MAX = 64,     /* match, example or counter lines of a rule */
    TI_RULES_NESTING_MAX = 50,   /* of brackets in a pattern */
    TI_RULES_SCORE_NATS_MAX = 32 /* either way */
};

struct ti_pattern; /* a compiled pattern: see pattern.h */

/* A line of a rule that its test runs: a text that must match, or must not. */
struct ti_rule_case {
    const char *text;
    size_t bytes;
    uint32_t line;
    int is_counter;
};

struct ti_rule {
    const char *name;
    const char *why;
    const char *label;
    int32_t score; /* in score units; 0 if it decides */
    int decides;
    int is_off;    /* takes a rule of its name in another file away */
    uint32_t line; /* of its name, from 1 */
    struct ti_pattern **patterns;
    size_t pattern_count;
    size_t pattern_capacity;
    struct ti_rule_case *cases;
    size_t case_count;
    size_t case_capacity;
};

struct tout_rules {
    struct ti_ref ref;
    tout_alloc alloc;
    char *text; /* of the file, cut into strings; NULL if the rules are borrowed */
    struct ti_rule *list; /* `count` rules, then `off_count` that are off */
    size_t count;
    size_t off_count;
    size_t capacity;
    tout_rules *sources[2]; /* whose rules these are, if borrowed */
};

/* Rule `index`, below tout_rules_count(). */
const struct ti_rule *ti_rules_get(const tout_rules *rules, uint32_t index);

/* Parses rules->text (`bytes` bytes, NUL-terminated) into rules->list. */
tout_status ti_rules_read(tout_rules *rules, size_t bytes, tout_error *err);

/* The first match of a rule, in bytes of the post. */
struct ti_rule_match {
    uint32_t rule;
    uint32_t begin;
    uint32_t end;
};

/* What one thread needs to match. It allocates nothing after it was made, but where JIT
 * is not to be had: then PCRE2's interpreter may grow its frames, to 1 MiB at most. */
struct ti_matcher;

tout_status ti_matcher_new(const tout_rules *rules, uint32_t match_limit,
                           const tout_alloc *alloc, struct ti_matcher **out,
                           tout_error *err);
void ti_matcher_free(struct ti_matcher *matcher);
size_t ti_matcher_bytes(const struct ti_matcher *matcher);

/* Matches all rules against valid UTF-8. Writes the first match of each rule that has
 * one, in the order of rules, to `out` (room for all rules), and returns how many. Sets
 * *gave_up if a pattern came to a limit; such a pattern counts as no match. */
uint32_t ti_matcher_run(struct ti_matcher *matcher, const char *text, size_t bytes,
                        struct ti_rule_match *out, int *gave_up);

/* The same for one rule; returns whether it matched. */
int ti_matcher_try(struct ti_matcher *matcher, const struct ti_rule *rule,
                   const char *text, size_t bytes, struct ti_rule_match *out,
                   int *gave_up);

#endif
