/* SPDX-License-Identifier: MIT */
/* What rules look at, and rules put together: through a classifier, as callers meet
 * them. */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "support/allocator.h"
#include "support/models.h"
#include "support/run.h"

#define RULE(name, rest) "[" name "]\nwhy = x\n" rest "label = community\nexample = x\n"

/* "name:matched text" of all matches, with "|" between them. */
static void
find(tout_rules *rules, const char *post, char *out, size_t capacity)
{
    tout_model *model = sample_ruled_model();
    tout_scratch *scratch = sample_scratch(model, rules, NULL);
    tout_rule_match matches[32];
    tout_verdict verdict;
    size_t used = 0;
    size_t count;

    out[0] = '\0';
    ck_assert_int_eq(tout_classify(scratch, post, strlen(post), &verdict), TOUT_OK);
    count = tout_rule_matches(scratch, matches, 32);
    for (size_t i = 0; i < count; i++)
        used += (size_t)snprintf(out + used, capacity - used, "%s%s:%.*s", i ? "|" : "",
                                 tout_rules_name(rules, matches[i].rule),
                                 (int)(matches[i].end - matches[i].begin),
                                 post + matches[i].begin);
    tout_scratch_free(scratch);
    tout_model_unref(model);
}

static const struct {
    const char *rules;
    const char *post;
    const char *found;
} cases[] = {
    /* What is looked at. */
    { RULE("a", "match = Buy\n"), "Buy, or buy", "a:Buy" },
    { RULE("a", "on = folded\nmatch = cheap followers\n"), "CHE\xd0\x90P  f0ll0wers!",
      "a:CHE\xd0\x90P  f0ll0wers" },
    { RULE("a", "on = folded\nmatch = Cheap\n"), "Cheap", "" },
    { RULE("a", "on = folded\nmatch = ^get followers$\n"), "GET followers",
      "a:GET followers" },
    { RULE("a", "on = hashtag\nmatch = ^#tfb$\n"), "x #tfbs #TFB", "a:#TFB" },
    { RULE("a", "on = hashtag\nmatch = tfb\n"), "tfb only as a word", "" },
    { RULE("a", "on = word\nmatch = ^foll\n"), "a #foll Followers", "a:Followers" },
    { RULE("a", "on = link\nmatch = Shop\\?id=\\d{70}$\n"),
      "see https://example.org/Shop?id="
      "1234567890123456789012345678901234567890123456789012345678901234567890 now",
      "a:https://example.org/Shop?id="
      "1234567890123456789012345678901234567890123456789012345678901234567890" },
    { RULE("a", "on = mention\nmatch = ^@example1$\n"), "hi @Example1", "a:@Example1" },
    { RULE("a", "on = amount\nmatch = ^\\$5$\n"), "for $5 only", "a:$5" },
    { RULE("a", "on = emoji\nmatch = .\n"), "hot \xf0\x9f\x94\xa5!",
      "a:\xf0\x9f\x94\xa5" },
    { RULE("a", "on = characters\nmatch = \xe8\xb4\xad\xe4\xb9\xb0\n"),
      "\xe6\x88\x91\xe8\xb4\xad\xe4\xb9\xb0", "a:\xe8\xb4\xad\xe4\xb9\xb0" },
    { RULE("a", "on = folded\nmatch = \xe6\x88\x91\xe8\xb4\xad\xe4\xb9\xb0$\n"),
      "\xe6\x88\x91\xe8\xb4\xad\xe4\xb9\xb0",
      "a:\xe6\x88\x91\xe8\xb4\xad\xe4\xb9\xb0" },
    { RULE("a", "match = \\x1a\n"), "bad \xff byte", "a:\xff" },
    { RULE("a", "match = foo\\Kbar\n"), "foobar", "a:bar" },
    /* Conditions. */
    { RULE("a", "match = tea\n") RULE("b", "when = a\n"), "sun and tea",
      "a:tea|b:tea" },
    { RULE("b", "when = a\n") RULE("a", "match = tea\n"), "tea", "b:tea|a:tea" },
    { RULE("a", "match = tea\n") RULE("b", "match = sun\nwhen = a\n"), "sun and tea",
      "a:tea|b:sun" },
    { RULE("a", "match = tea\n") RULE("b", "match = sun\nwhen = a\n"), "sun", "" },
    { RULE("a", "match = tea\n") RULE("b", "match = sun\nwhen = not a\n"), "sun",
      "b:sun" },
    { RULE("a", "match = tea\n") RULE("b", "match = sun\nwhen = not a\n"),
      "sun and tea", "a:tea" },
    { RULE("a", "match = tea\n") RULE("b", "match = sun\n")
          RULE("c", "when = a and b\n"),
      "tea", "a:tea" },
    { RULE("a", "match = tea\n") RULE("b", "match = sun\n")
          RULE("c", "when = a and b\n"),
      "sun, tea", "a:tea|b:sun|c:tea" },
    { RULE("a", "match = tea\n") RULE("b", "match = sun\n")
          RULE("c", "when = a or b\n"),
      "sun", "b:sun|c:sun" },
    { RULE("a", "match = 1\n") RULE("b", "match = 2\n") RULE("c", "match = 3\n")
          RULE("d", "when = a or b and c\n"),
      "1", "a:1|d:1" },
    { RULE("a", "match = 1\n") RULE("b", "match = 2\n") RULE("c", "match = 3\n")
          RULE("d", "when = (a or b) and c\n"),
      "1", "a:1" },
    { RULE("a", "match = 1\n") RULE("b", "match = 2\n") RULE("c", "match = 3\n")
          RULE("d", "when = 2 of (a, b, c)\n"),
      "3 1", "a:1|c:3|d:1" },
    { RULE("a", "match = 1\n") RULE("b", "match = 2\n") RULE("c", "match = 3\n")
          RULE("d", "when = 2 of (a, b, c)\n"),
      "3", "c:3" },
    { RULE("a", "match = 1\n") RULE("2", "match = 2\n")
          RULE("d", "when = 2 and not a\n"),
      "2", "2:2|d:2" },
    { RULE("a", "match = 1\n") RULE("b", "when = a\n") RULE("c", "when = b\n")
          RULE("d", "when = not not c and (b or a)\n"),
      "1", "a:1|b:1|c:1|d:1" },
    { RULE("a", "match = 1\nmatch = 2\n") RULE("b", "when = a\n"), "2", "a:2|b:2" },
    { RULE("a", "match = 1\n") "[x]\noff = yes\n" RULE("b", "when = a and not x\n"),
      "1", "a:1|b:1" },
};

