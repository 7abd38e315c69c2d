/* SPDX-License-Identifier: MIT */
/* Records cut out of an array: what is broken costs itself alone, and is named. */
#include "support/reading.h"

static struct reading reading;

static void
start(void)
{
    reading_start(&reading);
}

static void
end(void)
{
    reading_end(&reading);
}

static const char *
said_of(const char *data)
{
    static const struct read_options options = { .kind = READ_KIND_X_ARCHIVE };
    const struct span bytes = { data, strlen(data) };

    return reading_of(&reading, "t.js", bytes, &options);
}

#define HEAD "window.YTD.tweets.part0 = [\n"
/* 28 bytes, and 36. */
#define TWEET(id, text) "{\"tweet\":{\"id\":\"" id "\",\"full_text\":\"" text "\"}}"

static struct {
    const char *data;
    const char *said;
} const arrays[] = {
    { HEAD "]", "" },
    { HEAD TWEET("1", "a") "," TWEET("2", "b") "\n];\n", "post 1||a\npost 2||b\n" },
    { HEAD TWEET("1", "} ] \\\" { [ \\\\") "]", "post 1||} ] \" { [ \\\n" },
    { HEAD TWEET("1", "a") "]" HEAD TWEET("2", "b") "]", "post 1||a\npost 2||b\n" },
    { "[" TWEET("1", "a") "]", "post 1||a\n" },
    { HEAD TWEET("1", "a") ",\n12, \"" TWEET("2", "b") "]",
      "post 1||a\n"
      "bad t.js:3: expected a record or ']', found '1' at byte 66; went on at line 3\n"
      "post 2||b\n" },
    { HEAD TWEET("1", "a") "] rubbish\n" TWEET("2", "b") "]",
      "post 1||a\n"
      "bad t.js:2: expected the end of the file behind the array, found 'r' at byte "
      "66; "
      "went on at line 3\n"
      "post 2||b\n" },
    { HEAD TWEET("1", "a") "]\n\x01 rubbish",
      "post 1||a\n"
      "bad t.js:3: expected the end of the file behind the array, found '\\x01' at "
      "byte "
      "66; no more records are found behind it\n" },
    { HEAD "{\"tweet\":{\"full_text\":\"a\n" TWEET("2", "b") "]",
      "bad t.js:2: expected the end of a string, found a line feed at byte 52, in the "
      "record of line 2; went on at line 3\n"
      "post 2||b\n" },
    { HEAD "{\"tweet\":{\"urls\":[}},\n" TWEET("2", "b") "]",
      "bad t.js:2: expected ']', found '}' at byte 46, in the record of line 2; "
      "went on at line 3\n"
      "post 2||b\n" },
    { HEAD "{\"tweet\":{\"full_text\":\"a\"},\n" TWEET("2", "b") "]",
      "bad t.js:3: expected the end of the record, found another record at byte 56, in "
      "the record of line 2; went on at line 3\n"
      "post 2||b\n" },
    { HEAD "{\"tweet\":{\"full_text\":\"a}}," TWEET("2", "b") "]",
      "bad t.js:2: expected the end of the record, found another record at byte 55, in "
      "the record of line 2; went on at line 2\n"
      "post 2||b\n" },
    /* Not wrapped: a record is known by the key that the one before began with. */
    { HEAD
      "{\"x\":1,\"text\":\"a\"},{\"x\":2,\"e\":{\"x\":3},{\"x\":4,\"text\":\"b\"}]",
      "post 1||a\n"
      "bad t.js:2: expected the end of the record, found another record at byte 66, in "
      "the record of line 2; went on at line 2\n"
      "post 3||b\n" },
    { HEAD TWEET("1", "a") ",\n",
      "post 1||a\n"
      "bad t.js:3: expected a record or ']', found the end of the file at byte 66\n" },
    { HEAD TWEET("1", "a") ",\n{\"tweet\":\n{",
      "post 1||a\n"
      "bad t.js:4: expected the end of the record, found the end of the file at byte "
      "77, "
      "in the record of line 3\n" },
    { HEAD "{]}," TWEET("2", "b") "]", "bad t.js:2: expected '}', found ']' at byte "
                                       "29, in the record of line 2; went on "
                                       "at line 2\n"
                                       "post 2||b\n" },
};

START_TEST(an_array_is_cut_into_its_records)
{
    ck_assert_str_eq(said_of(arrays[_i].data), arrays[_i].said);
}
END_TEST

static struct {
    const char *data;
    const char *said;
} const headers[] = {
    { "", "the end of the file" },
    { "hello", "hello" },
    { "window.YTD.like.part0 = [", "window.YTD.like" },
    { "window.YTD.deleted_tweets.part0 = [", "window.YTD.deleted_tweets" },
    { "window.YTD.tweet_headers.part0 = [", "window.YTD.tweet_headers" },
    { "window.YTD.account.part0 = [", "window.YTD.account" },
    { "Grailbird.data.user = [", "Grailbird.data.user" },
    { "window.YTD.twe", "window.YTD.twe" },
};

START_TEST(another_file_of_the_archive_is_refused)
{
    char expected[256];

    snprintf(expected, sizeof expected,
             "closed t.js:1: expected window.YTD.tweets, found %s\n", headers[_i].said);
    ck_assert_str_eq(said_of(headers[_i].data), expected);
}
END_TEST

