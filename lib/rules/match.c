/* SPDX-License-Identifier: MIT */
/*
 * Matching, within limits that nothing in a rule file can lift.
 */
#include "base/alloc.h"
#include "base/error.h"
#include "rules/pattern.h"
#include "rules/rules.h"

enum {
    HEAP_KIB = 1024,
    /* Patterns of one post that may come to a limit before the rest is left out: what a
     * bad rule file can cost a post is this many times the match limit. */
    GIVE_UPS_MAX = 4,
    JIT_STACK_MIN = 32 << 10,
    JIT_STACK_MAX = 512 << 10
};

struct ti_matcher {
    tout_alloc alloc;
    const tout_rules *rules;
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack; /* NULL without JIT */
    unsigned give_ups;      /* in the post at hand */
};

/* The interpreter grows its frames at the first match that needs them, and keeps them
 * in the match data; matching each pattern once now means that it seldom has to later.
 */
static void
warm_up(struct ti_matcher *matcher)
{
    static const char text[] =
        "get 1000s of followers fast! buy likes http://example.org";
    struct ti_rule_match match;
    int gave_up = 0;

    for (uint32_t i = 0; i < matcher->rules->count; i++)
        ti_matcher_try(matcher, ti_rules_get(matcher->rules, i), text, sizeof text - 1,
                       &match, &gave_up);
}

tout_status
ti_matcher_new(const tout_rules *rules, uint32_t match_limit, const tout_alloc *alloc,
               struct ti_matcher **out, tout_error *err)
{
    struct ti_matcher *matcher;
    pcre2_general_context *general;

    *out = NULL;
    matcher = ti_allocate_zero(alloc, 1, sizeof *matcher);
    if (!matcher)
        return ti_fail_memory(err);
    matcher->alloc = *alloc;
    matcher->rules = rules;
    general = ti_pattern_context(&matcher->alloc);
    if (general) {
        matcher->data = pcre2_match_data_create(1, general);
        matcher->context = pcre2_match_context_create(general);
        matcher->stack = pcre2_jit_stack_create(JIT_STACK_MIN, JIT_STACK_MAX, general);
    }
    pcre2_general_context_free(general);
    if (!matcher->data || !matcher->context) {
        ti_matcher_free(matcher);
        return ti_fail_memory(err);
    }
    pcre2_set_match_limit(matcher->context, match_limit);
    pcre2_set_depth_limit(matcher->context, match_limit);
    pcre2_set_heap_limit(matcher->context, HEAP_KIB);
    if (matcher->stack)
        pcre2_jit_stack_assign(matcher->context, NULL, matcher->stack);
    warm_up(matcher);
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
    ti_release(&matcher->alloc, matcher);
}

size_t
ti_matcher_bytes(const struct ti_matcher *matcher)
{
    return sizeof *matcher + pcre2_get_match_data_size(matcher->data) +
           (matcher->stack ? JIT_STACK_MAX : 0);
}

/* The text was repaired (text/utf8.h), so PCRE2 need not check it again. */
static int
try_pattern(struct ti_matcher *matcher, const struct ti_pattern *pattern,
            const char *text, size_t bytes)
{
    const int found = pcre2_match(pattern->code, (PCRE2_SPTR)text, bytes, 0,
                                  PCRE2_NO_UTF_CHECK, matcher->data, matcher->context);

    matcher->give_ups += found < 0 && found != PCRE2_ERROR_NOMATCH;
    return found >= 0;
}

int
ti_matcher_try(struct ti_matcher *matcher, const struct ti_rule *rule, const char *text,
               size_t bytes, struct ti_rule_match *out, int *gave_up)
{
    matcher->give_ups = 0;
    for (size_t i = 0; i < rule->pattern_count; i++) {
        if (try_pattern(matcher, rule->patterns[i], text, bytes)) {
            const PCRE2_SIZE *place = pcre2_get_ovector_pointer(matcher->data);

            /* \K can put the start behind the end. */
            out->begin = (uint32_t)(place[0] < place[1] ? place[0] : place[1]);
            out->end = (uint32_t)place[1];
            return 1;
        }
    }
    *gave_up |= matcher->give_ups > 0;
    return 0;
}

uint32_t
ti_matcher_run(struct ti_matcher *matcher, const char *text, size_t bytes,
               struct ti_rule_match *out, int *gave_up)
{
    unsigned give_ups = 0;
    uint32_t count = 0;

    for (uint32_t i = 0; i < matcher->rules->count && give_ups < GIVE_UPS_MAX; i++) {
        if (ti_matcher_try(matcher, ti_rules_get(matcher->rules, i), text, bytes,
                           &out[count], gave_up))
            out[count++].rule = i;
        give_ups += matcher->give_ups;
    }
    return count;
}
