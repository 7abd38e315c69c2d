/* SPDX-License-Identifier: MIT */
/*
 * Patterns by PCRE2: shared, and compiled when somebody needs them; pcre2.h is seen
 * from here on only. Threads may ask for the code of a pattern at once: the first one
 * made is everybody's.
 */
#ifndef TOUT_RULES_PATTERN_H
#define TOUT_RULES_PATTERN_H

#include <stdatomic.h>
#include <stdint.h>

#include <tout.h>

#include "rules/machine.h"

/* A pattern compiled to be found anywhere in a text, or at a given place only. */
enum ti_code_kind { TI_CODE_ANYWHERE, TI_CODE_AT_PLACE, TI_CODE_KINDS };

struct ti_code {
    struct ti_machine_memory memory;
    pcre2_code *code;
    uint32_t least;  /* characters that it matches */
    uint32_t weight; /* of a step: see meter.h */
    int has_references;
    int is_plain;   /* its syntax is that of models/RULES.md, section 8 */
    int is_machine; /* compiled to machine code */
    int is_draft;   /* not, because it may not be worth it */
};

struct ti_pattern {
    const tout_alloc *alloc; /* of the rules it belongs to */
    const char *text;        /* borrowed from the rules, NUL-terminated */
    size_t bytes;
    uint64_t hash;     /* of its text */
    size_t code_bytes; /* 0 if it was not compiled to be checked */
    uint32_t line;
    uint64_t offset; /* in the file */
    _Atomic(struct ti_code *) codes[TI_CODE_KINDS];
    _Atomic(struct ti_code *) drafts[TI_CODE_KINDS];
    _Atomic(uint32_t) asked; /* how often drafts were asked for, roughly */
};

/* PCRE2's view of an allocator, which must outlive the context; NULL if memory ran out.
 */
pcre2_general_context *ti_pattern_context(const tout_alloc *alloc);

/* A pattern that stands in line `line` of a rule file, from byte `offset` of it. */
struct ti_pattern_source {
    const char *text;
    size_t bytes;
    uint32_t line;
    uint64_t offset;
    int is_trusted; /* it is known to compile */
};

/* Checks a pattern by compiling it, unless it is trusted. `alloc` must outlive it.
 * Fails with E_PATTERN, E_LIMIT, E_NOMEM. */
tout_status ti_pattern_new(const struct ti_pattern_source *source,
                           const tout_alloc *alloc, struct ti_pattern **out,
                           tout_error *err);

/* Compiles it, unless that is done. Fails with E_NOMEM, and E_PATTERN if it was trusted
 * and another PCRE2 refuses it. */
tout_status ti_pattern_compile(struct ti_pattern *pattern, enum ti_code_kind kind,
                               tout_error *err);

/* The same; NULL if it fails. */
const struct ti_code *ti_pattern_code(struct ti_pattern *pattern,
                                      enum ti_code_kind kind);

/* The same for whoever may never ask again: making machine code takes as long as many
 * matches without, so the first times there is a draft. */
const struct ti_code *ti_pattern_draft(struct ti_pattern *pattern,
                                       enum ti_code_kind kind);

/* What PCRE2 says of itself; empty where it has nothing to say. */
struct ti_pattern_library {
    char version[64]; /* "10.42 2022-12-11" takes 24, says pcre2api(3) */
    char jit[64];     /* what patterns are compiled for; 48 */
};
struct ti_pattern_library ti_pattern_library(void);

void ti_pattern_free(struct ti_pattern *pattern);

#endif
