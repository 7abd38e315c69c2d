/* SPDX-License-Identifier: MIT */
/*
 * Rules on trial: each against its own examples and counters.
 */
#include "base/alloc.h"
#include "base/error.h"
#include "rules/rules.h"

/* The classifier's default; what is tried here is what a rule will meet. */
enum { MATCH_LIMIT = 20000 };

static tout_status
check_rule(struct ti_matcher *matcher, const struct ti_rule *rule, tout_error *err)
{
    for (size_t i = 0; i < rule->case_count; i++) {
        const struct ti_rule_case *trial = &rule->cases[i];
        struct ti_rule_match match;
        int gave_up = 0;
        const int matched =
            ti_matcher_try(matcher, rule, trial->text, trial->bytes, &match, &gave_up);

        if (gave_up)
            return ti_fail_at(err, TOUT_E_PATTERN, trial->line, 0,
                              "rule %s comes to a limit of matching on its own %s",
                              rule->name, trial->is_counter ? "counter" : "example");
        if (matched == trial->is_counter)
            return ti_fail_at(err, TOUT_E_PATTERN, trial->line, 0, "rule %s %s",
                              rule->name,
                              matched ? "matches its counter" : "misses its example");
    }
    return TOUT_OK;
}

tout_status
tout_rules_check(const tout_rules *rules, tout_error *err)
{
    const tout_alloc alloc = ti_alloc_or_default(rules ? &rules->alloc : NULL);
    struct ti_matcher *matcher;
    tout_status status;

    if (!rules)
        return ti_fail(err, TOUT_E_ARGUMENT, "the rules are NULL");
    status = ti_matcher_new(rules, MATCH_LIMIT, &alloc, &matcher, err);
    for (uint32_t i = 0; status == TOUT_OK && i < rules->count; i++)
        status = check_rule(matcher, ti_rules_get(rules, i), err);
    ti_matcher_free(matcher);
    return status;
}
