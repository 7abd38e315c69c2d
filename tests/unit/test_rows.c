/* SPDX-License-Identifier: MIT */
/* Features that posts repeat, with their rows: which post had them last. */
#include "classify/rows.h"

#include "support/run.h"

static struct ti_remembered list[TI_ROWS_MAX];
static struct ti_rows rows;

static void
make_rows(void)
{
    ti_rows_init(&rows, list);
}

static unsigned
count_known(void)
{
    unsigned known = 0;

    for (uint64_t sign = 0; sign <= rows.mask; sign++)
        known += ti_rows_place(&rows, sign)->sign == sign;
    return known;
}

START_TEST(a_place_is_taken_by_no_feature_at_first)
{
    ck_assert_uint_eq(rows.mask + 1, TI_ROWS_MIN);
    ck_assert_uint_eq(count_known(), 0);
}
END_TEST

START_TEST(there_are_more_places_when_much_was_learned_and_then_no_more)
{
    for (unsigned post = 0; post < 100; post++) {
        ti_rows_start(&rows);
        rows.learned += TI_ROWS_MAX / 4;
    }
    ck_assert_uint_eq(rows.mask + 1, TI_ROWS_MAX);
    ck_assert_uint_eq(count_known(), 0);
}
END_TEST

/* Four billion posts on, what one of them left would be taken for this one's. */
START_TEST(numbers_of_posts_are_not_used_again)
{
    ti_rows_start(&rows);
    *ti_rows_place(&rows, 5) = (struct ti_remembered){ .sign = 5, .post = rows.post };
    rows.post = UINT32_MAX;
    ti_rows_start(&rows);
    ck_assert_uint_ne(rows.post, 0);
    ck_assert_uint_eq(count_known(), 0);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("rows");
    TCase *all = tcase_create("rows");

    tcase_add_checked_fixture(all, make_rows, NULL);
    tcase_add_test(all, a_place_is_taken_by_no_feature_at_first);
    tcase_add_test(all, there_are_more_places_when_much_was_learned_and_then_no_more);
    tcase_add_test(all, numbers_of_posts_are_not_used_again);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
