/* SPDX-License-Identifier: MIT */
/*
 * The hot path: one thread, one scratch, post after post, with the model alone and with
 * rules; then what hosts do otherwise, and posts of other kinds. "cold" makes the
 * scratch anew for each round, so that no word is remembered from the round before.
 */
#include <tout.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

/* 77: what Meson takes as skipped. */
enum { SKIPPED = 77, POSTS = 20000, POSTS_QUICK = 500, POSTS_FEW = 500, REASONS = 256 };

struct wanted {
    const char *model; /* NULL: the built-in one */
    const char *file;  /* NULL: synthetic posts */
    const char *only;  /* NULL: all subjects */
    uint64_t seed;
    int is_quick;
};

struct setup {
    tout_classifier *classifier;
    tout_scratch *scratch;
    tout_scratch *other; /* for a second thread */
    uint32_t labels;
};

static void
die(const char *what, const tout_error *err)
{
    fprintf(stderr, "bench_classify: %s: %s\n", what, err->message);
    exit(err->status == TOUT_E_EMPTY ? SKIPPED : 1);
}

static tout_scratch *
scratch_of(tout_classifier *classifier)
{
    tout_scratch *scratch;
    tout_error err;

    if (tout_scratch_new(classifier, &scratch, &err) != TOUT_OK)
        die("scratch", &err);
    return scratch;
}

static struct setup
set_up(tout_model *model, tout_rules *rules)
{
    struct setup setup = { .labels = tout_model_label_count(model) };
    tout_error err;

    if (tout_classifier_new(model, rules, NULL, &setup.classifier, &err) != TOUT_OK)
        die("classifier", &err);
    setup.scratch = scratch_of(setup.classifier);
    setup.other = scratch_of(setup.classifier);
    return setup;
}

static void
take_down(struct setup *setup)
{
    tout_scratch_free(setup->scratch);
    tout_scratch_free(setup->other);
    tout_classifier_unref(setup->classifier);
}

/* Everything that was decided goes into the digest. */
static uint64_t
classify_post(tout_scratch *scratch, const struct bench_posts *posts, size_t index,
              uint64_t digest)
{
    size_t bytes;
    const char *text = bench_post(posts, index, &bytes);
    tout_verdict verdict;

    if (tout_classify(scratch, text, bytes, &verdict) != TOUT_OK)
        return UINT64_MAX;
    digest = (digest ^ verdict.label ^ ((uint64_t)verdict.features << 32)) *
             UINT64_C(0x100000001b3);
    return digest + (uint64_t)(int64_t)verdict.margin + verdict.repairs;
}

static uint64_t
classify_some(tout_scratch *scratch, const struct bench_posts *posts, size_t begin,
              size_t end)
{
    uint64_t digest = 0;

    for (size_t i = begin; i < end; i++)
        digest = classify_post(scratch, posts, i, digest);
    return digest;
}

static uint64_t
classify_warm(void *context, const struct bench_posts *posts)
{
    const struct setup *setup = context;

    return classify_some(setup->scratch, posts, 0, posts->count);
}

static uint64_t
classify_cold(void *context, const struct bench_posts *posts)
{
    const struct setup *setup = context;
    tout_scratch *scratch = scratch_of(setup->classifier);
    uint64_t digest = classify_some(scratch, posts, 0, posts->count);

    tout_scratch_free(scratch);
    return digest;
}

static uint64_t
classify_afresh(void *context, const struct bench_posts *posts)
{
    const struct setup *setup = context;
    uint64_t digest = 0;

    for (size_t i = 0; i < posts->count; i++) {
        tout_scratch *scratch = scratch_of(setup->classifier);

        digest = classify_post(scratch, posts, i, digest);
        tout_scratch_free(scratch);
    }
    return digest;
}

static uint64_t
explain(void *context, const struct bench_posts *posts)
{
    static tout_evidence reasons[REASONS];
    const struct setup *setup = context;
    uint64_t digest = 0;

    for (size_t i = 0; i < posts->count; i++) {
        size_t count;

        digest = classify_post(setup->scratch, posts, i, digest);
        count = tout_explain(setup->scratch, 0, 1, reasons, REASONS);
        for (size_t r = 0; r < count && r < REASONS; r++)
            digest = digest * 31 + (uint64_t)reasons[r].weight + reasons[r].begin;
    }
    return digest;
}

struct half {
    const struct setup *setup;
    const struct bench_posts *posts;
    uint64_t digest;
};

static void *
classify_second_half(void *context)
{
    struct half *half = context;
    const size_t count = half->posts->count;

    half->digest = classify_some(half->setup->other, half->posts, count / 2, count);
    return NULL;
}

