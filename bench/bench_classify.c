/* SPDX-License-Identifier: MIT */
/*
 * The hot path: one thread, one scratch, post after post. "cold" makes the scratch anew
 * for each round, so that no stem is remembered from the round before.
 */
#include <tout.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

/* 77: what Meson takes as skipped. */
enum { SKIPPED = 77, POSTS = 20000, POSTS_QUICK = 500 };

struct wanted {
    const char *model; /* NULL: the built-in one */
    const char *file;  /* NULL: synthetic posts */
    uint64_t seed;
    int is_quick;
};

struct setup {
    tout_classifier *classifier;
    tout_scratch *scratch;
};

static void
die(const char *what, const tout_error *err)
{
    fprintf(stderr, "bench_classify: %s: %s\n", what, err->message);
    exit(err->status == TOUT_E_EMPTY ? SKIPPED : 1);
}

static struct setup
set_up(const char *path)
{
    struct setup setup = { 0 };
    tout_error err;
    tout_model *model;
    tout_rules *rules = NULL;
    tout_status status = path ? tout_model_open(path, 0, NULL, &model, &err)
                              : tout_model_builtin(NULL, &model, &err);

    if (status != TOUT_OK)
        die("model", &err);
    /* The built-in rules name the labels of the built-in model. */
    if (!path && tout_rules_builtin(NULL, &rules, &err) != TOUT_OK)
        die("rules", &err);
    if (tout_classifier_new(model, rules, NULL, &setup.classifier, &err) != TOUT_OK)
        die("classifier", &err);
    if (tout_scratch_new(setup.classifier, &setup.scratch, &err) != TOUT_OK)
        die("scratch", &err);
    tout_model_unref(model);
    tout_rules_unref(rules);
    return setup;
}

/* Everything that was decided goes into the digest. */
static uint64_t
classify_all(tout_scratch *scratch, const struct bench_posts *posts)
{
    uint64_t digest = 0;

    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);
        tout_verdict verdict;

        if (tout_classify(scratch, text, bytes, &verdict) != TOUT_OK)
            return UINT64_MAX;
        digest = (digest ^ verdict.label ^ ((uint64_t)verdict.features << 32)) *
                 UINT64_C(0x100000001b3);
        digest += (uint64_t)(int64_t)verdict.margin + verdict.repairs;
    }
    return digest;
}

static uint64_t
classify_warm(void *context, const struct bench_posts *posts)
{
    const struct setup *setup = context;

    return classify_all(setup->scratch, posts);
}

static uint64_t
classify_cold(void *context, const struct bench_posts *posts)
{
    const struct setup *setup = context;
    tout_scratch *scratch;
    tout_error err;

    if (tout_scratch_new(setup->classifier, &scratch, &err) != TOUT_OK)
        die("scratch", &err);

    uint64_t digest = classify_all(scratch, posts);
    tout_scratch_free(scratch);
    return digest;
}

/* What would make the figures meaningless: posts that fail, or that the model knows
 * nothing of. */
static int
makes_sense(const struct setup *setup, const struct bench_posts *posts)
{
    uint64_t known = 0;

    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);
        tout_verdict verdict;

        if (tout_classify(setup->scratch, text, bytes, &verdict) != TOUT_OK)
            return 0;
        known += verdict.features_known;
    }
    return known > 0;
}

static int
bench_all(struct setup *setup, const struct bench_posts *posts,
          const struct bench_plan *plan)
{
    const struct bench_subject subjects[] = {
        { "classify", classify_warm, setup },
        { "classify, cold", classify_cold, setup },
    };
    int failed = 0;

    if (!makes_sense(setup, posts)) {
        fprintf(stderr, "bench_classify: the model knows nothing of these posts\n");
        return 1;
    }
    bench_print_header();
    for (size_t i = 0; i < sizeof subjects / sizeof subjects[0]; i++)
        failed |= bench_run(&subjects[i], posts, plan);
    return failed;
}

static int
usage(void)
{
    fprintf(stderr,
            "usage: bench_classify [--quick] [--seed N] [--model FILE] [FILE]\n"
            "FILE: one post a line; without it, synthetic posts from the seed\n");
    return 2;
}

static int
read_arguments(char **argv, struct wanted *wanted)
{
    for (; *argv; argv++) {
        if (strcmp(*argv, "--quick") == 0)
            wanted->is_quick = 1;
        else if (strcmp(*argv, "--seed") == 0 && argv[1])
            wanted->seed = strtoull(*++argv, NULL, 0);
        else if (strcmp(*argv, "--model") == 0 && argv[1])
            wanted->model = *++argv;
        else if (**argv != '-' && !wanted->file)
            wanted->file = *argv;
        else
            return 0;
    }
    return 1;
}

int
main(int argc, char **argv)
{
    struct wanted wanted = { .seed = 1 };

    if (argc < 1 || !read_arguments(argv + 1, &wanted))
        return usage();

    struct setup setup = set_up(wanted.model);
    struct bench_posts posts =
        wanted.file
            ? bench_posts_read(wanted.file)
            : bench_posts_make(wanted.seed, wanted.is_quick ? POSTS_QUICK : POSTS);
    int failed =
        bench_all(&setup, &posts, wanted.is_quick ? &bench_quick : &bench_full);

    bench_posts_free(&posts);
    tout_scratch_free(setup.scratch);
    tout_classifier_unref(setup.classifier);
    return failed;
}
