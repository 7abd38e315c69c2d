/* SPDX-License-Identifier: MIT */
/* Exports of many files: folders, and archives of each format. */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <sys/stat.h>

#include "support/reading.h"
#include "support/stride.h"

static struct reading reading;
static const struct read_options automatic = { .kind = READ_KIND_AUTO };

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

struct file {
    const char *name;
    const char *text;
};

static struct archive *
new_archive(const char *name)
{
    struct archive *archive = archive_write_new();
    int status = ARCHIVE_OK;

    if (strcmp(name, "t.zip") == 0)
        status = archive_write_set_format_zip(archive);
    else if (strncmp(name, "t.tar", 5) == 0)
        status = archive_write_set_format_ustar(archive);
    else
        status = archive_write_set_format_raw(archive);
    ck_assert_int_eq(status, ARCHIVE_OK);
    if (strstr(name, ".gz"))
        status = archive_write_add_filter_gzip(archive);
    else if (strstr(name, ".xz"))
        status = archive_write_add_filter_xz(archive);
    else if (strstr(name, ".zst"))
        status = archive_write_add_filter_zstd(archive);
    else if (strstr(name, ".bz2"))
        status = archive_write_add_filter_bzip2(archive);
    ck_assert_int_eq(status, ARCHIVE_OK);
    return archive;
}

static void
add_member(struct archive *archive, const char *name, size_t bytes)
{
    struct archive_entry *entry = archive_entry_new();

    archive_entry_set_pathname(entry, name);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, (la_int64_t)bytes);
    ck_assert_int_eq(archive_write_header(archive, entry), ARCHIVE_OK);
    archive_entry_free(entry);
}

/* Writes an archive to the reading's path; the format is that of its name. */
static void
write_archive(const char *name, const struct file *files, size_t count)
{
    struct archive *archive = new_archive(name);

    snprintf(reading.path, sizeof reading.path, "%s/%s", reading.folder, name);
    ck_assert_int_eq(archive_write_open_filename(archive, reading.path), ARCHIVE_OK);
    for (size_t i = 0; i < count; i++) {
        const size_t bytes = strlen(files[i].text);

        add_member(archive, files[i].name, bytes);
        ck_assert_int_eq((int)archive_write_data(archive, files[i].text, bytes),
                         (int)bytes);
    }
    ck_assert_int_eq(archive_write_free(archive), ARCHIVE_OK);
}

static const struct file members[] = {
    { "x/data/account.js", "window.YTD.account.part0 = []" },
    { "x/data/like.js", "window.YTD.like.part0 = []" },
    { "x/data/tweets.js",
      "window.YTD.tweets.part0 = [{\"tweet\":{\"id\":\"1\",\"full_text\":\"a\"}},\n"
      "{\"tweet\":{\"id\":\"2\"}},{\"tweet\":{\"id\":\"3\",\"full_text\":\"c\"}}]" },
    { "x/data/tweets-part1.js",
      "window.YTD.tweets.part1 = [{\"tweet\":{\"id\":\"4\",\"full_text\":\"d\"}}" },
    { "x/data/tweet-headers.js", "window.YTD.tweet_headers.part0 = []" },
    { "x/data/deleted-tweets.js", "window.YTD.deleted_tweets.part0 = []" },
    { "x/inner.zip", "" },
};
enum { MEMBERS = sizeof members / sizeof members[0] };

static const char *const formats[] = { "t.zip",     "t.tar",    "t.tar.gz",
                                       "t.tar.bz2", "t.tar.xz", "t.tar.zst" };

START_TEST(each_file_of_posts_in_an_archive_is_read)
{
    const char *name = formats[_i];
    char expected[1024];

    write_archive(name, members, MEMBERS);
    snprintf(expected, sizeof expected,
             "skip file of likes\n"
             "post 1||a\n"
             "bad %s:x/data/tweets.js:2: expected a tweet with full_text or text, "
             "found neither\n"
             "post 3||c\n"
             "post 4||d\n"
             "bad %s:x/data/tweets-part1.js:1: expected a record or ']', found the end "
             "of the file at byte 63\n"
             "skip file of deleted posts\n"
             "bad %s:x/inner.zip: expected a file, found an archive in the archive "
             "(unpack it first)\n",
             name, name, name);
    ck_assert_str_eq(reading_of_file(&reading, reading.path, &automatic), expected);
}
END_TEST

