/* SPDX-License-Identifier: MIT */
/*
 * The tags of lines, as the plugin for WeeChat writes and reads them. Other plugins
 * write tags too, and a model may have any labels.
 */
#include "tags.h"

#include <string.h>

#include "support/run.h"

static const char irc[] = "irc_privmsg,notify_message,nick_writer,log1";

START_TEST(what_is_written_is_read)
{
    const struct mark mark = { .label = "follower-selling",
                               .taught = "com_mercial",
                               .taught_times = 7,
                               .bytes = 24,
                               .is_folded = 1 };
    char *tags = tags_write(irc, &mark);
    const struct mark read = tags_read(tags);

    ck_assert_str_eq(tags, "irc_privmsg,notify_message,nick_writer,log1,"
                           "tout_label_follower-selling,tout_fold,tout_mark_24,"
                           "tout_taught_7_com_mercial");
    ck_assert_str_eq(read.label, mark.label);
    ck_assert_str_eq(read.taught, mark.taught);
    ck_assert_int_eq(read.taught_times, mark.taught_times);
    ck_assert_uint_eq(read.bytes, mark.bytes);
    ck_assert_int_eq(read.is_folded, 1);
    free(tags);
}
END_TEST

START_TEST(a_mark_takes_the_place_of_an_earlier_one)
{
    const struct mark first = { .label = "a", .bytes = 5, .is_folded = 1 };
    const struct mark second = { .label = "b" };
    const struct mark none = { .label = "" };
    char *one = tags_write(irc, &first);
    char *two = tags_write(one, &second);
    char *three = tags_write(two, &none);

    ck_assert_str_eq(two, "irc_privmsg,notify_message,nick_writer,log1,tout_label_b");
    ck_assert_str_eq(three, irc);
    free(one);
    free(two);
    free(three);
}
END_TEST

START_TEST(tags_are_whole)
{
    size_t bytes = 99;

    ck_assert_int_eq(tags_have(irc, "log1"), 1);
    ck_assert_int_eq(tags_have(irc, "irc_privmsg"), 1);
    ck_assert_int_eq(tags_have(irc, "irc_priv"), 0);
    ck_assert_int_eq(tags_have(irc, "privmsg"), 0);
    ck_assert_int_eq(tags_have("", "log1"), 0);
    ck_assert_str_eq(tags_value(irc, "nick_", &bytes), "writer,log1");
    ck_assert_uint_eq(bytes, strlen("writer"));
    ck_assert_ptr_null(tags_value(irc, "riter", &bytes));
}
END_TEST

START_TEST(a_label_in_a_tag_does_not_end_it)
{
    char name[16];

    tags_name("not, this one", name, sizeof name);
    ck_assert_str_eq(name, "not__this_one");
    tags_name("a label that is far too long", name, sizeof name);
    ck_assert_str_eq(name, "a_label_that_is");
}
END_TEST

/* What others may have written, and what is made of it. */
static const struct {
    const char *tags;
    const char *label;
    int32_t times;
    size_t bytes;
} odd[] = {
    { "", "", 0, 0 },
    { ",,,", "", 0, 0 },
    { "tout_label_", "", 0, 0 },
    { "tout_mark_,tout_label_x", "x", 0, 0 },
    { "tout_mark_x", "", 0, 0 },
    { "tout_taught_,a", "", 0, 0 },
    { "tout_taught_3,a", "", 0, 0 },
    { "tout_taught_0_a", "", 0, 0 },
    { "tout_taught_99999999999999999999_a", "", 0, 0 },
    { "tout_taught_-1_a", "", 0, 0 },
    { "tout_taught_2_", "", 2, 0 },
    { "tout_mark_7,tout_mark_8", "", 0, 7 },
};

START_TEST(odd_tags_are_read_as_far_as_they_go)
{
    const struct mark mark = tags_read(odd[_i].tags);

    ck_assert_str_eq(mark.label, odd[_i].label);
    ck_assert_int_eq(mark.taught_times, odd[_i].times);
    ck_assert_uint_eq(mark.bytes, odd[_i].bytes);
}
END_TEST

START_TEST(long_tags_are_kept_and_long_labels_cut)
{
    char tags[4096];
    struct mark mark = { .bytes = 3 };
    struct mark read;
    char *written;

    memset(tags, 'x', sizeof tags - 1);
    tags[sizeof tags - 1] = '\0';
    memset(mark.label, 'l', sizeof mark.label - 1);
    written = tags_write(tags, &mark);
    ck_assert_int_eq(strncmp(written, tags, sizeof tags - 1), 0);
    read = tags_read(written);
    ck_assert_str_eq(read.label, mark.label);
    free(written);
    memcpy(tags, "tout_label_", strlen("tout_label_"));
    read = tags_read(tags);
    ck_assert_uint_eq(strlen(read.label), sizeof read.label - 1);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("tags");
    TCase *tcase = tcase_create("tags");

    tcase_add_test(tcase, what_is_written_is_read);
    tcase_add_test(tcase, a_mark_takes_the_place_of_an_earlier_one);
    tcase_add_test(tcase, tags_are_whole);
    tcase_add_test(tcase, a_label_in_a_tag_does_not_end_it);
    tcase_add_loop_test(tcase, odd_tags_are_read_as_far_as_they_go, 0,
                        sizeof odd / sizeof odd[0]);
    tcase_add_test(tcase, long_tags_are_kept_and_long_labels_cut);
    suite_add_tcase(suite, tcase);
    return run_suite(suite);
}
