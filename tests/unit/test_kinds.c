/* SPDX-License-Identifier: MIT */
/* How a file's kind is told. */
#include <sys/wait.h>

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

/* String literals, NUL bytes and all. */
#define BYTES(literal)                                                                 \
    {                                                                                  \
        literal, sizeof literal - 1                                                    \
    }
#define BOM "\xef\xbb\xbf"

static const struct read_options table = { .kind = READ_KIND_TSV };
static const struct read_options lines = { .kind = READ_KIND_LINES };
static const struct read_options automatic = { .kind = READ_KIND_AUTO };

static struct {
    const char *name;
    struct span bytes;
    int kind;          /* READ_KIND_AUTO: refused */
    const char *found; /* then */
} const guesses[] = {
    { "t", BYTES(""), READ_KIND_LINES, NULL },
    { "t", BYTES("hello"), READ_KIND_LINES, NULL },
    { "t", BYTES("hello <b>\n a\tb"), READ_KIND_LINES, NULL },
    { "t", BYTES("<3 you\n"), READ_KIND_LINES, NULL },
    { "t", BYTES("\n\nham\thello"), READ_KIND_TSV, NULL },
    { "t.tsv", BYTES("hello"), READ_KIND_TSV, NULL },
    { "t.tsv", BYTES("[a]\tb"), READ_KIND_TSV, NULL },
    { "t.txt", BYTES("a\tb"), READ_KIND_LINES, NULL },
    { "t.txt", BYTES("[win] a prize"), READ_KIND_LINES, NULL },
    { "t.txt", BYTES(BOM " \n window.YTD.tweets.part0 = []"), READ_KIND_X_ARCHIVE,
      NULL },
    { "t", BYTES("var window.YTD.tweet.part0 = []"), READ_KIND_X_ARCHIVE, NULL },
    { "t", BYTES("Grailbird.data.tweets_2008_04 =\n[]"), READ_KIND_X_ARCHIVE, NULL },
    { "t", BYTES("{\"a\":1}"), READ_KIND_AUTO, "JSON" },
    { "t", BYTES("{\"id\":1,\"text\":\"a\"}\n"), READ_KIND_JSONL, NULL },
    { "t.jsonl", BYTES("{\"a\":1}"), READ_KIND_JSONL, NULL },
    { "t.ndjson", BYTES(""), READ_KIND_JSONL, NULL },
    { "t.json", BYTES("{\"@context\":\"x\",\"orderedItems\":[]}"), READ_KIND_MASTODON,
      NULL },
    { "t", BYTES("[{\"id\":\"1\",\"spoiler_text\":\"\"}]"), READ_KIND_MASTODON, NULL },
    { "t", BYTES("[\n  {\n    \"fileIds\": []"), READ_KIND_MASTODON, NULL },
    { "t.jsonl", BYTES("{\"did\":\"did:plc:x\",\"time_us\":1}"), READ_KIND_BLUESKY,
      NULL },
    { "t", BYTES("{\n\"$type\": \"app.bsky.feed.post\"}"), READ_KIND_BLUESKY, NULL },
    { "t", BYTES("{\"text\":\"a \\\"app.bsky.feed.post\\\"\"}"), READ_KIND_JSONL,
      NULL },
    { "t", BYTES("{\"id\":\"at://did:plc:me/app/1\",\"text\":\"a\"}"), READ_KIND_JSONL,
      NULL },
    { "t", BYTES("{\"uri\":\"at://did:plc:me/app/1\",\"text\":\"a\"}"),
      READ_KIND_BLUESKY, NULL },
    { "t", BYTES("{\n\"type\": \"private_group\",\n\"messages\": ["),
      READ_KIND_TELEGRAM, NULL },
    { "t", BYTES("{\n\"about\": \"x\",\n\"chats\": {"), READ_KIND_TELEGRAM, NULL },
    { "t", BYTES("{\"messages\":[]}"), READ_KIND_AUTO, "JSON" },
    { "t.csv", BYTES("a\tb"), READ_KIND_CSV, NULL },
    { "t", BYTES("id,text\n7,a"), READ_KIND_CSV, NULL },
    { "t.txt", BYTES(BOM "\n\"text\";id"), READ_KIND_CSV, NULL },
    { "t", BYTES("text;id\r7;a\r"), READ_KIND_CSV, NULL },
    { "t.txt", BYTES("id, text , time\n"), READ_KIND_CSV, NULL },
    { "t", BYTES("tweet id,text\n"), READ_KIND_CSV, NULL },
    { "t", BYTES("\"a, b\",text"), READ_KIND_CSV, NULL },
    { "t.txt", BYTES("sep=|\r\nid|text"), READ_KIND_CSV, NULL },
    { "t.txt", BYTES("id\ttext\n"), READ_KIND_TSV, NULL },
    { "t", BYTES("\"id\"\t\"text\"\n"), READ_KIND_CSV, NULL },
    { "t", BYTES("text\na,b"), READ_KIND_LINES, NULL },
    { "t", BYTES("text, call or write\n"), READ_KIND_LINES, NULL },
    { "t", BYTES("id,texts\n"), READ_KIND_LINES, NULL },
    { "t", BYTES("\"id,text\"\n"), READ_KIND_LINES, NULL },
    { "t", BYTES("\"id,text\n"), READ_KIND_LINES, NULL },
    { "t", BYTES("sep=one\n"), READ_KIND_LINES, NULL },
    { "t.txt", BYTES("__label__ham a"), READ_KIND_FASTTEXT, NULL },
    { "t", BYTES(BOM "\n [1]"), READ_KIND_AUTO, "JSON" },
    { "t", BYTES("<!doctype html>"), READ_KIND_AUTO, "HTML" },
    { "t", BYTES("<html>"), READ_KIND_AUTO, "HTML" },
    { "t", BYTES("a\nb\0"), READ_KIND_AUTO, "NUL bytes" },
    { "t.tsv", BYTES("version https://git-lfs.github.com/spec/v1\n"), READ_KIND_AUTO,
      "a git-lfs pointer (fetch the file itself)" },
    { "repo.car", BYTES(":\242eroots\201\330*X%\0\1q\22 gversion\1\0"), READ_KIND_AUTO,
      "a CAR of Bluesky (unpack its records as JSON first, as 'goat repo unpack' "
      "does)" },
};

