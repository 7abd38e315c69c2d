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

static tout_rules *
parse(const char *text)
{
    tout_rules *rules;
    tout_error err;

    ck_assert_msg(tout_rules_parse(text, strlen(text), NULL, &rules, &err) == TOUT_OK,
                  "%u: %s", err.line, err.message);
    return rules;
}

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
    rules = parse(text);
    find(rules, cases[_i].post, found, sizeof found);
    ck_assert_str_eq(found, cases[_i].found);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(a_condition_may_name_rules_of_earlier_files)
{
    tout_rules *base =
        parse("tout-rules 1\n" RULE("a", "match = tea\n") RULE("b", "when = a\n"));
    tout_rules *more = parse(
        "tout-rules 1\n" RULE("c", "when = a and not gone\n") "[gone]\noff = yes\n");
    tout_rules *without = parse("tout-rules 1\n[a]\noff = yes\n");
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
    tout_rules *base =
        parse("tout-rules 1\n" RULE("a", "when = b\n") RULE("b", "match = tea\n"));
    tout_rules *more = parse("tout-rules 1\n" RULE("b", "when = a\n"));
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
    tout_rules *rules = parse("tout-rules 1\n" RULE("a", "match = tea\n"));
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

static const tout_options lazy = { .size = sizeof lazy, .flags = TOUT_CLASSIFIER_LAZY };

START_TEST(patterns_that_are_compiled_late_match_as_others_do)
{
    static const char *const posts[] = {
        "buy followers", "why not", "tea", "sun", "buy real followers and likes", ""
    };
    tout_model *model = sample_ruled_model();
    tout_rules *rules = sample_rules();
    tout_scratch *early = sample_scratch(model, rules, NULL);
    tout_scratch *late = sample_scratch(model, rules, &lazy);

    /* Past the first times, when there is machine code. */
    for (size_t i = 0; i < 100 * (sizeof posts / sizeof posts[0]); i++) {
        const char *post = posts[i % (sizeof posts / sizeof posts[0])];
        tout_rule_match found[2][8];
        tout_verdict verdicts[2];
        size_t count;

        tout_classify(early, post, strlen(post), &verdicts[0]);
        tout_classify(late, post, strlen(post), &verdicts[1]);
        ck_assert_mem_eq(&verdicts[0], &verdicts[1], sizeof verdicts[0]);
        count = tout_rule_matches(early, found[0], 8);
        ck_assert_uint_eq(tout_rule_matches(late, found[1], 8), count);
        ck_assert_mem_eq(found[0], found[1], count * sizeof found[0][0]);
    }
    tout_scratch_free(early);
    tout_scratch_free(late);
    tout_model_unref(model);
    tout_rules_unref(rules);
}
END_TEST

/* Whichever of PCRE2's two ways of matching it is. */
START_TEST(a_pattern_comes_to_its_limits_late_as_it_does_early)
{
    tout_model *model = sample_ruled_model();
    tout_rules *rules = parse("tout-rules 1\n" RULE(
        "a", "match = x(?:(a|b|c|d)(?<=(.)))+y\n") RULE("b", "match = (?:a+)+z\n"));
    tout_scratch *early = sample_scratch(model, rules, NULL);
    tout_scratch *late = sample_scratch(model, rules, &lazy);
    char post[8000];

    for (size_t bytes = 2; bytes < sizeof post; bytes += bytes / 2) {
        tout_verdict verdicts[2];

        for (size_t i = 0; i < bytes; i++)
            post[i] = i == 0 ? 'x' : i + 1 == bytes ? 'y' : "abcd"[i % 7 % 4];
        tout_classify(early, post, bytes, &verdicts[0]);
        tout_classify(late, post, bytes, &verdicts[1]);
        ck_assert_mem_eq(&verdicts[0], &verdicts[1], sizeof verdicts[0]);
        ck_assert_uint_eq(tout_rule_matches(late, NULL, 0),
                          tout_rule_matches(early, NULL, 0));
    }
    tout_scratch_free(early);
    tout_scratch_free(late);
    tout_model_unref(model);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(a_post_that_memory_does_not_suffice_for_is_not_scored)
{
    static const char post[] = "buy followers";
    struct counting counting = { 0 };
    const tout_alloc alloc = counting_alloc(&counting);
    tout_model *model = sample_ruled_model();
    tout_rules *rules;
    tout_scratch *scratch;
    tout_verdict verdict;

    ck_assert_int_eq(tout_rules_parse(sample_rules_text, strlen(sample_rules_text),
                                      &alloc, &rules, NULL),
                     TOUT_OK);
    scratch = sample_scratch(model, rules, &lazy);
    counting.fail_at = counting.calls + 1;
    ck_assert_int_eq(tout_classify(scratch, post, sizeof post - 1, &verdict),
                     TOUT_E_NOMEM);
    ck_assert_uint_eq(verdict.label, TOUT_NONE);
    ck_assert_uint_eq(verdict.rule, TOUT_NONE);
    ck_assert_uint_eq(tout_rule_matches(scratch, NULL, 0), 0);
    ck_assert_int_eq(tout_score(scratch, 0), 0);
    ck_assert_uint_eq(tout_explain(scratch, 0, 1, NULL, 0), 0);
    counting.fail_at = 0;
    ck_assert_int_eq(tout_classify(scratch, post, sizeof post - 1, &verdict), TOUT_OK);
    ck_assert_uint_eq(verdict.flags & TOUT_RULE_GAVE_UP, 0);
    ck_assert_uint_gt(tout_rule_matches(scratch, NULL, 0), 0);
    tout_scratch_free(scratch);
    tout_model_unref(model);
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
    tcase_add_test(tests, patterns_that_are_compiled_late_match_as_others_do);
    tcase_add_test(tests, a_pattern_comes_to_its_limits_late_as_it_does_early);
    tcase_add_test(tests, a_post_that_memory_does_not_suffice_for_is_not_scored);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
