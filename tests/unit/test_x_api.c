/* SPDX-License-Identifier: MIT */
/* Who wrote a post of X and when, and what its formats leave open. */
#include <inttypes.h>

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

/* "ID AUTHOR SECONDS LINE" a post, of a file of tests/data/exports. */
static void
say_who_and_when(const char *name, char said[2048])
{
    static const struct read_options options = { .wants_messages = 1 };
    char path[256];
    char error[512];
    struct reader *reader;
    struct post post;
    size_t used = 0;

    snprintf(path, sizeof path, "tests/data/exports/%s", name);
    reader =
        reader_open(reading_path("TOUT_SOURCE", path), &options, error, sizeof error);
    ck_assert_msg(reader != NULL, "%s", error);
    said[0] = '\0';
    for (;;) {
        const enum read_result result = reader_next(reader, &post);

        if (result == READ_END)
            break;
        ck_assert_int_ne(result, READ_BAD);
        ck_assert_int_ne(result, READ_FAILED);
        if (result != READ_POST)
            continue;
        used += (size_t)snprintf(said + used, 2048 - used, "%.*s %.*s %" PRId64 "\n",
                                 (int)post.id.bytes, post.id.data,
                                 (int)post.author.bytes, post.author.data, post.time);
        ck_assert_uint_lt(used, 2048);
    }
    reader_close(reader);
}

static struct {
    const char *name;
    const char *said;
} const authors[] = {
    { "x-2024", "202410 example 1709220921\n"
                "801 77 1709220981\n"
                "20241 example 1709220381\n"
                "20242 example 1709220441\n"
                "20243 example 1709220501\n"
                "20244 example 1709220561\n"
                "20245 example 1709220621\n"
                "20246 example 1709220681\n"
                "20248 example 1709220801\n"
                "9002 example 1709220681\n" },
    { "x-2012", "20121 example 1709220381\n"
                "20122 example 1709220441\n"
                "20123 example 1709220501\n"
                "20124 example 1709220561\n" },
    { "x-2019/tweet.js", "20191  1709220381\n"
                         "20192  1709220441\n"
                         "20193  1709220501\n"
                         "20194  1709220561\n"
                         "20195  1709220621\n" },
    { "api-1/full.jsonl", "11001 example 1709220381\n"
                          "11002 example 1709220441\n"
                          "11003 example 1709220501\n"
                          "11004 example 1709220561\n"
                          "11006 example 1709220681\n"
                          "11005 example 1709220621\n"
                          "9007199254740993 example 1709220801\n" },
    { "api-2/pages.jsonl", "22001 example 1709220381\n"
                           "22002 example 1709220441\n"
                           "22003 example 1709220501\n"
                           "22004 example 1709220561\n"
                           "22006 example 1709220681\n"
                           "22005 example 1709220621\n"
                           "22009 example 1709220861\n"
                           "22008 example 1709220801\n" },
    { "twarc/tweets.csv", "22001 example 1709220381\n"
                          "22002 example 1709220441\n"
                          "22003 example 1709220501\n"
                          "22004 example 1709220561\n"
                          "22006 example 1709220681\n"
                          "22005 example 1709220621\n"
                          "22009 example 1709220861\n"
                          "22008 example 1709220801\n" },
};

START_TEST(a_post_has_its_author_and_time)
{
    char said[2048];

    say_who_and_when(authors[_i].name, said);
    ck_assert_str_eq(said, authors[_i].said);
}
END_TEST

