/* SPDX-License-Identifier: MIT */
/* CSV: what spreadsheets write is read, and what is broken costs its own line. */
#include "support/reading.h"
#include "support/stride.h"

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
#define BOM "\xef\xbb\xbf"
#define HEAD "text,label\n"
#define OPEN "expected the end of the quoted cell that begins here, found "
#define BEHIND OPEN "something else behind a quotation mark "

static const struct read_options any = { .kind = READ_KIND_CSV };
static const struct read_options labelled = { .kind = READ_KIND_CSV,
                                              .wants_labels = 1 };
static const struct read_options named = {
    .kind = READ_KIND_CSV, .text_name = "v2", .label_name = "v1", .wants_labels = 1
};
static const struct read_options folded = { .kind = READ_KIND_CSV,
                                            .fold_name = "fold",
                                            .wants_labels = 1 };

static struct {
    const struct read_options *options;
    struct span bytes;
    const char *said;
} const files[] = {
    { &labelled, BYTES(""), "" },
    { &labelled, BYTES("\n \r\n"), "" },
    { &labelled, BYTES(HEAD), "" },
    { &labelled, BYTES(HEAD "one,ham\n\"two, \"\"2\"\"\",spam"),
      "post 2|ham|one\npost 3|spam|two, \"2\"\n" },
    { &labelled,
      BYTES(BOM "id;label;text\r\n7;ham;a, b\r\n\r\n8;spam;\"c;\r\nd\"\r\n"
                "9;ham;e"),
      "post 7|ham|a, b\nskip blank line\npost 8|spam|c;\r\nd\npost 9|ham|e\n" },
    { &labelled, BYTES("sep=;\r\ntext;label\r\na,b;ham\r\n"), "post 3|ham|a,b\n" },
    { &labelled, BYTES("sep=|\nlabel|text\nham|a,b;c\n"), "post 3|ham|a,b;c\n" },
    { &labelled, BYTES("text\tlabel\n\t ham\n\"a\tb\"\tspam\n\t\n"),
      "post 2|ham|\n"
      "post 3|spam|a\tb\n"
      "bad t:4: expected a label, found an empty cell\n" },
    { &labelled, BYTES("\r\n \ntext;label\none;ham\n"), "post 4|ham|one\n" },
    { &labelled, BYTES("\"a, b\";label;text\n1;ham;one\n"), "post 2|ham|one\n" },
    { &labelled, BYTES("text,label\rone,ham\rtwo,spam\r"),
      "post 2|ham|one\npost 3|spam|two\n" },
    { &labelled, BYTES(" text , label \n  one  , ham \n"), "post 2|ham|one\n" },
    /* A mark in a cell that does not begin with one is itself. */
    { &labelled, BYTES(HEAD "5\" disk \"new\",ham\nso,spam\n"),
      "post 2|ham|5\" disk \"new\"\npost 3|spam|so\n" },
    { &labelled, BYTES(HEAD "\"one\" ,ham\n"), "post 2|ham|one\n" },

    /* Without a header: label and text. */
    { &labelled, BYTES("ham,\"one, two\"\nspam,\n"),
      "post 1|ham|one, two\npost 2|spam|\n" },
    { &any, BYTES("ham;one, two\n"), "post 1||one, two\n" },
    { &any, BYTES("text\none\n\"two, three\"\n"), "post 2||one\npost 3||two, three\n" },
    { &labelled, BYTES("a,b,c\n1,2,3\n"),
      "closed t:1: expected a column named 'text' and one named 'label' "
      "(--text and --label name others), or two columns, label and text, found the "
      "columns 'a', 'b', 'c'\n" },
    { &any, BYTES("id,tweet_text\n7,one\n"),
      "closed t:1: expected a column named 'text' (--text names another), found the "
      "columns 'id', 'tweet_text'\n" },
    { &labelled, BYTES("LABEL,Text,Id\nham,one,7\n"), "post 7|ham|one\n" },
    { &any, BYTES("tweet\none\n"),
      "closed t:1: expected a column named 'text' (--text names another), or two "
      "columns, label and text, found the columns 'tweet'\n" },
    { &named, BYTES("v1,v2,,,\nham,\"one, two\",,,\n"), "post 2|ham|one, two\n" },
    { &named, BYTES("v1,text\nham,one\n"),
      "closed t:1: expected a column named 'v2', found the columns 'v1', 'text'\n" },
    { &folded, BYTES("text,label\n"),
      "closed t:1: expected a column named 'fold', found "
      "the columns 'text', 'label'\n" },

    { &labelled, BYTES(HEAD "one,ham,x\none\ntwo,spam\n"),
      "bad t:2: expected 2 cells, found 3\n"
      "bad t:3: expected 2 cells, found 1\n"
      "post 4|spam|two\n" },

    /* Quotes that do not end where they should. */
    { &labelled, BYTES(HEAD "\"one\"x,ham\ntwo,spam\n"),
      "bad t:2: " BEHIND "(line 2); went on at line 3\npost 3|spam|two\n" },
    { &labelled, BYTES(HEAD "\"one,ham\ntwo,spam\n\"three\",ham\nfour,ham\n"),
      "bad t:2: " BEHIND "(line 4); went on at line 3\n"
      "post 3|spam|two\npost 4|ham|three\npost 5|ham|four\n" },
    { &labelled, BYTES(HEAD "\"a\nb\",\"ham\ntwo,spam\nlast,ham"),
      "bad t:3: " OPEN "the end of the file (line 5); went on at line 4\n"
      "post 4|spam|two\npost 5|ham|last\n" },
    { &labelled, BYTES(HEAD "one,ham\n\"two"),
      "post 2|ham|one\n"
      "bad t:3: " OPEN "the end of the file (line 3); went on at line 4\n" },
    { &labelled, BYTES("\"text,label\n"),
      "closed t:1: " OPEN "the end of the file (line 1); went on at line 2\n" },
};

