/* SPDX-License-Identifier: MIT */
/*
 * What rules cost on top of the model: none, the built-in ones, two hundred, a
 * thousand; and two hundred without the prefilter, pattern by pattern.
 */
#include <tout.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"
#include "rules.h"

/* 77: what Meson takes as skipped. */
enum { SKIPPED = 77, POSTS = 20000, POSTS_QUICK = 200, SHIPPED = -1 };

static void
die(const char *what, const tout_error *err)
{
    fprintf(stderr, "bench_rules: %s: %s\n", what, err->message);
    exit(err->status == TOUT_E_EMPTY ? SKIPPED : 1);
}

/* So many made ones, or those that are shipped. */
static tout_rules *
make_rules(int count, const char *label)
{
    tout_rules *rules;
    tout_error err;
    tout_status status;
    char *text;

    if (count == SHIPPED) {
        status = tout_rules_builtin(NULL, &rules, &err);
    } else {
        text = bench_rules_make((size_t)count, label);
        status = tout_rules_parse(text, strlen(text), NULL, &rules, &err);
        free(text);
    }
    if (status != TOUT_OK)
        die("rules", &err);
    return rules;
}

static tout_scratch *
set_up(int count, uint32_t flags)
{
    const tout_options options = { .size = sizeof options,
                                   .flags = flags | TOUT_CLASSIFIER_ARGMAX };
    tout_error err;
    tout_model *model;
    tout_rules *rules = NULL;
    tout_classifier *classifier;
    tout_scratch *scratch;

    if (tout_model_builtin(NULL, &model, &err) != TOUT_OK)
        die("model", &err);
    if (count != 0)
        rules = make_rules(count, tout_model_label_name(model, 0));
    if (tout_classifier_new(model, rules, &options, &classifier, &err) != TOUT_OK)
        die("classifier", &err);
    if (tout_scratch_new(classifier, &scratch, &err) != TOUT_OK)
        die("scratch", &err);
    tout_model_unref(model);
    tout_rules_unref(rules);
    tout_classifier_unref(classifier);
    return scratch;
}

/* Which rules matched where goes into the digest. */
static uint64_t
match_all(void *context, const struct bench_posts *posts)
{
    static tout_rule_match matches[BENCH_RULES_MAX];
    tout_scratch *scratch = context;
    uint64_t digest = 0;

    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);
        tout_verdict verdict;
        size_t count;

        if (tout_classify(scratch, text, bytes, &verdict) != TOUT_OK)
            return UINT64_MAX;
        count = tout_rule_matches(scratch, matches, BENCH_RULES_MAX);
        for (size_t m = 0; m < count; m++)
            digest = (digest ^ matches[m].rule ^ (uint64_t)matches[m].begin << 32) *
                     UINT64_C(0x100000001b3);
        digest += verdict.flags;
    }
    return digest;
}

static int
run(const char *name, int count, uint32_t flags, const struct bench_posts *posts,
    const struct bench_plan *plan, uint64_t *digest)
{
    tout_scratch *scratch = set_up(count, flags);
    const struct bench_subject subject = { name, match_all, scratch };
    int failed;

    *digest = match_all(scratch, posts);
    failed = bench_run(&subject, posts, plan);
    tout_scratch_free(scratch);
    return failed;
}

int
main(int argc, char **argv)
{
    const int is_quick = argc > 1 && strcmp(argv[1], "--quick") == 0;
    const char *file = argc > 1 + is_quick ? argv[1 + is_quick] : NULL;
    const struct bench_plan *plan = is_quick ? &bench_quick : &bench_full;
    struct bench_posts posts;
    uint64_t digest;
    uint64_t plain;
    int failed;

    if (argc > 2 + is_quick || (file && *file == '-')) {
        fprintf(stderr, "usage: bench_rules [--quick] [FILE]\n");
        return 2;
    }
    posts = file ? bench_posts_read(file)
                 : bench_posts_make(1, is_quick ? POSTS_QUICK : POSTS);
    bench_print_header();
    failed = run("no rules", 0, 0, &posts, plan, &digest);
    failed |= run("built-in rules", SHIPPED, 0, &posts, plan, &digest);
    failed |= run("200 rules", 200, 0, &posts, plan, &digest);
    failed |= run("200 rules, every pattern", 200, TOUT_CLASSIFIER_ALL_PATTERNS, &posts,
                  plan, &plain);
    if (digest != plain) {
        fprintf(stderr, "bench_rules: the prefilter changed what matches\n");
        failed = 1;
    }
    failed |= run("1000 rules", BENCH_RULES_MAX, 0, &posts, plan, &digest);
    bench_posts_free(&posts);
    return failed;
}
