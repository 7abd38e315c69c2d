/* SPDX-License-Identifier: MIT */
/*
 * Learning: posts counted, into counts that are empty or that have their features
 * already, and collected for training.
 */
#include <tout.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

enum { POSTS = 20000, POSTS_QUICK = 200, LABELS = 3 };

static const char *const labels[LABELS] = { "a", "b", "c" };

static void
die(const char *what, const tout_error *err)
{
    fprintf(stderr, "bench_count: %s: %s\n", what, err->message);
    exit(1);
}

static tout_counts *
new_counts(void)
{
    tout_counts *counts;
    tout_error err;

    if (tout_counts_new(NULL, labels, LABELS, NULL, &counts, &err) != TOUT_OK)
        die("counts", &err);
    return counts;
}

static void
add_all(tout_counts *counts, const struct bench_posts *posts, int32_t times)
{
    tout_error err;

    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);

        if (tout_counts_add(counts, (uint32_t)(i % LABELS), text, bytes, times, &err) !=
            TOUT_OK)
            die("a post", &err);
    }
}

static int
sum_entry(void *context, const tout_entry *entry, const uint32_t *sums)
{
    uint64_t *digest = context;

    for (size_t i = 0; i < LABELS; i++)
        *digest = (*digest ^ entry->key ^ sums[i]) * UINT64_C(0x100000001b3);
    return 0;
}

static uint64_t
digest_of(const tout_counts *counts)
{
    uint64_t digest = tout_counts_posts(counts, 0);
    tout_error err;

    if (tout_counts_each(counts, sum_entry, &digest, &err) != TOUT_OK)
        die("entries", &err);
    return digest;
}

static uint64_t
count_afresh(void *context, const struct bench_posts *posts)
{
    tout_counts *counts = new_counts();
    uint64_t digest;

    (void)context;
    add_all(counts, posts, 1);
    digest = tout_counts_posts(counts, 0);
    tout_counts_free(counts);
    return digest;
}

/* Counts that have seen the posts before: no entry is made. */
static uint64_t
count_more(void *context, const struct bench_posts *posts)
{
    tout_counts *counts = context;
    const uint64_t before = tout_counts_posts(counts, 0);

    add_all(counts, posts, 1);
    return tout_counts_posts(counts, 0) - before;
}

static uint64_t
collect(void *context, const struct bench_posts *posts)
{
    tout_corpus *corpus;
    tout_error err;
    uint64_t digest;

    (void)context;
    if (tout_corpus_new(NULL, labels, LABELS, NULL, &corpus, &err) != TOUT_OK)
        die("corpus", &err);
    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);

        if (tout_corpus_add(corpus, (uint32_t)(i % LABELS), text, bytes, &err) !=
            TOUT_OK)
            die("a post", &err);
    }
    digest = tout_corpus_posts(corpus, 0);
    tout_corpus_free(corpus);
    return digest;
}

/* Posts that are counted and taken back leave the counts as they were. */
static int
makes_sense(tout_counts *counts, const struct bench_posts *posts)
{
    uint64_t once;

    add_all(counts, posts, 1);
    once = digest_of(counts);
    add_all(counts, posts, 13);
    add_all(counts, posts, -13);
    return tout_counts_posts(counts, 0) > 0 && digest_of(counts) == once;
}

static int
bench_all(const struct bench_posts *posts, const struct bench_plan *plan)
{
    tout_counts *counts = new_counts();
    const struct bench_subject subjects[] = {
        { "count, afresh", count_afresh, NULL },
        { "count, known entries", count_more, counts },
        { "collect for training", collect, NULL },
    };
    int failed = 0;

    if (!makes_sense(counts, posts)) {
        fprintf(stderr, "bench_count: posts that were taken back left something\n");
        return 1;
    }
    bench_print_header();
    for (size_t i = 0; i < sizeof subjects / sizeof subjects[0]; i++)
        failed |= bench_run(&subjects[i], posts, plan);
    tout_counts_free(counts);
    return failed;
}

int
main(int argc, char **argv)
{
    const int is_quick = argc > 1 && strcmp(argv[1], "--quick") == 0;
    const char *file = argc > 1 + is_quick ? argv[1 + is_quick] : NULL;
    struct bench_posts posts;
    int failed;

    if (argc > 2 + is_quick || (file && *file == '-')) {
        fprintf(stderr, "usage: bench_count [--quick] [FILE]\n");
        return 2;
    }
    posts = file ? bench_posts_read(file)
                 : bench_posts_make(1, is_quick ? POSTS_QUICK : POSTS);
    failed = bench_all(&posts, is_quick ? &bench_quick : &bench_full);
    bench_posts_free(&posts);
    return failed;
}
