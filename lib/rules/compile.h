/* SPDX-License-Identifier: MIT */
/* Patterns through PCRE2's compiler, with callouts that count the steps of a match. */
#ifndef TOUT_RULES_COMPILE_H
#define TOUT_RULES_COMPILE_H

#include "rules/pattern.h"

struct ti_compiler {
    const struct ti_pattern *pattern;
    pcre2_general_context *general;
    pcre2_compile_context *context;
    char *metered; /* room for the pattern with its callouts */
    int error;     /* of PCRE2 */
    PCRE2_SIZE at; /* where in the pattern */
};

/* Gets ready to compile a pattern; `general` becomes the compiler's, NULL if memory ran
 * out. Returns 0 if it did. */
int ti_compiler_start(struct ti_compiler *compiler, const struct ti_pattern *pattern,
                      pcre2_general_context *general);
void ti_compiler_end(struct ti_compiler *compiler);

/* The pattern as it is written; with callouts, where *is_plain says whether its syntax
 * is that of models/RULES.md, section 8. NULL if it fails: then ti_compiler_fail()
 * tells why. */
pcre2_code *ti_compile(struct ti_compiler *compiler);
pcre2_code *ti_compile_metered(struct ti_compiler *compiler, uint32_t options,
                               int *is_plain);
tout_status ti_compiler_fail(const struct ti_compiler *compiler, tout_error *err);

/* How many characters a step may have matched without being counted for them. */
uint32_t ti_code_reach(const pcre2_code *code);
uint32_t ti_code_info(const pcre2_code *code, uint32_t what);

#endif
