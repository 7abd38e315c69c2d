/* SPDX-License-Identifier: MIT */
/* Rule files: what they may say, what is wrong with them and where, and what they do.
 */
#include "rules/match.h"
#include "rules/rules.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "support/allocator.h"
#include "support/models.h"
#include "support/run.h"

#define HEAD "tout-rules 1\n\n"
#define RULE(name, rest) "[" name "]\nwhy = x\n" rest "example = tea\n"

START_TEST(a_rule_is_what_its_keys_say)
{
    tout_rules *rules = sample_rules_parse(
        "\xef\xbb\xbf" HEAD "# a comment\r\n[a-1]\r\n  why =  because \t\r\n"
        "match = \\btea\\b\nmatch = coffee\nscore = hot drinks -1.5\n"
        "example = tea = good\ncounter = teapot\n");
    const struct ti_rule *rule = ti_rules_get(rules, 0);

    ck_assert_uint_eq(tout_rules_count(rules), 1);
    ck_assert_str_eq(tout_rules_name(rules, 0), "a-1");
    ck_assert_str_eq(tout_rules_why(rules, 0), "because");
    ck_assert_ptr_null(tout_rules_name(rules, 1));
    ck_assert_str_eq(tout_rules_label(rules, 0), "hot drinks");
    ck_assert_ptr_null(tout_rules_label(rules, 1));
    ck_assert_int_eq(tout_rules_score(rules, 0), -1536);
    ck_assert_int_eq(tout_rules_score(rules, 1), 0);
    ck_assert_uint_eq(rule->pattern_count, 2);
    ck_assert_uint_eq(rule->line, 4);
    ck_assert_int_eq(tout_rules_check(rules, NULL, NULL, NULL, NULL), TOUT_OK);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(rules_that_do_another_thing_have_another_fingerprint)
{
    static const char *const texts[] = { HEAD RULE("a", "match = x\nlabel = b\n"),
                                         HEAD RULE("a", "match = y|x\nlabel = b\n"),
                                         HEAD RULE("a", "match = x\nscore = b +1\n"),
                                         HEAD RULE("a", "match = x\nscore = b +2\n") };
    uint64_t prints[4];

    for (size_t i = 0; i < 4; i++) {
        tout_rules *rules = sample_rules_parse(texts[i]);
        tout_rules *again = sample_rules_parse(texts[i]);

        prints[i] = tout_rules_fingerprint(rules);
        ck_assert_uint_eq(prints[i], tout_rules_fingerprint(again));
        for (size_t k = 0; k < i; k++)
            ck_assert_uint_ne(prints[i], prints[k]);
        tout_rules_unref(rules);
        tout_rules_unref(again);
    }
}
END_TEST

START_TEST(a_rule_is_held_to_its_examples_and_counters)
{
    tout_rules *rules = sample_rules_parse(
        HEAD "[a]\nwhy = x\nmatch = tea\nlabel = b\nexample = sun\n");
    tout_error err;

    ck_assert_int_eq(tout_rules_check(rules, NULL, NULL, NULL, &err), TOUT_E_PATTERN);
    ck_assert_uint_eq(err.line, 7);
    ck_assert_ptr_nonnull(strstr(err.message, "misses its example"));
    tout_rules_unref(rules);
    rules =
        sample_rules_parse(HEAD "[a]\nwhy = x\nmatch = tea\nlabel = b\nexample = tea\n"
                                "counter = teapot\n");
    ck_assert_int_eq(tout_rules_check(rules, NULL, NULL, NULL, &err), TOUT_E_PATTERN);
    ck_assert_uint_eq(err.line, 8);
    ck_assert_ptr_nonnull(strstr(err.message, "matches its counter"));
    tout_rules_unref(rules);
}
END_TEST

START_TEST(a_later_file_overrides_adds_and_turns_off)
{
    tout_rules *base = sample_rules_parse(HEAD RULE("a", "match = a\nlabel = l\n") RULE(
        "b", "match = b\nlabel = l\n") RULE("c", "match = c\nlabel = l\n"));
    tout_rules *more = sample_rules_parse(HEAD RULE("d", "match = d\nlabel = l\n") RULE(
        "b", "match = b2\nlabel = m\n") "[a]\noff = yes\n");
    tout_rules *both;

    ck_assert_uint_eq(tout_rules_count(more), 2);
    ck_assert_int_eq(tout_rules_extend(base, more, NULL, &both, NULL), TOUT_OK);
    tout_rules_unref(base);
    tout_rules_unref(more);
    ck_assert_uint_eq(tout_rules_count(both), 3);
    ck_assert_str_eq(tout_rules_name(both, 0), "b");
    ck_assert_str_eq(ti_rules_get(both, 0)->label, "m");
    ck_assert_str_eq(tout_rules_name(both, 1), "c");
    ck_assert_str_eq(tout_rules_name(both, 2), "d");
    tout_rules_unref(both);
}
END_TEST

/* The post as rules on text see it, without tokens. */
static uint32_t
match(tout_rules *rules, const char *text, size_t bytes, tout_rule_match *out,
      int *gave_up)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const struct ti_matching matching = { 20000, bytes, 0, 0, 0 };
    const struct ti_tokens tokens = { .text = text, .bytes = bytes };
    struct ti_matcher *matcher;
    uint32_t count;

    *gave_up = 0;
    ck_assert_int_eq(ti_matcher_new(rules, &matching, &alloc, &matcher, NULL), TOUT_OK);
    count = ti_matcher_run(matcher, &tokens, out, gave_up);
    ck_assert_uint_le(ti_matcher_steps(matcher),
                      TI_MATCH_LIMITS_A_POST * 20000 + ti_matcher_tried(matcher) * 600);
    ti_matcher_free(matcher);
    return count;
}