static void
make_folders(const char *path)
{
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        ck_assert(mkdir(path, 0700) == 0 || errno == EEXIST);
        *slash = '/';
    }
}

/* Files of a folder come in the order of their names. */
START_TEST(each_file_of_posts_in_a_folder_is_read)
{
    static const char *const ends[] = { "x", "x/", "x/data" };
    char path[256];
    FILE *file;

    for (size_t i = 0; i < MEMBERS; i++) {
        snprintf(path, sizeof path, "%s/%s", reading.folder, members[i].name);
        make_folders(path);
        file = fopen(path, "wb");
        ck_assert_ptr_nonnull(file);
        fputs(members[i].text, file);
        fclose(file);
    }
    snprintf(reading.path, sizeof reading.path, "%s/%s", reading.folder, ends[_i]);
    reading_of_file(&reading, reading.path, &automatic);
    ck_assert_str_eq(reading.ids, "1\n3\n4\n");
    ck_assert_ptr_nonnull(strstr(reading.said, "\nbad x/data/tweets.js:2: expected"));
    ck_assert_ptr_nonnull(strstr(reading.said, "skip file of likes\n"));
    for (size_t i = 0; i < MEMBERS; i++) {
        snprintf(path, sizeof path, "%s/%s", reading.folder, members[i].name);
        unlink(path);
    }
    snprintf(path, sizeof path, "%s/x/data", reading.folder);
    rmdir(path);
    *strrchr(path, '/') = '\0';
    rmdir(path);
}
END_TEST

START_TEST(a_name_in_a_folder_is_shown_without_controls)
{
    char path[256];
    FILE *file;

    snprintf(path, sizeof path, "%s/x\x1b[31m/tweets.js", reading.folder);
    make_folders(path);
    file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    fputs("window.YTD.tweets.part0 = [{}]", file);
    fclose(file);
    ck_assert_ptr_nonnull(strstr(reading_of_file(&reading, reading.folder, &automatic),
                                 "/x\\x1b[31m/tweets.js:1: expected a tweet"));
    unlink(path);
    *strrchr(path, '/') = '\0';
    rmdir(path);
}
END_TEST

/* A compressed file is read as what it is without its last ending. */
START_TEST(a_compressed_file_is_read_as_what_it_holds)
{
    static const char *const names[] = { "posts.tsv.gz", "posts.tsv.xz",
                                         "posts.tsv.zst", "posts.tsv.bz2" };
    static const struct file rows[] = { { "rows", "id\ttext\n7\ta\n8\n" } };
    char expected[128];

    write_archive(names[_i], rows, 1);
    snprintf(expected, sizeof expected,
             "post 7||a\nbad %s:3: expected 2 cells, found 1\n", names[_i]);
    ck_assert_str_eq(reading_of_file(&reading, reading.path, &automatic), expected);
}
END_TEST

/* Tweets whose ids do not pack well: so many that half of them are more than a block.
 */
static char *
make_tweets(const char *before, const char *between, int count)
{
    char *data;
    size_t bytes;
    FILE *file = open_memstream(&data, &bytes);
    uint64_t id = 1;

    fputs(before, file);
    for (int i = 0; i < count; i++) {
        id = id * UINT64_C(6364136223846793005) + 1442695040888963407U;
        fprintf(file, "{\"id_str\":\"%llu\",\"text\":\"lunch %llx\"}%s",
                (unsigned long long)id, (unsigned long long)(id * id), between);
    }
    fclose(file);
    return data;
}

/* Half of a file gives what came before the cut, and says that some of it may not be
 * there. */
START_TEST(what_is_cut_gives_what_came_before)
{
    static const struct {
        const char *name;
        const char *before;
        const char *between;
    } cuts[] = { { "t.zip", "window.YTD.tweets.part0 = [\n", ",\n" },
                 { "t.tar.gz", "window.YTD.tweets.part0 = [\n", ",\n" },
                 { "posts.jsonl.gz", "", "\n" } };
    enum { COUNT = 40000 };

    for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
        char *text = make_tweets(cuts[i].before, cuts[i].between, COUNT);
        const struct file file = { "data/tweets.js", text };
        struct stat about;

        write_archive(cuts[i].name, &file, 1);
        free(text);
        ck_assert_int_eq(stat(reading.path, &about), 0);
        ck_assert_int_eq(truncate(reading.path, about.st_size / 2), 0);
        reading_of_file(&reading, reading.path, &automatic);
        ck_assert_msg(reading.posts > COUNT / 4 && reading.posts < COUNT,
                      "%s: %d posts", cuts[i].name, reading.posts);
        ck_assert_ptr_nonnull(strstr(reading.said, "cannot read past byte"));
        ck_assert_ptr_nonnull(strstr(reading.said, "may be lost too)"));
        unlink(reading.path);
    }
}
END_TEST

