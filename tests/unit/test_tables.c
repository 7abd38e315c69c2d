/* SPDX-License-Identifier: MIT */
/* Tables and lines. */
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
static const struct read_options labelled = { .kind = READ_KIND_TSV,
                                              .wants_labels = 1 };
static const struct read_options lines = { .kind = READ_KIND_LINES };
static const struct read_options named = {
    .kind = READ_KIND_TSV, .text_name = "body", .label_name = "class", .wants_labels = 1
};
static const struct read_options folded = { .kind = READ_KIND_TSV,
                                            .fold_name = "fold",
                                            .wants_labels = 1 };

static struct {
    const struct read_options *options;
    struct span bytes;
    const char *said;
} const files[] = {
    { &lines, BYTES(""), "" },
    { &lines, BYTES("\n"), "post 1||\n" },
    { &lines, BYTES("a\n\n\"b\tc\r\nd"),
      "post 1||a\npost 2||\npost 3||\"b\tc\npost 4||d\n" },
    { &lines, BYTES(BOM "a\r\r\n\r\n"), "post 1||a\r\npost 2||\n" },
    { &lines, BYTES("[x\n{y"), "post 1||[x\npost 2||{y\n" },

    { &table, BYTES(""), "" },
    { &table, BYTES("ham\tone\nspam\ttwo\tthree"),
      "post 1||one\npost 2||two\tthree\n" },
    { &labelled, BYTES(BOM "ham\tone\r\n\r\nspam\t\"two\n"),
      "post 1|ham|one\nskip blank line\npost 3|spam|\"two\n" },
    { &labelled, BYTES("ham\tone\nnone\n\ttwo\nham\t\n"),
      "post 1|ham|one\n"
      "bad t:2: expected a TAB between label and text, found none\n"
      "bad t:3: expected a label, found an empty cell\n"
      "post 4|ham|\n" },

    { &table, BYTES("text\none\n\ntwo\tthree\n"),
      "post 2||one\nskip blank line\npost 4||two\tthree\n" },
    { &table, BYTES("id\ttext\tlang\r\n7\tone\ten\r\n8\ttwo\n9\ta\tb\tc\n"),
      "post 7||one\n"
      "bad t:3: expected 3 cells, found 2\n"
      "bad t:4: expected 3 cells, found 4\n" },
    /* Where labels are wanted, a cell `text` alone is no header. */
    { &labelled, BYTES("ham\ttext\n"), "post 1|ham|text\n" },
    { &labelled, BYTES("text\tlabel\tid\none\tham\tx1\ntwo\t\tx2\n"),
      "post x1|ham|one\nbad t:3: expected a label, found an empty cell\n" },
    { &labelled, BYTES("Text\tLabel\none\tham\n"), "post 2|ham|one\n" },
    { &table, BYTES("TEXT\tID\tText\ttext\none\t7\ttwo\tthree\n"), "post 7||three\n" },
    { &named, BYTES("Class\tBody\tclass\nx\tone\tham\n"), "post 2|ham|one\n" },
    { &labelled, BYTES("label\ttext\tlabel\nham\tone\tspam\n"),
      "closed t:1: columns 1 and 3 are both called 'label'\n" },
    { &table, BYTES("label\ttext\tlabel\nham\tone\tspam\n"), "post 2||one\n" },
    { &table, BYTES("x\tTEXT\tid\tText\n"),
      "closed t:1: columns 2 and 4 are both called 'text'\n" },
    { &named, BYTES("class\tbody\tbody\tBody\n"),
      "closed t:1: columns 2 and 3 are both called 'body'\n" },
    { &table, BYTES("author\ttext\tauthor.username\nme\tone\tyou\n"), "post 2||one\n" },
    { &table, BYTES("id\ttweet\n7\tone\n"),
      "closed t:1: expected a column named 'text' (--text names another), found the "
      "columns 'id', 'tweet'\n" },
    { &table, BYTES("time\tto go home\n"), "post 1||to go home\n" },
    { &labelled, BYTES("id\tkamu\n"), "post 1|id|kamu\n" },
    { &table, BYTES("\r\n\nid\ttext\n7\tone\n"),
      "skip blank line\nskip blank line\npost 7||one\n" },
    { &table, BYTES("\n\n"), "skip blank line\nskip blank line\n" },
    { &labelled, BYTES("ham\ta\r"), "post 1|ham|a\r\n" },
    { &labelled, BYTES("ham\ta\rb\nham\tc"), "post 1|ham|a\rb\npost 2|ham|c\n" },
    { &labelled, BYTES("ham\ta\rham\tb\r"),
      "closed t:1: expected lines that end in a line feed, found carriage returns "
      "alone "
      "(convert them)\n" },
    { &labelled, BYTES("label\ttext\nham\tone\ttwo\nham\nham\t\n"),
      "post 2|ham|one\ttwo\nbad t:3: expected 2 cells, found 1\npost 4|ham|\n" },
    { &named, BYTES("class\tbody\ttext\nham\tone\ttwo\n"), "post 2|ham|one\n" },
    { &named, BYTES("a\tclass\nb\tc\n"),
      "closed t:1: expected a column named 'body', found the columns 'a', 'class'\n" },
    { &named, BYTES("body\tlabel\n"),
      "closed t:1: expected a column named 'class', found the columns 'body', "
      "'label'\n" },
    { &folded, BYTES("text\tlabel\nb\tc\n"),
      "closed t:1: expected a column named 'fold', found the columns 'text', "
      "'label'\n" },
};

