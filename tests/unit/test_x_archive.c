/* SPDX-License-Identifier: MIT */
/* Posts out of archives of X: whole ones and broken ones. */
#include "support/reading.h"

static const struct read_options archive = { .kind = READ_KIND_X_ARCHIVE };
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

static struct {
    const char *name;
    const char *said;
} const fixtures[] = {
    { "unwrapped.js",
      "post 1120000000000000001||Woke up before the alarm, felt smug until noon\n"
      "post 1120000000000000002||@example7 @example8 the ford is passable: "
      "https://maps.example.org/ford\n"
      "post 1120000000000000003||Der Fluss ist wieder im Bett {und} wir auch\n" },
    { "grailbird.js", "post 790000101||trying this thing. is anybody here?\n"
                      "post 790000102||beans & peas are up! photo: "
                      "http://allotment.example.net/beans\n" },
    { "part1.js",
      "post 1500000000000000011||The second part of a long archive starts with "
      "soup\n"
      "post 1500000000000000012||and it ends with bread \xf0\x9f\x8d\x9e\n" },
    { "bom-crlf.js", "post 21||a mark, CR LF and a semicolon\npost 22||do no harm\n" },
    { "alt.js",
      "post 301||two of three https://example.com/photo/1\nA red door\nA blue "
      "door\n"
      "post 302||Nothing but a picture of fog\n"
      "skip no text\n" },
    { "amp.js", "post 201||fish & chips <3 > everything\n"
                "post 202||write &amp; to get &, and &lt; to get <\n"
                "post 203||\"it's\" &hearts; &amp &;\n"
                "post 204||a & https://short.example.org/?a=1&b=2 "
                "https://long.example.org/&amp;,https://short.example.org/?a=1&b=2.\n"
                "post 205||\xf0\x9f\xa5\x81 unknown https://t.co/zzz stays, "
                "https://example.com/photo/1 goes\n" },
    { "bad-value.js",
      "post 101||The first is whole\n"
      "bad bad-value.js:13: expected a record in JSON, found Problem while parsing an "
      "atom starting with the letter 'n'\n"
      "post 103||behind the broken one\n" },
    { "bad-record.js",
      "post 101||The first is whole\n"
      "bad bad-record.js:20: expected the end of a string, found a line feed at byte "
      "385, in the record of line 13; went on at line 24\n"
      "post 103||behind the broken one\n"
      "post 104||The fourth is fine\n" },
    { "open-record.js",
      "post 101||The first is whole\n"
      "bad open-record.js:24: expected the end of the record, found another record at "
      "byte 415, in the record of line 13; went on at line 24\n"
      "post 103||behind the open one\n"
      "post 104||The fourth is fine\n" },
    { "closed-early.js", "post 101||The first is whole\n"
                         "post 102||one brace too many\n"
                         "bad closed-early.js:24: expected a record or ']', found '}' "
                         "at byte 417; went on "
                         "at line 25\n"
                         "post 103||behind the brace\n" },
    { "array-closed-early.js",
      "post 101||The first is whole\n"
      "bad array-closed-early.js:13: expected the end of the file behind the array, "
      "found ',' at byte 222; went on at line 14\n"
      "post 102||behind the bracket\n" },
    { "cut.js", "post 101||The first is whole\n"
                "post 102||The second is whole too\n"
                "bad cut.js:31: expected the end of the record, found the end of the "
                "file at byte "
                "584, in the record of line 24\n" },
    { "open-array.js", "post 101||The first is whole\n"
                       "post 102||The second is whole too\n"
                       "bad open-array.js:24: expected a record or ']', found the end "
                       "of the file at byte "
                       "420\n" },
    { "empty-array.js", "" },
    { "like.js",
      "closed like.js:1: expected window.YTD.tweets, found window.YTD.like\n" },
    { "deleted-tweets.js",
      "closed deleted-tweets.js:1: expected window.YTD.tweets, found "
      "window.YTD.deleted_tweets\n" },
};

START_TEST(a_file_gives_its_posts)
{
    char name[128];
    char *data;
    struct span bytes;

    snprintf(name, sizeof name, "tests/data/x-archive/%s", fixtures[_i].name);
    data = reading_bytes(reading_path("TOUT_SOURCE", name), &bytes.bytes);
    ck_assert_msg(data != NULL, "no file %s", name);
    bytes.data = data;
    ck_assert_str_eq(reading_of(&reading, fixtures[_i].name, bytes, &archive),
                     fixtures[_i].said);
    free(data);
}
END_TEST

