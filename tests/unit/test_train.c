/* SPDX-License-Identifier: MIT */
/* Training: the same bytes in any order, and clear errors. */
#include <math.h>
#include <string.h>

#include <tout.h>

#include "support/models.h"
#include "support/random.h"
#include "support/run.h"

static tout_model *
train(tout_corpus *corpus, const tout_build *build)
{
    tout_model *model;
    tout_error err;

    ck_assert_msg(tout_train(corpus, build, NULL, NULL, &model, NULL, &err) == TOUT_OK,
                  "%s", err.message);
    tout_corpus_free(corpus);
    return model;
}

START_TEST(posts_in_any_order_give_the_same_bytes)
{
    uint64_t state = random_seed();
    tout_model *first = train(sample_corpus(NULL, NULL, NULL), NULL);
    size_t first_bytes;
    const void *first_data = tout_model_data(first, &first_bytes);
    size_t order[64];

    ck_assert_uint_le(sample_count, 64);
    for (unsigned round = 0; round < 20; round++) {
        tout_model *other;
        size_t bytes;

        for (size_t i = 0; i < sample_count; i++)
            order[i] = i;
        for (size_t i = sample_count; i-- > 1;) {
            const size_t k = random_below(&state, i + 1);
            const size_t held = order[i];

            order[i] = order[k];
            order[k] = held;
        }
        other = train(sample_corpus(NULL, order, NULL), NULL);
        ck_assert_ptr_nonnull(tout_model_data(other, &bytes));
        ck_assert_uint_eq(bytes, first_bytes);
        ck_assert_mem_eq(tout_model_data(other, NULL), first_data, bytes);
        tout_model_unref(other);
    }
    tout_model_unref(first);
}
END_TEST

START_TEST(a_model_knows_its_labels_recipe_and_notes)
{
    static const char *const notes[] = { "sources", "written here", "licence", "MIT",
                                         NULL };
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_build build = TOUT_BUILD_INIT;
    tout_model *model;

    recipe.language = "german";
    recipe.seed = 99;
    recipe.flags = TOUT_RECIPE_NO_PAIRS;
    build.neutral = "community";
    build.notes = notes;
    model = train(sample_corpus(&recipe, NULL, NULL), &build);
    recipe = tout_model_recipe(model);
    ck_assert_str_eq(recipe.language, "german");
    ck_assert_uint_eq(recipe.seed, 99);
    ck_assert_uint_eq(recipe.flags, TOUT_RECIPE_NO_PAIRS);
    ck_assert_uint_eq(tout_model_label_count(model), 3);
    ck_assert_str_eq(tout_model_label_name(model, 2), "follower-selling");
    ck_assert_ptr_null(tout_model_label_name(model, 3));
    ck_assert_uint_eq(tout_model_label_find(model, "community"), 1);
    ck_assert_uint_eq(tout_model_label_find(model, "spam"), TOUT_NONE);
    ck_assert_uint_eq(tout_model_label_posts(model, 0), 8);
    ck_assert_uint_eq(tout_model_neutral(model), 1);
    ck_assert_str_eq(tout_model_note_key(model, 0), "calibration");
    ck_assert_str_eq(tout_model_note_key(model, 1), "licence");
    ck_assert_str_eq(tout_model_note(model, "sources"), "written here");
    ck_assert_ptr_null(tout_model_note(model, "none"));
    tout_model_unref(model);
}
END_TEST

static int
count_rows(void *context, const char *name, size_t name_bytes, const int16_t *weights)
{
    size_t *counts = context;

    counts[0]++;
    counts[1] += name != NULL;
    counts[2] += name && name_bytes == 11 && memcmp(name, "stem:follow", 11) == 0 &&
                 weights[2] > 0 && weights[0] < 0;
    return 0;
}

START_TEST(rows_are_walked_with_names_or_without)
{
    tout_build build = TOUT_BUILD_INIT;
    size_t counts[3] = { 0 };
    tout_model *model = train(sample_corpus(NULL, NULL, NULL), &build);

    ck_assert_int_eq(tout_model_each(model, count_rows, counts), 0);
    ck_assert_uint_eq(counts[0], tout_model_feature_count(model));
    ck_assert_uint_eq(counts[1], counts[0]);
    ck_assert_uint_eq(counts[2], 1);
    tout_model_unref(model);
    build.flags = TOUT_BUILD_NO_NAMES;
    memset(counts, 0, sizeof counts);
    model = train(sample_corpus(NULL, NULL, NULL), &build);
    ck_assert_int_eq(tout_model_each(model, count_rows, counts), 0);
    ck_assert_uint_gt(counts[0], 0);
    ck_assert_uint_eq(counts[1], 0);
    tout_model_unref(model);
}
END_TEST