START_TEST(a_table_gives_its_posts)
{
    ck_assert_str_eq(reading_of(&reading, "t", files[_i].bytes, files[_i].options),
                     files[_i].said);
}
END_TEST

START_TEST(nul_bytes_are_bytes_of_the_post)
{
    static const struct span bytes = BYTES("h\0m\ta\0b\nspam\t\0\n");
    static const struct span said = BYTES("post 1|h\0m|a\0b\npost 2|spam|\0\n");

    reading_of(&reading, "t", bytes, &labelled);
    ck_assert_uint_eq(reading.said_bytes, said.bytes);
    ck_assert_int_eq(memcmp(reading.said, said.data, said.bytes), 0);
}
END_TEST

START_TEST(folds_come_with_their_posts)
{
    static const struct span bytes = BYTES("fold\tlabel\ttext\n3\tham\ta\nx\tham\tb\n");
    char error[256];
    struct reader *reader;
    struct post post;

    reading_write(&reading, "t", bytes.data, bytes.bytes);
    reader = reader_open(reading.path, &folded, error, sizeof error);
    ck_assert_ptr_nonnull(reader);
    ck_assert_int_eq(reader_next(reader, &post), READ_POST);
    ck_assert_int_eq(memcmp(post.fold.data, "3", post.fold.bytes), 0);
    ck_assert_uint_eq(post.line, 2);
    ck_assert_int_eq(reader_next(reader, &post), READ_POST);
    ck_assert_int_eq(memcmp(post.fold.data, "x", post.fold.bytes), 0);
    ck_assert_int_eq(reader_next(reader, &post), READ_END);
    ck_assert_uint_eq(reader_bytes(reader), bytes.bytes);
    reader_close(reader);
}
END_TEST

START_TEST(labels_are_not_looked_for_where_none_can_be)
{
    static const struct read_options no_labels = { .kind = READ_KIND_LINES,
                                                   .wants_labels = 1 };
    static const struct span bytes = BYTES("a\n");

    ck_assert_str_eq(reading_of(&reading, "t", bytes, &no_labels),
                     "closed t: expected posts with labels (--from tsv), found --from "
                     "lines\n");
}
END_TEST

/* A line of 10 MiB and `more` bytes, the first or the second of three. */
static const char *
said_of_long_line(const struct read_options *options, const char *before, size_t more)
{
    const size_t before_bytes = strlen(before);
    const size_t long_bytes = ((size_t)10 << 20) + more;
    struct span bytes = { NULL, before_bytes + long_bytes + 5 };
    char *data = malloc(bytes.bytes);
    const char *said;

    ck_assert_ptr_nonnull(data);
    memcpy(data, before, before_bytes);
    memset(data + before_bytes, 'y', long_bytes);
    memcpy(data + before_bytes + long_bytes, "\nx\tz\n", 5);
    bytes.data = data;
    said = reading_of(&reading, "t", bytes, options);
    free(data);
    return said;
}

#define TOO_LONG ": expected a line of at most 10485760 bytes, found a longer one\n"

START_TEST(a_line_of_more_than_ten_mebibytes_costs_itself_alone)
{
    ck_assert_str_eq(said_of_long_line(&table, "x\ta\n", 1),
                     "post 1||a\nbad t:2" TOO_LONG "post 3||z\n");
    ck_assert_str_eq(said_of_long_line(&table, "", 1),
                     "bad t:1" TOO_LONG "post 2||z\n");
    ck_assert_str_eq(said_of_long_line(&lines, "", 1),
                     "bad t:1" TOO_LONG "post 2||x\tz\n");
    said_of_long_line(&lines, "", 0);
    ck_assert_int_eq(reading.posts, 2);
    ck_assert_int_eq(reading.bad, 0);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("tables");
    TCase *all = tcase_create("all");

    tcase_set_timeout(all, 60);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, a_table_gives_its_posts, 0,
                        (int)(sizeof files / sizeof files[0]));
    tcase_add_test(all, nul_bytes_are_bytes_of_the_post);
    tcase_add_test(all, folds_come_with_their_posts);
    tcase_add_test(all, labels_are_not_looked_for_where_none_can_be);
    tcase_add_test(all, a_line_of_more_than_ten_mebibytes_costs_itself_alone);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