START_TEST(a_table_gives_its_posts)
{
    ck_assert_str_eq(reading_of(&reading, "t", files[_i].bytes, files[_i].options),
                     files[_i].said);
}
END_TEST

START_TEST(nul_bytes_are_bytes_of_the_post)
{
    static const struct span bytes = BYTES(HEAD "a\0b,ham\n\"\0\n\",h\0m\n");
    static const struct span said = BYTES("post 2|ham|a\0b\npost 3|h\0m|\0\n\n");

    reading_of(&reading, "t", bytes, &labelled);
    ck_assert_uint_eq(reading.said_bytes, said.bytes);
    ck_assert_int_eq(memcmp(reading.said, said.data, said.bytes), 0);
}
END_TEST

/* Text with `filling` bytes of it repeated after HEAD and `before`, then `behind`. */
static const char *
said_of_filled(const char *before, char filling, size_t bytes, const char *behind)
{
    const size_t head = strlen(HEAD);
    const size_t room = head + strlen(before) + bytes + strlen(behind);
    char *data = malloc(room + 1);
    const struct span all = { data, room };
    const char *said;

    ck_assert_ptr_nonnull(data);
    strcpy(data, HEAD);
    strcpy(data + head, before);
    memset(data + head + strlen(before), filling, bytes);
    strcpy(data + head + strlen(before) + bytes, behind);
    said = reading_of(&reading, "t", all, &labelled);
    free(data);
    return said;
}

START_TEST(a_row_of_more_than_ten_mebibytes_costs_its_first_line)
{
    const size_t ten = (size_t)10 << 20;

    ck_assert_str_eq(said_of_filled("one,ham\n", 'x', ten + 1, ",ham\ntwo,ham\n"),
                     "post 2|ham|one\n"
                     "bad t:3: expected a line of at most 10485760 bytes, found a "
                     "longer one\n"
                     "post 4|ham|two\n");
    ck_assert_str_eq(said_of_filled("\"open\ntwo,ham\n", 'x', ten, ",ham\nthree,ham\n"),
                     "bad t:2: " OPEN "more than 10 MiB (line 3); went on at line 3\n"
                     "post 3|ham|two\n"
                     "bad t:4: expected a line of at most 10485760 bytes, found a "
                     "longer one\n"
                     "post 5|ham|three\n");
    said_of_filled("", 'x', ten - 4, ",ham\ntwo,ham\n");
    ck_assert_int_eq(reading.posts, 2);
}
END_TEST