START_TEST(max_features_bounds_the_rows)
{
    tout_build build = TOUT_BUILD_INIT;
    tout_model *model;

    build.max_features = 10;
    model = train(sample_corpus(NULL, NULL, NULL), &build);
    ck_assert_uint_eq(tout_model_feature_count(model), 10);
    tout_model_unref(model);
}
END_TEST

START_TEST(a_report_says_how_it_went)
{
    tout_corpus *corpus = sample_corpus(NULL, NULL, NULL);
    tout_report *report;
    tout_model *model;

    ck_assert_int_eq(tout_train(corpus, NULL, NULL, NULL, &model, &report, NULL),
                     TOUT_OK);
    ck_assert_double_ge(tout_report_accuracy(report), 0);
    ck_assert_double_le(tout_report_accuracy(report), 1);
    ck_assert(isfinite(tout_report_log_loss(report)));
    ck_assert_uint_gt(tout_report_features(report), tout_model_feature_count(model));
    tout_report_free(report);
    tout_model_unref(model);
    tout_corpus_free(corpus);
}
END_TEST

static int
stop(void *context, double done)
{
    (void)context;
    return done > .3;
}

START_TEST(what_cannot_be_trained_is_named)
{
    static const char *const twice[] = { "a", "a" };
    static const char *const broken[] = { "a", "\xff" };
    tout_corpus *corpus = sample_corpus(NULL, NULL, NULL);
    tout_build build = TOUT_BUILD_INIT;
    tout_report *report;
    tout_model *model;
    tout_error err;

    build.neutral = "nothing";
    ck_assert_int_eq(tout_train(corpus, &build, NULL, NULL, &model, NULL, &err),
                     TOUT_E_LABEL);
    ck_assert_int_eq(tout_train(corpus, NULL, stop, NULL, &model, &report, &err),
                     TOUT_E_STOPPED);
    ck_assert_ptr_null(model);
    ck_assert_ptr_null(report);
    tout_corpus_free(corpus);
    ck_assert_int_eq(tout_corpus_new(NULL, twice, 2, NULL, &corpus, &err),
                     TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_corpus_new(NULL, broken, 2, NULL, &corpus, &err),
                     TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_corpus_new(NULL, twice, 0, NULL, &corpus, &err),
                     TOUT_E_LIMIT);
    ck_assert_ptr_null(corpus);
}
END_TEST

START_TEST(too_few_posts_are_not_enough)
{
    tout_corpus *corpus;
    tout_model *model;
    tout_error err;

    ck_assert_int_eq(tout_corpus_new(NULL, sample_labels, 2, NULL, &corpus, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_corpus_add(corpus, 5, "x", 1, &err), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_corpus_add(corpus, 0, "x", 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_corpus_add(corpus, 0, "x", 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_corpus_add(corpus, 1, "x", 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_train(corpus, NULL, NULL, NULL, &model, NULL, &err),
                     TOUT_E_EMPTY);
    ck_assert_ptr_nonnull(strstr(err.message, "\"community\" has 1 posts"));
    tout_corpus_free(corpus);
}
END_TEST

/* One repeated post in both labels: nothing can be learned, and nothing breaks. */
START_TEST(a_corpus_of_one_repeated_post_gives_a_model_that_opens)
{
    tout_corpus *corpus;
    tout_model *model;
    tout_model *again;
    const void *data;
    size_t bytes;

    ck_assert_int_eq(tout_corpus_new(NULL, sample_labels, 2, NULL, &corpus, NULL),
                     TOUT_OK);
    for (unsigned i = 0; i < 40; i++)
        ck_assert_int_eq(tout_corpus_add(corpus, i % 2, "same text", 9, NULL), TOUT_OK);
    ck_assert_int_eq(tout_train(corpus, NULL, NULL, NULL, &model, NULL, NULL), TOUT_OK);
    data = tout_model_data(model, &bytes);
    ck_assert_int_eq(tout_model_open_memory(data, bytes, 0, NULL, &again, NULL),
                     TOUT_OK);
    ck_assert_uint_eq(tout_model_checksum(model), tout_model_checksum(again));
    tout_model_unref(again);
    tout_model_unref(model);
    tout_corpus_free(corpus);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("train");
    TCase *cases = tcase_create("train");

    tcase_add_test(cases, posts_in_any_order_give_the_same_bytes);
    tcase_add_test(cases, a_model_knows_its_labels_recipe_and_notes);
    tcase_add_test(cases, rows_are_walked_with_names_or_without);
    tcase_add_test(cases, max_features_bounds_the_rows);
    tcase_add_test(cases, a_report_says_how_it_went);
    tcase_add_test(cases, what_cannot_be_trained_is_named);
    tcase_add_test(cases, too_few_posts_are_not_enough);
    tcase_add_test(cases, a_corpus_of_one_repeated_post_gives_a_model_that_opens);
    tcase_set_timeout(cases, 60);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