static struct {
    const char *record;
    const char *said;
} const records[] = {
    { "{\"id_str\":\"1\",\"id\":2,\"full_text\":\"a\",\"text\":\"b\"}", "post 1||a\n" },
    { "{\"id\":-5,\"text\":\"a\"}", "post -5||a\n" },
    { "{\"id\":18446744073709551615,\"text\":\"a\"}",
      "post 18446744073709551615||a\n" },
    { "{\"id\":1.5,\"text\":\"a\"}", "post 1||a\n" },
    { "{\"tweet\":{\"id\":\"x\",\"full_text\":\"\\u00e9\\n\\ud83d\\udd25\"}}",
      "post x||\xc3\xa9\n\xf0\x9f\x94\xa5\n" },
    { "{\"full_text\":\"\"}", "skip no text\n" },
    { "{\"full_text\":7}",
      "bad t.js:1: expected a string in full_text, found a number\n" },
    { "{\"text\":{}}", "bad t.js:1: expected a string in text, found an object\n" },
    { "{\"tweet\":[]}", "bad t.js:1: expected an object in tweet, found an array\n" },
    { "{}", "bad t.js:1: expected a tweet with full_text or text, found neither\n" },
    { "{\"full_text\":\"\xff\"}",
      "bad t.js:1: expected a record in JSON, found The input is not valid UTF-8\n" },
    /* A link whose beginning is a link; http; a link in the middle of a word. */
    { "{\"id\":1,\"text\":\"http://t.co/a xhttps://t.co/ab https://t.co/ "
      "https://t.co/b\",\"entities\":{\"urls\":["
      "{\"url\":\"http://t.co/a\",\"expanded_url\":\"A\"},"
      "{\"url\":\"https://t.co/ab\",\"expanded_url\":\"AB\"},"
      "{\"url\":\"https://t.co/\",\"expanded_url\":\"no\"},"
      "{\"url\":\"https://t.co/b\",\"expanded_url\":\"\"}],"
      "\"media\":[{\"url\":\"http://t.co/a\",\"expanded_url\":\"late\"}]}}",
      "post 1||A xAB https://t.co/ https://t.co/b\n" },
    /* What a link stands for is not looked through for escapes and links again. */
    { "{\"id\":1,\"text\":\"https://t.co/a\",\"extended_entities\":{\"media\":["
      "{\"url\":\"https://t.co/a\",\"expanded_url\":\"https://t.co/a?&amp;\","
      "\"ext_alt_text\":\"&lt;\"}]}}",
      "post 1||https://t.co/a?&amp;\n&lt;\n" },
};

START_TEST(a_record_becomes_a_post)
{
    char data[1024];
    struct span bytes = { data, 0 };

    bytes.bytes = (size_t)snprintf(data, sizeof data, "window.YTD.tweets.part0 = [%s]",
                                   records[_i].record);
    ck_assert_str_eq(reading_of(&reading, "t.js", bytes, &archive), records[_i].said);
}
END_TEST

static void
append(char **out, const char *text)
{
    const size_t bytes = strlen(text);

    memcpy(*out, text, bytes);
    *out += bytes;
}

/* 100,000 links that each stand for 1,000 bytes would be a text of 100 MB. */
START_TEST(a_text_does_not_grow_without_bound)
{
    char *data = malloc((size_t)4 << 20);
    char *out = data;
    struct span bytes = { data, 0 };

    ck_assert_ptr_nonnull(data);
    append(&out, "[{\"full_text\":\"");
    for (int i = 0; i < 100000; i++)
        append(&out, "https://t.co/a ");
    append(&out, "\",\"entities\":{\"urls\":[{\"url\":\"https://t.co/a\","
                 "\"expanded_url\":\"");
    for (int i = 0; i < 100; i++)
        append(&out, "0123456789");
    append(&out, "\"}]}},{\"id\":2,\"full_text\":\"b\"}]");
    bytes.bytes = (size_t)(out - data);
    ck_assert_str_eq(
        reading_of(&reading, "t.js", bytes, &archive),
        "bad t.js:1: expected a text of at most 10 MiB, found a longer one\n"
        "post 2||b\n");
    free(data);
}
END_TEST

START_TEST(a_file_cut_anywhere_gives_the_posts_before_the_cut)
{
    static const char *const names[] = { "unwrapped.js", "grailbird.js", "part1.js",
                                         "amp.js",       "bom-crlf.js",  "alt.js" };
    char name[128];
    char whole[512];
    size_t bytes = 0;
    char *data;

    snprintf(name, sizeof name, "tests/data/x-archive/%s", names[_i]);
    data = reading_bytes(reading_path("TOUT_SOURCE", name), &bytes);
    ck_assert_msg(data != NULL, "no file %s", name);
    for (size_t cut = bytes + 1; cut-- > 0;) {
        const struct span part = { data, cut };

        reading_of(&reading, "t.js", part, &archive);
        if (cut == bytes)
            snprintf(whole, sizeof whole, "%s", reading.ids);
        ck_assert_int_eq(strncmp(whole, reading.ids, strlen(reading.ids)), 0);
    }
    free(data);
}
END_TEST

/* One byte of a good file is another one: never a crash, and never a post too many. */
START_TEST(a_file_with_a_wrong_byte_is_read_to_its_end)
{
    static const char others[] = {
        '"', '{', '}', '[', ']', '\\', '\n', '\0', (char)0xff
    };
    size_t bytes = 0;
    char *data = reading_bytes(
        reading_path("TOUT_SOURCE", "tests/data/x-archive/part1.js"), &bytes);
    const struct span all = { data, bytes };

    ck_assert_ptr_nonnull(data);
    for (size_t at = 0; at < bytes; at++) {
        const char kept = data[at];

        data[at] = others[_i];
        reading_of(&reading, "t.js", all, &archive);
        ck_assert_int_le(reading.posts, 2);
        data[at] = kept;
    }
    free(data);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("x archive");
    TCase *all = tcase_create("all");

    tcase_set_timeout(all, 120);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, a_file_gives_its_posts, 0,
                        (int)(sizeof fixtures / sizeof fixtures[0]));
    tcase_add_loop_test(all, a_record_becomes_a_post, 0,
                        (int)(sizeof records / sizeof records[0]));
    tcase_add_test(all, a_text_does_not_grow_without_bound);
    tcase_add_loop_test(all, a_file_cut_anywhere_gives_the_posts_before_the_cut, 0, 6);
    tcase_add_loop_test(all, a_file_with_a_wrong_byte_is_read_to_its_end, 0, 9);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
