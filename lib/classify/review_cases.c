/* SPDX-License-Identifier: MIT */
/* What examples and counters show of a rule. */
#include <string.h>

#include "classify/review.h"
#include "rules/pattern.h"

static struct ti_place
place_of(const struct ti_rule_case *trial)
{
    return (struct ti_place){ trial->line, trial->offset };
}

/* The first rule before this one that decides a post otherwise; TOUT_NONE if none does.
 */
static uint32_t
decided_by(const struct ti_review *review, uint32_t rule)
{
    for (uint32_t i = 0; i < review->match_count; i++) {
        const uint32_t match = review->matches[i].rule;

        const struct ti_rule *other = ti_rules_get(review->rules, match);

        if (match < rule && other->decides &&
            strcmp(other->label, ti_rules_get(review->rules, rule)->label) != 0)
            return match;
    }
    return TOUT_NONE;
}

/* What the examples have shown so far. */
struct shown {
    uint64_t needed; /* a bit for each pattern that an example matches */
    uint32_t shadow; /* a rule that decides all of them first */
    uint32_t examples;
    uint32_t counters;
};

static void
try_case(struct ti_review *review, uint32_t index, const struct ti_rule_case *trial,
         struct shown *shown)
{
    const struct ti_rule *rule = ti_rules_get(review->rules, index);
    const char *kind = trial->is_counter ? "counter" : "example";
    int matches;

    ti_review_match(review, trial->text, trial->bytes);
    matches = ti_review_is_match(review, index);
    if (ti_matcher_gave_up(review->matcher, index))
        ti_review_tell(review, TOUT_FINDING_GIVES_UP, index, place_of(trial),
                       "rule %s comes to a limit of matching on its own %s", rule->name,
                       kind);
    else if (matches && trial->is_counter)
        ti_review_tell(review, TOUT_FINDING_MATCHES_COUNTER, index, place_of(trial),
                       "rule %s matches its counter", rule->name);
    else if (!matches && !trial->is_counter)
        ti_review_tell(review, TOUT_FINDING_MISSES_EXAMPLE, index, place_of(trial),
                       "rule %s misses its example", rule->name);
    if (trial->is_counter) {
        shown->counters++;
        return;
    }
    if (shown->examples++ == 0 || decided_by(review, index) == TOUT_NONE)
        shown->shadow = decided_by(review, index);
    for (size_t i = 0; i < rule->pattern_count; i++)
        if (ti_matcher_has(review->matcher, index, i))
            shown->needed |= (uint64_t)1 << i;
}

static void
tell_shown(struct ti_review *review, uint32_t index, const struct shown *shown)
{
    const struct ti_rule *rule = ti_rules_get(review->rules, index);
    const struct ti_place name = { rule->line, rule->offset };

    if (shown->counters == 0)
        ti_review_tell(review, TOUT_FINDING_NO_COUNTER, index, name,
                       "rule %s has no counter: a post that it must not match",
                       rule->name);
    if (rule->decides && shown->shadow != TOUT_NONE)
        ti_review_tell(review, TOUT_FINDING_SHADOWED, index, name,
                       "rule %s never decides: rule %s comes first on all its examples",
                       rule->name, ti_rules_get(review->rules, shown->shadow)->name);
    for (size_t i = 0; i < rule->pattern_count; i++) {
        const struct ti_pattern *pattern = rule->patterns[i];

        if (!(shown->needed >> i & 1) && rule->pattern_count > 1)
            ti_review_tell(review, TOUT_FINDING_UNTRIED, index,
                           (struct ti_place){ pattern->line, pattern->offset },
                           "no example of rule %s matches this pattern", rule->name);
    }
}

void
ti_review_cases(struct ti_review *review, uint32_t rule)
{
    const struct ti_rule *tried = ti_rules_get(review->rules, rule);
    struct shown shown = { 0, TOUT_NONE, 0, 0 };

    for (size_t i = 0; i < tried->case_count; i++)
        try_case(review, rule, &tried->cases[i], &shown);
    tell_shown(review, rule, &shown);
}
