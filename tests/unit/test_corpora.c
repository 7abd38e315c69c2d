/* SPDX-License-Identifier: MIT */
/* Labelled posts as JSON Lines, as fastText has them, and as a folder a label. */
#include <sys/stat.h>

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

#define BYTES(literal)                                                                 \
    {                                                                                  \
        literal, sizeof literal - 1                                                    \
    }

static const struct read_options jsonl = { .kind = READ_KIND_JSONL };
static const struct read_options labelled = { .kind = READ_KIND_JSONL,
                                              .wants_labels = 1 };
static const struct read_options nested = { .kind = READ_KIND_JSONL,
                                            .text_name = "note.tweet.text",
                                            .label_name = "is.spam",
                                            .fold_name = "fold",
                                            .wants_labels = 1 };
static const struct read_options fasttext = { .kind = READ_KIND_FASTTEXT };
static const struct read_options fasttext_labelled = { .kind = READ_KIND_FASTTEXT,
                                                       .wants_labels = 1 };
static const struct read_options folder = { .kind = READ_KIND_AUTO, .wants_labels = 1 };

static struct {
    const struct read_options *options;
    struct span bytes;
    const char *said;
} const files[] = {
    { &jsonl, BYTES(""), "" },
    { &jsonl, BYTES("{\"text\":\"a\\nb\",\"id\":\"x\"}\r\n \n{\"text\":\"\",\"id\":5}"),
      "post x||a\nb\nskip blank line\npost 5||\n" },
    { &labelled,
      BYTES("{\"text\":\"a\",\"label\":\"ham\"}\n{\"label\":1,\"text\":\"b\"}\n"
            "{\"label\":false,\"text\":\"c\",\"id\":null}\n"),
      "post 1|ham|a\npost 2|1|b\npost 3|false|c\n" },
    { &labelled,
      BYTES("{\"text\":\"a\"}\n{\"text\":\"a\",\"label\":\"\"}\n"
            "{\"text\":\"a\",\"label\":null}\n{\"label\":\"ham\",\"\\u0007\":1}\n"
            "{\"label\":\"ham\",\"text\":[\"a\"]}\n{\"label\":\"ham\",\"text\":7}\n"
            "{\"label\":1.5,\"text\":\"a\"}\n{}\n[1]\n\"text\"\n{\n"
            "{\"label\":\"ham\",\"text\":\"a\"}\n"),
      "bad t:1: expected a field named 'label', found the fields 'text'\n"
      "bad t:2: expected a label, found an empty 'label'\n"
      "bad t:3: expected a string in 'label', found null\n"
      "bad t:4: expected a field named 'text', found the fields 'label', '\\x07'\n"
      "bad t:5: expected a string in 'text', found an array\n"
      "bad t:6: expected a string in 'text', found a number\n"
      "bad t:7: expected a string in 'label', found a number\n"
      "bad t:8: expected a field named 'text', found none\n"
      "bad t:9: expected an object, found an array\n"
      "bad t:10: expected an object, found a string\n"
      "bad t:11: expected a record in JSON, found The JSON document has an "
      "improper structure: missing or superfluous commas, braces, missing keys, etc.\n"
      "post 12|ham|a\n" },
    { &jsonl, BYTES("{\"text\":\"\xff\"}\n{\"text\":\"\\ud800\"}\n{\"text\":\"a\"}\n"),
      "bad t:1: expected a record in JSON, found The input is not valid "
      "UTF-8\n"
      "bad t:2: expected a record in JSON, found Problem while parsing a "
      "string\n"
      "post 3||a\n" },
    { &nested,
      BYTES("{\"note\":{\"tweet.text\":\"a\"},\"is.spam\":true,\"fold\":3}\n"
            "{\"note\":{\"tweet\":{\"text\":\"b\"}},\"is\":{\"spam\":false},"
            "\"fold\":\"x\"}\n"
            "{\"note\":7,\"is\":{\"spam\":false},\"fold\":\"x\"}\n"
            "{\"note.tweet.text\":\"c\",\"is.spam\":true}\n"),
      "post 1|true|a\n"
      "post 2|false|b\n"
      "bad t:3: expected a field named 'note.tweet.text', found the fields 'note', "
      "'is', 'fold'\n"
      "bad t:4: expected a field named 'fold', found the fields 'note.tweet.text', "
      "'is.spam'\n" },
    { &labelled,
      BYTES("\n [\n{\"text\":\"a\",\"label\":\"ham\"},\n"
            "{\"text\":\"b\",\n\"label\":\"spam\"}, 7,\n{\"text\":\"c\"}]\n"),
      "post 1|ham|a\npost 2|spam|b\n"
      "bad t:5: expected a record or ']', found '7' at byte 62; went on at line 6\n"
      "bad t:6: expected a field named 'label', found the fields 'text'\n" },

    { &fasttext, BYTES("__label__ham  a b \nno label\n__label__a __label__b c\n\n"),
      "post 1||a b \npost 2||no label\npost 3||c\nskip blank line\n" },
    { &fasttext_labelled,
      BYTES("__label__ham a\tb\r\na __label__spam b\nb __label__ham\nnone\n"
            "__label__a __label__b c\n__label__ a\n__label__ham\nx__label__ham a\n"),
      "post 1|ham|a\tb\npost 2|spam|a b\npost 3|ham|b \n"
      "bad t:4: expected one __label__NAME, found 0\n"
      "bad t:5: expected one __label__NAME, found 2\n"
      "bad t:6: expected a name behind __label__, found none\n"
      "post 7|ham|\n"
      "bad t:8: expected one __label__NAME, found 0\n" },
};

