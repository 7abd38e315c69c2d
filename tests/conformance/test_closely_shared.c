/* SPDX-License-Identifier: MIT */
/*
 * Words that are remembered read as those that are looked at closely, in every line of
 * the shared suites and of posts that people wrote.
 */
#include <glob.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "support/closely.h"
#include "support/run.h"

static const char *const patterns[] = {
    "data/background/posts.tsv", "data/benchmarks/*.tsv", "data/threeway/*.tsv",
    "data/written/*.tsv",        "suites/disguises/*",    "suites/hostile/*.jsonl",
    "suites/hostile/*.txt",      "suites/hostile/blns/*", "suites/twitter-text/*",
    "suites/linkify-it/*",       "suites/nltk-tweet/*",   "suites/unicode/*.txt",
};

/* A post whose tokens depend on how its words are found, or NULL. */
static const char *
first_difference(struct ti_reader *reader, const char *path, size_t *lines)
{
    FILE *file = fopen(path, "rb");
    const char *differs = NULL;
    char *line = NULL;
    size_t room = 0;
    ssize_t bytes;

    while (file && !differs && (bytes = getline(&line, &room, file)) > 0) {
        const char *tab = memchr(line, '\t', (size_t)bytes);
        const size_t skip = tab ? (size_t)(tab - line) + 1 : 0;

        differs = closely_differs(reader, line + skip, (size_t)bytes - skip);
        ++*lines;
    }
    free(line);
    if (file)
        fclose(file);
    return differs;
}

START_TEST(words_of_the_shared_posts_read_the_same_both_ways)
{
    struct ti_reader *reader = closely_reader("english");
    size_t lines = 0;
    char path[4096];
    glob_t found;

    snprintf(path, sizeof path, "%s/%s", getenv("TOUT_SHARED"), patterns[_i]);
    ck_assert_int_eq(glob(path, 0, NULL, &found), 0);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        const char *differs = first_difference(reader, found.gl_pathv[i], &lines);

        ck_assert_msg(!differs, "%s: %s", found.gl_pathv[i], differs);
    }
    ck_assert_uint_gt(lines, 0);
    globfree(&found);
    closely_free(reader);
}
END_TEST

int
main(void)
{
    const char *shared = getenv("TOUT_SHARED");
    Suite *suite = suite_create("closely-shared");
    TCase *cases = tcase_create("closely-shared");
    struct stat info;

    if (!shared || stat(shared, &info) != 0) {
        printf("1..0 # SKIP the shared data is not here\n");
        return 0;
    }
    tcase_set_timeout(cases, 300);
    tcase_add_loop_test(cases, words_of_the_shared_posts_read_the_same_both_ways, 0,
                        (int)(sizeof patterns / sizeof patterns[0]));
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