/* Quadratic work would take minutes: each line opens a cell, or looks as if it did. */
START_TEST(broken_quotes_are_read_in_time_that_grows_with_the_file)
{
    const size_t many = 3000000 / test_stride();

    said_of_filled("\"", '\n', many, "x,ham\n");
    ck_assert_int_eq(reading.posts, 1);
    ck_assert_int_eq(reading.bad, 1);
    said_of_filled("\"open\n", '"', many, "\nx,ham\n");
    ck_assert_int_eq(reading.posts, 1);
    said_of_filled("", ',', many, "\nx,ham\n");
    ck_assert_int_eq(reading.posts, 1);
    ck_assert_int_eq(reading.bad, 1);
}
END_TEST

START_TEST(a_header_of_too_many_columns_is_refused)
{
    static char bytes[5000];
    const struct span all = { bytes, sizeof bytes };

    memset(bytes, ',', sizeof bytes);
    ck_assert_str_eq(reading_of(&reading, "t", all, &any),
                     "closed t:1: expected at most 4096 columns, found 5001\n");
}
END_TEST

static const struct {
    const char *name;
    struct span bytes;
} signed_posts[] = {
    { "t.csv", BYTES("author,time,text\n@example,1709209800,one\n@b,noon,two\n") },
    { "t.tsv", BYTES("time\tauthor\ttext\n2024-02-29T12:30:00Z\t@example\tone\n"
                     "noon\t@b\ttwo\n") },
    { "t.jsonl",
      BYTES("{\"text\":\"one\",\"author\":\"@example\",\"time\":1709209800}\n"
            "{\"text\":\"two\",\"author\":\"@b\",\"time\":[]}\n") },
};

START_TEST(columns_and_fields_tell_who_wrote_a_post_and_when)
{
    static const struct read_options automatic = { .kind = READ_KIND_AUTO };
    struct reader *reader;
    struct post post;
    char error[512];

    reading_write(&reading, signed_posts[_i].name, signed_posts[_i].bytes.data,
                  signed_posts[_i].bytes.bytes);
    reader = reader_open(reading.path, &automatic, error, sizeof error);
    ck_assert_ptr_nonnull(reader);
    ck_assert_int_eq(reader_next(reader, &post), READ_POST);
    ck_assert_uint_eq(post.author.bytes, strlen("@example"));
    ck_assert_int_eq(memcmp(post.author.data, "@example", post.author.bytes), 0);
    ck_assert_int_eq(post.time, 1709209800);
    ck_assert_int_eq(reader_next(reader, &post), READ_POST);
    ck_assert_uint_eq(post.author.bytes, strlen("@b"));
    ck_assert_int_eq(post.time, READ_NO_TIME);
    reader_close(reader);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("csv");
    TCase *all = tcase_create("all");

    tcase_set_timeout(all, 120);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, a_table_gives_its_posts, 0,
                        (int)(sizeof files / sizeof files[0]));
    tcase_add_test(all, nul_bytes_are_bytes_of_the_post);
    tcase_add_test(all, a_row_of_more_than_ten_mebibytes_costs_its_first_line);
    tcase_add_test(all, broken_quotes_are_read_in_time_that_grows_with_the_file);
    tcase_add_test(all, a_header_of_too_many_columns_is_refused);
    tcase_add_loop_test(all, columns_and_fields_tell_who_wrote_a_post_and_when, 0,
                        (int)(sizeof signed_posts / sizeof signed_posts[0]));
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
