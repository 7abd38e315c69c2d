/* SPDX-License-Identifier: MIT */
#include "rules/pattern.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "rules/compile.h"
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

enum {
    /* What is matched without a choice is not counted by itself, so it makes steps
     * weigh more: so many characters take about as long as a step. */
    CHARACTERS_A_STEP = 8,
    /* Machine code is made after so many uses. */
    DRAFT_USES = 64
};

/* A match of nothing would be found in every post. */
static tout_status
refuse_empty(const struct ti_pattern *pattern, const pcre2_code *code, tout_error *err)
{
    uint32_t can_be_empty = 0;

    if (pcre2_pattern_info(code, PCRE2_INFO_MATCHEMPTY, &can_be_empty) == 0 &&
        can_be_empty)
        return ti_fail_at(err, TOUT_E_PATTERN, pattern->line, pattern->offset,
                          "the pattern matches the empty text");
    return TOUT_OK;
}

static tout_status
measure(struct ti_compiler *compiler, struct ti_pattern *pattern, tout_error *err)
{
    int is_plain;
    pcre2_code *code = ti_compile_metered(compiler, 0, &is_plain);

    if (code) {
        (void)pcre2_pattern_info(code, PCRE2_INFO_SIZE, &pattern->code_bytes);
        pcre2_code_free(code);
        return TOUT_OK;
    }
    return compiler->error == PCRE2_ERROR_HEAP_FAILED ||
                   compiler->error == PCRE2_ERROR_NOMEMORY
               ? ti_fail_memory(err)
               : ti_fail_at(err, TOUT_E_PATTERN, pattern->line, pattern->offset,
                            "the pattern is too large to count its steps");
}

static tout_status
check(struct ti_pattern *pattern, tout_error *err)
{
    struct ti_compiler compiler;
    pcre2_code *code = NULL;
    tout_status status = TOUT_OK;

    if (ti_compiler_start(&compiler, pattern, ti_pattern_context(pattern->alloc)))
        code = ti_compile(&compiler);
    if (!code)
        status = ti_compiler_fail(&compiler, err);
    if (status == TOUT_OK)
        status = refuse_empty(pattern, code, err);
    pcre2_code_free(code);
    if (status == TOUT_OK)
        status = measure(&compiler, pattern, err);
    ti_compiler_end(&compiler);
    return status;
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
    pattern->alloc = alloc;
    pattern->text = source->text;
    pattern->bytes = source->bytes;
    pattern->line = source->line;
    pattern->offset = source->offset;
    pattern->hash = ti_hash(source->text, source->bytes, 0);
    for (int kind = 0; kind < TI_CODE_KINDS; kind++) {
        atomic_init(&pattern->codes[kind], NULL);
        atomic_init(&pattern->drafts[kind], NULL);
    }
    atomic_init(&pattern->asked, 0);
    status = source->is_trusted ? TOUT_OK : check(pattern, err);
    if (status != TOUT_OK) {
        ti_pattern_free(pattern);
        return status;
    }
    *out = pattern;
    return TOUT_OK;
}

static void
code_free(struct ti_code *code, const tout_alloc *alloc)
{
    if (!code)
        return;
    pcre2_code_free(code->code);
    ti_release(alloc, code);
}

static void
describe(struct ti_code *made)
{
    made->least = ti_code_info(made->code, PCRE2_INFO_MINLENGTH);
    made->weight = 1 + ti_code_reach(made->code) / CHARACTERS_A_STEP;
    made->has_references = ti_code_info(made->code, PCRE2_INFO_BACKREFMAX) > 0;
}

static tout_status
make_code(const struct ti_pattern *pattern, enum ti_code_kind kind, int is_draft,
          struct ti_code **out, tout_error *err)
{
    struct ti_code *made = ti_allocate_zero(pattern->alloc, 1, sizeof *made);
    struct ti_compiler compiler;
    tout_status status = TOUT_OK;

    *out = NULL;
    if (!made)
        return ti_fail_memory(err);
    made->memory.alloc = pattern->alloc;
    if (ti_compiler_start(&compiler, pattern, ti_machine_context(&made->memory)))
        made->code = ti_compile_metered(
            &compiler, kind == TI_CODE_AT_PLACE ? PCRE2_ANCHORED : 0, &made->is_plain);
    if (!made->code)
        status = ti_compiler_fail(&compiler, err);
    ti_compiler_end(&compiler);
    if (status == TOUT_OK) {
        describe(made);
        made->is_draft = is_draft;
        if (!is_draft &&
            !ti_machine_make(&made->code, &made->memory, &made->is_machine))
            status = ti_fail_memory(err);
    }
    if (status != TOUT_OK) {
        code_free(made, pattern->alloc);
        return status;
    }
    *out = made;
    return TOUT_OK;
}

/* Makes the code that is to be in a place, unless it is there. */
static tout_status
fill(struct ti_pattern *pattern, enum ti_code_kind kind, int is_draft, tout_error *err)
{
    _Atomic(struct ti_code *) *place =
        is_draft ? &pattern->drafts[kind] : &pattern->codes[kind];
    struct ti_code *none = NULL;
    struct ti_code *made;
    tout_status status;

    if (atomic_load_explicit(place, memory_order_acquire))
        return TOUT_OK;
    status = make_code(pattern, kind, is_draft, &made, err);
    if (status == TOUT_OK && !atomic_compare_exchange_strong(place, &none, made))
        code_free(made, pattern->alloc);
    return status;
}

tout_status
ti_pattern_compile(struct ti_pattern *pattern, enum ti_code_kind kind, tout_error *err)
{
    return fill(pattern, kind, 0, err);
}

const struct ti_code *
ti_pattern_code(struct ti_pattern *pattern, enum ti_code_kind kind)
{
    (void)fill(pattern, kind, 0, NULL);
    return atomic_load_explicit(&pattern->codes[kind], memory_order_acquire);
}

const struct ti_code *
ti_pattern_draft(struct ti_pattern *pattern, enum ti_code_kind kind)
{
    const struct ti_code *code =
        atomic_load_explicit(&pattern->codes[kind], memory_order_acquire);

    if (code)
        return code;
    if (atomic_fetch_add_explicit(&pattern->asked, 1, memory_order_relaxed) >=
        DRAFT_USES)
        return ti_pattern_code(pattern, kind);
    (void)fill(pattern, kind, 1, NULL);
    return atomic_load_explicit(&pattern->drafts[kind], memory_order_acquire);
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
ti_pattern_free(struct ti_pattern *pattern)
{
    if (!pattern)
        return;
    for (int kind = 0; kind < TI_CODE_KINDS; kind++) {
        code_free(atomic_load(&pattern->codes[kind]), pattern->alloc);
        code_free(atomic_load(&pattern->drafts[kind]), pattern->alloc);
    }
    ti_release(pattern->alloc, pattern);
}
