/* SPDX-License-Identifier: MIT */
/* Patterns by PCRE2: compiled once, shared; pcre2.h is seen from here on only. */
#ifndef TOUT_RULES_PATTERN_H
#define TOUT_RULES_PATTERN_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <tout.h>

struct ti_pattern {
    pcre2_code *code;
    const char *text; /* borrowed from the rules, NUL-terminated */
    size_t bytes;
    uint64_t hash; /* of its text */
    size_t code_bytes;
    uint32_t line;
    uint64_t offset; /* in the file */
    uint32_t least;  /* characters that it matches */
    uint32_t weight; /* of a step: see meter.h */
    int has_references;
    int is_plain; /* its syntax is that of models/RULES.md, section 8 */
};

/* PCRE2's view of an allocator, which must outlive the context; NULL if memory ran out.
 */
pcre2_general_context *ti_pattern_context(const tout_alloc *alloc);

/* Compiles a pattern that stands in line `line` of a rule file, from byte `offset` of
 * it. Fails with E_PATTERN, E_LIMIT, E_NOMEM. */
struct ti_pattern_source {
    const char *text;
    size_t bytes;
    uint32_t line;
    uint64_t offset;
};
tout_status ti_pattern_new(const struct ti_pattern_source *source,
                           const tout_alloc *alloc, struct ti_pattern **out,
                           tout_error *err);

/* What PCRE2 says of itself; empty where it has nothing to say. */
struct ti_pattern_library {
    char version[64]; /* "10.42 2022-12-11" takes 24, says pcre2api(3) */
    char jit[64];     /* what patterns are compiled for; 48 */
};
struct ti_pattern_library ti_pattern_library(void);

void ti_pattern_free(struct ti_pattern *pattern, const tout_alloc *alloc);

#endif
