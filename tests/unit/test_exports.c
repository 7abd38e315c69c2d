/* SPDX-License-Identifier: MIT */
/* The sample archive: whole, cut, and one byte at a time. */
#include "support/reading.h"

#include <sys/socket.h>
#include <sys/wait.h>

static struct reading reading;
static char *sample; /* the archive, whole */
static size_t sample_bytes;

static void
start(void)
{
    reading_start(&reading);
    sample = reading_bytes(
        reading_path("TOUT_SOURCE", "tests/data/sample-archive/tweets.js"),
        &sample_bytes);
    ck_assert_msg(sample != NULL, "TOUT_SOURCE does not name the source tree");
}

static void
end(void)
{
    reading_end(&reading);
    free(sample);
    sample = NULL;
}

static const char *
said_of(const char *data, size_t bytes)
{
    static const struct read_options options = { .kind = READ_KIND_X_ARCHIVE };

    return reading_of(&reading, "t.js", (struct span){ data, bytes }, &options);
}

/* A copy of what was said last, for comparisons; free() it. */
static char *
keep_said(void)
{
    char *copy = calloc(1, reading.said_bytes + 1);

    ck_assert_ptr_nonnull(copy);
    memcpy(copy, reading.said, reading.said_bytes);
    return copy;
}

/* Its posts are those of labels.tsv, in order, with nothing of the export's escapes. */
START_TEST(the_sample_archive_is_read_whole)
{
    size_t bytes = 0;
    char *labels = reading_bytes(
        reading_path("TOUT_SOURCE", "tests/data/sample-archive/labels.tsv"), &bytes);
    const char *label = labels;

    ck_assert_ptr_nonnull(labels);
    said_of(sample, sample_bytes);
    ck_assert_int_eq(reading.posts, 230);
    ck_assert_int_eq(reading.bad, 0);
    ck_assert_ptr_null(strstr(reading.said, "skip "));
    ck_assert_ptr_null(strstr(reading.said, "//t.co/"));
    ck_assert_ptr_null(strstr(reading.said, "&amp;"));
    ck_assert_ptr_null(strstr(reading.said, "&lt;"));
    for (const char *id = reading.ids; *id; id = strchr(id, '\n') + 1) {
        const size_t id_bytes = strcspn(id, "\n");

        ck_assert_uint_lt(id_bytes + 1, (size_t)(labels + bytes - label));
        ck_assert_mem_eq(label, id, id_bytes);
        ck_assert_int_eq(label[id_bytes], '\t');
        label = memchr(label, '\n', (size_t)(labels + bytes - label));
        ck_assert_ptr_nonnull(label++);
    }
    ck_assert_ptr_eq(label, labels + bytes);
    free(labels);
}
END_TEST

START_TEST(a_text_of_the_sample_reads_as_it_was_written)
{
    static const char *const texts[] = {
        "||Only < 24 hours left to join the bootcamp at the old price. After that it's "
        "$499 https://bootcamp.example.org/join\n",
        "||SMM panel reopened!! cheapest followers on the market, API for resellers, "
        "paypal & crypto accepted https://smm.example.com/?ref=a&lang=en\n",
        "A grey heron standing on one leg on a wet stone weir\n",
        "||フォロワーを一晩で1000人増やす方法はこちら👉 https://fuyasu.example.net/jp\n",
    };

    said_of(sample, sample_bytes);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        ck_assert_msg(strstr(reading.said, texts[i]) != NULL, "no %s", texts[i]);
}
END_TEST

/* What is before the cut is given, and the cut is named once. */
static void
check_cut(const char *whole, size_t bytes)
{
    size_t same = 0;

    said_of(sample, bytes);
    while (reading.said[same] && reading.said[same] == whole[same])
        same++;
    if (reading.said[same] == '\0')
        return;
    while (same > 0 && reading.said[same - 1] != '\n')
        same--;
    ck_assert_msg(strncmp(reading.said + same, "bad t.js:", 9) == 0 ||
                      strncmp(reading.said + same, "closed t.js", 11) == 0,
                  "cut at %zu: %s", bytes, reading.said + same);
    ck_assert_uint_eq(same + strcspn(reading.said + same, "\n") + 1,
                      reading.said_bytes);
}

/* Each byte of the first records, and in steps that fall on all kinds of places. */
START_TEST(a_cut_anywhere_gives_the_posts_before_it)
{
    char *whole;

    said_of(sample, sample_bytes);
    whole = keep_said();
    for (size_t bytes = 0; bytes < 3000; bytes++)
        check_cut(whole, bytes);
    for (size_t bytes = 3000; bytes < sample_bytes; bytes += 1997)
        check_cut(whole, bytes);
    check_cut(whole, sample_bytes - 1);
    free(whole);
}
END_TEST

/* Writes each byte as a message of its own, which is what read(2) then gives. */
static void
write_bytes_apart(int out, const char *data, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if (send(out, data + i, 1, MSG_NOSIGNAL) != 1)
            _exit(1);
    _exit(0);
}

/* Reads standard input, which another process feeds byte by byte. */
static void
read_bytes_apart(const char *data, size_t bytes)
{
    static const struct read_options options = { .kind = READ_KIND_AUTO };
    const int standard_input = dup(STDIN_FILENO);
    int ends[2];
    int status;
    pid_t child;

    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends), 0);
    fflush(NULL);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        close(ends[0]);
        write_bytes_apart(ends[1], data, bytes);
    }
    close(ends[1]);
    ck_assert_int_eq(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    close(ends[0]);
    reading_of_file(&reading, "-", &options);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    if (standard_input >= 0) {
        dup2(standard_input, STDIN_FILENO);
        close(standard_input);
    }
}

START_TEST(one_byte_at_a_time_gives_the_same_posts)
{
    const size_t bytes = sample_bytes < 40000 ? sample_bytes : 40000;
    char *ids;

    said_of(sample, bytes);
    ids = strdup(reading.ids);
    ck_assert_int_gt(reading.posts, 20);
    read_bytes_apart(sample, bytes);
    ck_assert_str_eq(reading.ids, ids);
    ck_assert_int_eq(reading.bad, 1);
    ck_assert_ptr_nonnull(strstr(reading.said, "bad standard input:"));
    free(ids);
}
END_TEST

START_TEST(lines_and_tables_come_one_byte_at_a_time_too)
{
    static const char lines[] = "a\r\n\nb c";
    static const char table[] = "\xef\xbb\xbflabel\ttext\nham\ta\tb\n";

    read_bytes_apart(lines, sizeof lines - 1);
    ck_assert_str_eq(reading.said, "post 1||a\npost 2||\npost 3||b c\n");
    read_bytes_apart(table, sizeof table - 1);
    ck_assert_str_eq(reading.said, "post 2||a\tb\n");
    read_bytes_apart("", 0);
    ck_assert_str_eq(reading.said, "");
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("exports");
    TCase *all = tcase_create("all");

    tcase_set_timeout(all, 120);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_test(all, the_sample_archive_is_read_whole);
    tcase_add_test(all, a_text_of_the_sample_reads_as_it_was_written);
    tcase_add_test(all, a_cut_anywhere_gives_the_posts_before_it);
    tcase_add_test(all, one_byte_at_a_time_gives_the_same_posts);
    tcase_add_test(all, lines_and_tables_come_one_byte_at_a_time_too);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