START_TEST(the_kind_is_told_by_name_and_first_bytes)
{
    char error[512];
    char expected[256];
    struct reader *reader;

    reading_write(&reading, guesses[_i].name, guesses[_i].bytes.data,
                  guesses[_i].bytes.bytes);
    reader = reader_open(reading.path, &automatic, error, sizeof error);
    if (reader) {
        ck_assert_int_eq((int)reader_kind(reader), guesses[_i].kind);
        reader_close(reader);
        return;
    }
    ck_assert_int_eq(guesses[_i].kind, READ_KIND_AUTO);
    snprintf(
        expected, sizeof expected,
        "%s: expected posts, found %s; if they are posts, name their kind with --from",
        guesses[_i].name, guesses[_i].found);
    ck_assert_str_eq(reading_without_folder(&reading, error), expected);
}
END_TEST

static struct {
    struct span bytes;
    const char *said;
} const asked_for[] = {
    { BYTES("none\nham\ta\n"),
      "bad t.txt:1: expected a TAB between label and text, found none\n"
      "post 2|ham|a\n" },
    { BYTES("ham\ta, b\n"), "post 1|ham|a, b\n" },
    { BYTES("ham,a\n"), "post 1|ham|a\n" },
    { BYTES("[ham]\ta\n"), "post 1|[ham]|a\n" },
    { BYTES("{\"label\":\"ham\",\"text\":\"a\"}\n"), "post 1|ham|a\n" },
    { BYTES("[{\"label\":\"ham\",\"text\":\"a\"}]\n"), "post 1|ham|a\n" },
    { BYTES("__label__ham a\tb\n"), "post 1|ham|a\tb\n" },
    { BYTES("\xff\xfet\0"),
      "closed t.txt: expected UTF-8, found UTF-16 (convert it to UTF-8)\n" },
};

START_TEST(where_labels_are_wanted_the_kind_is_one_that_has_them)
{
    static const struct read_options any = { .wants_labels = 1 };

    ck_assert_str_eq(reading_of(&reading, "t.txt", asked_for[_i].bytes, &any),
                     asked_for[_i].said);
}
END_TEST

