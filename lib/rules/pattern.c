/* SPDX-License-Identifier: MIT */
#include "rules/pattern.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "rules/meter.h"
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

enum {
    /* What is matched without a choice is not counted by itself, so it makes steps
     * weigh more: so many characters take about as long as a step. */
    CHARACTERS_A_STEP = 8,
    /* Beyond so many, each start of a match counts too. */
    CHARACTERS_UNCOUNTED = 32
};

struct compiler {
    const tout_alloc *alloc;
    pcre2_general_context *general;
    pcre2_compile_context *context;
};

static int
compiler_start(struct compiler *compiler, const tout_alloc *alloc)
{
    compiler->alloc = alloc;
    compiler->general = ti_pattern_context(alloc);
    compiler->context =
        compiler->general ? pcre2_compile_context_create(compiler->general) : NULL;
    if (!compiler->context)
        return 0;
    pcre2_set_parens_nest_limit(compiler->context, TI_RULES_NESTING_MAX);
    return 1;
}

static void
compiler_end(struct compiler *compiler)
{
    pcre2_compile_context_free(compiler->context);
    pcre2_general_context_free(compiler->general);
}

static pcre2_code *
compile(const struct compiler *compiler, const char *text, size_t bytes,
        uint32_t options, int *code, PCRE2_SIZE *at)
{
    return pcre2_compile((PCRE2_SPTR)text, bytes,
                         options | PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C |
                             PCRE2_NO_UTF_CHECK,
                         code, at, compiler->context);
}

static uint32_t
info(const pcre2_code *code, uint32_t what)
{
    uint32_t value = 0;

    (void)pcre2_pattern_info(code, what, &value);
    return value;
}

/* The pattern again, with callouts that count its steps. */
static tout_status
compile_metered(const struct compiler *compiler, const struct ti_pattern_source *source,
                struct ti_pattern *pattern, tout_error *err)
{
    const uint32_t least = info(pattern->code, PCRE2_INFO_MINLENGTH);
    const uint32_t reach = info(pattern->code, PCRE2_INFO_MAXLOOKBEHIND) + least;
    char *metered = ti_allocate(compiler->alloc, ti_meter_capacity(pattern->bytes), 1);
    PCRE2_SIZE at = 0;
    int code = 0;
    size_t bytes;

    if (!metered)
        return ti_fail_memory(err);
    pattern->least = least;
    pattern->weight = 1 + reach / CHARACTERS_A_STEP;
    pattern->has_references = info(pattern->code, PCRE2_INFO_BACKREFMAX) > 0;
    bytes = ti_meter_pattern(pattern->text, pattern->bytes,
                             reach > CHARACTERS_UNCOUNTED, metered);
    pattern->is_plain = bytes > 0;
    pcre2_code_free(pattern->code);
    pattern->code = bytes > 0 ? compile(compiler, metered, bytes, 0, &code, &at)
                              : compile(compiler, pattern->text, pattern->bytes,
                                        PCRE2_AUTO_CALLOUT, &code, &at);
    ti_release(compiler->alloc, metered);
    if (pattern->code)
        return TOUT_OK;
    return code == PCRE2_ERROR_HEAP_FAILED || code == PCRE2_ERROR_NOMEMORY
               ? ti_fail_memory(err)
               : ti_fail_at(err, TOUT_E_PATTERN, pattern->line, source->offset,
                            "the pattern is too large to count its steps");
}

static tout_status
compile_source(const struct ti_pattern_source *source, const tout_alloc *alloc,
               struct ti_pattern *pattern, tout_error *err)
{
    struct compiler compiler;
    PCRE2_SIZE at = 0;
    int code = PCRE2_ERROR_NOMEMORY;
    tout_status status = TOUT_OK;

    if (compiler_start(&compiler, alloc))
        pattern->code = compile(&compiler, source->text, source->bytes, 0, &code, &at);
    if (!pattern->code)
        status = fail(source, code, at, err);
    if (status == TOUT_OK)
        status = refuse_empty(source, pattern->code, err);
    if (status == TOUT_OK)
        status = compile_metered(&compiler, source, pattern, err);
    compiler_end(&compiler);
    if (status != TOUT_OK)
        return status;
    (void)pcre2_pattern_info(pattern->code, PCRE2_INFO_SIZE, &pattern->code_bytes);
    /* Without JIT (not compiled in, or not allowed here) the interpreter matches. */
    (void)pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE);
    return TOUT_OK;
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
    pattern->text = source->text;
    pattern->bytes = source->bytes;
    pattern->line = source->line;
    pattern->offset = source->offset;
    pattern->hash = ti_hash(source->text, source->bytes, 0);
    status = compile_source(source, alloc, pattern, err);
    if (status != TOUT_OK) {
        ti_pattern_free(pattern, alloc);
        return status;
    }
    *out = pattern;
    return TOUT_OK;
}

/* A version that does not fit is left out, not cut. */
static void
ask(uint32_t what, char *answer, size_t capacity)
{
    const int needed = pcre2_config(what, NULL);

    if (needed > 0 && (size_t)needed <= capacity)
        (void)pcre2_config(what, answer);
}

struct ti_pattern_library
ti_pattern_library(void)
{
    struct ti_pattern_library library = { "", "" };

    ask(PCRE2_CONFIG_VERSION, library.version, sizeof library.version);
    ask(PCRE2_CONFIG_JITTARGET, library.jit, sizeof library.jit);
    return library;
}

void
ti_pattern_free(struct ti_pattern *pattern, const tout_alloc *alloc)
{
    if (!pattern)
        return;
    pcre2_code_free(pattern->code);
    ti_release(alloc, pattern);
}
