/* SPDX-License-Identifier: MIT */
/* What a caller leaves out is told, and changes nothing. */
#include <string.h>

#include <tout.h>

#include "support/counts.h"
#include "support/models.h"
#include "support/run.h"

static int something;
static void *const unset = &something;

/* What is refused says so, and where there is an object to give, gives none. */
#define REFUSED(call)                                                                  \
    do {                                                                               \
        err.status = TOUT_OK;                                                          \
        ck_assert_int_eq((call), TOUT_E_ARGUMENT);                                     \
        ck_assert_int_eq(err.status, TOUT_E_ARGUMENT);                                 \
        ck_assert_str_ne(err.message, "");                                             \
    } while (0)
#define REFUSED_WITHOUT(out, call)                                                     \
    do {                                                                               \
        (out) = unset;                                                                 \
        REFUSED(call);                                                                 \
        ck_assert_ptr_null(out);                                                       \
    } while (0)

START_TEST(models_are_opened_from_something_to_somewhere)
{
    tout_model *base = sample_model();
    tout_promise promise;
    tout_model *model;
    tout_error err;

    REFUSED(tout_model_open("x", 0, NULL, NULL, &err));
    REFUSED(tout_model_open_memory("x", 1, 0, NULL, NULL, &err));
    REFUSED(tout_model_builtin(NULL, NULL, &err));
    REFUSED_WITHOUT(model, tout_model_open(NULL, 0, NULL, &model, &err));
    REFUSED_WITHOUT(model, tout_model_open_memory(NULL, 1, 0, NULL, &model, &err));
    REFUSED_WITHOUT(model, tout_model_open("x", ~0U, NULL, &model, &err));
    REFUSED(tout_model_save(base, NULL, &err));
    REFUSED(tout_model_save(NULL, "x", &err));
    REFUSED(tout_model_promise(NULL, 0, &promise, &err));
    REFUSED(tout_model_promise(base, 0, NULL, &err));
    tout_model_unref(base);
}
END_TEST

START_TEST(rules_are_read_from_something_to_somewhere)
{
    tout_rules *base = sample_rules();
    tout_rules *rules;
    tout_error err;

    REFUSED(tout_rules_parse("", 0, NULL, NULL, &err));
    REFUSED(tout_rules_open("x", NULL, NULL, &err));
    REFUSED(tout_rules_builtin(NULL, NULL, &err));
    REFUSED(tout_rules_extend(base, base, NULL, NULL, &err));
    REFUSED_WITHOUT(rules, tout_rules_parse(NULL, 1, NULL, &rules, &err));
    REFUSED_WITHOUT(rules, tout_rules_open(NULL, NULL, &rules, &err));
    REFUSED_WITHOUT(rules, tout_rules_extend(base, NULL, NULL, &rules, &err));
    tout_rules_unref(base);
}
END_TEST

START_TEST(lexicons_are_read_from_something_to_somewhere)
{
    tout_lexicon *lexicon;
    tout_error err;

    REFUSED(tout_lexicon_parse("", 0, NULL, NULL, &err));
    REFUSED(tout_lexicon_open("x", NULL, NULL, &err));
    REFUSED(tout_lexicon_builtin(NULL, NULL, &err));
    REFUSED_WITHOUT(lexicon, tout_lexicon_parse(NULL, 1, NULL, &lexicon, &err));
    REFUSED_WITHOUT(lexicon, tout_lexicon_open(NULL, NULL, &lexicon, &err));
}
END_TEST

START_TEST(posts_are_classified_by_a_model_with_a_scratch)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_model *model = sample_model();
    tout_classifier *classifier;
    tout_scratch *scratch;
    tout_verdict verdict;
    tout_error err;

    REFUSED(tout_classifier_new(model, NULL, NULL, NULL, &err));
    REFUSED_WITHOUT(classifier,
                    tout_classifier_new(NULL, NULL, NULL, &classifier, &err));
    options.size = 1;
    REFUSED_WITHOUT(classifier,
                    tout_classifier_new(model, NULL, &options, &classifier, &err));
    REFUSED_WITHOUT(scratch, tout_scratch_new(NULL, &scratch, &err));
    ck_assert_int_eq(tout_classifier_new(model, NULL, NULL, &classifier, &err),
                     TOUT_OK);
    REFUSED(tout_scratch_new(classifier, NULL, &err));
    tout_classifier_unref(classifier);
    scratch = sample_scratch(model, NULL, NULL);
    ck_assert_int_eq(tout_classify(NULL, "x", 1, &verdict), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_classify(scratch, NULL, 1, &verdict), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_classify(scratch, "x", 1, NULL), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_classify(scratch, NULL, 0, &verdict), TOUT_OK);
    tout_scratch_free(scratch);
    tout_model_unref(model);
}
END_TEST

