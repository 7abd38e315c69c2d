/* SPDX-License-Identifier: MIT */
/* Samples of posts: their size, their order, and that each post is as likely. */
#include <stdio.h>
#include <string.h>

#include "sample.h"
#include "support/run.h"

enum { STREAM = 20, SIZE = 5, ROUNDS = 4000 };

static void
draw(struct sample *sample, int posts)
{
    for (int i = 0; i < posts; i++) {
        char text[16];
        const struct post post = {
            .text = { text, (size_t)snprintf(text, sizeof text, "post %d", i) },
            .line = (uint64_t)i,
        };

        ck_assert_int_eq(sample_offer(sample, &post, 0), 1);
    }
    sample_sort(sample);
}

START_TEST(a_sample_is_in_order_and_owns_its_posts)
{
    struct sample sample = { .size = SIZE, .state = (uint64_t)_i };

    draw(&sample, STREAM);
    ck_assert_uint_eq(sample.count, SIZE);
    for (size_t i = 0; i < sample.count; i++) {
        char text[16];

        snprintf(text, sizeof text, "post %d", (int)sample.list[i].number);
        ck_assert_uint_eq(sample.list[i].post.line, sample.list[i].number);
        ck_assert_uint_eq(sample.list[i].post.text.bytes, strlen(text));
        ck_assert_mem_eq(sample.list[i].post.text.data, text, strlen(text));
        ck_assert_ptr_null(sample.list[i].post.author.data);
        if (i > 0)
            ck_assert_uint_gt(sample.list[i].number, sample.list[i - 1].number);
    }
    sample_free(&sample);
}
END_TEST

START_TEST(a_stream_that_is_shorter_is_kept_whole)
{
    struct sample sample = { .size = SIZE };

    draw(&sample, 3);
    ck_assert_uint_eq(sample.count, 3);
    ck_assert_uint_eq(sample.list[2].number, 2);
    sample_free(&sample);
}
END_TEST

/* Of 4,000 samples each post is in 1,000 by expectation; five standard deviations are
 * 137. The seeds are fixed, so that it holds always or never. */
START_TEST(each_post_is_as_likely_as_any_other)
{
    int drawn[STREAM] = { 0 };

    for (int round = 0; round < ROUNDS; round++) {
        struct sample sample = { .size = SIZE, .state = (uint64_t)round };

        draw(&sample, STREAM);
        for (size_t i = 0; i < sample.count; i++)
            drawn[sample.list[i].number]++;
        sample_free(&sample);
    }
    for (int i = 0; i < STREAM; i++) {
        ck_assert_int_gt(drawn[i], 1000 - 137);
        ck_assert_int_lt(drawn[i], 1000 + 137);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("sample");
    TCase *cases = tcase_create("sample");

    tcase_add_loop_test(cases, a_sample_is_in_order_and_owns_its_posts, 0, 20);
    tcase_add_test(cases, a_stream_that_is_shorter_is_kept_whole);
    tcase_add_test(cases, each_post_is_as_likely_as_any_other);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
