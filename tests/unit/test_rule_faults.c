/* SPDX-License-Identifier: MIT */
/* What is wrong with a rule file is told with its place: every fault of the grammar. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "support/run.h"

#define HEAD "tout-rules 1\n\n"
#define RULE(name, rest) "[" name "]\nwhy = x\n" rest "example = tea\n"

static const struct {
    const char *text;
    tout_status status;
    uint32_t line;
    uint64_t offset;
    const char *words; /* of the message */
} faults[] = {
    { "", TOUT_E_SYNTAX, 1, 0, "expected \"tout-rules 1\"" },
    { "rules\n", TOUT_E_SYNTAX, 1, 0, "expected \"tout-rules 1\"" },
    { "tout-rules 2\n", TOUT_E_VERSION, 1, 11, "version 2" },
    { HEAD "why = x\n", TOUT_E_SYNTAX, 3, 14, "before the first key" },
    { HEAD "[a\n", TOUT_E_SYNTAX, 3, 14, "expected \"]\"" },
    { HEAD "[A b]\n", TOUT_E_SYNTAX, 3, 15, "a to z" },
    { HEAD "[a]\nwhy x\n", TOUT_E_SYNTAX, 4, 18, "key = value" },
    { HEAD "[a]\nwhy =\n", TOUT_E_SYNTAX, 4, 18, "expected a value" },
    { HEAD "[a]\nhue = x\n", TOUT_E_SYNTAX, 4, 18, "expected why, match" },
    { HEAD "[a]\nwhy = x\nwhy = y\n", TOUT_E_SYNTAX, 5, 26, "one why" },
    { HEAD "[a]\nscore = b +1\nlabel = b\n", TOUT_E_SYNTAX, 5, 31,
      "one score or label" },
    { HEAD "[a]\nscore = b +33\n", TOUT_E_SYNTAX, 4, 26, "at most 32 nats" },
    { HEAD "[a]\nscore = b 0\n", TOUT_E_SYNTAX, 4, 26, "not 0" },
    { HEAD "[a]\nscore = b\n", TOUT_E_SYNTAX, 4, 26, "LABEL NATS" },
    { HEAD "[a]\nscore = learned\n", TOUT_E_SYNTAX, 4, 26, "learned LABEL" },
    { HEAD "[a]\nscore = learned b\nscore = b 1\n", TOUT_E_SYNTAX, 5, 36,
      "one score or label" },
    { HEAD "[a]\noff = no\n", TOUT_E_SYNTAX, 4, 24, "off = yes" },
    { HEAD "[a]\noff = yes\noff = yes\n", TOUT_E_SYNTAX, 5, 34, "once" },
    { HEAD "[a]\non = words\n", TOUT_E_SYNTAX, 4, 23, "expected text, folded" },
    { HEAD "[a]\non = text\non = text\n", TOUT_E_SYNTAX, 5, 28, "one on" },
    { HEAD "[a]\nwhen = \nwhen = x\n", TOUT_E_SYNTAX, 4, 18, "expected a value" },
    { HEAD "[a]\nwhen = x\nwhen = x\n", TOUT_E_SYNTAX, 5, 27, "one when" },
    { HEAD "[a]\nwhen = x y\n", TOUT_E_SYNTAX, 4, 27, "\"and\", \"or\" or the end" },
    { HEAD "[a]\nwhen = x and\n", TOUT_E_SYNTAX, 4, 30, "name of a rule" },
    { HEAD "[a]\nwhen = and x\n", TOUT_E_SYNTAX, 4, 25, "name of a rule" },
    { HEAD "[a]\nwhen = x or or\n", TOUT_E_SYNTAX, 4, 30, "name of a rule" },
    { HEAD "[a]\nwhen = (x\n", TOUT_E_SYNTAX, 4, 27, "or \")\"" },
    { HEAD "[a]\nwhen = x)\n", TOUT_E_SYNTAX, 4, 26, "the end of the line" },
    { HEAD "[a]\nwhen = X\n", TOUT_E_SYNTAX, 4, 25, "name of a rule" },
    { HEAD "[a]\nwhen = not\n", TOUT_E_SYNTAX, 4, 28, "name of a rule" },
    { HEAD "[a]\nwhen = 2 of x\n", TOUT_E_SYNTAX, 4, 30, "\"(\" behind" },
    { HEAD "[a]\nwhen = 2 of (x y)\n", TOUT_E_SYNTAX, 4, 33, "\",\" or \")\"" },
    { HEAD "[a]\nwhen = 2 of (x,)\n", TOUT_E_SYNTAX, 4, 33, "name of a rule" },
    { HEAD "[a]\nwhen = 3 of (x, y)\n", TOUT_E_SYNTAX, 4, 25, "from 1 to" },
    { HEAD "[a]\nwhen = 0 of (x, y)\n", TOUT_E_SYNTAX, 4, 25, "from 1 to" },
    { HEAD "[a]\nwhen = 99999999999 of (x, y)\n", TOUT_E_SYNTAX, 4, 25, "from 1 to" },
    { HEAD RULE("a", "when = b\nlabel = l\n") RULE("b", "when = a\nlabel = l\n"),
      TOUT_E_SYNTAX, 10, 78, "round in a circle" },
    { HEAD RULE("a", "when = a\nlabel = l\n"), TOUT_E_SYNTAX, 5, 33,
      "round in a circle" },
    { HEAD RULE("a", "when = not b\nlabel = l\n"), TOUT_E_SYNTAX, 5, 33,
      "that no rule matches" },
    { HEAD "[a]\nmatch = (\n", TOUT_E_PATTERN, 4, 27, "parenthesis" },
    { HEAD "[a]\nmatch = \\C\n", TOUT_E_PATTERN, 4, 28, "\\C" },
    { HEAD "[a]\nmatch = x*\n", TOUT_E_PATTERN, 4, 26, "empty text" },
    { HEAD "[a]\nmatch = (*LIMIT_MATCH=9)x\n", TOUT_E_PATTERN, 4, 26, "(*" },
    { HEAD "[a]\nwhy = \xff\n", TOUT_E_SYNTAX, 4, 24, "UTF-8" },
    { HEAD "[a]\nwhy = \x01\n", TOUT_E_SYNTAX, 4, 24, "printable" },
    { HEAD "[a]\nwhy = b\rc\n", TOUT_E_SYNTAX, 4, 25,
      "printable text, found byte 0xd" },
    { HEAD "[a]\nwhy = b\xc2\x80\n", TOUT_E_SYNTAX, 4, 25, "printable" },
    { HEAD "[a]\nlabel = \xc2\x9f\n", TOUT_E_SYNTAX, 4, 26, "found U+009F" },
    { HEAD "[a]\nmatch = (\xc2\x9b\n", TOUT_E_SYNTAX, 4, 27, "printable" },
    { HEAD "# \xc2\x85\n[a]\n", TOUT_E_SYNTAX, 3, 16, "found U+0085" },
    { HEAD "[a]\nmatch = x\nlabel = b\nexample = x\n", TOUT_E_SYNTAX, 3, 15, "no why" },
    { HEAD "[a]\nwhy = x\nlabel = b\nexample = x\n", TOUT_E_SYNTAX, 3, 15,
      "no match, nor when" },
    { HEAD "[a]\nwhy = x\nmatch = x\nexample = x\n", TOUT_E_SYNTAX, 3, 15, "no score" },
    { HEAD "[a]\nwhy = x\nmatch = x\nlabel = b\ncounter = y\n", TOUT_E_SYNTAX, 3, 15,
      "no example" },
    { HEAD RULE("a", "on = word\nwhen = b\nlabel = l\n"), TOUT_E_SYNTAX, 3, 15,
      "no match for its on" },
    { HEAD RULE("a", "match = x\nlabel = b\n") "[a]\n", TOUT_E_SYNTAX, 8, 61,
      "line 3" },
};

