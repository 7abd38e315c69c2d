/* SPDX-License-Identifier: MIT */
/* One post: which patterns to try, where they match, what conditions make of it. */
#include <string.h>

#include "base/math.h"
#include "rules/matcher.h"

static struct ti_found *
touch(struct ti_matcher *matcher, uint32_t rule)
{
    struct ti_found *found = &matcher->found[rule];

    if (!found->is_touched)
        matcher->touched[matcher->touched_count++] = rule;
    found->is_touched = 1;
    return found;
}

/* The text was repaired (text/utf8.h), so PCRE2 need not check it again. Returns
 * whether it matches; `place` is then where. */
static int
try_on(struct ti_matcher *matcher, uint32_t rule, const struct ti_pattern *pattern,
       const char *text, size_t bytes, size_t place[2])
{
    struct ti_meter *meter = &matcher->meter;
    const uint64_t all =
        (uint64_t)TI_MATCH_LIMITS_A_POST * matcher->matching.match_limit;
    const PCRE2_SIZE *pair = pcre2_get_ovector_pointer(matcher->data);
    int code;

    meter->limit = meter->used + matcher->matching.match_limit;
    meter->limit = meter->limit < all ? meter->limit : all;
    meter->weight = ti_meter_weight(pattern, bytes);
    meter->place = 0;
    meter->used++;
    matcher->tried++;
    code = pcre2_match(pattern->code, (PCRE2_SPTR)text, bytes, 0, PCRE2_NO_UTF_CHECK,
                       matcher->data, matcher->context);
    if (code < 0 && code != PCRE2_ERROR_NOMATCH)
        touch(matcher, rule)->gave_up = 1;
    if (code < 0)
        return 0;
    place[0] = pair[0];
    place[1] = pair[1];
    return 1;
}

/* Each token of the kind until one matches. */
static int
try_tokens(struct ti_matcher *matcher, uint32_t rule, const struct ti_pattern *pattern,
           uint32_t out[2])
{
    const struct ti_tokens *tokens = matcher->tokens;
    const int kind = ti_rules_get(matcher->rules, rule)->on - TI_ON_TOKEN;
    size_t place[2];

    for (uint32_t i = 0; i < tokens->count; i++) {
        const struct ti_token *token = &tokens->list[i];
        const int is_link = kind == TOUT_TOKEN_LINK;

        if (token->kind != kind)
            continue;
        if (!try_on(matcher, rule, pattern,
                    is_link ? tokens->text + token->begin
                            : ti_token_norm(tokens, token),
                    is_link ? token->end - token->begin : token->norm_bytes, place))
            continue;
        out[0] = token->begin;
        out[1] = token->end;
        return 1;
    }
    return 0;
}

static int
try_pattern(struct ti_matcher *matcher, uint32_t rule, const struct ti_pattern *pattern,
            uint32_t out[2])
{
    size_t place[2];

    switch (ti_rules_get(matcher->rules, rule)->on) {
    case TI_ON_TEXT:
        if (!try_on(matcher, rule, pattern, matcher->tokens->text,
                    matcher->tokens->bytes, place))
            return 0;
        out[0] = (uint32_t)place[0];
        out[1] = (uint32_t)place[1];
        return 1;
    case TI_ON_FOLDED:
        if (!try_on(matcher, rule, pattern, matcher->folded.text, matcher->folded.bytes,
                    place))
            return 0;
        ti_folded_place(&matcher->folded, place[0], place[1], out);
        return 1;
    default:
        return try_tokens(matcher, rule, pattern, out);
    }
}

static void
try_candidate(struct ti_matcher *matcher, struct owner owner)
{
    const struct ti_rule *rule = ti_rules_get(matcher->rules, owner.rule);
    uint32_t place[2];
    struct ti_found *found;

    if (matcher->found[owner.rule].is_match ||
        !try_pattern(matcher, owner.rule, rule->patterns[owner.number], place))
        return;
    found = touch(matcher, owner.rule);
    found->is_match = 1;
    found->begin = place[0];
    found->end = place[1];
}

static void
try_candidates(struct ti_matcher *matcher)
{
    const struct ti_prefilter *prefilter = matcher->rules->prefilter;
    const uint64_t *ways = ti_candidates_ways(&matcher->candidates);
    uint32_t last = UINT32_MAX; /* ways of a pattern stand side by side */

    for (uint32_t word = 0; word < prefilter->block; word++) {
        for (uint64_t bits = ways[word]; bits; bits &= bits - 1) {
            const uint32_t pattern =
                prefilter->patterns[word * 64 + ti_lowest_bit(bits)];

            if (pattern != last)
                try_candidate(matcher, matcher->owners[pattern]);
            last = pattern;
        }
    }
}

static void
start(struct ti_matcher *matcher, const struct ti_tokens *tokens)
{
    for (uint32_t i = 0; i < matcher->touched_count; i++)
        memset(&matcher->found[matcher->touched[i]], 0, sizeof matcher->found[0]);
    matcher->touched_count = 0;
    matcher->tokens = tokens;
    matcher->meter.used = 0;
    matcher->tried = 0;
    ti_candidates_start(&matcher->candidates);
    if (matcher->has_folded)
        ti_folded_make(&matcher->folded, tokens);
}

static int
is_match(const void *context, uint32_t link)
{
    const struct ti_matcher *matcher = context;

    return link < tout_rules_count(matcher->rules) && matcher->found[link].is_match;
}

