/* SPDX-License-Identifier: MIT */
/* The subwords of a word. */
#include "feature/subword.h"

#include <string.h>

#include "support/run.h"

static struct {
    const char *word;
    const char *subwords;
} const words[] = {
    { "a", "<a>|" },
    { "ab", "<ab|ab>|<ab>|" },
    { "sell", "<se|sel|ell|ll>|<sel|sell|ell>|<sell|sell>|" },
    { "aaaaah", "<aa|aah|ah>|<aah|aah>|<aah>|" },
    { "\xc3\xa9t\xc3\xa9", "<\xc3\xa9t|\xc3\xa9t\xc3\xa9|t\xc3\xa9>|<\xc3\xa9t\xc3\xa9|"
                           "\xc3\xa9t\xc3\xa9>|<\xc3\xa9t\xc3\xa9>|" },
};

START_TEST(a_word_has_its_grams_of_three_to_five_letters)
{
    struct ti_subword_walk walk =
        ti_subword_walk(words[_i].word, strlen(words[_i].word), 0);
    struct ti_subword subword;
    char found[512];
    size_t used = 0;
    uint32_t count = 0;

    while (ti_subword_next(&walk, &subword)) {
        memcpy(found + used, subword.text, subword.bytes);
        used += subword.bytes;
        found[used++] = '|';
        count++;
    }
    found[used] = '\0';
    ck_assert_str_eq(found, words[_i].subwords);
    ck_assert_uint_eq(count, walk.count);
    ck_assert_int_eq(ti_subword_next(&walk, &subword), 0);
}
END_TEST

START_TEST(the_longest_word_has_no_more_than_the_bound)
{
    char word[TOUT_TOKEN_BYTES_MAX];
    struct ti_subword_walk walk;
    struct ti_subword subword;
    uint32_t count = 0;

    for (size_t i = 0; i < sizeof word; i++)
        word[i] = (char)('a' + i % 26);
    walk = ti_subword_walk(word, sizeof word, 0);
    while (ti_subword_next(&walk, &subword))
        count++;
    ck_assert_uint_eq(count, walk.count);
    ck_assert_uint_eq(count, 64 + 63 + 62);
    ck_assert_uint_le(count, TI_SUBWORDS_MAX);
}
END_TEST

START_TEST(the_seed_changes_every_key)
{
    struct ti_subword_walk one = ti_subword_walk("sell", 4, 1);
    struct ti_subword_walk two = ti_subword_walk("sell", 4, 2);
    struct ti_subword a;
    struct ti_subword b;

    while (ti_subword_next(&one, &a)) {
        ck_assert_int_eq(ti_subword_next(&two, &b), 1);
        ck_assert_uint_ne(a.key, b.key);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("subword");
    TCase *cases = tcase_create("subword");

    tcase_add_loop_test(cases, a_word_has_its_grams_of_three_to_five_letters, 0,
                        sizeof words / sizeof words[0]);
    tcase_add_test(cases, the_longest_word_has_no_more_than_the_bound);
    tcase_add_test(cases, the_seed_changes_every_key);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
