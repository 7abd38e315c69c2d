/* SPDX-License-Identifier: MIT */
/* Which tweet a long text belongs to. */
#include "support/run.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "read/notes.h"

static struct notes *notes;
static struct text text;

static void
start(void)
{
    notes = notes_new();
    ck_assert_ptr_nonnull(notes);
}

static void
end(void)
{
    notes_free(notes);
    text_free(&text);
}

static struct span
span_of(const char *string)
{
    const struct span span = { string, strlen(string) };

    return span;
}

static void
add(const char *id, int64_t time, const char *long_text)
{
    struct post post = { .id = span_of(id), .text = span_of(long_text), .time = time };

    ck_assert_ptr_null(notes_add(notes, &post));
}

/* What becomes of a tweet's text. */
static const char *
joined(int64_t time, const char *short_text)
{
    static char said[512];

    text_clear(&text);
    ck_assert_int_eq(text_append(&text, span_of(short_text)), 1);
    ck_assert_int_eq(notes_join(notes, time, &text), 1);
    ck_assert_uint_lt(text.bytes, sizeof said);
    if (text.bytes > 0)
        memcpy(said, text.data, text.bytes);
    said[text.bytes] = '\0';
    return said;
}

#define DOTS "\xe2\x80\xa6"

static struct {
    int64_t time;
    const char *tweet;
    const char *said;
} const tweets[] = {
    { 7, "A long walk" DOTS, "A long walk around the lake" },
    { 7, "A long walk" DOTS " https://t.co/a", "A long walk around the lake" },
    { 7, "A long walk " DOTS " https://x.example.org/1",
      "A long walk around the lake" },
    { 7, "A long wa" DOTS, "A long walk around the lake" },
    { 7, "A long walk around the lake", "A long walk around the lake" },
    { 7, "A long walk around the lake https://t.co/a", "A long walk around the lake" },
    /* The mentions of whom it answers are the tweet's. */
    { 7, "@a @b A long wa" DOTS, "@a @b A long walk around the lake" },
    /* Another second, other words, nothing that tells. */
    { 8, "A long walk" DOTS, "A long walk" DOTS },
    { 7, "A long talk" DOTS, "A long talk" DOTS },
    { 7, DOTS, DOTS },
    { 7, "", "" },
    { READ_NO_TIME, "A long walk" DOTS, "A long walk" DOTS },
    /* A second text of the same second. */
    { 7, "Not the first" DOTS, "Not the first of the two" },
};

START_TEST(a_tweet_gets_the_text_of_its_second_that_begins_as_it_does)
{
    add("1", 7, "A long walk around the lake");
    add("2", 7, "Not the first of the two");
    add("3", 7 + 4096, "A long walk elsewhere");
    ck_assert_str_eq(joined(tweets[_i].time, tweets[_i].tweet), tweets[_i].said);
}
END_TEST

START_TEST(a_text_belongs_to_one_tweet)
{
    add("1", 7, "A long walk around the lake");
    ck_assert_str_eq(joined(7, "A long" DOTS), "A long walk around the lake");
    ck_assert_str_eq(joined(7, "A long" DOTS), "A long" DOTS);
}
END_TEST

/* However many have the same second, a tweet is not held against all of them. */
START_TEST(of_many_texts_some_are_looked_at)
{
    char id[16];
    struct post post = { 0 };

    add("first", 7, "A long walk");
    for (int i = 0; i < 1000; i++) {
        snprintf(id, sizeof id, "%d", i);
        add(id, 7, "Tea");
    }
    ck_assert_str_eq(joined(7, "A long" DOTS), "A long" DOTS);
    ck_assert_str_eq(joined(7, "T" DOTS), "Tea");
    ck_assert_int_eq(notes_next(notes, &post), READ_POST);
    ck_assert_mem_eq(post.id.data, "first", post.id.bytes);
}
END_TEST

/* What a stranger's archive may have held in memory: 256 MiB of texts and ids, to the
 * byte, and no more. */
START_TEST(so_much_is_held_and_no_more)
{
    const size_t most = (size_t)256 << 20;
    char *zeros = calloc(most, 1);
    struct post large = { .id = span_of("1"), .text = { zeros, most - 4 } };
    struct post small = { .id = span_of("2"), .text = span_of("Ah") };
    struct post least = { .id = span_of("3") };

    ck_assert_ptr_nonnull(zeros);
    ck_assert_ptr_null(notes_add(notes, &large));
    ck_assert_ptr_null(notes_add(notes, &small));
    ck_assert_str_eq(notes_add(notes, &least),
                     "expected long texts of at most 256 MiB in all, found more");
    ck_assert_int_eq(notes_next(notes, &large), READ_POST);
    ck_assert_uint_eq(large.text.bytes, most - 4);
    ck_assert_int_eq(notes_next(notes, &small), READ_POST);
    ck_assert_int_eq(notes_next(notes, &least), READ_END);
    free(zeros);
}
END_TEST

START_TEST(what_belongs_to_no_tweet_is_given_in_order)
{
    struct post post = { 0 };

    add("1", 7, "A long walk");
    add("2", 8, "Another");
    add("3", 9, "The last");
    joined(8, "Anoth" DOTS);
    ck_assert_int_eq(notes_next(notes, &post), READ_POST);
    ck_assert_mem_eq(post.text.data, "A long walk", post.text.bytes);
    ck_assert_int_eq((int)post.time, 7);
    ck_assert_int_eq(notes_next(notes, &post), READ_SKIPPED);
    ck_assert_int_eq(notes_next(notes, &post), READ_POST);
    ck_assert_mem_eq(post.id.data, "3", post.id.bytes);
    ck_assert_int_eq(notes_next(notes, &post), READ_END);
    ck_assert_int_eq(notes_next(notes, &post), READ_END);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("notes");
    TCase *all = tcase_create("all");

    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, a_tweet_gets_the_text_of_its_second_that_begins_as_it_does,
                        0, (int)(sizeof tweets / sizeof tweets[0]));
    tcase_add_test(all, a_text_belongs_to_one_tweet);
    tcase_add_test(all, of_many_texts_some_are_looked_at);
    tcase_add_test(all, so_much_is_held_and_no_more);
    tcase_add_test(all, what_belongs_to_no_tweet_is_given_in_order);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
