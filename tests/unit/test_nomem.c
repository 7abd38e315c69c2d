/* SPDX-License-Identifier: MIT */
/*
 * Each allocation made to fail in turn: a clean error, nothing left behind, `out` NULL.
 * And classifying, which must not allocate at all.
 */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <tout.h>

#include "support/allocator.h"
#include "support/models.h"
#include "support/random.h"
#include "support/run.h"
#include "support/stride.h"

/* An operation that makes something with an allocator; what it makes ends before it
 * returns. */
typedef tout_status (*operation)(const tout_alloc *alloc, tout_error *err);

static tout_status
open_model(const tout_alloc *alloc, tout_error *err)
{
    tout_model *model = sample_model();
    tout_model *copy = model;
    size_t bytes;
    const void *data = tout_model_data(model, &bytes);
    const tout_status status =
        tout_model_open_memory(data, bytes, 0, alloc, &copy, err);

    ck_assert((status == TOUT_OK) == (copy != NULL));
    tout_model_unref(copy);
    tout_model_unref(model);
    return status;
}

static tout_status
make_scratch(const tout_alloc *alloc, tout_error *err)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_model *model = sample_ruled_model();
    tout_classifier *classifier = NULL;
    tout_scratch *scratch = NULL;
    tout_rules *rules = NULL;
    tout_status status = tout_rules_parse(sample_rules_text, strlen(sample_rules_text),
                                          alloc, &rules, err);

    options.alloc = alloc;
    if (status == TOUT_OK)
        status = tout_classifier_new(model, rules, &options, &classifier, err);
    if (status == TOUT_OK)
        status = tout_scratch_new(classifier, &scratch, err);
    ck_assert((status == TOUT_OK) == (scratch != NULL));
    if (status == TOUT_OK)
        status = tout_rules_check(rules, NULL, NULL, NULL, err);
    tout_scratch_free(scratch);
    tout_classifier_unref(classifier);
    tout_rules_unref(rules);
    tout_model_unref(model);
    return status;
}

/* A pattern of all kinds of items: its machine code takes many small blocks. */
static tout_status
parse_rules(const tout_alloc *alloc, tout_error *err)
{
    static const char text[] =
        "tout-rules 1\n[few]\nwhy = asks for few\nscore = a +1\n"
        "match = (?i)\\b(?:who(?:'s|s| is)?|accounts?|any(?:one|body)|with)\\s"
        "(?:\\S+\\s){0,2}?(?:less than|fewer than|under|below)\\s?\\d[\\d.,]*+k?\\s?"
        "(?:followers?|subs|mutuals|please|\\?|!|,)(?!\\s*(?:no|not)\\b)(?<=\\w)\n"
        "example = who has less than 500 followers\n";
    tout_rules *rules = NULL;
    tout_status status = tout_rules_parse(text, sizeof text - 1, alloc, &rules, err);

    ck_assert((status == TOUT_OK) == (rules != NULL));
    if (status == TOUT_OK)
        status = tout_rules_check(rules, NULL, NULL, NULL, err);
    tout_rules_unref(rules);
    return status;
}

static tout_status
train(const tout_alloc *alloc, tout_error *err)
{
    tout_build build = TOUT_BUILD_INIT;
    tout_corpus *corpus = NULL;
    tout_model *model = NULL;
    tout_report *report = NULL;
    tout_rules *rules = sample_rules();
    tout_status status = tout_corpus_new(NULL, sample_labels, 3, alloc, &corpus, err);

    build.alloc = alloc;
    if (status == TOUT_OK)
        status = tout_corpus_set_rules(corpus, rules, err);
    for (size_t i = 0; status == TOUT_OK && i < sample_count; i++) {
        const uint64_t before = tout_corpus_posts(corpus, samples[i].label);

        status = tout_corpus_add(corpus, samples[i].label, samples[i].text,
                                 strlen(samples[i].text), err);
        ck_assert_uint_eq(tout_corpus_posts(corpus, samples[i].label) - before,
                          status == TOUT_OK);
    }
    if (status == TOUT_OK)
        status = tout_train(corpus, &build, NULL, NULL, &model, &report, err);
    ck_assert((status == TOUT_OK) == (model != NULL));
    ck_assert((status == TOUT_OK) == (report != NULL));
    tout_report_free(report);
    tout_model_unref(model);
    tout_corpus_free(corpus);
    tout_rules_unref(rules);
    return status;
}

static tout_status
merge_files(const char *const *paths, const tout_alloc *alloc, tout_error *err)
{
    tout_counts *counts = NULL;
    tout_counts *others = NULL;
    tout_status status = tout_counts_merge_files(paths, 2, paths[2], alloc, err);

    if (status == TOUT_OK)
        status = tout_counts_open(paths[2], alloc, &counts, err);
    if (status == TOUT_OK)
        status = tout_counts_open(paths[0], alloc, &others, err);
    if (status == TOUT_OK)
        status = tout_counts_merge(counts, others, err);
    ck_assert((status == TOUT_OK) == (tout_counts_posts(counts, 1) == 3));
    tout_counts_free(counts);
    tout_counts_free(others);
    return status;
}