START_TEST(a_header_without_its_array_is_refused)
{
    ck_assert_str_eq(said_of("window.YTD.tweets.part0 = {}"),
                     "closed t.js:1: expected window.YTD.tweets.part0 = [, found "
                     "window.YTD.tweets.part0 = {}\n");
    ck_assert_str_eq(said_of("window.YTD.tweets.part0 = "),
                     "closed t.js:1: expected window.YTD.tweets.part0 = [, found "
                     "window.YTD.tweets.part0 = \n");
}
END_TEST

START_TEST(another_file_behind_the_tweets_ends_the_reading)
{
    ck_assert_str_eq(
        said_of(HEAD TWEET("1", "a") "]\nwindow.YTD.deleted_tweets.part0 = [" TWEET(
            "2", "b") "]"),
        "post 1||a\n"
        "failed t.js:3: expected window.YTD.tweets, found "
        "window.YTD.deleted_tweets\n");
}
END_TEST

/* A record as long as `bytes`, and one behind it. */
static const char *
said_of_long(size_t bytes)
{
    static const struct read_options options = { .kind = READ_KIND_X_ARCHIVE };
    static const char before[] = HEAD "{\"tweet\":{\"full_text\":\"a\",\"x\":\"";
    static const char behind[] = "\"}}," TWEET("2", "b") "]";
    const size_t room = sizeof before + sizeof behind + bytes;
    char *data = malloc(room);
    struct span all = { data, 0 };
    const char *said;
    /* What of the record is not filling. */
    const size_t around = strlen(before) - strlen(HEAD) + 3;

    ck_assert_ptr_nonnull(data);
    memcpy(data, before, strlen(before));
    all.bytes = strlen(before);
    memset(data + all.bytes, 'y', bytes - around);
    all.bytes += bytes - around;
    memcpy(data + all.bytes, behind, strlen(behind));
    all.bytes += strlen(behind);
    said = reading_of(&reading, "t.js", all, &options);
    free(data);
    return said;
}

START_TEST(a_record_may_have_ten_mebibytes)
{
    ck_assert_str_eq(said_of_long((size_t)10 << 20), "post 1||a\npost 2||b\n");
}
END_TEST

START_TEST(a_longer_record_is_bad_and_costs_itself_alone)
{
    ck_assert_str_eq(
        said_of_long(((size_t)10 << 20) + 1),
        "bad t.js:2: expected a record of at most 10 MiB, found more at byte "
        "10485788, in the record of line 2; went on at line 2\npost 2||b\n");
}
END_TEST

START_TEST(brackets_without_end_are_broken)
{
    char data[5000];

    memset(data, '[', sizeof data - 1);
    data[sizeof data - 1] = '\0';
    memcpy(data, "[{\"x\":", 6);
    ck_assert_str_eq(
        said_of(data),
        "bad t.js:1: expected at most 2048 open brackets, found one more at "
        "byte 2053, in the record of line 1; no more records are found "
        "behind it\n");
}
END_TEST

START_TEST(many_empty_arrays_take_no_stack)
{
    static const struct read_options options = { .kind = READ_KIND_X_ARCHIVE };
    static const char part[] = "window.YTD.tweets.part0=[]";
    const size_t part_bytes = sizeof part - 1;
    const size_t count = 500000;
    char *data = malloc(count * part_bytes);
    const struct span all = { data, count * part_bytes };

    ck_assert_ptr_nonnull(data);
    for (size_t i = 0; i < count; i++)
        memcpy(data + i * part_bytes, part, part_bytes);
    ck_assert_str_eq(reading_of(&reading, "t.js", all, &options), "");
    free(data);
}
END_TEST

START_TEST(a_cut_file_gives_what_came_before)
{
    static const char data[] =
        HEAD TWEET("1", "a") ",\n" TWEET("2", "b { \\\" [") "\n" TWEET("3", "c") "];\n";
    char cut[sizeof data];

    for (size_t bytes = 28; bytes < sizeof data; bytes++) {
        memcpy(cut, data, bytes);
        cut[bytes] = '\0';
        said_of(cut);
        ck_assert_int_eq(strncmp("1\n2\n3\n", reading.ids, strlen(reading.ids)), 0);
        /* All but the last three bytes: the bracket, the semicolon, the line feed. */
        ck_assert_int_eq(reading.bad, bytes < sizeof data - 3);
    }
    ck_assert_int_eq(reading.posts, 3);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("records");
    TCase *all = tcase_create("all");

    tcase_set_timeout(all, 60);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, an_array_is_cut_into_its_records, 0,
                        (int)(sizeof arrays / sizeof arrays[0]));
    tcase_add_loop_test(all, another_file_of_the_archive_is_refused, 0,
                        (int)(sizeof headers / sizeof headers[0]));
    tcase_add_test(all, a_header_without_its_array_is_refused);
    tcase_add_test(all, another_file_behind_the_tweets_ends_the_reading);
    tcase_add_test(all, a_record_may_have_ten_mebibytes);
    tcase_add_test(all, a_longer_record_is_bad_and_costs_itself_alone);
    tcase_add_test(all, brackets_without_end_are_broken);
    tcase_add_test(all, many_empty_arrays_take_no_stack);
    tcase_add_test(all, a_cut_file_gives_what_came_before);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
