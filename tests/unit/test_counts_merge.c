/* SPDX-License-Identifier: MIT */
/* Counts, merged counts, and files of counts, past what their sums can hold. */
#include <unistd.h>

#include <tout.h>

#include "support/counts.h"
#include "support/run.h"

/* Of a feature, where the posts of its label are still within it: entries can say so.
 */
START_TEST(a_sum_over_the_limit_leaves_counts_as_they_were)
{
    const tout_entry entry = { 7, 0, "stem:hello", 10, 0, 0 };
    tout_counts *counts = counts_make(counts_two);
    tout_counts *more = counts_make(counts_two);
    tout_counts *before = counts_make(counts_two);

    ck_assert_int_eq(tout_counts_add_entry(counts, &entry, 1, UINT32_MAX, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_counts_add_posts(more, 1, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(more, &entry, 1, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(before, more, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(more, counts, NULL), TOUT_E_LIMIT);
    counts_assert_same(more, before);
    tout_counts_free(counts);
    tout_counts_free(more);
    tout_counts_free(before);
}
END_TEST

static tout_counts *
counts_of_labels(char first)
{
    char texts[TOUT_LABELS_MAX / 2 + 1][2] = { { 0 } };
    const char *names[TOUT_LABELS_MAX / 2 + 1];
    tout_counts *counts;

    for (int i = 0; i <= TOUT_LABELS_MAX / 2; i++) {
        texts[i][0] = (char)(first + i);
        names[i] = texts[i];
    }
    ck_assert_int_eq(
        tout_counts_new(NULL, names, TOUT_LABELS_MAX / 2 + 1, NULL, &counts, NULL),
        TOUT_OK);
    return counts;
}

static int
fill_entry(void *counts, const tout_entry *entry, const uint32_t *sums)
{
    ck_assert_uint_eq(sums[0], 1);
    ck_assert_int_eq(tout_counts_add_entry(counts, entry, 0, UINT32_MAX, NULL),
                     TOUT_OK);
    return 0;
}

/* Entries that are summed elsewhere come without posts. */
START_TEST(a_sum_has_a_limit_that_posts_do_not_show)
{
    tout_counts *counts = counts_make(counts_two);
    tout_counts *filled = counts_make(counts_two);

    ck_assert_int_eq(counts_add(counts, 0, "hello", 1), TOUT_OK);
    ck_assert_int_eq(tout_counts_each(counts, fill_entry, filled, NULL), TOUT_OK);
    ck_assert_int_eq(counts_add(filled, 0, "hello", 1), TOUT_E_LIMIT);
    ck_assert_int_eq(counts_add(filled, 0, "hello again", 1), TOUT_E_LIMIT);
    ck_assert_int_eq(counts_add(filled, 1, "hello", 1), TOUT_OK);
    ck_assert_uint_eq(tout_counts_posts(filled, 0), 0);
    tout_counts_free(counts);
    tout_counts_free(filled);
}
END_TEST

START_TEST(labels_that_are_too_many_together_leave_counts_as_they_were)
{
    tout_counts *counts = counts_of_labels('"');
    tout_counts *more = counts_of_labels('Z');
    tout_error err;

    ck_assert_int_eq(tout_counts_merge(counts, more, &err), TOUT_E_LIMIT);
    ck_assert_uint_eq(tout_counts_label_count(counts), TOUT_LABELS_MAX / 2 + 1);
    ck_assert_str_eq(tout_counts_label_name(counts, 0), "\"");
    tout_counts_free(counts);
    tout_counts_free(more);
}
END_TEST

START_TEST(files_are_merged_within_limits)
{
    const char *paths[TOUT_MERGE_FILES_MAX + 1];
    tout_counts *counts = counts_make(counts_two);

    for (size_t i = 0; i <= TOUT_MERGE_FILES_MAX; i++)
        paths[i] = counts_path(4);
    ck_assert_int_eq(counts_add(counts, 0, "buy followers", INT32_MAX), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(counts, counts_path(4), NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge_files(paths, TOUT_MERGE_FILES_MAX + 1,
                                             counts_path(5), NULL, NULL),
                     TOUT_E_LIMIT);
    ck_assert_int_eq(tout_counts_merge_files(paths, 3, counts_path(5), NULL, NULL),
                     TOUT_E_LIMIT);
    ck_assert_int_eq(tout_counts_merge_files(paths, 0, counts_path(5), NULL, NULL),
                     TOUT_E_ARGUMENT);
    ck_assert_int_ne(access(counts_path(5), F_OK), 0);
    tout_counts_free(counts);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("counts_merge");
    TCase *cases = tcase_create("counts_merge");

    tcase_add_checked_fixture(cases, counts_make_folder, counts_remove_folder);
    tcase_add_test(cases, a_sum_over_the_limit_leaves_counts_as_they_were);
    tcase_add_test(cases, a_sum_has_a_limit_that_posts_do_not_show);
    tcase_add_test(cases, labels_that_are_too_many_together_leave_counts_as_they_were);
    tcase_add_test(cases, files_are_merged_within_limits);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