START_TEST(rules_match_as_their_keys_say)
{
    char text[1024];
    char found[512];
    tout_rules *rules;

    snprintf(text, sizeof text, "tout-rules 1\n%s", cases[_i].rules);
    rules = sample_rules_parse(text);
    find(rules, cases[_i].post, found, sizeof found);
    ck_assert_str_eq(found, cases[_i].found);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(a_condition_may_name_rules_of_earlier_files)
{
    tout_rules *base = sample_rules_parse("tout-rules 1\n" RULE("a", "match = tea\n")
                                              RULE("b", "when = a\n"));
    tout_rules *more = sample_rules_parse(
        "tout-rules 1\n" RULE("c", "when = a and not gone\n") "[gone]\noff = yes\n");
    tout_rules *without = sample_rules_parse("tout-rules 1\n[a]\noff = yes\n");
    tout_model *model = sample_ruled_model();
    tout_classifier *classifier;
    tout_rules *both;
    tout_rules *all;
    tout_error err;
    char found[64];

    ck_assert_int_eq(tout_classifier_new(model, more, NULL, &classifier, &err),
                     TOUT_E_SYNTAX);
    ck_assert_uint_eq(err.line, 4);
    ck_assert_uint_eq(err.offset, 32);
    ck_assert_ptr_nonnull(strstr(err.message, "asks for rule a,"));
    ck_assert_int_eq(tout_rules_check(more, NULL, NULL, NULL, &err), TOUT_E_SYNTAX);
    ck_assert_int_eq(tout_rules_extend(base, more, NULL, &both, NULL), TOUT_OK);
    find(both, "tea", found, sizeof found);
    ck_assert_str_eq(found, "a:tea|b:tea|c:tea");
    /* A rule that is off stays known, and never matches. */
    ck_assert_int_eq(tout_rules_extend(both, without, NULL, &all, NULL), TOUT_OK);
    ck_assert_uint_eq(tout_rules_count(all), 2);
    find(all, "tea", found, sizeof found);
    ck_assert_str_eq(found, "");
    tout_rules_unref(all);
    tout_rules_unref(both);
    tout_rules_unref(base);
    tout_rules_unref(more);
    tout_rules_unref(without);
    tout_model_unref(model);
}
END_TEST

START_TEST(a_circle_may_not_close_over_two_files)
{
    tout_rules *base = sample_rules_parse("tout-rules 1\n" RULE("a", "when = b\n")
                                              RULE("b", "match = tea\n"));
    tout_rules *more = sample_rules_parse("tout-rules 1\n" RULE("b", "when = a\n"));
    tout_rules *both;
    tout_error err;

    ck_assert_int_eq(tout_rules_extend(base, more, NULL, &both, &err), TOUT_E_SYNTAX);
    ck_assert_ptr_null(both);
    ck_assert_ptr_nonnull(strstr(err.message, "circle"));
    tout_rules_unref(base);
    tout_rules_unref(more);
}
END_TEST

START_TEST(matches_are_those_of_the_last_post)
{
    tout_rules *rules = sample_rules_parse("tout-rules 1\n" RULE("a", "match = tea\n"));
    tout_model *model = sample_ruled_model();
    tout_scratch *scratch = sample_scratch(model, rules, NULL);
    tout_rule_match match;
    tout_verdict verdict;

    ck_assert_uint_eq(tout_rule_matches(NULL, &match, 1), 0);
    ck_assert_uint_eq(tout_rule_matches(scratch, &match, 1), 0);
    tout_classify(scratch, "tea", 3, &verdict);
    ck_assert_uint_eq(tout_rule_matches(scratch, NULL, 0), 1);
    tout_classify(scratch, "sun", 3, &verdict);
    ck_assert_uint_eq(tout_rule_matches(scratch, &match, 1), 0);
    tout_scratch_free(scratch);
    tout_model_unref(model);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(what_a_rule_does_can_be_asked)
{
    tout_rules *rules = sample_rules();
    uint32_t line = 0;
    char needs[64];

    ck_assert_int_eq(tout_rules_effect(rules, 0), TOUT_RULE_ADDS);
    ck_assert_int_eq(tout_rules_effect(rules, 2), TOUT_RULE_LEARNED);
    ck_assert_int_eq(tout_rules_effect(rules, 4), TOUT_RULE_DECIDES);
    ck_assert_int_eq(tout_rules_effect(rules, 5), -1);
    ck_assert_str_eq(tout_rules_pattern(rules, 4, 0, &line), "(?i)^why\\b");
    ck_assert_uint_gt(line, 20);
    ck_assert_ptr_null(tout_rules_pattern(rules, 4, 1, NULL));
    ck_assert_ptr_null(tout_rules_pattern(rules, 5, 0, NULL));
    ck_assert_uint_eq(tout_rules_needs(rules, 0, 0, needs, sizeof needs), 16);
    ck_assert_str_eq(needs, "buy  & followers");
    ck_assert_uint_eq(tout_rules_needs(rules, 0, 0, needs, 5), 16);
    ck_assert_str_eq(needs, "buy ");
    ck_assert_uint_eq(tout_rules_needs(rules, 9, 0, needs, sizeof needs), 0);
    ck_assert_str_eq(needs, "");
    tout_rules_unref(rules);
}
END_TEST

/* "" alone would be a pattern that is tried on every post. */
START_TEST(what_a_pattern_needs_is_not_told_without_memory)
{
    struct counting counting = { 0 };
    const tout_alloc alloc = counting_alloc(&counting);
    tout_rules *rules = NULL;
    char needs[64] = "x";

    ck_assert_int_eq(tout_rules_parse(sample_rules_text, strlen(sample_rules_text),
                                      &alloc, &rules, NULL),
                     TOUT_OK);
    counting.fail_at = counting.calls + 1;
    ck_assert_uint_eq(tout_rules_needs(rules, 0, 0, needs, sizeof needs), SIZE_MAX);
    ck_assert_str_eq(needs, "");
    ck_assert_uint_eq(tout_rules_needs(rules, 0, 0, needs, sizeof needs), 16);
    tout_rules_unref(rules);
    ck_assert_uint_eq(counting.live, 0);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("rule-match");
    TCase *tests = tcase_create("rule-match");

    tcase_set_timeout(tests, 300);
    tcase_add_loop_test(tests, rules_match_as_their_keys_say, 0,
                        sizeof cases / sizeof cases[0]);
    tcase_add_test(tests, a_condition_may_name_rules_of_earlier_files);
    tcase_add_test(tests, a_circle_may_not_close_over_two_files);
    tcase_add_test(tests, matches_are_those_of_the_last_post);
    tcase_add_test(tests, what_a_rule_does_can_be_asked);
    tcase_add_test(tests, what_a_pattern_needs_is_not_told_without_memory);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
