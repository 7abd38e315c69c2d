/* SPDX-License-Identifier: MIT */
/* Literals that stand in a post where a prefilter that knew too much about what stands
 * around them would not find them. */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "support/run.h"
#include "support/same_matches.h"
#include "support/stride.h"

struct looked_for {
    const char *on;
    const char *pattern;
    const char *post;
};

/* Patterns see a token by itself; the prefilter sees it among its neighbours. */
static const struct looked_for in_tokens[] = {
    { "word", "^follow$", "please follow_me now" },
    { "word", "\\bfollow\\b", "please follow_me now" },
    { "word", "(?<!\\w)follow", "hey @userｆｏｌｌｏｗ now" },
    { "word", "^follow", "hey @userｆｏｌｌｏｗ now" },
    { "word", "\\Afollow\\z", "hey @userｆｏｌｌｏｗ now" },
    { "word", "^follow", "http://a.org/pathｆollow now" },
    { "word", "^follow$", "hey follow½ now" },
    { "word", "follow\\Z", "hey follow℠ now" },
    { "word", "^follow$", "hey ℠follow now" },
    { "number", "^1000$", "get 1000_followers now" },
    { "hashtag", "^#deal$", "see #deal½ now" },
    { "link", "\\.org$", "see http://example.org_foo now" },
    { "link", "/abc$", "see http://t.co/abc_def now" },
};

/* Letters beyond ASCII are searched for as small ones of ASCII, where they read so. */
static const struct looked_for behind_classes[] = {
    { "text", "[ -ÿ]follow", "xfollow" },
    { "text", "#[ -ÿ]*followers", "#getfollowers" },
    { "text", "[Ā-ſ]follow", "ſfollow" },
    { "text", "[À-ɏ]follow", "ıfollow" },
    { "text", "[℀-⅏]follow", "\u212afollow" },
    { "text", "[çğışöüÇĞİÖŞÜâîûÂÎÛ]follow", "ıfollow" },
    { "text", "(?i)[àáâãäåæçèéêëìíîïſ]follow", "sfollow" },
};

/* A branch that is empty says nothing of what follows it. */
static const struct looked_for behind_nothing[] = {
    { "text", "(?i)buy 1000(?: |)[a-z]+ followers", "buy 1000real followers" },
    { "text", "follow2(?:|x)[a-z]+", "please follow2abc" },
    { "text", "follow2(?:|x)?[a-z]+", "please follow2abc" },
    { "text", "100()\\w+", "make 100abc" },
    { "text", "(?:100|top_)(?:)\\w+", "make top_abc" },
    { "folded", "top_(?:(?#none))\\w+", "make top_abc" },
};

/* That no letter stands before does not say that no word ends there. */
static const struct looked_for behind_digits[] = {
    { "text", "top1(?<!\\pL)\\w+", "please top1abc" },
    { "text", "top_(?<!\\pL)[a-z]+", "please top_abc" },
    { "text", "(?<!\\pL)follow", "top1follow" },
    { "text", "(?<!\\pL)?follow", "topfollow" },
    { "folded", "1000(?<!\\pL)(?:| )[a-z]+", "buy 1000likes" },
};

static tout_rules *
rules_of(const struct looked_for *looked_for)
{
    char text[512];
    tout_rules *rules;
    tout_error error;

    snprintf(text, sizeof text,
             "tout-rules 1\n\n[one]\nwhy = x\non = %s\nmatch = %s\n"
             "score = commercial 1\nexample = x\n",
             looked_for->on, looked_for->pattern);
    ck_assert_msg(tout_rules_parse(text, strlen(text), NULL, &rules, &error) == TOUT_OK,
                  "%s: %s", looked_for->pattern, error.message);
    return rules;
}

static void
find(const struct looked_for *looked_for)
{
    tout_rules *rules = rules_of(looked_for);
    struct same_matches same = same_matches_start(rules);

    ck_assert_msg(same_matches_on(&same, looked_for->post, strlen(looked_for->post)),
                  "'%s' is lost in '%s'", looked_for->pattern, looked_for->post);
    ck_assert_uint_eq(same.matches, 1);
    same_matches_end(&same);
    tout_rules_unref(rules);
}

START_TEST(what_stands_around_a_token_does_not_matter)
{
    find(&in_tokens[_i]);
}
END_TEST

START_TEST(a_class_beyond_ascii_may_be_a_letter)
{
    find(&behind_classes[_i]);
}
END_TEST

START_TEST(a_word_goes_on_behind_an_empty_branch)
{
    find(&behind_nothing[_i]);
}
END_TEST

START_TEST(a_word_goes_on_where_no_letter_stands_before)
{
    find(&behind_digits[_i]);
}
END_TEST

/* By how far it lies from the places that are looked at, and from where a block of them
 * ends; the shortest literal says how far apart those are. */
START_TEST(a_literal_within_a_word_is_found_at_every_place)
{
    static const char *const patterns[] = { "fol", "follo", "followers",
                                            "_followers_here" };
    const struct looked_for within = { "text", patterns[_i], NULL };
    const size_t bytes = strlen(patterns[_i]);
    tout_rules *rules = rules_of(&within);
    struct same_matches same = same_matches_start(rules);
    uint64_t tries = 0;
    char post[1024];

    memset(post, 'x', sizeof post);
    for (size_t at = 0; at + bytes < sizeof post; at += test_stride(), tries++) {
        memcpy(post + at, patterns[_i], bytes);
        ck_assert_msg(same_matches_on(&same, post, sizeof post), "lost at %zu", at);
        ck_assert_msg(same_matches_on(&same, post, at + bytes), "lost at end %zu", at);
        memset(post + at, 'x', bytes);
    }
    ck_assert_uint_eq(same.matches, 2 * tries);
    same_matches_end(&same);
    tout_rules_unref(rules);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("prefilter-edges");
    TCase *cases = tcase_create("prefilter-edges");

    tcase_add_loop_test(cases, what_stands_around_a_token_does_not_matter, 0,
                        sizeof in_tokens / sizeof in_tokens[0]);
    tcase_add_loop_test(cases, a_class_beyond_ascii_may_be_a_letter, 0,
                        sizeof behind_classes / sizeof behind_classes[0]);
    tcase_add_loop_test(cases, a_word_goes_on_behind_an_empty_branch, 0,
                        sizeof behind_nothing / sizeof behind_nothing[0]);
    tcase_add_loop_test(cases, a_word_goes_on_where_no_letter_stands_before, 0,
                        sizeof behind_digits / sizeof behind_digits[0]);
    tcase_add_loop_test(cases, a_literal_within_a_word_is_found_at_every_place, 0, 4);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