START_TEST(counts_are_of_labels_and_posts)
{
    static const char *const nameless[] = { "a", NULL };
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_counts *base = counts_make(counts_two);
    tout_counts *counts;
    tout_error err;

    REFUSED(tout_counts_new(NULL, counts_two, 2, NULL, NULL, &err));
    REFUSED_WITHOUT(counts, tout_counts_new(NULL, NULL, 2, NULL, &counts, &err));
    REFUSED_WITHOUT(counts, tout_counts_new(NULL, nameless, 2, NULL, &counts, &err));
    recipe.flags = ~0U;
    REFUSED_WITHOUT(counts,
                    tout_counts_new(&recipe, counts_two, 2, NULL, &counts, &err));
    recipe.flags = 0;
    recipe.size = 1;
    REFUSED_WITHOUT(counts,
                    tout_counts_new(&recipe, counts_two, 2, NULL, &counts, &err));
    REFUSED(tout_counts_add(NULL, 0, "x", 1, 1, &err));
    REFUSED(tout_counts_add(base, 0, NULL, 1, 1, &err));
    REFUSED(tout_counts_add(base, 0, "", 0, -1, &err));
    REFUSED(tout_counts_merge(base, NULL, &err));
    REFUSED(tout_counts_merge(NULL, base, &err));
    REFUSED(tout_counts_add_posts(NULL, 0, 1, &err));
    REFUSED(tout_counts_add_entry(NULL, NULL, 0, 1, &err));
    REFUSED(tout_counts_add_entry(base, NULL, 0, 1, &err));
    REFUSED(tout_counts_each(NULL, NULL, NULL, &err));
    REFUSED(tout_counts_each(base, NULL, NULL, &err));
    REFUSED(tout_counts_save(base, NULL, &err));
    REFUSED(tout_counts_save(NULL, "x", &err));
    REFUSED(tout_counts_open("x", NULL, NULL, &err));
    REFUSED_WITHOUT(counts, tout_counts_open(NULL, NULL, &counts, &err));
    REFUSED(tout_counts_merge_files(NULL, 1, "x", NULL, &err));
    REFUSED(tout_counts_merge_files(counts_two, 2, NULL, NULL, &err));
    ck_assert_uint_eq(tout_counts_posts(base, 0), 0);
    tout_counts_free(base);
}
END_TEST

START_TEST(models_are_made_of_something_to_somewhere)
{
    tout_corpus *base = sample_corpus(NULL, NULL, NULL);
    tout_counts *counts = counts_make(counts_two);
    tout_corpus *corpus;
    tout_model *model;
    tout_error err;

    REFUSED(tout_corpus_new(NULL, counts_two, 2, NULL, NULL, &err));
    REFUSED_WITHOUT(corpus, tout_corpus_new(NULL, NULL, 2, NULL, &corpus, &err));
    REFUSED(tout_corpus_set_rules(NULL, NULL, &err));
    REFUSED(tout_corpus_groups(NULL, NULL, &err));
    REFUSED(tout_corpus_groups(base, NULL, &err));
    REFUSED(tout_corpus_folds(NULL, 2, NULL, &err));
    REFUSED(tout_corpus_folds(base, 2, NULL, &err));
    REFUSED(tout_corpus_add(NULL, 0, "x", 1, &err));
    REFUSED(tout_corpus_add(base, 0, NULL, 1, &err));
    REFUSED(tout_model_build(counts, NULL, NULL, &err));
    REFUSED_WITHOUT(model, tout_model_build(NULL, NULL, &model, &err));
    REFUSED_WITHOUT(model, tout_model_adapt(NULL, counts, NULL, &model, &err));
    REFUSED(tout_train(base, NULL, NULL, NULL, NULL, NULL, &err));
    REFUSED_WITHOUT(model, tout_train(NULL, NULL, NULL, NULL, &model, NULL, &err));
    REFUSED_WITHOUT(
        model, tout_model_measure(NULL, NULL, NULL, NULL, "x", 1, NULL, &model, &err));
    REFUSED(tout_parts_each(NULL, NULL, NULL, &err));
    ck_assert_uint_eq(tout_corpus_posts(base, 3), 0);
    tout_corpus_free(base);
    tout_counts_free(counts);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("arguments");
    TCase *cases = tcase_create("arguments");

    tcase_add_test(cases, models_are_opened_from_something_to_somewhere);
    tcase_add_test(cases, rules_are_read_from_something_to_somewhere);
    tcase_add_test(cases, lexicons_are_read_from_something_to_somewhere);
    tcase_add_test(cases, posts_are_classified_by_a_model_with_a_scratch);
    tcase_add_test(cases, counts_are_of_labels_and_posts);
    tcase_add_test(cases, models_are_made_of_something_to_somewhere);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