START_TEST(utf16_is_refused_whatever_it_is_called)
{
    static const struct span bytes = BYTES("\xfe\xff\0t");

    ck_assert_str_eq(reading_of(&reading, "t", bytes, &automatic),
                     "closed t: expected UTF-8, found UTF-16 (convert it to UTF-8)\n");
    ck_assert_str_eq(reading_of(&reading, "t", bytes, &table),
                     "closed t: expected UTF-8, found UTF-16 (convert it to UTF-8)\n");
}
END_TEST

START_TEST(what_is_no_file_is_refused)
{
    char expected[256];

    snprintf(expected, sizeof expected,
             "failed %s: expected an export with a file of posts (data/tweets.js or "
             "another), found no file that is known\n",
             reading.folder);
    ck_assert_str_eq(reading_of_file(&reading, reading.folder, &automatic), expected);
    snprintf(reading.path, sizeof reading.path, "%s/t", reading.folder);
    ck_assert_str_eq(reading_of_file(&reading, reading.path, &automatic),
                     "closed t: cannot open: No such file or directory\n");
}
END_TEST

/* A pipe gives one byte at a time, so that each look at it is a short one. */
static const char *
said_of_pipe(const char *text, const struct read_options *options)
{
    const int saved = dup(STDIN_FILENO);
    int ends[2];
    const char *said;
    pid_t child;

    ck_assert_int_eq(pipe(ends), 0);
    fflush(NULL);
    child = fork();
    if (child == 0) {
        close(ends[0]);
        for (; *text && write(ends[1], text, 1) == 1; text++)
            continue;
        _exit(0);
    }
    close(ends[1]);
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    said = reading_of_file(&reading, "-", options);
    dup2(saved, STDIN_FILENO);
    close(saved);
    ck_assert_int_eq(waitpid(child, NULL, 0), child);
    return said;
}

START_TEST(detection_on_a_pipe_loses_nothing)
{
    ck_assert_str_eq(said_of_pipe(BOM "a\nb", &automatic), "post 1||a\npost 2||b\n");
    ck_assert_str_eq(
        said_of_pipe("\nham\ta\nnone\n", &automatic),
        "skip blank line\n"
        "post 2||a\n"
        "bad standard input:3: expected a TAB between label and text, found "
        "none\n");
    ck_assert_str_eq(
        said_of_pipe("window.YTD.tweets.part0 = [{\"text\":\"a\",\"id\":5}]",
                     &automatic),
        "post 5||a\n");
    ck_assert_str_eq(said_of_pipe("id,text\n7,\"a\nb\"\n", &automatic),
                     "post 7||a\nb\n");
    ck_assert_str_eq(said_of_pipe("\xef\xbb!\n", &lines), "post 1||\xef\xbb!\n");
    ck_assert_str_eq(said_of_pipe("{}", &automatic),
                     "closed standard input: expected posts, found JSON; if they are "
                     "posts, name their kind with --from\n");
}
END_TEST

START_TEST(kinds_are_listed_by_name)
{
    int kind = READ_KIND_X_ARCHIVE;

    for (; read_kind_name(kind); kind++) {
        ck_assert_int_eq(read_kind_find(read_kind_name(kind)), kind);
        ck_assert_ptr_nonnull(read_kind_about(kind));
    }
    ck_assert_int_eq(kind, READ_KIND_LINES + 1);
    ck_assert_ptr_null(read_kind_about(kind));
    ck_assert_ptr_null(read_kind_name(READ_KIND_AUTO));
    ck_assert_int_eq(read_kind_find("parchment"), -1);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("kinds");
    TCase *all = tcase_create("all");

    tcase_set_timeout(all, 60);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, the_kind_is_told_by_name_and_first_bytes, 0,
                        (int)(sizeof guesses / sizeof guesses[0]));
    tcase_add_loop_test(all, where_labels_are_wanted_the_kind_is_one_that_has_them, 0,
                        (int)(sizeof asked_for / sizeof asked_for[0]));
    tcase_add_test(all, utf16_is_refused_whatever_it_is_called);
    tcase_add_test(all, what_is_no_file_is_refused);
    tcase_add_test(all, detection_on_a_pipe_loses_nothing);
    tcase_add_test(all, kinds_are_listed_by_name);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
