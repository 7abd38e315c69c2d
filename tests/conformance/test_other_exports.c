/* SPDX-License-Identifier: MIT */
/* Archives and JSON that nobody here wrote, through the reader of X's archives. */
#include <dirent.h>

#include "support/reading.h"

#define HOSTILE "suites/hostile/jsontestsuite/test_parsing"
#define HEAD                                                                           \
    "window.YTD.tweets.part0 = [\n"                                                    \
    "{\"tweet\":{\"id_str\":\"1\",\"full_text\":\"before\"}},"
#define TAIL ",{\"tweet\":{\"id_str\":\"9\",\"full_text\":\"behind\"}}]"

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
    int posts;
    const char *first;
} const archives[] = {
    { "suites/exports/twitter-archive/tweets.js", 71, "1980321021254390009\n" },
    { "suites/exports/twitter-archive/tweet.js", 2,
      "254848497235398656\n1276916896974110721\n" },
};

/* The places of `"id_str"` at the depth of a tweet, in files as X indents them. */
static void
check_order(const char *data, const char *ids)
{
    static const char key[] = "\n      \"id_str\" : \"";
    const char *at = data;

    while ((at = strstr(at, key))) {
        const size_t bytes = strcspn(at + strlen(key), "\"");

        at += strlen(key);
        ck_assert_int_eq(strncmp(at, ids, bytes), 0);
        ck_assert_int_eq(ids[bytes], '\n');
        ids += bytes + 1;
    }
    ck_assert_int_eq(*ids, '\0');
}

START_TEST(real_archives_are_read_whole_and_in_order)
{
    struct span bytes = { NULL, 0 };
    char *data =
        reading_bytes(reading_path("TOUT_SHARED", archives[_i].name), &bytes.bytes);

    ck_assert_ptr_nonnull(data);
    bytes.data = data;
    reading_of(&reading, "t.js", bytes, &archive);
    ck_assert_int_eq(reading.posts, archives[_i].posts);
    ck_assert_int_eq(reading.bad, 0);
    ck_assert_int_eq(
        strncmp(reading.ids, archives[_i].first, strlen(archives[_i].first)), 0);
    data[bytes.bytes - 1] = '\0';
    check_order(data, reading.ids);
    free(data);
}
END_TEST

/* Ways in which a file of JSON stands between two records that are whole. */
static struct {
    const char *before;
    const char *behind;
    int is_always_bad;
} const places[] = {
    { HEAD "\n", "\n" TAIL, 0 },
    { HEAD "{\"tweet\":", "}" TAIL, 1 },
};

/* It harms neither of them, and is not passed over in silence. */
static void
check_hostile(const char *path, const char *before, const char *behind,
              int is_always_bad)
{
    size_t bytes = 0;
    char *json = reading_bytes(path, &bytes);
    const size_t before_bytes = strlen(before);
    const size_t behind_bytes = strlen(behind);
    char *data = malloc(before_bytes + bytes + behind_bytes);
    const struct span all = { data, before_bytes + bytes + behind_bytes };

    ck_assert_msg(json && data, "cannot read %s", path);
    memcpy(data, before, before_bytes);
    memcpy(data + before_bytes, json, bytes);
    memcpy(data + before_bytes + bytes, behind, behind_bytes);
    reading_of(&reading, "t.js", all, &archive);
    ck_assert_msg(strstr(reading.said, "post 1||before\n") &&
                      strstr(reading.said, "post 9||behind\n"),
                  "%s:\n%s", path, reading.said);
    ck_assert_msg(!is_always_bad || reading.bad > 0, "%s is passed over", path);
    free(data);
    free(json);
}

START_TEST(hostile_json_costs_itself_alone)
{
    DIR *list = opendir(reading_path("TOUT_SHARED", HOSTILE));
    char path[4096];
    int files = 0;

    ck_assert_ptr_nonnull(list);
    for (struct dirent *entry = readdir(list); entry; entry = readdir(list)) {
        if (entry->d_name[0] == '.')
            continue;
        ck_assert_int_lt(snprintf(path, sizeof path, "%s/%s",
                                  reading_path("TOUT_SHARED", HOSTILE), entry->d_name),
                         sizeof path);
        check_hostile(path, places[_i].before, places[_i].behind,
                      places[_i].is_always_bad);
        files++;
    }
    closedir(list);
    ck_assert_int_gt(files, 250);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("exports of others");
    TCase *all = tcase_create("all");

    if (access(reading_path("TOUT_SHARED", "suites"), R_OK) != 0) {
        puts("1..0 # SKIP no shared suites: set -Dshared=FOLDER");
        return EXIT_SUCCESS;
    }
    tcase_set_timeout(all, 120);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, real_archives_are_read_whole_and_in_order, 0,
                        (int)(sizeof archives / sizeof archives[0]));
    tcase_add_loop_test(all, hostile_json_costs_itself_alone, 0,
                        (int)(sizeof places / sizeof places[0]));
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
