/* SPDX-License-Identifier: MIT */
/* What a check of rules finds, and where. */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "support/run.h"

#define HEAD "tout-rules 1\n"
#define RULE(name, rest)                                                               \
    "[" name "]\nwhy = x\n" rest "label = b\nexample = tea\ncounter = rain\n"

struct findings {
    tout_finding last; /* of the kind that is looked for */
    char message[256];
    int32_t wanted;
    unsigned count;  /* of that kind */
    unsigned others; /* of other kinds */
};

static int
collect(void *context, const tout_finding *finding)
{
    struct findings *findings = context;

    if (finding->kind != findings->wanted) {
        findings->others++;
        return 0;
    }
    findings->last = *finding;
    snprintf(findings->message, sizeof findings->message, "%s", finding->message);
    findings->count++;
    return 0;
}

static struct findings
review(const char *text, int32_t wanted, tout_status expected)
{
    struct findings findings = { .wanted = wanted };
    tout_rules *rules;
    tout_error err;

    ck_assert_msg(tout_rules_parse(text, strlen(text), NULL, &rules, &err) == TOUT_OK,
                  "%u: %s", err.line, err.message);
    ck_assert_int_eq(tout_rules_check(rules, NULL, collect, &findings, &err), expected);
    tout_rules_unref(rules);
    return findings;
}

static const struct {
    const char *text;
    int32_t kind;
    uint32_t rule;
    uint32_t line;
    const char *at; /* what stands at the offset */
    const char *words;
} found[] = {
    { HEAD RULE("a", "match = sun\n"), TOUT_FINDING_MISSES_EXAMPLE, 0, 6, "tea",
      "misses its example" },
    { HEAD RULE("a", "match = rain|tea\n"), TOUT_FINDING_MATCHES_COUNTER, 0, 7, "rain",
      "matches its counter" },
    { HEAD "[a]\nwhy = x\nmatch = ^(a+)+$\nlabel = b\nexample = a\n"
           "counter = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n",
      TOUT_FINDING_GIVES_UP, 0, 7, "aaaa", "limit of matching on its own counter" },
    { HEAD "[a]\nwhy = x\nmatch = tea\nlabel = b\nexample = tea\n",
      TOUT_FINDING_NO_COUNTER, 0, 2, "a]", "has no counter" },
    { HEAD RULE("a", "match = tea\nmatch = coffee\n"), TOUT_FINDING_UNTRIED, 0, 5,
      "coffee", "no example of rule a" },
    { HEAD RULE("a", "match = t.a\n") RULE("b", "match = tea\nmatch = t.a\n"),
      TOUT_FINDING_DUPLICATE, 1, 11, "t.a", "rule a has this pattern" },
    { HEAD RULE("a", "match = tea|t\\.a\n") "[b]\nwhy = x\nmatch = tea\nlabel = c\n"
                                            "example = tea\ncounter = sun\n",
      TOUT_FINDING_SHADOWED, 1, 8, "b]", "rule a comes first" },
    { HEAD RULE("a", "match = tea|a\\bb\n"), TOUT_FINDING_NEVER, 0, 4, "tea|a",
      "no border of words" },
    { HEAD RULE("a", "on = word\nmatch = ^tea$\nmatch = [a-z]{65}\n"),
      TOUT_FINDING_NEVER, 0, 6, "[a-z]{65}", "65 characters" },
    { HEAD RULE("a", "on = folded\nmatch = tea|Tea\n"), TOUT_FINDING_NEVER, 0, 5,
      "tea|Tea", "no capitals" },
    { HEAD RULE("a", "match = tea\n") RULE("b", "match = te\nwhen = a and not a\n")
          RULE("c", "match = ea\n"),
      TOUT_FINDING_NEVER, 1, 11, "a and not a", "never holds" },
    { HEAD RULE("a", "match = tea\nmatch = (\\w+\\s?)+!!\n"), TOUT_FINDING_BLOWS_UP, 0,
      5, "(\\w+", "20000 steps on a post that goes \"aaaaaa...\"" },
    { HEAD "[a]\nwhy = x\nmatch = north (?:\\d+)+[.]\nlabel = b\n"
           "example = up north 5.\ncounter = rain\n",
      TOUT_FINDING_BLOWS_UP, 0, 4, "north", "000000" },
};

