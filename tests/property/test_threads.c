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
    size_t matches;
    size_t reasons;
    size_t tokens;
};

struct work {
    tout_classifier *classifier;
    uint64_t seed;
    unsigned failures;
    uint64_t checksum; /* of the model that the thread makes */
    struct answer answers[POSTS];
};

static struct work works[THREADS];
static struct work alone;
static tout_model *model;
static tout_rules *rules;

static tout_lexicon *lexicon;

/* A classifier that compiles patterns at once, and one whose threads ask for the code
 * of a pattern at the same time. */
static const uint32_t flags[] = { 0, TOUT_CLASSIFIER_LAZY };

static void
make_shared(void)
{
    static const char words[] = "tout-lexicon 1\n[sold]\nfollowers\n";

    model = sample_ruled_model();
    rules = sample_rules();
    ck_assert_int_eq(tout_lexicon_parse(words, strlen(words), NULL, &lexicon, NULL),
                     TOUT_OK);
}

static void
free_shared(void)
{
    tout_model_unref(model);
    tout_rules_unref(rules);
    tout_lexicon_unref(lexicon);
}

static tout_classifier *
make_classifier(uint32_t with)
{
    const tout_options options = { .size = sizeof options, .flags = with };
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
    answer->matches = tout_rule_matches(scratch, NULL, 0);
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
    tout_classifier *classifier = make_classifier(flags[_i]);
    size_t matches = 0;

    alone.classifier = classifier;
    alone.seed = random_seed();
    read_posts(&alone);
    ck_assert_uint_eq(alone.failures, 0);
    for (unsigned i = 0; i < POSTS; i++)
        matches += alone.answers[i].matches;
    ck_assert_uint_gt(matches, POSTS / 100);
    tout_classifier_unref(classifier);

    /* One whose patterns nobody has asked for. */
    tout_rules_unref(rules);
    rules = sample_rules();
    classifier = make_classifier(flags[_i]);
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
        tout_lexicon *words = tout_lexicon_ref(lexicon);

        work->failures += tout_model_label_count(taken) != 3;
        work->failures += tout_rules_count(more) != 5;
        work->failures += tout_lexicon_words(words) != 1;
        tout_lexicon_unref(words);
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
    tout_classifier *classifier = make_classifier(TOUT_CLASSIFIER_LAZY);

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

/* Posts into counts with the recipe, and so the lexicon, that all threads share; and
 * what a model becomes by them. */
static tout_model *
adapt_model(uint64_t seed)
{
    const tout_recipe recipe = tout_model_recipe(model);
    uint64_t state = seed;
    tout_counts *counts = NULL;
    tout_model *adapted = NULL;
    char post[POST_BYTES];
    tout_status status =
        tout_counts_new(&recipe, sample_labels, 3, NULL, &counts, NULL);

    for (uint32_t i = 0; status == TOUT_OK && i < POSTS / 10; i++) {
        const size_t bytes = random_post(&state, post, sizeof post);

        status = tout_counts_add(counts, i % 3, post, bytes, 1, NULL);
    }
    if (status == TOUT_OK)
        status = tout_model_adapt(model, counts, NULL, &adapted, NULL);
    tout_counts_free(counts);
    return status == TOUT_OK ? adapted : NULL;
}

static void *
count_and_adapt(void *context)
{
    struct work *work = context;
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_counts *counts = NULL;
    tout_model *adapted = adapt_model(work->seed);

    work->checksum = tout_model_checksum(adapted);
    work->failures += !adapted;
    tout_model_unref(adapted);
    recipe.lexicon = lexicon;
    for (unsigned i = 0; i < ROUNDS / 100; i++) {
        work->failures +=
            tout_counts_new(&recipe, sample_labels, 3, NULL, &counts, NULL) != TOUT_OK;
        work->failures +=
            tout_counts_add(counts, 0, "buy f0ll0wers", 13, 1, NULL) != TOUT_OK;
        tout_counts_free(counts);
    }
    return NULL;
}

START_TEST(threads_count_with_one_lexicon_and_adapt_one_model)
{
    const uint64_t seed = random_seed();
    tout_model *adapted = adapt_model(seed);

    ck_assert_ptr_nonnull(adapted);
    for (unsigned t = 0; t < THREADS; t++) {
        works[t].failures = 0;
        works[t].seed = seed;
    }
    run_threads(count_and_adapt);
    for (unsigned t = 0; t < THREADS; t++) {
        ck_assert_uint_eq(works[t].failures, 0);
        ck_assert_uint_eq(works[t].checksum, tout_model_checksum(adapted));
    }
    tout_model_unref(adapted);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("threads");
    TCase *cases = tcase_create("threads");

    tcase_add_checked_fixture(cases, make_shared, free_shared);
    tcase_add_loop_test(cases,
                        threads_that_share_a_classifier_answer_as_one_thread_does, 0,
                        sizeof flags / sizeof flags[0]);
    tcase_add_test(cases, references_are_taken_and_dropped_by_any_thread);
    tcase_add_test(cases, threads_make_classifiers_from_the_same_model_and_rules);
    tcase_add_test(cases, threads_count_with_one_lexicon_and_adapt_one_model);
    tcase_set_timeout(cases, 300);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
