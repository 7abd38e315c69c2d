/* SPDX-License-Identifier: MIT */
/* One post: which patterns to try, where they match, what conditions make of it. */
#include <string.h>

#include "base/math.h"
#include "rules/attempt.h"

/* Each token of the kind until one matches. */
static int
try_tokens(struct ti_matcher *matcher, struct ti_subject subject, uint32_t out[2])
{
    const struct ti_tokens *tokens = matcher->tokens;
    const int kind = ti_rules_get(matcher->rules, subject.rule)->on - TI_ON_TOKEN;
    size_t place[2];

    for (uint32_t i = 0; i < tokens->count; i++) {
        const struct ti_token *token = &tokens->list[i];
        const int is_link = kind == TOUT_TOKEN_LINK;

        if (token->kind != kind)
            continue;
        subject.text =
            is_link ? tokens->text + token->begin : ti_token_norm(tokens, token);
        subject.bytes = is_link ? token->end - token->begin : token->norm_bytes;
        if (!ti_attempt_anywhere(matcher, &subject, place))
            continue;
        out[0] = token->begin;
        out[1] = token->end;
        return 1;
    }
    return 0;
}

/* The text that a rule looks at as a whole. */
static void
set_text(const struct ti_matcher *matcher, struct ti_subject *subject)
{
    const int is_folded =
        ti_rules_get(matcher->rules, subject->rule)->on == TI_ON_FOLDED;

    subject->text = is_folded ? matcher->folded.text : matcher->tokens->text;
    subject->bytes = is_folded ? matcher->folded.bytes : matcher->tokens->bytes;
}

/* The place of a match, in the post. */
static void
tell_place(const struct ti_matcher *matcher, uint32_t rule, const size_t place[2],
           uint32_t out[2])
{
    if (ti_rules_get(matcher->rules, rule)->on == TI_ON_FOLDED) {
        ti_folded_place(&matcher->folded, place[0], place[1], out);
        return;
    }
    out[0] = (uint32_t)place[0];
    out[1] = (uint32_t)place[1];
}

static int
try_pattern(struct ti_matcher *matcher, uint32_t rule, struct ti_pattern *pattern,
            uint32_t out[2])
{
    struct ti_subject subject = { .rule = rule, .pattern = pattern };
    size_t place[2];

    if (ti_rules_get(matcher->rules, rule)->on >= TI_ON_TOKEN)
        return try_tokens(matcher, subject, out);
    set_text(matcher, &subject);
    if (!ti_attempt_anywhere(matcher, &subject, place))
        return 0;
    tell_place(matcher, rule, place, out);
    return 1;
}

/* Where the prefilter says that it can match. */
static int
try_heads(struct ti_matcher *matcher, uint32_t index, uint32_t out[2])
{
    const struct ti_owner *owner = &matcher->rules->prefilter->owners[index];
    const struct ti_rule *rule = ti_rules_get(matcher->rules, owner->rule);
    struct ti_subject subject = { .rule = owner->rule,
                                  .pattern = rule->patterns[owner->number] };
    uint32_t heads[TI_HEADS_MAX];
    const uint32_t count =
        ti_candidates_heads(&matcher->candidates, index, ti_rule_view(rule), heads);
    size_t place[2];

    set_text(matcher, &subject);
    if (!ti_attempt_at(matcher, &subject, heads, count, place))
        return 0;
    tell_place(matcher, owner->rule, place, out);
    return 1;
}

static void
try_candidate(struct ti_matcher *matcher, uint32_t index)
{
    const struct ti_owner *owner = &matcher->rules->prefilter->owners[index];
    const struct ti_rule *rule = ti_rules_get(matcher->rules, owner->rule);
    uint32_t place[2];
    struct ti_found *found;

    if (matcher->found[owner->rule].is_match)
        return;
    if (owner->has_heads && !matcher->matching.tries_all
            ? !try_heads(matcher, index, place)
            : !try_pattern(matcher, owner->rule, rule->patterns[owner->number], place))
        return;
    found = ti_matcher_touch(matcher, owner->rule);
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
                prefilter->ways[word * 64 + ti_lowest_bit(bits)].pattern;

            if (pattern != last)
                try_candidate(matcher, pattern);
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
    matcher->ran_out = 0;
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

        found = ti_matcher_touch(matcher, index);
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

void
ti_matcher_warm_up(struct ti_matcher *matcher)
{
    static const char text[] =
        "get 1000s of followers fast! buy likes http://example.org";
    const struct ti_tokens tokens = { .text = text, .bytes = sizeof text - 1 };
    const struct ti_prefilter *prefilter = matcher->rules->prefilter;

    start(matcher, &tokens);
    for (uint32_t i = 0; i < prefilter->pattern_count; i++) {
        const struct ti_code *code = ti_matcher_code(matcher, i);

        if (code && !code->is_machine)
            try_candidate(matcher, i);
    }
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
ti_matcher_ran_out(const struct ti_matcher *matcher)
{
    return matcher->ran_out;
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
    const struct ti_subject subject = {
        rule, ti_rules_get(matcher->rules, rule)->patterns[index], text, bytes
    };
    size_t place[2];

    start(matcher, &none);
    (void)ti_attempt_anywhere(matcher, &subject, place);
    return ti_matcher_gave_up(matcher, rule);
}