static tout_status
count(const tout_alloc *alloc, tout_error *err)
{
    static const char *const few[] = { "commercial", "community" };
    static const char *const many[] = { "commercial", "community", "also" };
    char folder[] = "/tmp/tout-test-nomem-XXXXXX";
    char names[3][64];
    const char *paths[3];
    tout_counts *counts = NULL;
    tout_status status;

    ck_assert_ptr_nonnull(mkdtemp(folder));
    for (unsigned i = 0; i < 3; i++) {
        snprintf(names[i], sizeof names[i], "%s/%u", folder, i);
        paths[i] = names[i];
    }
    status = tout_counts_new(NULL, few, 2, alloc, &counts, err);
    if (status == TOUT_OK)
        status = tout_counts_add(counts, 0, "cheap followers", 15, 1, err);
    ck_assert_uint_eq(tout_counts_posts(counts, 0), status == TOUT_OK);
    if (status == TOUT_OK)
        status = tout_counts_save(counts, paths[0], err);
    tout_counts_free(counts);
    counts = NULL;
    if (status == TOUT_OK)
        status = tout_counts_new(NULL, many, 3, alloc, &counts, err);
    if (status == TOUT_OK)
        status = tout_counts_add(counts, 0, "cheap followers", 15, 1, err);
    if (status == TOUT_OK)
        status = tout_counts_save(counts, paths[1], err);
    tout_counts_free(counts);
    if (status == TOUT_OK)
        status = merge_files(paths, alloc, err);
    for (unsigned i = 0; i < 3; i++)
        unlink(paths[i]);
    ck_assert_int_eq(rmdir(folder), 0);
    return status;
}

static int
next_post(void *context, const char **text, size_t *bytes)
{
    unsigned *left = context;

    *text = "lunch in the park";
    *bytes = strlen(*text);
    return (*left)-- > 0;
}

static tout_status
build_and_adapt(const tout_alloc *alloc, tout_error *err)
{
    tout_build build = TOUT_BUILD_INIT;
    tout_corpus *corpus = sample_corpus(NULL, NULL, NULL);
    tout_model *built = NULL;
    tout_model *adapted = NULL;
    tout_model *measured = NULL;
    uint64_t groups[256];
    unsigned left = 5;
    tout_status status;

    ck_assert_uint_le(sample_count, 256);
    build.alloc = alloc;
    build.neutral = sample_labels[1];
    status = tout_corpus_groups(corpus, groups, err);
    if (status == TOUT_OK)
        status = tout_model_build(tout_corpus_counts(corpus), &build, &built, err);
    if (status == TOUT_OK)
        status =
            tout_model_adapt(built, tout_corpus_counts(corpus), alloc, &adapted, err);
    if (status == TOUT_OK)
        status = tout_model_measure(adapted, NULL, next_post, &left, "lunch", 500000,
                                    alloc, &measured, err);
    ck_assert((status == TOUT_OK) == (measured != NULL));
    tout_model_unref(measured);
    tout_model_unref(adapted);
    tout_model_unref(built);
    tout_corpus_free(corpus);
    return status;
}

static const operation operations[] = { open_model, make_scratch, parse_rules,
                                        train,      count,        build_and_adapt };

START_TEST(every_allocation_that_fails_is_told_and_leaves_nothing)
{
    struct counting counting = { 0 };
    tout_alloc alloc = counting_alloc(&counting);
    size_t calls;

    ck_assert_int_eq(operations[_i](&alloc, NULL), TOUT_OK);
    ck_assert_uint_eq(counting.live, 0);
    calls = counting.calls;
    ck_assert_uint_gt(calls, 2);
    for (size_t n = 1; n <= calls; n += test_stride()) {
        tout_error err = { 0 };
        tout_status status;

        counting = (struct counting){ .fail_at = n };
        status = operations[_i](&alloc, &err);
        /* PCRE2's JIT may do without memory that it does not get. */
        if (status != TOUT_OK)
            ck_assert_int_eq(err.status, TOUT_E_NOMEM);
        ck_assert_uint_eq(counting.live, 0);
    }
}
END_TEST

START_TEST(classifying_and_explaining_allocate_nothing)
{
    struct counting counting = { 0 };
    const tout_alloc alloc = counting_alloc(&counting);
    tout_options options = TOUT_OPTIONS_INIT;
    tout_model *model = sample_ruled_model();
    uint64_t state = random_seed();
    tout_evidence reasons[16];
    tout_token tokens[16];
    tout_scratch *scratch;
    tout_verdict verdict;
    tout_rules *rules = sample_rules();
    char post[1024];
    size_t blocks;

    options.alloc = &alloc;
    scratch = sample_scratch(model, rules, &options);
    counting.calls = 0;
    blocks = mallinfo2().uordblks;
    for (unsigned i = 0; i < 10000; i++) {
        const size_t bytes = random_post(&state, post, sizeof post);

        if (tout_classify(scratch, post, bytes, &verdict) != TOUT_OK)
            ck_abort_msg("classifying failed");
        tout_explain(scratch, 0, 1, reasons, 16);
        tout_tokenize(scratch, post, bytes, tokens, 16);
    }
    ck_assert_uint_eq(counting.calls, 0);
    /* libstemmer and PCRE2's own malloc count here; instruments have heaps of their
     * own. */
    ck_assert_uint_eq(mallinfo2().uordblks, blocks);
    tout_scratch_free(scratch);
    tout_rules_unref(rules);
    tout_model_unref(model);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("nomem");
    TCase *cases = tcase_create("nomem");

    tcase_add_loop_test(cases, every_allocation_that_fails_is_told_and_leaves_nothing,
                        0, sizeof operations / sizeof operations[0]);
    tcase_add_test(cases, classifying_and_explaining_allocate_nothing);
    tcase_set_timeout(cases, 300);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
