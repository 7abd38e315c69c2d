/* SPDX-License-Identifier: MIT */
/*
 * What threads share and what they do not. Each test is of use twice: as it stands it
 * compares answers, and under the thread sanitizer it shows whether anything is written
 * that others read.
 */
#include <pthread.h>
#include <string.h>

#include <tout.h>

#include "support/models.h"
#include "support/random.h"
#include "support/run.h"

enum { THREADS = 8, POSTS = 2000, POST_BYTES = 512, ROUNDS = 2000 };

struct answer {
    tout_verdict verdict;
    int64_t scores[3];
    size_t reasons;
    size_t tokens;
};

struct work {
    tout_classifier *classifier;
    uint64_t seed;
    unsigned failures;
    struct answer answers[POSTS];
};

static struct work works[THREADS];
static struct work alone;
static tout_model *model;
static tout_rules *rules;

static const char rule_text[] = "tout-rules 1\n\n"
                                "[offer]\n"
                                "why     = offers followers\n"
                                "match   = (?i)\\bget\\b.{0,20}\\bfollow\\w+\n"
                                "score   = follower-selling +1.5\n"
                                "example = Get followers\n"
                                "counter = good morning\n";

static void
make_shared(void)
{
    tout_error err;

    model = sample_model();
    ck_assert_msg(tout_rules_parse(rule_text, sizeof rule_text - 1, NULL, &rules,
                                   &err) == TOUT_OK,
                  "%s", err.message);
}

static void
free_shared(void)
{
    tout_model_unref(model);
    tout_rules_unref(rules);
}

/* Lazy, so that threads ask for the code of a pattern at once. */
static tout_classifier *
make_classifier(void)
{
    const tout_options options = { .size = sizeof options,
                                   .flags = TOUT_CLASSIFIER_LAZY };
    tout_classifier *classifier;
    tout_error err;

    ck_assert_msg(tout_classifier_new(model, rules, &options, &classifier, &err) ==
                      TOUT_OK,
                  "%s", err.message);
    return classifier;
}

static void
read_post(tout_scratch *scratch, const char *post, size_t bytes, struct answer *answer)
{
    tout_evidence reasons[16];
    tout_token tokens[16];

    if (tout_classify(scratch, post, bytes, &answer->verdict) != TOUT_OK)
        return;
    for (uint32_t l = 0; l < 3; l++)
        answer->scores[l] = tout_score(scratch, l);
    answer->reasons = tout_explain(scratch, answer->verdict.best, 1, reasons, 16);
    answer->tokens = tout_tokenize(scratch, post, bytes, tokens, 16);
}

/* Check's assertions belong to the thread that runs the test: others only count. */
static void *
read_posts(void *context)
{
    struct work *work = context;
    uint64_t state = work->seed;
    char post[POST_BYTES];
    tout_scratch *scratch;
    tout_error err;

    memset(work->answers, 0, sizeof work->answers);
    work->failures = tout_scratch_new(work->classifier, &scratch, &err) != TOUT_OK;
    for (unsigned i = 0; i < POSTS && work->failures == 0; i++) {
        const size_t bytes = random_post(&state, post, sizeof post);

        read_post(scratch, post, bytes, &work->answers[i]);
    }
    tout_scratch_free(scratch);
    return NULL;
}

static void
run_threads(void *(*run)(void *))
{
    pthread_t threads[THREADS];

    for (unsigned t = 0; t < THREADS; t++)
        ck_assert_int_eq(pthread_create(&threads[t], NULL, run, &works[t]), 0);
    for (unsigned t = 0; t < THREADS; t++)
        ck_assert_int_eq(pthread_join(threads[t], NULL), 0);
}

START_TEST(threads_that_share_a_classifier_answer_as_one_thread_does)
{
    tout_classifier *classifier = make_classifier();

    alone.classifier = classifier;
    alone.seed = random_seed();
    read_posts(&alone);
    ck_assert_uint_eq(alone.failures, 0);
    for (unsigned t = 0; t < THREADS; t++) {
        works[t].classifier = classifier;
        works[t].seed = alone.seed;
    }
    run_threads(read_posts);

    for (unsigned t = 0; t < THREADS; t++) {
        ck_assert_uint_eq(works[t].failures, 0);
        for (unsigned i = 0; i < POSTS; i++)
            ck_assert_mem_eq(&works[t].answers[i], &alone.answers[i],
                             sizeof alone.answers[i]);
    }
    tout_classifier_unref(classifier);
}
END_TEST

static void *
take_and_drop(void *context)
{
    struct work *work = context;

    for (unsigned i = 0; i < ROUNDS; i++) {
        tout_classifier *classifier = tout_classifier_ref(work->classifier);
        tout_model *taken = tout_model_ref(tout_classifier_model(classifier));
        tout_rules *more = tout_rules_ref(tout_classifier_rules(classifier));

        work->failures += tout_model_label_count(taken) != 3;
        work->failures += tout_rules_count(more) != 1;
        tout_rules_unref(more);
        tout_model_unref(taken);
        tout_classifier_unref(classifier);
    }
    /* The thread that comes last ends the classifier for all. */
    tout_classifier_unref(work->classifier);
    return NULL;
}

START_TEST(references_are_taken_and_dropped_by_any_thread)
{
    tout_classifier *classifier = make_classifier();

    for (unsigned t = 0; t < THREADS; t++) {
        works[t].classifier = tout_classifier_ref(classifier);
        works[t].failures = 0;
    }
    tout_classifier_unref(classifier);
    run_threads(take_and_drop);
    for (unsigned t = 0; t < THREADS; t++)
        ck_assert_uint_eq(works[t].failures, 0);
}
END_TEST

static void *
make_and_end(void *context)
{
    struct work *work = context;
    tout_error err;

    for (unsigned i = 0; i < ROUNDS / 100; i++) {
        tout_classifier *classifier;

        if (tout_classifier_new(model, rules, NULL, &classifier, &err) != TOUT_OK) {
            work->failures++;
            continue;
        }
        tout_classifier_unref(classifier);
    }
    return NULL;
}

START_TEST(threads_make_classifiers_from_the_same_model_and_rules)
{
    for (unsigned t = 0; t < THREADS; t++)
        works[t].failures = 0;
    run_threads(make_and_end);
    for (unsigned t = 0; t < THREADS; t++)
        ck_assert_uint_eq(works[t].failures, 0);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("threads");
    TCase *cases = tcase_create("threads");

    tcase_add_checked_fixture(cases, make_shared, free_shared);
    tcase_add_test(cases, threads_that_share_a_classifier_answer_as_one_thread_does);
    tcase_add_test(cases, references_are_taken_and_dropped_by_any_thread);
    tcase_add_test(cases, threads_make_classifiers_from_the_same_model_and_rules);
    tcase_set_timeout(cases, 300);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