static struct {
    const char *line;
    const char *said;
} const lines[] = {
    /* The first API. */
    { "{\"id_str\":\"1\",\"text\":7}",
      "bad t.jsonl:1: expected a string in text, found a number\n" },
    { "{\"id_str\":\"1\"}",
      "bad t.jsonl:1: expected a tweet with full_text or text, found neither\n" },
    { "{\"id_str\":\"1\",\"text\":\"RT @a: cut\",\"retweeted_status\":{}}",
      "post 1||RT @a: cut\n" },
    { "{\"id_str\":\"1\",\"text\":\"RT @a: cut\",\"retweeted_status\":{\"user\":{"
      "\"screen_name\":\"a\"},\"text\":\"cut off no more\"}}",
      "post 1||RT @a: cut off no more\n" },
    { "{\"id_str\":\"1\",\"text\":\"a\",\"extended_tweet\":[]}", "post 1||a\n" },
    { "{\"id_str\":\"1\",\"text\":\"https://t.co/a\",\"entities\":{\"urls\":[{\"url\":"
      "\"https://t.co/a\",\"expanded_url\":\"https://b.example.org\",\"unwound\":{"
      "\"url\":\"https://example.org/a\"}}]}}",
      "post 1||https://example.org/a\n" },
    { "{\"delete\":{}}", "skip notice of a deleted tweet\n" },
    { "{\"scrub_geo\":{}}", "skip notice of a deleted place\n" },
    { "{\"user_withheld\":{}}", "skip notice of a withheld user\n" },
    { "{\"disconnect\":{}}", "skip notice of the stream\n" },
    { "{\"event\":\"follow\"}", "skip notice of an event\n" },
    { "{\"statuses\":[{\"id_str\":\"1\",\"full_text\":\"a\"},{\"id_str\":\"2\"}],"
      "\"search_metadata\":{\"count\":2}}",
      "post 1||a\n"
      "bad t.jsonl:1: expected a tweet with full_text or text, found neither, in tweet "
      "2 of the page\n" },
    { "{\"statuses\":7}", "bad t.jsonl:1: expected a tweet, found a number\n" },
    { "{\"statuses\":[],\"search_metadata\":{}}", "skip page without tweets\n" },
    /* The second. */
    { "{}", "bad t.jsonl:1: expected a tweet with text, found none\n" },
    { "{\"data\":{\"id\":\"1\",\"text\":\"a\"}}", "post 1||a\n" },
    { "{\"data\":{\"id\":\"1\"}}",
      "bad t.jsonl:1: expected a tweet with text, found none\n" },
    { "{\"data\":[{\"id\":\"1\",\"text\":\"a\"},7,{\"id\":\"3\"},{\"id\":\"4\","
      "\"text\":\"d\"}]}",
      "post 1||a\n"
      "bad t.jsonl:1: expected a tweet, found a number, in tweet 2 of the page\n"
      "bad t.jsonl:1: expected a tweet with text, found none, in tweet 3 of the page\n"
      "post 4||d\n" },
    { "{\"data\":[{\"id\":\"1\",\"username\":\"a\"}]}", "skip user\n" },
    { "{\"data\":[],\"errors\":[{},{}]}",
      "skip error that the API tells\nskip error that the API tells\n" },
    { "{\"data\":[]}", "skip page without tweets\n" },
    { "{\"data\":null}", "bad t.jsonl:1: expected a tweet, found null\n" },
    /* What it retweets is not among what the page has: the text stays as it is. */
    { "{\"data\":{\"id\":\"1\",\"text\":\"RT @a: "
      "cut\",\"referenced_tweets\":[{\"type\":"
      "\"retweeted\",\"id\":\"2\"}]},\"includes\":{\"tweets\":[]}}",
      "post 1||RT @a: cut\n" },
    /* What it answers and quotes is somebody else's. */
    { "{\"data\":{\"id\":\"1\",\"text\":\"yes\",\"referenced_tweets\":[{\"type\":"
      "\"replied_to\",\"id\":\"2\"},{\"type\":\"quoted\",\"id\":\"2\"}]},\"includes\":{"
      "\"tweets\":[{\"id\":\"2\",\"text\":\"no\",\"author_id\":\"3\"}]}}",
      "post 1||yes\n" },
    { "{\"data\":{\"id\":\"1\",\"text\":\"\",\"attachments\":{\"media_keys\":[\"a\",7,"
      "\"b\"],\"poll_ids\":[\"c\"]}},\"includes\":{\"media\":[{\"media_key\":\"b\","
      "\"alt_text\":\"A door\"}],\"polls\":[{\"id\":\"c\",\"options\":[{\"label\":"
      "\"in\"},{\"label\":\"out\"}]}]}}",
      "post 1||in\nout\nA door\n" },
    { "{\"data\":{\"id\":\"1\",\"text\":\"a\"},\"includes\":7}", "post 1||a\n" },
    { "[{\"id\":\"1\",\"text\":\"a\"},\n{\"id\":\"2\",\"text\":\"b\"}]",
      "post 1||a\npost 2||b\n" },
    { "{\"text\":\"no id\"}", "post 1||no id\n" },
};

