/* SPDX-License-Identifier: MIT */
/* Counts that remember what posts repeat, against counts that have nothing to remember.
 */
#include "train/counts.h"

#include "support/counts.h"
#include "support/random.h"
#include "support/run.h"
#include "support/stride.h"

enum { POSTS = 400 };

START_TEST(posts_are_counted_together_as_one_by_one)
{
    tout_counts *together = counts_make(counts_two);
    tout_counts *merged = counts_make(counts_two);
    uint64_t random = random_seed();
    char post[300];

    for (uint32_t i = 0; i < POSTS; i++) {
        tout_counts *one = counts_make(counts_two);

        const size_t bytes = random_post(&random, post, sizeof post);

        ck_assert_int_eq(tout_counts_add(together, i % 2, post, bytes, 1, NULL),
                         TOUT_OK);
        ck_assert_int_eq(tout_counts_add(one, i % 2, post, bytes, 1, NULL), TOUT_OK);
        ck_assert_int_eq(tout_counts_merge(merged, one, NULL), TOUT_OK);
        tout_counts_free(one);
    }
    ck_assert_uint_gt(together->recall.mask, TI_RECALL_MIN);
    counts_assert_same(together, merged);
    tout_counts_free(together);
    tout_counts_free(merged);
}
END_TEST

/* There is one list of what features a post has, and those who do not make it walk by
 * themselves. */
START_TEST(what_is_counted_is_what_is_listed)
{
    uint64_t random = random_seed();
    char post[300];

    for (size_t i = 0; i < POSTS; i += test_stride()) {
        const size_t bytes = random_post(&random, post, sizeof post);
        tout_counts *counts = counts_make(counts_two);
        const struct ti_dictionary *dictionary = &counts->dictionary;
        const struct ti_features *features = &counts->reader->features;
        size_t words = 0;

        ck_assert_int_eq(tout_counts_add(counts, 0, post, bytes, 1, NULL), TOUT_OK);
        ti_reader_read(counts->reader, post, bytes);
        for (uint32_t k = 0; k < features->count; k++)
            ck_assert_uint_lt(ti_dictionary_find(dictionary, features->keys[k], 0),
                              features->count);
        for (uint32_t id = 0; id < dictionary->count; id++)
            words += ti_entry_is_word(ti_dictionary_entry(dictionary, id)) != 0;
        ck_assert_uint_eq(dictionary->count, features->count + words);
        tout_counts_free(counts);
    }
}
END_TEST

/* Whether they have been there before is told by numbers that have an end. */
START_TEST(numbers_of_posts_begin_anew)
{
    tout_counts *counts = counts_make(counts_two);
    tout_counts *others = counts_make(counts_two);

    for (int i = 0; i < 5; i++) {
        ck_assert_int_eq(counts_add(counts, 0, "tea and tea", 1), TOUT_OK);
        ck_assert_int_eq(counts_add(others, 0, "tea and tea", 1), TOUT_OK);
        if (i == 1)
            counts->post = TI_NO_ID - 2;
    }
    ck_assert_uint_lt(counts->post, TI_IDS_MAX + 5);
    counts_assert_same(counts, others);
    tout_counts_free(counts);
    tout_counts_free(others);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("counts_said");
    TCase *cases = tcase_create("counts_said");

    tcase_add_checked_fixture(cases, counts_make_folder, counts_remove_folder);
    tcase_add_test(cases, posts_are_counted_together_as_one_by_one);
    tcase_add_test(cases, what_is_counted_is_what_is_listed);
    tcase_add_test(cases, numbers_of_posts_begin_anew);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
