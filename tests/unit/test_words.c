/* SPDX-License-Identifier: MIT */
/* Features in words. */
#include "report/words.h"

#include <stdlib.h>
#include <string.h>

#include "support/run.h"

static const struct {
    int32_t kind;
    const char *feature;
    const char *words;
} cases[] = {
    { TOUT_EVIDENCE_WORD, "stem:follow", "the word “follow…”" },
    { TOUT_EVIDENCE_WORD, "word:followers", "the word “followers”" },
    { TOUT_EVIDENCE_CASE, "upper:free", "“free” in capitals" },
    { TOUT_EVIDENCE_CASE, "title:get", "“get” with a capital" },
    { TOUT_EVIDENCE_EMOJI, "stem::-)", "“:-)”" },
    { TOUT_EVIDENCE_PUNCTUATION, "run:!1", "“!” alone" },
    { TOUT_EVIDENCE_PUNCTUATION, "run:!2", "“!” 2 times in a row" },
    { TOUT_EVIDENCE_PUNCTUATION, "run:?3", "“?” 3 times or more in a row" },
    { TOUT_EVIDENCE_PAIR, "pair:get <n4>", "“get”, then a number of 4 digits" },
    { TOUT_EVIDENCE_PAIR, "pair:^ get", "“get” at the beginning" },
    { TOUT_EVIDENCE_PAIR, "pair:<link> $", "a link at the end" },
    { TOUT_EVIDENCE_PAIR, "pair:<mention> <amount>", "a mention, then an amount" },
    { TOUT_EVIDENCE_PAIR, "pair:", "“”, then “”" },
    { TOUT_EVIDENCE_HASHTAG, "stem:followback", "the word “followback” as a hashtag" },
    { TOUT_EVIDENCE_HASHTAG, "stem:$tsla", "“$tsla”" },
    { TOUT_EVIDENCE_HASHTAG, "tag:#followback", "the hashtag “#followback”" },
    { TOUT_EVIDENCE_HASHTAG, "tag-part:back", "“back” in a hashtag" },
    { TOUT_EVIDENCE_MENTION, "mention:@example", "a mention of “@example”" },
    { TOUT_EVIDENCE_LINK, "scheme:https", "a link with “https”" },
    { TOUT_EVIDENCE_LINK, "scheme:", "a link without http" },
    { TOUT_EVIDENCE_LINK, "site:example.org", "a link to “example.org”" },
    { TOUT_EVIDENCE_LINK, "origin:http://example.org",
      "a link to “http://example.org”" },
    { TOUT_EVIDENCE_LINK, "path:deals", "“deals” in the path of a link" },
    { TOUT_EVIDENCE_LINK, "path-length:14", "a link with a path of 14 bytes" },
    { TOUT_EVIDENCE_LINK, "path-length:30", "a link with a path of 30 bytes or more" },
    { TOUT_EVIDENCE_LINK, "stem:<email>", "an e-mail address" },
    { TOUT_EVIDENCE_NUMBER, "stem:<n1>", "a number of 1 digit" },
    { TOUT_EVIDENCE_NUMBER, "number:1000", "the number “1000”" },
    { TOUT_EVIDENCE_AMOUNT, "money:$2", "an amount in “$” of 2 digits" },
    { TOUT_EVIDENCE_AMOUNT, "amount:50%", "the amount “50%”" },
    { TOUT_EVIDENCE_AMOUNT, "percent:", "a percentage" },
    { TOUT_EVIDENCE_SHAPE, "links:0", "no link" },
    { TOUT_EVIDENCE_SHAPE, "links:1", "1 link" },
    { TOUT_EVIDENCE_SHAPE, "mentions:4", "4 mentions or more" },
    { TOUT_EVIDENCE_SHAPE, "tags:5", "5 hashtags" },
    { TOUT_EVIDENCE_SHAPE, "length:7", "a length of 140 to 159 characters" },
    { TOUT_EVIDENCE_SHAPE, "length:60", "a length of 1,200 characters or more" },
    { TOUT_EVIDENCE_SHAPE, "capital-share:1", "10 % to 19 % capitals" },
    { TOUT_EVIDENCE_SHAPE, "capital-share:10", "capitals throughout" },
    { TOUT_EVIDENCE_SHAPE, "capitals:", "a word in capitals" },
    { TOUT_EVIDENCE_DISGUISE, "disguise:leet",
      "a word in disguise: with digits or signs for letters" },
    { TOUT_EVIDENCE_DISGUISE, "disguise:other", "a word in disguise" },
    { TOUT_EVIDENCE_SUBWORD, "subword:follo", "parts of the word “follo”" },
    { TOUT_EVIDENCE_WORD, "else:<b>", "else:“&lt;b&gt;”" },
    { TOUT_EVIDENCE_WORD, "nothing", "“nothing”" },
    { TOUT_EVIDENCE_PRIOR, "", "how common the label is" },
    { TOUT_EVIDENCE_LENGTH, "", "how much there is to go by" },
};

/* Without the elements that keep directions of text apart. */
static void
drop(char *text, const char *what)
{
    char *at;

    while ((at = strstr(text, what)) != NULL)
        memmove(at, at + strlen(what), strlen(at + strlen(what)) + 1);
}

START_TEST(features_are_said_in_words)
{
    char *text = NULL;
    size_t bytes = 0;
    FILE *out = open_memstream(&text, &bytes);

    ck_assert_ptr_nonnull(out);
    words_of_feature(out, cases[_i].kind, cases[_i].feature);
    fclose(out);
    drop(text, "<bdi>");
    drop(text, "</bdi>");
    ck_assert_str_eq(text, cases[_i].words);
    free(text);
}
END_TEST

START_TEST(what_only_a_post_could_know_is_private)
{
    ck_assert_int_eq(words_are_private("mention:@example"), 1);
    ck_assert_int_eq(words_are_private("subword:follo"), 1);
    ck_assert_int_eq(words_are_private("stem:<mention>"), 0);
    ck_assert_int_eq(words_are_private("stem:follow"), 0);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("words");
    TCase *all = tcase_create("words");

    tcase_add_loop_test(all, features_are_said_in_words, 0,
                        sizeof cases / sizeof cases[0]);
    tcase_add_test(all, what_only_a_post_could_know_is_private);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
