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
#include "rules/condition.h"
#include "token/token.h"

enum {
    TI_RULES_VERSION = 1,
    TI_RULES_FILE_BYTES_MAX = 4 << 20,
    TI_RULES_PATTERN_BYTES_MAX = 4096,
    TI_RULES_LINES_MAX = 64,           /* match, example or counter lines of a rule */
    TI_RULES_NESTING_MAX = 50,         /* of brackets in a pattern */
    TI_RULES_SCORE_NATS_MAX = 32,      /* either way */
    TI_RULES_CODE_BYTES_MAX = 16 << 20 /* of all patterns of a file, compiled */
};

/* What the patterns of a rule are matched against. */
enum ti_on {
    TI_ON_TEXT,   /* the post as written */
    TI_ON_FOLDED, /* its folded text: see folded.h */
    TI_ON_TOKEN   /* TI_ON_TOKEN + tout_token_kind: each token of a kind */
};

/* Instead of the index of a rule that a condition names. */
#define TI_LINK_MISSING UINT32_MAX   /* there is no such rule */
#define TI_LINK_OFF (UINT32_MAX - 1) /* it is off, and never matches */

struct ti_pattern;   /* a compiled pattern: see pattern.h */
struct ti_prefilter; /* see prefilter.h */

/* A line of a rule that its test runs: a text that must match, or must not. */
struct ti_rule_case {
    const char *text;
    size_t bytes;
    uint64_t offset; /* in the file */
    uint32_t line;
    int is_counter;
};

struct ti_rule {
    const char *name;
    const char *why;
    const char *label;
    int32_t score; /* in score units; 0 if it decides, or is learned */
    int decides;
    int is_learned; /* a model has its score */
    int has_on;
    int on;          /* ti_on */
    int is_off;      /* takes a rule of its name in another file away */
    uint32_t line;   /* of its name, from 1 */
    uint64_t offset; /* of its name, in the file */
    struct ti_pattern **patterns;
    size_t pattern_count;
    size_t pattern_capacity;
    struct ti_rule_case *cases;
    size_t case_count;
    size_t case_capacity;
    struct ti_condition condition;
    uint32_t condition_line;
    uint64_t condition_offset;
    uint32_t first_link; /* in tout_rules.links */
};

/* The prefilter of rules that the build prepared: see image.h. */
struct ti_image {
    const char *data; /* aligned for any type */
    size_t bytes;     /* 0 if there is none */
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
    uint32_t *links;        /* of the names in conditions: a rule, or TI_LINK_... */
    uint32_t *order;        /* rules with conditions, in the order of asking them */
    size_t order_count;
    int is_prepared; /* patterns are known to compile, and there may be an image */
    struct ti_image image;
    struct ti_prefilter *prefilter;
};

/* Whether there is a rule of that name. */
int ti_rules_has(const tout_rules *rules, const char *name);

/* Rule `index`, below tout_rules_count(). */
const struct ti_rule *ti_rules_get(const tout_rules *rules, uint32_t index);

/* Identifies what a rule matches, whatever it says of it. */
uint64_t ti_rule_fingerprint(const struct ti_rule *rule);

/* tout_rules_parse() of rules that were prepared, if `image` is not NULL. */
tout_status ti_rules_parse_prepared(const char *text, size_t bytes,
                                    const struct ti_image *image,
                                    const tout_alloc *alloc, tout_rules **out,
                                    tout_error *err);

/* Parses rules->text (`bytes` bytes, NUL-terminated) into rules->list. */
tout_status ti_rules_read(tout_rules *rules, size_t bytes, tout_error *err);

/* Completes rules whose list is made. Fails with E_SYNTAX (conditions that lead round
 * in a circle, or hold for every post), E_NOMEM. */
tout_status ti_rules_link(tout_rules *rules, tout_error *err);

/* Whether conditions name only rules that there are; else E_SYNTAX. */
tout_status ti_rules_are_complete(const tout_rules *rules, tout_error *err);

#endif