START_TEST(what_is_wrong_with_rules_is_found_where_it_stands)
{
    /* The rule whose condition never holds misses its example too. */
    const int is_fault =
        found[_i].kind <= TOUT_FINDING_GIVES_UP || strstr(found[_i].text, "and not a");
    const struct findings findings =
        review(found[_i].text, found[_i].kind, is_fault ? TOUT_E_PATTERN : TOUT_OK);

    ck_assert_uint_eq(findings.count, 1);
    ck_assert_uint_eq(findings.last.rule, found[_i].rule);
    ck_assert_uint_eq(findings.last.line, found[_i].line);
    ck_assert_msg(strncmp(found[_i].text + findings.last.offset, found[_i].at,
                          strlen(found[_i].at)) == 0,
                  "%s", found[_i].text + findings.last.offset);
    ck_assert_msg(strstr(findings.message, found[_i].words) != NULL, "%s",
                  findings.message);
}
END_TEST

/* What is no fault, and could be taken for one. */
static const char *const sound[] = {
    HEAD RULE("a", "match = tea\n"),
    HEAD RULE("a", "match = (?i)\\bt\\w{1,8}a\\b.{0,40}\n"),
    HEAD RULE("a", "match = (?:\\W+\\w+){0,3}\\W*tea\n"),
    HEAD RULE("a", "match = t\\b-|tea\\b\n"),
    HEAD RULE("a", "match = (?i)TEA\non = folded\n"),
    HEAD RULE("a", "match = Tea|tea\n"),
    HEAD RULE("a", "match = tea\n") RULE("b", "match = te\n"),
    HEAD RULE("a", "match = tea\n") RULE("b", "match = tea\non = word\n"),
    HEAD RULE("a", "match = https?://\\S+|tea\n"),
    HEAD RULE("a", "match = tea\nwhen = b or not c\n") RULE("b", "match = sun|tea\n")
        RULE("c", "match = te\n"),
};

START_TEST(sound_rules_are_let_alone)
{
    const struct findings findings = review(sound[_i], -1, TOUT_OK);

    ck_assert_uint_eq(findings.others, 0);
}
END_TEST

static int
stop(void *context, const tout_finding *finding)
{
    unsigned *calls = context;

    (void)finding;
    return (int)++*calls;
}

START_TEST(patterns_that_give_up_behind_a_condition_are_counted_once)
{
    static const char text[] = HEAD
        "[a]\nwhy = x\nmatch = tea\nmatch = ^(a+)+$\nwhen = not b\nlabel = c\n"
        "example = tea\n"
        "counter = rain\nexample = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!tea\n"
        "[b]\nwhy = x\nmatch = tea\nlabel = c\nexample = tea\ncounter = rain\n";
    const struct findings findings =
        review(text, TOUT_FINDING_MISSES_EXAMPLE, TOUT_E_PATTERN);

    ck_assert_uint_eq(findings.count, 2);
}
END_TEST

START_TEST(a_visitor_can_end_it)
{
    static const char text[] =
        HEAD RULE("a", "match = sun\n") RULE("b", "match = su\n");
    unsigned calls = 0;
    tout_rules *rules;
    tout_error err;

    ck_assert_int_eq(tout_rules_parse(text, sizeof text - 1, NULL, &rules, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_rules_check(rules, NULL, stop, &calls, &err), TOUT_E_STOPPED);
    ck_assert_uint_eq(calls, 1);
    ck_assert_int_eq(tout_rules_check(NULL, NULL, NULL, NULL, &err), TOUT_E_ARGUMENT);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(only_rules_of_the_own_names_are_tried)
{
    static const char base_text[] = HEAD RULE("a", "match = sun\n");
    static const char own_text[] = HEAD RULE("b", "match = tea\n");
    unsigned calls = 0;
    tout_rules *base;
    tout_rules *own;
    tout_rules *both;
    tout_error err;

    ck_assert_int_eq(
        tout_rules_parse(base_text, sizeof base_text - 1, NULL, &base, NULL), TOUT_OK);
    ck_assert_int_eq(tout_rules_parse(own_text, sizeof own_text - 1, NULL, &own, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_rules_extend(base, own, NULL, &both, NULL), TOUT_OK);
    ck_assert_int_eq(tout_rules_check(both, base, stop, &calls, &err), TOUT_E_STOPPED);
    ck_assert_uint_eq(calls, 1);
    ck_assert_int_eq(tout_rules_check(both, own, NULL, NULL, &err), TOUT_OK);
    tout_rules_unref(both);
    tout_rules_unref(own);
    tout_rules_unref(base);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("review");
    TCase *cases = tcase_create("review");

    tcase_set_timeout(cases, 120);
    tcase_add_loop_test(cases, what_is_wrong_with_rules_is_found_where_it_stands, 0,
                        sizeof found / sizeof found[0]);
    tcase_add_loop_test(cases, sound_rules_are_let_alone, 0,
                        sizeof sound / sizeof sound[0]);
    tcase_add_test(cases, patterns_that_give_up_behind_a_condition_are_counted_once);
    tcase_add_test(cases, a_visitor_can_end_it);
    tcase_add_test(cases, only_rules_of_the_own_names_are_tried);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
