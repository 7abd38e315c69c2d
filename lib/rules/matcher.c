/* SPDX-License-Identifier: MIT */
#include "rules/matcher.h"

#include "base/alloc.h"
#include "base/error.h"

enum {
    HEAP_KIB = 1024,
    JIT_STACK_MIN = 32 << 10,
    JIT_STACK_MAX = 512 << 10,
    /* PCRE2's own limits stand behind our count of steps, for what it misses. */
    OWN_LIMITS = 16
};

/* Whether this PCRE2 has machine code, and so stacks for it. */
static int
has_stacks(void)
{
    uint32_t has_jit = 0;

    return pcre2_config(PCRE2_CONFIG_JIT, &has_jit) == 0 && has_jit;
}

static tout_status
make_contexts(struct ti_matcher *matcher, tout_error *err)
{
    const uint32_t limit = matcher->matching.match_limit;
    const uint32_t own = limit > UINT32_MAX / OWN_LIMITS ? limit : OWN_LIMITS * limit;
    pcre2_general_context *general = ti_pattern_context(&matcher->alloc);

    if (general) {
        matcher->data = pcre2_match_data_create(1, general);
        matcher->context = pcre2_match_context_create(general);
        matcher->stack = pcre2_jit_stack_create(JIT_STACK_MIN, JIT_STACK_MAX, general);
    }
    pcre2_general_context_free(general);
    /* Without its stack machine code would have a smaller one, and give up earlier. */
    if (!matcher->data || !matcher->context || (!matcher->stack && has_stacks()))
        return ti_fail_memory(err);
    pcre2_set_match_limit(matcher->context, own);
    pcre2_set_depth_limit(matcher->context, own);
    pcre2_set_heap_limit(matcher->context, HEAP_KIB);
    pcre2_set_callout(matcher->context, ti_meter_step, &matcher->meter);
    if (matcher->stack)
        pcre2_jit_stack_assign(matcher->context, NULL, matcher->stack);
    return TOUT_OK;
}

static int
needs_folded(const tout_rules *rules)
{
    for (uint32_t r = 0; r < tout_rules_count(rules); r++)
        if (ti_rule_view(ti_rules_get(rules, r)) == TI_VIEW_FOLDED)
            return 1;
    return 0;
}

static tout_status
make_arrays(struct ti_matcher *matcher, tout_error *err)
{
    const tout_rules *rules = matcher->rules;
    const uint32_t count = tout_rules_count(rules);

    matcher->found = ti_allocate_zero(&matcher->alloc, count, sizeof matcher->found[0]);
    matcher->touched = ti_allocate(&matcher->alloc, count, sizeof matcher->touched[0]);
    return matcher->found && matcher->touched ? TOUT_OK : ti_fail_memory(err);
}

/* What a pattern is tried with where the prefilter says so. */
static enum ti_code_kind
kind_of(const struct ti_owner *owner, const struct ti_matching *matching)
{
    return owner->has_heads && !matching->tries_all ? TI_CODE_AT_PLACE
                                                    : TI_CODE_ANYWHERE;
}

static struct ti_pattern *
pattern_of(const tout_rules *rules, const struct ti_owner *owner)
{
    return ti_rules_get(rules, owner->rule)->patterns[owner->number];
}

tout_status
ti_rules_compile(const tout_rules *rules, const struct ti_matching *matching,
                 tout_error *err)
{
    const struct ti_prefilter *prefilter = rules->prefilter;
    tout_status status = TOUT_OK;

    for (uint32_t i = 0;
         status == TOUT_OK && !matching->is_lazy && i < prefilter->pattern_count; i++)
        status = ti_pattern_compile(pattern_of(rules, &prefilter->owners[i]),
                                    kind_of(&prefilter->owners[i], matching), err);
    return status;
}

/* What a pattern is tried with, if it is compiled. */
static const struct ti_code *
code_of(const tout_rules *rules, const struct ti_matching *matching, uint32_t pattern)
{
    const struct ti_owner *owner = &rules->prefilter->owners[pattern];

    return atomic_load_explicit(
        &pattern_of(rules, owner)->codes[kind_of(owner, matching)],
        memory_order_acquire);
}

int
ti_rules_are_machine(const tout_rules *rules, const struct ti_matching *matching)
{
    for (uint32_t i = 0; i < rules->prefilter->pattern_count; i++) {
        const struct ti_code *code = code_of(rules, matching, i);

        if (!code || !code->is_machine)
            return 0;
    }
    return 1;
}

const struct ti_code *
ti_matcher_code(const struct ti_matcher *matcher, uint32_t pattern)
{
    return code_of(matcher->rules, &matcher->matching, pattern);
}

tout_status
ti_matcher_new(const tout_rules *rules, const struct ti_matching *matching,
               const tout_alloc *alloc, struct ti_matcher **out, tout_error *err)
{
    struct ti_matcher *matcher;
    tout_status status;

    *out = NULL;
    matcher = ti_allocate_zero(alloc, 1, sizeof *matcher);
    if (!matcher)
        return ti_fail_memory(err);
    matcher->alloc = *alloc;
    matcher->rules = rules;
    matcher->matching = *matching;
    matcher->has_folded = needs_folded(rules);
    status = make_contexts(matcher, err);
    if (status == TOUT_OK)
        status = make_arrays(matcher, err);
    if (status == TOUT_OK && matcher->has_folded)
        status = ti_folded_init(&matcher->folded, matching->post_bytes, alloc, err);
    if (status == TOUT_OK)
        status = ti_candidates_init(&matcher->candidates, rules->prefilter,
                                    matcher->has_folded ? matcher->folded.capacity
                                                        : matching->post_bytes,
                                    alloc, err);
    if (status != TOUT_OK) {
        ti_matcher_free(matcher);
        return status;
    }
    if (!matching->is_machine)
        ti_matcher_warm_up(matcher);
    *out = matcher;
    return TOUT_OK;
}

void
ti_matcher_free(struct ti_matcher *matcher)
{
    if (!matcher)
        return;
    pcre2_jit_stack_free(matcher->stack);
    pcre2_match_context_free(matcher->context);
    pcre2_match_data_free(matcher->data);
    if (matcher->has_folded)
        ti_folded_release(&matcher->folded);
    if (matcher->candidates.prefilter)
        ti_candidates_release(&matcher->candidates);
    ti_release(&matcher->alloc, matcher->found);
    ti_release(&matcher->alloc, matcher->touched);
    ti_release(&matcher->alloc, matcher);
}

size_t
ti_matcher_bytes(const struct ti_matcher *matcher)
{
    const size_t rules = tout_rules_count(matcher->rules);

    return sizeof *matcher + pcre2_get_match_data_size(matcher->data) +
           (matcher->stack ? JIT_STACK_MAX : 0) +
           ti_candidates_bytes(&matcher->candidates) +
           ti_folded_bytes(&matcher->folded, matcher->matching.post_bytes) +
           rules * (sizeof matcher->found[0] + sizeof matcher->touched[0]);
}
