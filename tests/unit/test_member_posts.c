/* SPDX-License-Identifier: MIT */
/* Where a record was read that is within a folder, and whose it is. */
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

static const char *const members[][2] = {
    { "account.js",
      "window.YTD.account.part0 = [{\"account\":{\"username\":\"example\"}}]" },
    { "note-tweet.js",
      "window.YTD.note_tweet.part0 = [{\"noteTweet\":{\"noteTweetId\":\"9\","
      "\"createdAt\":\"2024-01-02T03:04:05.000Z\",\"core\":{\"text\":\"of no "
      "tweet\"}}}]" },
    { "tweets-part1.js",
      "window.YTD.tweets.part1 = [{\"tweet\":{\"id\":\"2\",\"full_text\":\"b\"}}" },
    { "tweets.js",
      "window.YTD.tweets.part0 = [{\"tweet\":{\"id\":\"1\",\"full_text\":\"a\"}}]" },
};
enum { MEMBERS = sizeof members / sizeof members[0] };

static void
write_members(void)
{
    char path[128];

    snprintf(reading.path, sizeof reading.path, "%s/data", reading.folder);
    ck_assert_int_eq(mkdir(reading.path, 0700), 0);
    for (size_t i = 0; i < MEMBERS; i++) {
        FILE *file;

        snprintf(path, sizeof path, "%s/%s", reading.path, members[i][0]);
        file = fopen(path, "wb");
        ck_assert_ptr_nonnull(file);
        fputs(members[i][1], file);
        fclose(file);
    }
}

static void
remove_members(void)
{
    char path[128];

    for (size_t i = 0; i < MEMBERS; i++) {
        snprintf(path, sizeof path, "%s/%s", reading.path, members[i][0]);
        unlink(path);
    }
    rmdir(reading.path);
    reading.path[0] = '\0';
}

static void
put(FILE *out, const char *what, const struct post *post)
{
    fprintf(out, "%s %.*s|%.*s|%.*s\n", what, (int)post->id.bytes, post->id.data,
            (int)post->file.bytes, post->file.data, (int)post->author.bytes,
            post->author.data);
}

/* A member's reader is gone when it ends: nothing of it may be told of what comes then.
 */
START_TEST(each_names_its_file_and_author)
{
    const struct read_options options = { .kind = READ_KIND_AUTO };
    char error[256] = "";
    char expected[1024];
    char *said = NULL;
    size_t bytes = 0;
    FILE *out = open_memstream(&said, &bytes);
    enum read_result result;
    struct reader *reader;
    struct post post;
    const char *folder = reading.path;

    write_members();
    reader = reader_open(folder, &options, error, sizeof error);
    ck_assert_msg(reader != NULL, "%s", error);
    while ((result = reader_next(reader, &post)) != READ_END)
        put(out,
            result == READ_POST  ? "post"
            : result == READ_BAD ? "bad"
                                 : "skip",
            &post);
    reader_close(reader);
    fclose(out);
    snprintf(expected, sizeof expected,
             "post 1|%s/tweets.js|example\n"
             "post 2|%s/tweets-part1.js|example\n"
             "bad |%s/tweets-part1.js|example\n"
             "post 9|%s|example\n",
             folder, folder, folder, folder);
    ck_assert_str_eq(said, expected);
    free(said);
    remove_members();
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("member_posts");
    TCase *all = tcase_create("all");

    tcase_add_checked_fixture(all, start, end);
    tcase_add_test(all, each_names_its_file_and_author);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
