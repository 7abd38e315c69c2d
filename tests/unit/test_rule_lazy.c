/* SPDX-License-Identifier: MIT */
/* Patterns that are compiled when they are first tried, and become machine code late.
 */
#include <string.h>

#include "rules/pattern.h"
#include "support/allocator.h"
#include "support/models.h"
#include "support/run.h"

#define RULE(name, rest) "[" name "]\nwhy = x\n" rest "label = community\nexample = x\n"

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
    tout_rules *rules = sample_rules_parse("tout-rules 1\n" RULE(
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

/* PCRE2 keeps all groups of a pattern at each place that it may go back to, unless it
 * runs machine code: so groups that no post here needs make a draft run out of memory.
 */
START_TEST(a_pattern_that_is_too_much_for_a_draft_is_tried_as_machine_code)
{
    char file[2048] = "tout-rules 1\n[a]\nwhy = x\nmatch = x(?:a|b)+y(?:z";
    tout_model *model = sample_ruled_model();
    tout_rules *rules;
    tout_scratch *scratch;
    char post[4000];
    tout_verdict verdict;
    uint32_t has_machine_code = 0;

    (void)pcre2_config(PCRE2_CONFIG_JIT, &has_machine_code);
    for (int group = 0; group < 300; group++)
        strcat(file, "()");
    rules = sample_rules_parse(strcat(file, ")?\nlabel = community\nexample = xay\n"));
    scratch = sample_scratch(model, rules, &lazy);
    for (size_t i = 0; i < sizeof post; i++)
        post[i] = i == 0 ? 'x' : i + 1 == sizeof post ? 'y' : "ab"[i % 2];
    ck_assert_int_eq(tout_classify(scratch, post, sizeof post, &verdict), TOUT_OK);
    ck_assert_uint_eq(tout_rule_matches(scratch, NULL, 0), has_machine_code);
    ck_assert_int_eq((verdict.flags & TOUT_RULE_GAVE_UP) == 0, (int)has_machine_code);
    tout_scratch_free(scratch);
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
    Suite *suite = suite_create("rule-lazy");
    TCase *tests = tcase_create("rule-lazy");

    tcase_add_test(tests, patterns_that_are_compiled_late_match_as_others_do);
    tcase_add_test(tests, a_pattern_comes_to_its_limits_late_as_it_does_early);
    tcase_add_test(tests,
                   a_pattern_that_is_too_much_for_a_draft_is_tried_as_machine_code);
    tcase_add_test(tests, a_post_that_memory_does_not_suffice_for_is_not_scored);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