START_TEST(a_line_becomes_posts)
{
    static const struct read_options api = { .kind = READ_KIND_X_API };
    const struct span bytes = { lines[_i].line, strlen(lines[_i].line) };

    ck_assert_str_eq(reading_of(&reading, "t.jsonl", bytes, &api), lines[_i].said);
}
END_TEST

/* A tweet of the page before is not looked up in the next. */
START_TEST(a_page_has_its_own_includes)
{
    static const struct read_options api = { .kind = READ_KIND_X_API };
    static const char data[] =
        "{\"data\":[{\"id\":\"1\",\"text\":\"a\"}],\"includes\":{\"tweets\":[{\"id\":"
        "\"9\",\"text\":\"whole\",\"author_id\":\"8\"}],\"users\":[{\"id\":\"8\","
        "\"username\":\"x\"}]}}\n"
        "{\"data\":[{\"id\":\"2\",\"text\":\"RT @x: wh\",\"referenced_tweets\":[{"
        "\"type\":\"retweeted\",\"id\":\"9\"}]}]}\n";
    const struct span bytes = { data, sizeof data - 1 };

    ck_assert_str_eq(reading_of(&reading, "t.jsonl", bytes, &api),
                     "post 1||a\npost 2||RT @x: wh\n");
}
END_TEST

/* A page can have each of its tweets refer to the same things, over and over. */
static struct {
    const char *before;
    const char *piece;
    int pieces;
    const char *behind;
    const char *said;
} const pages[] = {
    { "{\"data\":[{\"id\":\"1\",\"text\":\"a\",\"attachments\":{\"media_keys\":[",
      "\"m\",", 63,
      "\"m\"]}}],\"includes\":{\"media\":[{\"media_key\":\"m\",\"alt_text\":\"\"}]}}\n",
      "post 1||a\n" },
    { "{\"data\":[{\"id\":\"1\",\"text\":\"a\",\"attachments\":{\"media_keys\":[",
      "\"m\",", 64, "\"m\"]}}],\"includes\":{}}\n",
      "bad t.jsonl:1: expected a tweet with at most 64 attachments, found more, in "
      "tweet 1 "
      "of the page\n" },
    { "{\"data\":[{\"id\":\"1\",\"text\":\"a\",\"attachments\":{\"media_keys\":[\"m\"]}"
      "}],"
      "\"includes\":{\"media\":[{",
      "\"a\":1,", 254, "\"media_key\":\"m\",\"alt_text\":\"b\"}]}}\n",
      "post 1||a\nb\n" },
    { "{\"data\":[{\"id\":\"1\",\"text\":\"a\",\"attachments\":{\"media_keys\":[\"m\"]}"
      "}],"
      "\"includes\":{\"media\":[{",
      "\"a\":1,", 255, "\"media_key\":\"m\",\"alt_text\":\"b\"}]}}\n", "post 1||a\n" },
};

START_TEST(what_a_page_refers_to_is_bounded)
{
    static const struct read_options api = { .kind = READ_KIND_X_API };
    static char line[1 << 13];
    struct span bytes = { line, 0 };

    strcpy(line, pages[_i].before);
    for (int i = 0; i < pages[_i].pieces; i++)
        strcat(line, pages[_i].piece);
    strcat(line, pages[_i].behind);
    bytes.bytes = strlen(line);
    ck_assert_str_eq(reading_of(&reading, "t.jsonl", bytes, &api), pages[_i].said);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("x api");
    TCase *all = tcase_create("all");

    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, a_post_has_its_author_and_time, 0,
                        (int)(sizeof authors / sizeof authors[0]));
    tcase_add_loop_test(all, a_line_becomes_posts, 0,
                        (int)(sizeof lines / sizeof lines[0]));
    tcase_add_test(all, a_page_has_its_own_includes);
    tcase_add_loop_test(all, what_a_page_refers_to_is_bounded, 0,
                        (int)(sizeof pages / sizeof pages[0]));
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