START_TEST(a_fault_is_told_with_its_place)
{
    const char *text = faults[_i].text;
    tout_rules *rules;
    tout_error err;

    ck_assert_int_eq(tout_rules_parse(text, strlen(text), NULL, &rules, &err),
                     faults[_i].status);
    ck_assert_ptr_null(rules);
    ck_assert_uint_eq(err.line, faults[_i].line);
    ck_assert_uint_eq(err.offset, faults[_i].offset);
    ck_assert_msg(strstr(err.message, faults[_i].words) != NULL, "%s", err.message);
}
END_TEST

/* A file that goes on and on: `line` so many times, behind a head, before an end. */
static const struct {
    const char *head;
    const char *line;
    unsigned times;
    const char *end;
    uint32_t at_line;
    const char *words;
} floods[] = {
    { HEAD "[a]\n", "match = x\n", 64, "match = y\n", 68, "more than 64 patterns" },
    { HEAD "[a]\n", "counter = x\n", 128, "example = y\n", 132,
      "more than 128 examples" },
    { HEAD "[a]\nwhen = b", " and b", 127, " and b\n", 4, "more than 256" },
    { HEAD "[a]\nwhen = ", "(", 50, "b\n", 4, "nested more than 50" },
    { HEAD "[a]\nwhen = ", "not ", 50, "b\n", 4, "nested more than 50" },
    { HEAD "[a]\nmatch = ", "(", 51, "b\n", 4, "too deeply nested" },
    { HEAD "[a]\nmatch = ", "x", 4096, "x\n", 4, "4097 bytes" },
    { HEAD "[a]\nmatch = ", "(?:[^a]b){1000}", 200, "\n", 4, "too large" },
};

