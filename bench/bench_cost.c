/* SPDX-License-Identifier: MIT */
/*
 * What a post costs, in instructions: bench_cost MODEL classifies the same posts twice
 * and says how many; callgrind counts those of the second time, in bench_counted().
 * instructions.py compares them with what is written down.
 */
#include <tout.h>

#include <stdio.h>

#include "posts.h"

enum { POSTS = 2000 };

/* Not inlined: callgrind knows it by its name. */
__attribute__((noinline)) uint64_t bench_counted(tout_scratch *scratch,
                                                 const struct bench_posts *posts);

uint64_t
bench_counted(tout_scratch *scratch, const struct bench_posts *posts)
{
    uint64_t known = 0;

    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);
        tout_verdict verdict;

        if (tout_classify(scratch, text, bytes, &verdict) == TOUT_OK)
            known += verdict.features_known;
    }
    return known;
}

static int
fail(const char *what, const tout_error *err)
{
    fprintf(stderr, "bench_cost: %s: %s\n", what, err->message);
    return 1;
}

int
main(int argc, char **argv)
{
    struct bench_posts posts = bench_posts_make_of(BENCH_MADE, 1, POSTS);
    tout_classifier *classifier;
    tout_scratch *scratch;
    tout_model *model;
    tout_error err;
    uint64_t known;

    if (argc != 2) {
        fprintf(stderr, "usage: bench_cost MODEL\n");
        return 2;
    }
    if (tout_model_open(argv[1], 0, NULL, &model, &err) != TOUT_OK)
        return fail(argv[1], &err);
    if (tout_classifier_new(model, NULL, NULL, &classifier, &err) != TOUT_OK)
        return fail("classifier", &err);
    if (tout_scratch_new(classifier, &scratch, &err) != TOUT_OK)
        return fail("scratch", &err);
    known = bench_counted(scratch, &posts);
    if (known == 0 || bench_counted(scratch, &posts) != known) {
        fprintf(stderr, "bench_cost: expected the same known features twice\n");
        return 1;
    }
    printf("%zu\n", posts.count);
    tout_scratch_free(scratch);
    tout_classifier_unref(classifier);
    tout_model_unref(model);
    bench_posts_free(&posts);
    return 0;
}
