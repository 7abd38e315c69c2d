/* SPDX-License-Identifier: MIT */
#include "rules/compile.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "rules/meter.h"
#include "rules/rules.h"

enum {
    /* Beyond so many, each start of a match counts too. */
    CHARACTERS_UNCOUNTED = 32
};

int
ti_compiler_start(struct ti_compiler *compiler, const struct ti_pattern *pattern,
                  pcre2_general_context *general)
{
    memset(compiler, 0, sizeof *compiler);
    compiler->error = PCRE2_ERROR_NOMEMORY;
    compiler->pattern = pattern;
    compiler->metered =
        ti_allocate(pattern->alloc, ti_meter_capacity(pattern->bytes), 1);
    compiler->general = general;
    compiler->context =
        compiler->general ? pcre2_compile_context_create(compiler->general) : NULL;
    if (!compiler->context || !compiler->metered)
        return 0;
    pcre2_set_parens_nest_limit(compiler->context, TI_RULES_NESTING_MAX);
    return 1;
}

void
ti_compiler_end(struct ti_compiler *compiler)
{
    pcre2_compile_context_free(compiler->context);
    pcre2_general_context_free(compiler->general);
    ti_release(compiler->pattern->alloc, compiler->metered);
}

tout_status
ti_compiler_fail(const struct ti_compiler *compiler, tout_error *err)
{
    const struct ti_pattern *pattern = compiler->pattern;
    PCRE2_UCHAR reason[128] = "unknown reason";

    if (compiler->error == PCRE2_ERROR_NOMEMORY ||
        compiler->error == PCRE2_ERROR_HEAP_FAILED)
        return ti_fail_memory(err);
    (void)pcre2_get_error_message(compiler->error, reason, sizeof reason);
    return ti_fail_at(err, TOUT_E_PATTERN, pattern->line,
                      pattern->offset + compiler->at,
                      "the pattern does not compile: %s", (const char *)reason);
}

static pcre2_code *
compile(struct ti_compiler *compiler, const char *text, size_t bytes, uint32_t options)
{
    return pcre2_compile((PCRE2_SPTR)text, bytes,
                         options | PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C |
                             PCRE2_NO_UTF_CHECK,
                         &compiler->error, &compiler->at, compiler->context);
}

uint32_t
ti_code_info(const pcre2_code *code, uint32_t what)
{
    uint32_t value = 0;

    (void)pcre2_pattern_info(code, what, &value);
    return value;
}

uint32_t
ti_code_reach(const pcre2_code *code)
{
    return ti_code_info(code, PCRE2_INFO_MAXLOOKBEHIND) +
           ti_code_info(code, PCRE2_INFO_MINLENGTH);
}

/* With callouts that count its steps. */
static pcre2_code *
compile_with_callouts(struct ti_compiler *compiler, uint32_t options, int is_heavy,
                      int *is_plain)
{
    const struct ti_pattern *pattern = compiler->pattern;
    const size_t bytes =
        ti_meter_pattern(pattern->text, pattern->bytes, is_heavy, compiler->metered);

    *is_plain = bytes > 0;
    return bytes > 0 ? compile(compiler, compiler->metered, bytes, options)
                     : compile(compiler, pattern->text, pattern->bytes,
                               options | PCRE2_AUTO_CALLOUT);
}

pcre2_code *
ti_compile_metered(struct ti_compiler *compiler, uint32_t options, int *is_plain)
{
    pcre2_code *code = compile_with_callouts(compiler, options, 0, is_plain);

    if (!code || ti_code_reach(code) <= CHARACTERS_UNCOUNTED)
        return code;
    pcre2_code_free(code);
    return compile_with_callouts(compiler, options, 1, is_plain);
}

pcre2_code *
ti_compile(struct ti_compiler *compiler)
{
    return compile(compiler, compiler->pattern->text, compiler->pattern->bytes, 0);
}