/* Seconds are those of this thread, which does half of the posts. */
static uint64_t
classify_by_two(void *context, const struct bench_posts *posts)
{
    const struct setup *setup = context;
    struct half half = { setup, posts, 0 };
    pthread_t thread;
    uint64_t digest;

    if (pthread_create(&thread, NULL, classify_second_half, &half) != 0) {
        fprintf(stderr, "bench_classify: no second thread\n");
        exit(1);
    }
    digest = classify_some(setup->scratch, posts, 0, posts->count / 2);
    pthread_join(thread, NULL);
    return digest * 31 + half.digest;
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

static const struct bench_plan *
plan_of(const struct wanted *wanted)
{
    return wanted->is_quick ? &bench_quick : &bench_full;
}

static int
bench_one(const struct bench_subject *subject, const struct bench_posts *posts,
          const struct wanted *wanted)
{
    if (wanted->only && strcmp(wanted->only, subject->name) != 0)
        return 0;
    return bench_run(subject, posts, plan_of(wanted));
}

static int
bench_posts_given(struct setup *plain, struct setup *ruled,
                  const struct bench_posts *posts, const struct wanted *wanted)
{
    const struct bench_subject subjects[] = {
        { "model only", classify_warm, plain },
        { "model only, two threads", classify_by_two, plain },
        { "classify", classify_warm, ruled },
        { "classify, two threads", classify_by_two, ruled },
        { "classify, cold", classify_cold, ruled },
        { "classify, explain", explain, ruled },
    };
    const struct bench_subject afresh[] = {
        { "model only, fresh scratch", classify_afresh, plain },
        { "classify, fresh scratch", classify_afresh, ruled },
    };
    struct bench_posts few = *posts;
    int failed = 0;

    few.count = few.count < POSTS_FEW ? few.count : POSTS_FEW;
    few.bytes = few.ends[few.count - 1];
    for (size_t i = 0; i < sizeof subjects / sizeof subjects[0]; i++)
        failed |= bench_one(&subjects[i], posts, wanted);
    for (size_t i = 0; i < sizeof afresh / sizeof afresh[0]; i++)
        failed |= bench_one(&afresh[i], &few, wanted);
    return failed;
}

static int
bench_kinds(struct setup *plain, struct setup *ruled, const struct wanted *wanted)
{
    int failed = 0;

    for (int kind = BENCH_MIXED + 1; kind < BENCH_KINDS; kind++) {
        struct bench_posts posts =
            bench_posts_make_of((enum bench_kind)kind, wanted->seed,
                                wanted->is_quick ? POSTS_FEW / 10 : POSTS / 10);
        char names[2][64];
        const struct bench_subject subjects[] = { { names[0], classify_warm, plain },
                                                  { names[1], classify_warm, ruled } };

        snprintf(names[0], sizeof names[0], "model only, %s", bench_kind_names[kind]);
        snprintf(names[1], sizeof names[1], "classify, %s", bench_kind_names[kind]);
        failed |= bench_one(&subjects[0], &posts, wanted);
        failed |= bench_one(&subjects[1], &posts, wanted);
        bench_posts_free(&posts);
    }
    return failed;
}

static int
usage(void)
{
    fprintf(stderr, "usage: bench_classify [--quick] [--seed N] [--model FILE]"
                    " [--only SUBJECT] [FILE]\n"
                    "FILE: one post a line; without it, synthetic posts\n");
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
        else if (strcmp(*argv, "--only") == 0 && argv[1])
            wanted->only = *++argv;
        else if (**argv != '-' && !wanted->file)
            wanted->file = *argv;
        else
            return 0;
    }
    return 1;
}

static int
bench_all(struct setup *plain, struct setup *ruled, const struct wanted *wanted)
{
    struct bench_posts posts =
        wanted->file
            ? bench_posts_read(wanted->file)
            : bench_posts_make(wanted->seed, wanted->is_quick ? POSTS_QUICK : POSTS);
    int failed = 1;

    if (!makes_sense(ruled, &posts)) {
        fprintf(stderr, "bench_classify: the model knows nothing of these posts\n");
    } else {
        bench_print_header();
        failed = bench_posts_given(plain, ruled, &posts, wanted);
        if (!wanted->file)
            failed |= bench_kinds(plain, ruled, wanted);
    }
    bench_posts_free(&posts);
    return failed;
}

int
main(int argc, char **argv)
{
    struct wanted wanted = { .seed = 1 };
    tout_error err;
    tout_model *model;
    tout_rules *rules = NULL;

    if (argc < 1 || !read_arguments(argv + 1, &wanted))
        return usage();
    if ((wanted.model ? tout_model_open(wanted.model, 0, NULL, &model, &err)
                      : tout_model_builtin(NULL, &model, &err)) != TOUT_OK)
        die("model", &err);
    /* The built-in rules name the labels of the built-in model. */
    if (!wanted.model && tout_rules_builtin(NULL, &rules, &err) != TOUT_OK)
        die("rules", &err);

    struct setup plain = set_up(model, NULL);
    struct setup ruled = set_up(model, rules);
    int failed = bench_all(&plain, &ruled, &wanted);

    take_down(&plain);
    take_down(&ruled);
    tout_model_unref(model);
    tout_rules_unref(rules);
    return failed;
}
