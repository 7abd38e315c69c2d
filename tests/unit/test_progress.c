/* SPDX-License-Identifier: MIT */
/* What is drawn of how far reading has come. */
#include <string.h>

#include "progress.h"
#include "support/run.h"

static const struct {
    struct pace pace;
    double seconds;
    const char *text;
} paces[] = {
    { { 500, 250, 1000 }, 2, " 25 %, 500 posts, 250 a second, 6 s left" },
    { { 500, 1000, 1000 }, 4, "100 %, 500 posts, 125 a second, 0 s left" },
    { { 0, 0, 1000 }, 0, "  0 %, 0 posts, 0 a second" },
    { { 3, 100, 0 }, 1, "3 posts, 3 a second" },
    /* What is packed gives more bytes than it has. */
    { { 3, 1001, 1000 }, 1, "3 posts, 3 a second" },
};

START_TEST(a_pace_tells_share_and_time_where_the_size_is_known)
{
    char text[128];

    pace_print(&paces[_i].pace, paces[_i].seconds, text, sizeof text);
    ck_assert_str_eq(text, paces[_i].text);
}
END_TEST

START_TEST(a_pace_of_the_largest_numbers_fits)
{
    const struct pace pace = { UINT64_MAX, UINT64_MAX / 2, UINT64_MAX };
    char text[128];

    pace_print(&pace, 1e-9, text, sizeof text);
    ck_assert_uint_lt(strlen(text), sizeof text);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("progress");
    TCase *cases = tcase_create("progress");

    tcase_add_loop_test(cases, a_pace_tells_share_and_time_where_the_size_is_known, 0,
                        sizeof paces / sizeof paces[0]);
    tcase_add_test(cases, a_pace_of_the_largest_numbers_fits);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
