/* SPDX-License-Identifier: MIT */
#include "rules/pattern.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "rules/rules.h"

static void *
allocate(PCRE2_SIZE bytes, void *context)
{
    return ti_allocate(context, bytes, 1);
}

static void
release(void *block, void *context)
{
    ti_release(context, block);
}

pcre2_general_context *
ti_pattern_context(const tout_alloc *alloc)
{
    /* PCRE2 hands the pointer back to the two functions, which only read through it. */
    union {
        const tout_alloc *given;
        void *passed;
    } context = { alloc };

    return pcre2_general_context_create(allocate, release, context.passed);
}

static tout_status
fail(const struct ti_pattern_source *source, int code, size_t at, tout_error *err)
{
    PCRE2_UCHAR reason[128] = "unknown reason";

    if (code == PCRE2_ERROR_NOMEMORY || code == PCRE2_ERROR_HEAP_FAILED)
        return ti_fail_memory(err);
    (void)pcre2_get_error_message(code, reason, sizeof reason);
    return ti_fail_at(err, TOUT_E_PATTERN, source->line, source->offset + at,
                      "the pattern does not compile: %s", (const char *)reason);
}

/* A match of nothing would be found in every post. */
static tout_status
refuse_empty(const struct ti_pattern_source *source, const pcre2_code *code,
             tout_error *err)
{
    uint32_t can_be_empty = 0;

    if (pcre2_pattern_info(code, PCRE2_INFO_MATCHEMPTY, &can_be_empty) == 0 &&
        can_be_empty)
        return ti_fail_at(err, TOUT_E_PATTERN, source->line, source->offset,
                          "the pattern matches the empty text");
    return TOUT_OK;
}

static tout_status
compile(const struct ti_pattern_source *source, const tout_alloc *alloc,
        struct ti_pattern *pattern, tout_error *err)
{
    const uint32_t options =
        PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_UTF_CHECK;
    pcre2_general_context *general = ti_pattern_context(alloc);
    pcre2_compile_context *context =
        general ? pcre2_compile_context_create(general) : NULL;
    PCRE2_SIZE at = 0;
    int code = PCRE2_ERROR_NOMEMORY;

    if (context) {
        pcre2_set_parens_nest_limit(context, TI_RULES_NESTING_MAX);
        pattern->code = pcre2_compile((PCRE2_SPTR)source->text, source->bytes, options,
                                      &code, &at, context);
    }
    pcre2_compile_context_free(context);
    pcre2_general_context_free(general);
    if (!pattern->code)
        return fail(source, code, at, err);
    /* Without JIT (not compiled in, or not allowed here) the interpreter matches. */
    (void)pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE);
    return refuse_empty(source, pattern->code, err);
}

tout_status
ti_pattern_new(const struct ti_pattern_source *source, const tout_alloc *alloc,
               struct ti_pattern **out, tout_error *err)
{
    struct ti_pattern *pattern;
    tout_status status;

    *out = NULL;
    if (source->bytes > TI_RULES_PATTERN_BYTES_MAX)
        return ti_fail_at(err, TOUT_E_LIMIT, source->line, source->offset,
                          "the pattern has %zu bytes, at most %d are allowed",
                          source->bytes, TI_RULES_PATTERN_BYTES_MAX);
    /* Settings at the start of a pattern could lift the limits of matching. */
    if (source->bytes >= 2 && memcmp(source->text, "(*", 2) == 0)
        return ti_fail_at(err, TOUT_E_PATTERN, source->line, source->offset,
                          "a pattern must not start with \"(*\"");
    pattern = ti_allocate_zero(alloc, 1, sizeof *pattern);
    if (!pattern)
        return ti_fail_memory(err);
    pattern->line = source->line;
    pattern->hash = ti_hash(source->text, source->bytes, 0);
    status = compile(source, alloc, pattern, err);
    if (status != TOUT_OK) {
        ti_pattern_free(pattern, alloc);
        return status;
    }
    *out = pattern;
    return TOUT_OK;
}

void
ti_pattern_free(struct ti_pattern *pattern, const tout_alloc *alloc)
{
    if (!pattern)
        return;
    pcre2_code_free(pattern->code);
    ti_release(alloc, pattern);
}
