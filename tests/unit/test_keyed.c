/* SPDX-License-Identifier: MIT */
/* Sums under names. */
#include "report/keyed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/run.h"

static struct keyed keyed;

static void
start(void)
{
    keyed_start(&keyed, 2);
}

static void
end(void)
{
    keyed_free(&keyed);
}

static uint32_t
add(const char *name, int64_t first, int64_t second)
{
    const uint32_t index = keyed_find(&keyed, name, strlen(name));

    ck_assert_uint_ne(index, KEYED_NONE);
    keyed_sums(&keyed, index)[0] += first;
    keyed_sums(&keyed, index)[1] += second;
    return index;
}

START_TEST(a_name_has_one_number_and_its_own_sums)
{
    const uint32_t one = add("@one", 1, 10);
    const uint32_t two = add("@two", 2, 20);
    size_t bytes;

    ck_assert_uint_ne(one, two);
    ck_assert_uint_eq(add("@one", 4, 40), one);
    ck_assert_int_eq(keyed_sums(&keyed, one)[0], 5);
    ck_assert_int_eq(keyed_sums(&keyed, one)[1], 50);
    ck_assert_int_eq(keyed_sums(&keyed, two)[0], 2);
    ck_assert_mem_eq(keyed_name(&keyed, two, &bytes), "@two", 4);
    ck_assert_uint_eq(bytes, 4);
    ck_assert_uint_eq(keyed.count, 2);
}
END_TEST

START_TEST(names_are_bytes)
{
    const uint32_t one = keyed_find(&keyed, "a\0b", 3);

    ck_assert_uint_ne(keyed_find(&keyed, "a\0c", 3), one);
    ck_assert_uint_ne(keyed_find(&keyed, "a", 1), one);
    ck_assert_uint_ne(keyed_find(&keyed, "", 0), one);
    ck_assert_uint_eq(keyed_find(&keyed, "a\0b", 3), one);
    ck_assert_uint_eq(keyed.count, 4);
}
END_TEST

START_TEST(of_a_long_name_the_beginning_counts)
{
    static char name[KEYED_NAME_BYTES_MAX + 10];
    const uint32_t one = keyed_find(&keyed, name, sizeof name);

    name[KEYED_NAME_BYTES_MAX] = 'x';
    ck_assert_uint_eq(keyed_find(&keyed, name, sizeof name), one);
    name[KEYED_NAME_BYTES_MAX - 1] = 'x';
    ck_assert_uint_ne(keyed_find(&keyed, name, sizeof name), one);
}
END_TEST

START_TEST(many_names_are_all_found_again)
{
    enum { COUNT = 100000 };
    char name[16];

    for (int round = 0; round < 2; round++)
        for (int i = 0; i < COUNT; i++) {
            snprintf(name, sizeof name, "%d", i);
            add(name, i, 1);
        }
    ck_assert_uint_eq(keyed.count, COUNT);
    for (int i = 0; i < COUNT; i++) {
        snprintf(name, sizeof name, "%d", i);
        ck_assert_int_eq(keyed_sums(&keyed, keyed_find(&keyed, name, strlen(name)))[0],
                         2 * i);
    }
}
END_TEST

START_TEST(names_beyond_the_bound_are_counted_not_kept)
{
    char name[16];

    keyed_free(&keyed);
    /* Of many columns, so that the bound comes soon. */
    keyed_start(&keyed, 128);
    for (int i = 0; i < KEYED_SUMS_MAX / 128 + 7; i++) {
        snprintf(name, sizeof name, "%d", i);
        keyed_find(&keyed, name, strlen(name));
    }
    ck_assert_uint_eq(keyed.count, KEYED_SUMS_MAX / 128);
    ck_assert_uint_eq(keyed.left_out, 7);
    ck_assert_uint_eq(keyed_find(&keyed, "5", 1), 5);
    ck_assert_int_eq(keyed.has_failed, 0);
}
END_TEST

START_TEST(the_best_come_largest_first_and_equal_ones_by_name)
{
    uint32_t best[3];
    const uint32_t b = add("b", 5, 0);
    const uint32_t a = add("a", 5, 0);
    const uint32_t most = add("most", 9, 0);

    add("none", 0, 1);
    add("less", -4, 0);
    add("few", 1, 0);
    ck_assert_uint_eq(keyed_best(&keyed, 0, best, 3), 3);
    ck_assert_uint_eq(best[0], most);
    ck_assert_uint_eq(best[1], a);
    ck_assert_uint_eq(best[2], b);
    ck_assert_uint_eq(keyed_best(&keyed, 1, best, 3), 1);
}
END_TEST

START_TEST(half_is_made_up_by_the_largest)
{
    size_t names;
    size_t half;

    keyed_half(&keyed, 0, &names, &half);
    ck_assert_uint_eq(names + half, 0);
    add("a", 10, 0);
    add("b", 6, 0);
    add("c", 5, 0);
    add("d", 1, 0);
    add("e", 0, 3);
    keyed_half(&keyed, 0, &names, &half);
    ck_assert_uint_eq(names, 4);
    ck_assert_uint_eq(half, 2);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("keyed");
    TCase *cases = tcase_create("keyed");

    tcase_set_timeout(cases, 60);
    tcase_add_checked_fixture(cases, start, end);
    tcase_add_test(cases, a_name_has_one_number_and_its_own_sums);
    tcase_add_test(cases, names_are_bytes);
    tcase_add_test(cases, of_a_long_name_the_beginning_counts);
    tcase_add_test(cases, many_names_are_all_found_again);
    tcase_add_test(cases, names_beyond_the_bound_are_counted_not_kept);
    tcase_add_test(cases, the_best_come_largest_first_and_equal_ones_by_name);
    tcase_add_test(cases, half_is_made_up_by_the_largest);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