START_TEST(a_file_gives_its_posts)
{
    ck_assert_str_eq(reading_of(&reading, "t", files[_i].bytes, files[_i].options),
                     files[_i].said);
}
END_TEST

START_TEST(a_line_of_json_of_more_than_ten_mebibytes_costs_itself_alone)
{
    const size_t long_bytes = ((size_t)10 << 20) + 1;
    static const char behind[] = "\n{\"text\":\"a\"}\n";
    char *data = malloc(long_bytes + sizeof behind);
    const struct span all = { data, long_bytes + sizeof behind - 1 };

    ck_assert_ptr_nonnull(data);
    memset(data, '{', long_bytes);
    memcpy(data + long_bytes, behind, sizeof behind);
    ck_assert_str_eq(reading_of(&reading, "t", all, &jsonl),
                     "bad t:1: expected a line of at most 10485760 bytes, found a "
                     "longer one\npost 2||a\n");
    free(data);
}
END_TEST

/* A path in the reading's folder; stays until the next. */
static const char *
below(const char *name)
{
    static char path[sizeof reading.folder + 300];

    snprintf(path, sizeof path, "%s/%s", reading.folder, name);
    return path;
}

static void
write_file(const char *name, const char *data, size_t bytes)
{
    FILE *file = fopen(below(name), "wb");

    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(data, 1, bytes, file), bytes);
    ck_assert_int_eq(fclose(file), 0);
}

static void
make_corpus(void)
{
    static char large[((size_t)10 << 20) + 1];

    ck_assert_int_eq(mkdir(below("spam"), 0700), 0);
    ck_assert_int_eq(mkdir(below("ham"), 0700), 0);
    ck_assert_int_eq(mkdir(below("ham/deeper"), 0700), 0);
    ck_assert_int_eq(mkdir(below(".git"), 0700), 0);
    ck_assert_int_eq(symlink("..", below("ham/up")), 0);
    ck_assert_int_eq(symlink("nowhere", below("ham/lost")), 0);
    ck_assert_int_eq(mkfifo(below("ham/pipe"), 0600), 0);
    write_file("README", "about", 5);
    write_file("spam/2", "two\r\n", 5);
    write_file("spam/10",
               "\xef\xbb\xbf"
               "ten\n\n",
               8);
    write_file("spam/.hidden", "x", 1);
    write_file("spam/empty", "", 0);
    write_file("ham/a.txt", "a\nb", 3);
    write_file("ham/large", large, sizeof large);
    write_file("ham/wide",
               "\xff\xfe"
               "a",
               3);
}

static void
remove_corpus(void)
{
    static const char *const names[] = {
        "README", "spam/2",   "spam/10",  "spam/.hidden", "spam/empty", "ham/a.txt",
        "ham/up", "ham/lost", "ham/pipe", "ham/large",    "ham/wide",
    };
    static const char *const folders[] = { "ham/deeper", "ham", "spam", ".git" };

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        unlink(below(names[i]));
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++)
        rmdir(below(folders[i]));
}

static const char *
said_of_folder(const struct read_options *options)
{
    /* Messages are compared without the folder. */
    snprintf(reading.path, sizeof reading.path, "%s/", reading.folder);
    return reading_of_file(&reading, reading.path, options);
}

START_TEST(a_folder_gives_a_post_a_file)
{
    make_corpus();
    ck_assert_str_eq(
        said_of_folder(&folder),
        "skip hidden file\n"
        "skip file beside the labels' folders\n"
        "post ham/a.txt|ham|a\nb\n"
        "skip folder in a label's folder\n"
        "bad ham/large: expected a file of at most 10 MiB, found a longer one\n"
        "bad ham/lost: cannot open: No such file or directory\n"
        "skip no regular file\n"
        "skip folder in a label's folder\n"
        "bad ham/wide: expected UTF-8, found UTF-16 (convert it to UTF-8)\n"
        "skip hidden file\n"
        "post spam/10|spam|ten\n\n"
        "post spam/2|spam|two\n"
        "post spam/empty|spam|\n");
    remove_corpus();
}
END_TEST

START_TEST(a_folder_without_folders_is_refused)
{
    static const struct read_options forced = { .kind = READ_KIND_FOLDER };
    char expected[256];

    snprintf(expected, sizeof expected,
             "closed %s: expected a folder with a folder for each label, found no "
             "folder in it\n",
             reading.folder);
    ck_assert_str_eq(said_of_folder(&folder), expected);
    ck_assert_str_eq(said_of_folder(&forced), expected);
    write_file("t", "a", 1);
    snprintf(reading.path, sizeof reading.path, "%s/t", reading.folder);
    ck_assert_str_eq(reading_of_file(&reading, reading.path, &forced),
                     "closed t: expected a folder, found a file\n");
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("corpora");
    TCase *all = tcase_create("all");

    tcase_set_timeout(all, 120);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, a_file_gives_its_posts, 0,
                        (int)(sizeof files / sizeof files[0]));
    tcase_add_test(all, a_line_of_json_of_more_than_ten_mebibytes_costs_itself_alone);
    tcase_add_test(all, a_folder_gives_a_post_a_file);
    tcase_add_test(all, a_folder_without_folders_is_refused);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