START_TEST(matches_are_told_in_the_order_of_rules_with_their_places)
{
    tout_rules *rules = sample_rules_parse(
        HEAD RULE("late", "match = sun\nlabel = l\n")
            RULE("none", "match = rain\nlabel = l\n")
                RULE("any", "match = rain\nmatch = t.a\nlabel = l\n"));
    tout_rule_match found[3];
    int gave_up;

    ck_assert_uint_eq(match(rules, "tea in the sun", 14, found, &gave_up), 2);
    ck_assert_uint_eq(found[0].rule, 0);
    ck_assert_uint_eq(found[0].begin, 11);
    ck_assert_uint_eq(found[0].end, 14);
    ck_assert_uint_eq(found[1].rule, 2);
    ck_assert_uint_eq(found[1].begin, 0);
    ck_assert_int_eq(gave_up, 0);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(a_pattern_without_end_gives_up_and_the_others_go_on)
{
    char text[8192];
    tout_rules *rules = sample_rules_parse(HEAD RULE(
        "evil", "match = (a+)+$\nlabel = l\n") RULE("tea", "match = ^a\nlabel = l\n"));
    tout_rule_match found[2];
    int gave_up;

    memset(text, 'a', sizeof text);
    text[sizeof text - 1] = '!';
    ck_assert_uint_eq(match(rules, text, sizeof text, found, &gave_up), 1);
    ck_assert_uint_eq(found[0].rule, 1);
    ck_assert_int_eq(gave_up, 1);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(such_patterns_share_the_budget_of_a_post)
{
    char text[4096];
    char file[4096] = HEAD;
    tout_rule_match found[6];
    tout_rules *rules;
    int gave_up;

    for (unsigned i = 0; i < 5; i++) {
        const size_t used = strlen(file);

        snprintf(file + used, sizeof file - used,
                 "[evil-%u]\nwhy = x\nmatch = (a+)+$\nlabel = l\nexample = a\n", i);
    }
    strcat(file, RULE("good", "match = ^a\nlabel = l\n"));
    rules = sample_rules_parse(file);
    memset(text, 'a', sizeof text);
    text[sizeof text - 1] = '!';
    ck_assert_uint_eq(match(rules, text, sizeof text, found, &gave_up), 1);
    ck_assert_str_eq(tout_rules_name(rules, found[0].rule), "good");
    ck_assert_int_eq(gave_up, 1);
    ck_assert_uint_eq(match(rules, "aaa", 3, found, &gave_up), 6);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(rules_add_and_decide_in_the_verdict)
{
    tout_rules *rules = sample_rules_parse(
        HEAD "[adds]\nwhy = x\nmatch = tea\nscore = commercial +3\nexample = tea\n"
             "[decides]\nwhy = x\nmatch = sun\nlabel = community\nexample = sun\n");
    tout_model *model = sample_model();
    tout_scratch *plain = sample_scratch(model, NULL, NULL);
    tout_scratch *ruled = sample_scratch(model, rules, NULL);
    tout_verdict verdict;
    tout_evidence first;

    tout_classify(plain, "tea", 3, &verdict);
    tout_classify(ruled, "tea", 3, &verdict);
    ck_assert_int_eq(tout_score(ruled, 0) - tout_score(plain, 0), 3 * TOUT_SCORE_NAT);
    ck_assert_int_eq(tout_score(ruled, 1), tout_score(plain, 1));
    tout_classify(ruled, "buy followers under the sun", 27, &verdict);
    ck_assert_uint_eq(verdict.label, 1);
    ck_assert_uint_eq(verdict.rule, 1);
    ck_assert_uint_eq(verdict.flags & TOUT_RULED, TOUT_RULED);
    ck_assert_double_eq(verdict.probability, tout_probability(ruled, 1));
    ck_assert_uint_gt(tout_explain(ruled, 1, 2, &first, 1), 1);
    ck_assert_int_eq(first.kind, TOUT_EVIDENCE_RULE);
    ck_assert_int_eq(first.weight, 0);
    ck_assert_uint_eq(first.begin, 24);
    tout_scratch_free(plain);
    tout_scratch_free(ruled);
    tout_rules_unref(rules);
    tout_model_unref(model);
}
END_TEST

START_TEST(a_rule_for_a_label_that_the_model_lacks_is_refused)
{
    tout_rules *rules =
        sample_rules_parse(HEAD RULE("a", "match = tea\nlabel = weather\n"));
    tout_model *model = sample_model();
    tout_classifier *classifier;
    tout_error err;

    ck_assert_int_eq(tout_classifier_new(model, rules, NULL, &classifier, &err),
                     TOUT_E_LABEL);
    ck_assert_ptr_null(classifier);
    ck_assert_uint_eq(err.line, 3);
    ck_assert_ptr_nonnull(strstr(err.message, "weather"));
    tout_rules_unref(rules);
    tout_model_unref(model);
}
END_TEST

START_TEST(memory_that_runs_out_while_extending_is_told)
{
    tout_rules *base = sample_rules_parse(HEAD RULE("a", "match = apple\nlabel = l\n")
                                              RULE("b", "when = a\nlabel = l\n"));
    struct counting counting = { 0 };
    const tout_alloc alloc = counting_alloc(&counting);
    tout_status status = TOUT_E_NOMEM;
    tout_rules *both;

    for (size_t n = 1; status != TOUT_OK; n++) {
        counting = (struct counting){ .fail_at = n };
        status = tout_rules_extend(base, base, &alloc, &both, NULL);
        if (status == TOUT_OK)
            tout_rules_unref(both);
        else
            ck_assert_int_eq(status, TOUT_E_NOMEM);
        ck_assert_uint_eq(counting.live, 0);
    }
    tout_rules_unref(base);
}
END_TEST

START_TEST(the_shipped_rules_behave)
{
    const char *source = getenv("TOUT_SOURCE");
    char path[512];
    tout_rules *rules;
    tout_error err;

    ck_assert_ptr_nonnull(source);
    snprintf(path, sizeof path, "%s/models/en/rules", source);
    ck_assert_msg(tout_rules_open(path, NULL, &rules, &err) == TOUT_OK, "%u: %s",
                  err.line, err.message);
    ck_assert_uint_ge(tout_rules_count(rules), 10);
    ck_assert_msg(tout_rules_check(rules, NULL, NULL, NULL, &err) == TOUT_OK, "%u: %s",
                  err.line, err.message);
    tout_rules_unref(rules);
    ck_assert_int_eq(tout_rules_open("/nonexistent", NULL, &rules, &err), TOUT_E_IO);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("rules");
    TCase *cases = tcase_create("rules");

    tcase_add_test(cases, a_rule_is_what_its_keys_say);
    tcase_add_test(cases, rules_that_do_another_thing_have_another_fingerprint);
    tcase_add_test(cases, a_rule_is_held_to_its_examples_and_counters);
    tcase_add_test(cases, a_later_file_overrides_adds_and_turns_off);
    tcase_add_test(cases, matches_are_told_in_the_order_of_rules_with_their_places);
    tcase_add_test(cases, a_pattern_without_end_gives_up_and_the_others_go_on);
    tcase_add_test(cases, such_patterns_share_the_budget_of_a_post);
    tcase_add_test(cases, rules_add_and_decide_in_the_verdict);
    tcase_add_test(cases, a_rule_for_a_label_that_the_model_lacks_is_refused);
    tcase_add_test(cases, memory_that_runs_out_while_extending_is_told);
    tcase_add_test(cases, the_shipped_rules_behave);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