START_TEST(what_goes_on_and_on_is_cut_off_at_a_limit)
{
    const size_t line_bytes = strlen(floods[_i].line);
    const size_t head_bytes = strlen(floods[_i].head);
    const size_t bytes = head_bytes + floods[_i].times * line_bytes;
    char *text = malloc(bytes + strlen(floods[_i].end) + 1);
    tout_rules *rules;
    tout_error err;

    ck_assert_ptr_nonnull(text);
    memcpy(text, floods[_i].head, head_bytes);
    for (unsigned i = 0; i < floods[_i].times; i++)
        memcpy(text + head_bytes + i * line_bytes, floods[_i].line, line_bytes);
    memcpy(text + bytes, floods[_i].end, strlen(floods[_i].end) + 1);
    ck_assert_int_ne(tout_rules_parse(text, strlen(text), NULL, &rules, &err), TOUT_OK);
    ck_assert_ptr_null(rules);
    ck_assert_uint_eq(err.line, floods[_i].at_line);
    ck_assert_uint_gt(err.offset, 0);
    ck_assert_msg(strstr(err.message, floods[_i].words) != NULL, "%s", err.message);
    free(text);
}
END_TEST

START_TEST(patterns_that_compile_to_too_much_are_refused)
{
    enum { RULES = 400, ROOM = 64 * RULES };
    char *text = malloc(ROOM);
    size_t used = 0;
    tout_rules *rules;
    tout_error err;

    ck_assert_ptr_nonnull(text);
    used += (size_t)snprintf(text, ROOM, "tout-rules 1\n");
    for (unsigned i = 0; i < RULES; i++)
        used += (size_t)snprintf(text + used, ROOM - used,
                                 "[r%u]\nmatch = (?:[^a]b){4000}\n", i);
    ck_assert_int_eq(tout_rules_parse(text, used, NULL, &rules, &err), TOUT_E_LIMIT);
    ck_assert_uint_gt(err.line, 400);
    ck_assert_ptr_nonnull(strstr(err.message, "16 MiB"));
    free(text);
}
END_TEST

START_TEST(a_set_has_at_most_4096_rules)
{
    const size_t room = 4200 * 64;
    char *text = malloc(room);
    size_t used = 0;
    tout_rules *rules;
    tout_error err;

    ck_assert_ptr_nonnull(text);
    used += (size_t)snprintf(text, room, "tout-rules 1\n");
    for (unsigned i = 0; i <= TOUT_RULES_MAX; i++)
        used += (size_t)snprintf(text + used, room - used, "[r%u]\noff = yes\n", i);
    ck_assert_int_eq(tout_rules_parse(text, used, NULL, &rules, &err), TOUT_E_LIMIT);
    ck_assert_uint_eq(err.line, 2 + 2 * TOUT_RULES_MAX);
    free(text);
}
END_TEST

START_TEST(a_file_has_at_most_4_mib)
{
    const size_t most = 4 << 20;
    char *text = malloc(most + 1);
    tout_rules *rules;
    tout_error err;

    ck_assert_ptr_nonnull(text);
    memset(text, '\n', most + 1);
    memcpy(text, HEAD, sizeof HEAD - 1);
    ck_assert_int_eq(tout_rules_parse(text, most + 1, NULL, &rules, &err),
                     TOUT_E_LIMIT);
    ck_assert_ptr_null(rules);
    ck_assert_ptr_nonnull(strstr(err.message, "4194305 bytes of rules"));
    ck_assert_int_eq(tout_rules_parse(text, most, NULL, &rules, &err), TOUT_OK);
    tout_rules_unref(rules);
    free(text);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("rule-faults");
    TCase *cases = tcase_create("rule-faults");

    tcase_add_loop_test(cases, a_fault_is_told_with_its_place, 0,
                        sizeof faults / sizeof faults[0]);
    tcase_add_loop_test(cases, what_goes_on_and_on_is_cut_off_at_a_limit, 0,
                        sizeof floods / sizeof floods[0]);
    tcase_add_test(cases, a_set_has_at_most_4096_rules);
    tcase_add_test(cases, a_file_has_at_most_4_mib);
    /* Compiling 16 MiB takes minutes under instruments. */
    if (!getenv("TOUT_STRIDE"))
        tcase_add_test(cases, patterns_that_compile_to_too_much_are_refused);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