START_TEST(an_archive_without_posts_says_what_it_has)
{
    static const struct file others[] = { { "a.css", "" }, { "b\x1b.css", "" } };

    write_archive("t.zip", others, 2);
    ck_assert_str_eq(reading_of_file(&reading, reading.path, &automatic),
                     "failed t.zip: expected an export with a file of posts "
                     "(data/tweets.js or another), found the files 'a.css', "
                     "'b\\x1b.css'\n");
}
END_TEST

/* 65 MiB of blanks pack to 64 KiB. */
START_TEST(what_unpacks_without_bound_is_refused)
{
    static char blanks[1 << 20];
    struct archive *archive = new_archive("t.zip");

    memset(blanks, '\n', sizeof blanks);
    blanks[0] = '[';
    snprintf(reading.path, sizeof reading.path, "%s/t.zip", reading.folder);
    ck_assert_int_eq(archive_write_open_filename(archive, reading.path), ARCHIVE_OK);
    add_member(archive, "tweets.js", (size_t)100 << 20);
    for (int i = 0; i < 100; i++)
        archive_write_data(archive, blanks, sizeof blanks);
    ck_assert_int_eq(archive_write_free(archive), ARCHIVE_OK);
    reading_of_file(&reading, reading.path, &automatic);
    ck_assert_msg(strstr(reading.said, "packed to a five-hundredth at most") != NULL,
                  "%s", reading.said);
}
END_TEST

/* Whatever is left of it: no crash, and the posts that are given are its own. */
START_TEST(an_archive_cut_anywhere_is_read_up_to_there)
{
    size_t bytes = 0;
    size_t step;
    char *data;

    write_archive(formats[_i], members, MEMBERS);
    data = reading_bytes(reading.path, &bytes);
    ck_assert_ptr_nonnull(data);
    step = (bytes > 2000 ? 61 : 1) * test_stride();
    for (size_t cut = 0; cut < bytes; cut += step) {
        const struct span part = { data, cut };

        reading_of(&reading, formats[_i], part, &automatic);
        ck_assert_int_eq(strncmp("1\n3\n4\n", reading.ids, reading.ids_bytes), 0);
    }
    free(data);
}
END_TEST

START_TEST(an_archive_with_a_wrong_byte_is_read_to_its_end)
{
    size_t bytes = 0;
    char *data;
    struct span all;

    write_archive("t.zip", members, MEMBERS);
    data = reading_bytes(reading.path, &bytes);
    ck_assert_ptr_nonnull(data);
    all.data = data;
    all.bytes = bytes;
    for (size_t at = 4; at < bytes; at += test_stride()) {
        data[at] = (char)(data[at] ^ (1 << (3 * _i)));
        reading_of(&reading, "t.zip", all, &automatic);
        ck_assert_int_le(reading.posts, 3);
        data[at] = (char)(data[at] ^ (1 << (3 * _i)));
    }
    free(data);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("bundle");
    TCase *all = tcase_create("all");

    tcase_set_timeout(all, 120);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, each_file_of_posts_in_an_archive_is_read, 0, 6);
    tcase_add_loop_test(all, each_file_of_posts_in_a_folder_is_read, 0, 3);
    tcase_add_test(all, a_name_in_a_folder_is_shown_without_controls);
    tcase_add_loop_test(all, a_compressed_file_is_read_as_what_it_holds, 0, 4);
    tcase_add_test(all, what_is_cut_gives_what_came_before);
    tcase_add_test(all, an_archive_without_posts_says_what_it_has);
    tcase_add_test(all, what_unpacks_without_bound_is_refused);
    tcase_add_loop_test(all, an_archive_cut_anywhere_is_read_up_to_there, 0, 6);
    tcase_add_loop_test(all, an_archive_with_a_wrong_byte_is_read_to_its_end, 0, 2);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