/* The first match among the rules that a condition names. */
static const struct ti_found *
first_named(const struct ti_matcher *matcher, const struct ti_rule *rule)
{
    const uint32_t *links = matcher->rules->links + rule->first_link;

    for (size_t i = 0; i < rule->condition.names; i++)
        if (is_match(matcher, links[i]))
            return &matcher->found[links[i]];
    return NULL;
}

static void
ask_condition(struct ti_matcher *matcher, uint32_t index)
{
    const struct ti_rule *rule = ti_rules_get(matcher->rules, index);
    struct ti_found *found = &matcher->found[index];
    int holds;

    if (rule->pattern_count > 0 && !found->is_match)
        return;
    holds = ti_condition_holds(
        &rule->condition, matcher->rules->links + rule->first_link, is_match, matcher);
    if (rule->pattern_count > 0) {
        if (!holds)
            found->is_match = 0;
    } else if (holds) {
        const struct ti_found *named = first_named(matcher, rule);

        found = touch(matcher, index);
        found->is_match = 1;
        found->begin = named ? named->begin : 0;
        found->end = named ? named->end : 0;
    }
}

static void
choose_candidates(struct ti_matcher *matcher)
{
    if (matcher->matching.tries_all) {
        ti_candidates_add_all(&matcher->candidates);
        return;
    }
    ti_candidates_add(&matcher->candidates, TI_VIEW_POST, matcher->tokens->text,
                      matcher->tokens->bytes);
    if (matcher->has_folded)
        ti_candidates_add(&matcher->candidates, TI_VIEW_FOLDED, matcher->folded.text,
                          matcher->folded.bytes);
}

/* The matches among the rules touched, in the order of rules: there are few. */
static uint32_t
collect(struct ti_matcher *matcher, tout_rule_match *out, int *gave_up)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < matcher->touched_count; i++) {
        const uint32_t rule = matcher->touched[i];
        const struct ti_found *found = &matcher->found[rule];
        uint32_t at = count;

        *gave_up |= found->gave_up;
        if (!found->is_match)
            continue;
        for (; at > 0 && out[at - 1].rule > rule; at--)
            out[at] = out[at - 1];
        out[at] = (tout_rule_match){ rule, found->begin, found->end };
        count++;
    }
    return count;
}

static void
ask_conditions(struct ti_matcher *matcher)
{
    for (size_t i = 0; i < matcher->rules->order_count; i++)
        ask_condition(matcher, matcher->rules->order[i]);
}

/* Whether a pattern is left to PCRE2's interpreter. */
static int
is_interpreted(const struct ti_matcher *matcher, struct owner owner)
{
    const struct ti_rule *rule = ti_rules_get(matcher->rules, owner.rule);
    size_t jit_bytes = 0;

    (void)pcre2_pattern_info(rule->patterns[owner.number]->code, PCRE2_INFO_JITSIZE,
                             &jit_bytes);
    return jit_bytes == 0;
}

void
ti_matcher_warm_up(struct ti_matcher *matcher)
{
    static const char text[] =
        "get 1000s of followers fast! buy likes http://example.org";
    const struct ti_tokens tokens = { .text = text, .bytes = sizeof text - 1 };

    start(matcher, &tokens);
    for (uint32_t i = 0; i < matcher->rules->prefilter->pattern_count; i++)
        if (is_interpreted(matcher, matcher->owners[i]))
            try_candidate(matcher, matcher->owners[i]);
}

uint32_t
ti_matcher_run(struct ti_matcher *matcher, const struct ti_tokens *tokens,
               tout_rule_match *out, int *gave_up)
{
    start(matcher, tokens);
    choose_candidates(matcher);
    try_candidates(matcher);
    /* Where no pattern matches no condition alone makes a rule match: see RULES.md. */
    if (matcher->touched_count > 0)
        ask_conditions(matcher);
    return collect(matcher, out, gave_up);
}

uint64_t
ti_matcher_steps(const struct ti_matcher *matcher)
{
    return matcher->meter.used;
}

uint64_t
ti_matcher_tried(const struct ti_matcher *matcher)
{
    return matcher->tried;
}

int
ti_matcher_gave_up(const struct ti_matcher *matcher, uint32_t rule)
{
    return matcher->found[rule].gave_up;
}

int
ti_matcher_has(struct ti_matcher *matcher, uint32_t rule, size_t index)
{
    uint32_t place[2];

    return try_pattern(matcher, rule,
                       ti_rules_get(matcher->rules, rule)->patterns[index], place);
}

int
ti_matcher_gives_up(struct ti_matcher *matcher, const struct ti_tokens *tokens,
                    uint32_t rule, size_t index)
{
    start(matcher, tokens);
    (void)ti_matcher_has(matcher, rule, index);
    return ti_matcher_gave_up(matcher, rule);
}

int
ti_matcher_gives_up_on(struct ti_matcher *matcher, const char *text, size_t bytes,
                       uint32_t rule, size_t index)
{
    static const struct ti_tokens none = { .bytes = 0 };
    size_t place[2];

    start(matcher, &none);
    (void)try_on(matcher, rule, ti_rules_get(matcher->rules, rule)->patterns[index],
                 text, bytes, place);
    return ti_matcher_gave_up(matcher, rule);
}
