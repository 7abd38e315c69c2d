/* SPDX-License-Identifier: MIT */
/* The rules that are shipped: each explains and tests itself, and none runs on every
 * post. */
#include <stdio.h>
#include <stdlib.h>

#include <tout.h>

#include "rules/rules.h"
#include "support/run.h"

enum { EXAMPLES_MIN = 2, COUNTERS_MIN = 2 };

static tout_rules *
open_shipped(void)
{
    const char *source = getenv("TOUT_SOURCE");
    char path[4096];
    tout_rules *rules;
    tout_error err;

    ck_assert_ptr_nonnull(source);
    snprintf(path, sizeof path, "%s/models/en/rules", source);
    ck_assert_msg(tout_rules_open(path, NULL, &rules, &err) == TOUT_OK, "%u: %s",
                  err.line, err.message);
    return rules;
}

static int
show(void *context, const tout_finding *finding)
{
    unsigned *count = context;

    printf("# models/en/rules:%u: %s\n", finding->line, finding->message);
    ++*count;
    return 0;
}

START_TEST(nothing_is_found_to_be_wrong_with_them)
{
    tout_rules *rules = open_shipped();
    unsigned count = 0;

    ck_assert_int_eq(tout_rules_check(rules, NULL, show, &count, NULL), TOUT_OK);
    ck_assert_uint_eq(count, 0);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(each_has_examples_and_counters)
{
    tout_rules *rules = open_shipped();

    for (uint32_t r = 0; r < tout_rules_count(rules); r++) {
        const struct ti_rule *rule = ti_rules_get(rules, r);
        unsigned examples = 0;
        unsigned counters = 0;

        for (size_t i = 0; i < rule->case_count; i++) {
            examples += rule->cases[i].is_counter ? 0 : 1;
            counters += rule->cases[i].is_counter ? 1 : 0;
        }
        ck_assert_msg(examples >= EXAMPLES_MIN && counters >= COUNTERS_MIN,
                      "%s: %u examples, %u counters", rule->name, examples, counters);
    }
    tout_rules_unref(rules);
}
END_TEST

START_TEST(each_pattern_waits_for_literals)
{
    tout_rules *rules = open_shipped();
    char needs[2];

    for (uint32_t r = 0; r < tout_rules_count(rules); r++) {
        uint32_t line;

        for (uint32_t i = 0; tout_rules_pattern(rules, r, i, &line); i++)
            ck_assert_msg(tout_rules_needs(rules, r, i, needs, sizeof needs) > 0,
                          "line %u: runs on every post", line);
    }
    tout_rules_unref(rules);
}
END_TEST

/* A person may see the weight of a rule, and other rules, before a label falls. */
START_TEST(none_decides)
{
    tout_rules *rules = open_shipped();

    for (uint32_t r = 0; r < tout_rules_count(rules); r++)
        ck_assert_int_eq(tout_rules_effect(rules, r), TOUT_RULE_ADDS);
    tout_rules_unref(rules);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("rules-shipped");
    TCase *cases = tcase_create("rules-shipped");

    tcase_set_timeout(cases, 300);
    tcase_add_test(cases, nothing_is_found_to_be_wrong_with_them);
    tcase_add_test(cases, each_has_examples_and_counters);
    tcase_add_test(cases, each_pattern_waits_for_literals);
    tcase_add_test(cases, none_decides);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
