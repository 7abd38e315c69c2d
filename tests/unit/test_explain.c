/* SPDX-License-Identifier: MIT */
/* Reasons: which, in what order, against what, and that they add up. */
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "support/models.h"
#include "support/run.h"

static tout_scratch *scratch;

static void
make_scratch(void)
{
    scratch = sample_plain_scratch();
}

static void
free_scratch(void)
{
    tout_scratch_free(scratch);
}

static void
classify(const char *text)
{
    tout_verdict verdict;

    ck_assert_int_eq(tout_classify(scratch, text, strlen(text), &verdict), TOUT_OK);
}

START_TEST(reasons_come_strongest_first_and_only_as_many_as_fit)
{
    tout_evidence all[200];
    tout_evidence few[3];
    size_t count;

    classify(samples[0].text);
    count = tout_explain(scratch, 2, 1, all, 200);
    ck_assert_uint_gt(count, 5);
    for (size_t i = 1; i < count; i++)
        ck_assert_int_ge(abs(all[i - 1].weight), abs(all[i].weight));
    ck_assert_uint_eq(tout_explain(scratch, 2, 1, few, 3), count);
    ck_assert_mem_eq(few, all, sizeof few);
    ck_assert_uint_eq(tout_explain(scratch, 2, 1, NULL, 0), count);
    ck_assert_uint_eq(tout_explain(scratch, 2, 3, all, 200), 0);
}
END_TEST

START_TEST(a_label_is_explained_against_the_neutral_one_and_that_against_the_next)
{
    ck_assert_uint_eq(tout_explain_other(scratch, 0), TOUT_NONE);
    for (size_t i = 0; i < sample_count; i++) {
        classify(samples[i].text);
        ck_assert_uint_eq(tout_explain_other(scratch, 0), 1);
        ck_assert_uint_eq(tout_explain_other(scratch, 2), 1);
        ck_assert_uint_eq(tout_explain_other(scratch, 1),
                          tout_score(scratch, 2) > tout_score(scratch, 0) ? 2 : 0);
        ck_assert_uint_eq(tout_explain_other(scratch, 3), TOUT_NONE);
    }
}
END_TEST

START_TEST(without_a_neutral_label_each_is_explained_against_the_best)
{
    tout_corpus *corpus = sample_corpus(NULL, NULL, NULL);
    tout_model *model;
    tout_scratch *without;
    tout_verdict verdict;

    ck_assert_int_eq(tout_train(corpus, NULL, NULL, NULL, &model, NULL, NULL), TOUT_OK);
    without = sample_scratch(model, NULL, NULL);
    ck_assert_uint_eq(tout_model_neutral(model), TOUT_NONE);
    for (size_t i = 0; i < sample_count; i++) {
        tout_classify(without, samples[i].text, strlen(samples[i].text), &verdict);
        for (uint32_t label = 0; label < 3; label++) {
            const uint32_t other = tout_explain_other(without, label);

            ck_assert_uint_ne(other, label);
            ck_assert(label == verdict.best || other == verdict.best);
            ck_assert_int_ge(tout_score(without, other),
                             tout_score(without, 3 - label - other));
        }
    }
    tout_scratch_free(without);
    tout_model_unref(model);
    tout_corpus_free(corpus);
}
END_TEST

static void
check_sum(const tout_scratch *of)
{
    tout_evidence reasons[200];
    const size_t count = tout_explain(of, 0, 1, reasons, 200);
    int64_t sum = 0;

    ck_assert_uint_le(count, 200);
    for (size_t i = 0; i < count; i++)
        sum += reasons[i].weight;
    ck_assert_int_eq(sum, tout_score(of, 0) - tout_score(of, 1));
}

/* What a feature is known by is mixed of the seed, its kind and what it says: with
 * these seeds there is a kind for which all of that is 0. */
START_TEST(a_feature_whose_key_is_0_is_like_any_other)
{
    enum { KINDS_MAX = 32 };
    tout_recipe recipe = TOUT_RECIPE_INIT;

    for (uint64_t kind = 0; kind < KINDS_MAX; kind++) {
        tout_corpus *corpus;
        tout_scratch *seeded;
        tout_model *model;
        tout_verdict verdict;

        recipe.seed = 0 - (kind + 1);
        corpus = sample_corpus(&recipe, NULL, NULL);
        ck_assert_int_eq(tout_train(corpus, NULL, NULL, NULL, &model, NULL, NULL),
                         TOUT_OK);
        seeded = sample_scratch(model, NULL, NULL);
        for (size_t i = 0; i < sample_count; i++) {
            tout_classify(seeded, samples[i].text, strlen(samples[i].text), &verdict);
            check_sum(seeded);
        }
        tout_scratch_free(seeded);
        tout_model_unref(model);
        tout_corpus_free(corpus);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("explain");
    TCase *cases = tcase_create("explain");

    tcase_add_checked_fixture(cases, make_scratch, free_scratch);
    tcase_add_test(cases, reasons_come_strongest_first_and_only_as_many_as_fit);
    tcase_add_test(
        cases, a_label_is_explained_against_the_neutral_one_and_that_against_the_next);
    tcase_add_test(cases, without_a_neutral_label_each_is_explained_against_the_best);
    tcase_add_test(cases, a_feature_whose_key_is_0_is_like_any_other);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
