/* SPDX-License-Identifier: MIT */
/*
 * The longest that a post takes whatever the rules and whatever the post: repeats of
 * what makes patterns try again, in posts of 8 KB, against a file of bad patterns.
 */
#include <tout.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "posts.h"

enum { SKIPPED = 77, POST_BYTES = 8192, TIMES = 5, TIMES_QUICK = 1 };

/* What is repeated, and what ends it. */
static const char *const pumps[][2] = {
    { "a", "!" },    { "a", "" },          { "1", "!" },
    { "0", "~" },    { "01", "!" },        { "a ", "!" },
    { "ab", "~" },   { "x", "y" },         { " ", "x" },
    { "\t", "!" },   { "<m", "!" },        { "a.", "@" },
    { "a-b_", "!" }, { "http://a.", "!" }, { "1.", "!" },
    { "aA", "1" },   { "xxy", "!" },       { "=", "!" },
    { "a=", "!" },   { "\xc3\xa9", "!" },  { "\xf0\x9f\x94\xa5", "~" },
    { "#a ", "!" },  { "@a ", "!" },       { "ha", "~" },
};

static void
die(const char *what, const tout_error *err)
{
    fprintf(stderr, "bench_hostile: %s: %u: %s\n", what, err->line, err->message);
    exit(err->status == TOUT_E_EMPTY ? SKIPPED : 1);
}

static tout_scratch *
set_up(const char *path)
{
    tout_error err;
    tout_model *model;
    tout_rules *rules = NULL;
    tout_classifier *classifier;
    tout_scratch *scratch;

    if (tout_model_builtin(NULL, &model, &err) != TOUT_OK)
        die("model", &err);
    if (path && tout_rules_open(path, NULL, &rules, &err) != TOUT_OK)
        die(path, &err);
    if (tout_classifier_new(model, rules, NULL, &classifier, &err) != TOUT_OK)
        die("classifier", &err);
    if (tout_scratch_new(classifier, &scratch, &err) != TOUT_OK)
        die("scratch", &err);
    tout_model_unref(model);
    tout_rules_unref(rules);
    tout_classifier_unref(classifier);
    return scratch;
}

/* The shortest of some times, in nanoseconds. */
static double
time_post(tout_scratch *scratch, const char *text, size_t bytes, int times)
{
    double least = 0;

    for (int i = 0; i < times; i++) {
        struct timespec begin;
        struct timespec end;
        tout_verdict verdict;
        double took;

        clock_gettime(CLOCK_MONOTONIC, &begin);
        if (tout_classify(scratch, text, bytes, &verdict) != TOUT_OK)
            exit(1);
        clock_gettime(CLOCK_MONOTONIC, &end);
        took = 1e9 * (double)(end.tv_sec - begin.tv_sec) +
               (double)(end.tv_nsec - begin.tv_nsec);
        least = i == 0 || took < least ? took : least;
    }
    return least;
}

/* What rules add to a post: its time with them less that without. */
struct slowest {
    double rules;
    double model;
    size_t post;
};

static void
compare(tout_scratch *const scratches[2], const char *text, size_t bytes, int times,
        size_t post, struct slowest *slowest)
{
    const double model = time_post(scratches[0], text, bytes, times);
    const double rules = time_post(scratches[1], text, bytes, times) - model;

    if (rules > slowest->rules)
        *slowest = (struct slowest){ rules, model, post };
}

static size_t
make_post(const char *const pump[2], char post[POST_BYTES])
{
    const size_t body = strlen(pump[0]);
    const size_t tail = strlen(pump[1]);
    size_t used = 0;

    while (used + body + tail <= POST_BYTES) {
        memcpy(post + used, pump[0], body);
        used += body;
    }
    memcpy(post + used, pump[1], tail);
    return used + tail;
}

int
main(int argc, char **argv)
{
    const int is_quick = argc > 1 && strcmp(argv[1], "--quick") == 0;
    const int times = is_quick ? TIMES_QUICK : TIMES;
    char **files = argv + 1 + is_quick;
    struct slowest slowest = { 0, 0, 0 };
    static char post[POST_BYTES];
    size_t count = 0;

    if (!*files || **files == '-' || (files[1] && files[2])) {
        fprintf(stderr, "usage: bench_hostile [--quick] RULES [POSTS]\n"
                        "POSTS: one a line; without it, 8 KB of repeats\n");
        return 2;
    }

    tout_scratch *const scratches[2] = { set_up(NULL), set_up(files[0]) };

    if (files[1]) {
        struct bench_posts posts = bench_posts_read(files[1]);

        for (; count < posts.count; count++) {
            size_t bytes;
            const char *text = bench_post(&posts, count, &bytes);

            compare(scratches, text, bytes, times, count, &slowest);
        }
        bench_posts_free(&posts);
    } else {
        for (; count < sizeof pumps / sizeof pumps[0]; count++)
            compare(scratches, post, make_post(pumps[count], post), times, count,
                    &slowest);
    }
    printf("subject\tposts\tpost\tms by rules\tms by the model\n");
    printf("slowest post\t%zu\t%zu\t%.3f\t%.3f\n", count, slowest.post + 1,
           slowest.rules / 1e6, slowest.model / 1e6);
    tout_scratch_free(scratches[0]);
    tout_scratch_free(scratches[1]);
    return 0;
}
