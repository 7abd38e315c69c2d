/* SPDX-License-Identifier: MIT */
/* A model corrected by a few posts: helped where they speak, left alone elsewhere. */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "base/hash.h"
#include "support/counts.h"
#include "support/models.h"
#include "support/run.h"

static const char news[] = "knitting yarn and wool for sale, tell me a colour";

static tout_counts *
corrections_of(const tout_model *model)
{
    const tout_recipe recipe = tout_model_recipe(model);
    tout_counts *counts;

    ck_assert_int_eq(tout_counts_new(&recipe, sample_labels, 3, NULL, &counts, NULL),
                     TOUT_OK);
    return counts;
}

static tout_model *
adapt(const tout_model *base, const tout_counts *corrections)
{
    tout_model *model;

    ck_assert_int_eq(tout_model_adapt(base, corrections, NULL, &model, NULL), TOUT_OK);
    return model;
}

/* By how much label 0 stands over label 1. */
static int64_t
lead(tout_model *model, const char *text)
{
    tout_scratch *scratch = sample_scratch(model, NULL, NULL);
    tout_verdict verdict;
    int64_t result;

    ck_assert_int_eq(tout_classify(scratch, text, strlen(text), &verdict), TOUT_OK);
    result = tout_score(scratch, 0) - tout_score(scratch, 1);
    tout_scratch_free(scratch);
    return result;
}

START_TEST(without_corrections_nothing_changes)
{
    tout_model *base = sample_model();
    tout_counts *none = corrections_of(base);
    tout_model *model = adapt(base, none);
    size_t bytes;
    size_t base_bytes;
    const void *data = tout_model_data(model, &bytes);

    ck_assert_ptr_nonnull(tout_model_data(base, &base_bytes));
    ck_assert_uint_eq(bytes, base_bytes);
    ck_assert_mem_eq(data, tout_model_data(base, NULL), bytes);
    tout_counts_free(none);
    tout_model_unref(model);
    tout_model_unref(base);
}
END_TEST

START_TEST(a_correction_speaks_for_its_label)
{
    tout_model *base = sample_model();
    tout_counts *corrections = corrections_of(base);
    int64_t last = lead(base, news);

    for (unsigned i = 0; i < 4; i++) {
        tout_model *model;
        int64_t now;

        ck_assert_int_eq(counts_add(corrections, 0, news, 1), TOUT_OK);
        model = adapt(base, corrections);
        now = lead(model, news);
        ck_assert_int_gt(now, last);
        last = now;
        tout_model_unref(model);
    }
    tout_counts_free(corrections);
    tout_model_unref(base);
}
END_TEST

START_TEST(corrections_taken_back_leave_the_base)
{
    tout_model *base = sample_model();
    tout_counts *corrections = corrections_of(base);
    tout_model *model;
    size_t bytes;

    ck_assert_int_eq(counts_add(corrections, 0, news, 3), TOUT_OK);
    ck_assert_int_eq(counts_add(corrections, 0, news, -3), TOUT_OK);
    model = adapt(base, corrections);
    ck_assert_mem_eq(tout_model_data(model, &bytes), tout_model_data(base, NULL),
                     bytes);
    ck_assert_uint_eq(tout_model_checksum(model), tout_model_checksum(base));
    tout_counts_free(corrections);
    tout_model_unref(model);
    tout_model_unref(base);
}
END_TEST

START_TEST(corrections_must_fit_the_base)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_model *base = sample_model();
    tout_model *model;
    tout_counts *counts;
    tout_error err;

    recipe.seed = 7;
    ck_assert_int_eq(tout_counts_new(&recipe, sample_labels, 3, NULL, &counts, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_model_adapt(base, counts, NULL, &model, NULL), TOUT_E_RECIPE);
    ck_assert_ptr_null(model);
    tout_counts_free(counts);
    counts = counts_make(counts_two);
    ck_assert_int_eq(tout_model_adapt(base, counts, NULL, &model, &err), TOUT_E_LABEL);
    ck_assert_ptr_nonnull(strstr(err.message, "buy"));
    tout_counts_free(counts);
    ck_assert_int_eq(tout_model_adapt(base, NULL, NULL, &model, NULL), TOUT_E_ARGUMENT);
    tout_model_unref(base);
}
END_TEST

START_TEST(more_new_words_than_room_leave_a_sound_model)
{
    tout_model *base = sample_model();
    tout_counts *corrections = corrections_of(base);
    tout_model *model;
    char post[] = "aaaa bbbb cccc dddd eeee ffff";

    for (unsigned i = 0; i < 400; i++) {
        for (size_t at = 0; post[at]; at++)
            if (post[at] != ' ')
                post[at] =
                    (char)('a' + (post[at] - 'a' + 1 + (int)(i * (at + 1) % 25)) % 26);
        ck_assert_int_eq(counts_add(corrections, i % 3, post, 1), TOUT_OK);
    }
    model = adapt(base, corrections);
    ck_assert_uint_gt(tout_model_feature_count(model), tout_model_feature_count(base));
    ck_assert_int_ne(lead(model, post), 0);
    tout_counts_free(corrections);
    tout_model_unref(model);
    tout_model_unref(base);
}
END_TEST

enum { ROWS = 6000, NEW_ROWS = 500 };

/* Counts of features `from` to `to`, whose keys are as good as hashes. */
static tout_counts *
counts_of_features(unsigned from, unsigned to)
{
    tout_counts *counts;

    ck_assert_int_eq(tout_counts_new(NULL, sample_labels, 3, NULL, &counts, NULL),
                     TOUT_OK);
    for (uint32_t l = 0; l < 3; l++)
        ck_assert_int_eq(tout_counts_add_posts(counts, l, 100, NULL), TOUT_OK);
    for (unsigned i = from; i < to; i++) {
        char name[32];
        const int bytes = snprintf(name, sizeof name, "stem:w%u", i);
        const tout_entry entry = { .key = ti_mix(i, 1),
                                   .name = name,
                                   .name_bytes = (size_t)bytes };

        ck_assert_int_eq(tout_counts_add_entry(counts, &entry, i % 3, 5, NULL),
                         TOUT_OK);
    }
    return counts;
}

/* A table has lines that are full long before all of them are. */
START_TEST(a_feature_without_a_line_leaves_room_to_others)
{
    tout_counts *counts = counts_of_features(0, ROWS);
    tout_counts *corrections = counts_of_features(ROWS, ROWS + NEW_ROWS);
    tout_build build = TOUT_BUILD_INIT;
    tout_model *base;
    tout_model *model;

    build.max_features = 2 * ROWS;
    ck_assert_int_eq(tout_model_build(counts, &build, &base, NULL), TOUT_OK);
    ck_assert_uint_eq(tout_model_feature_count(base), ROWS);
    model = adapt(base, corrections);
    ck_assert_uint_ge(tout_model_feature_count(model), ROWS + NEW_ROWS - 5);
    tout_counts_free(counts);
    tout_counts_free(corrections);
    tout_model_unref(model);
    tout_model_unref(base);
}
END_TEST

/* The row is that of the feature that came first: the other has none. */
START_TEST(features_of_one_tag_in_one_line_do_not_share_a_row)
{
    const tout_entry first = { UINT64_C(7) << 32, 0, "stem:a", 6, 0, 0 };
    const tout_entry second = { UINT64_C(7) << 32 | 1, 0, "stem:b", 6, 0, 0 };
    tout_model *base = sample_model();
    tout_counts *one = corrections_of(base);
    tout_counts *two = corrections_of(base);
    tout_model *model;
    tout_model *same;
    size_t bytes;

    ck_assert_int_eq(tout_counts_add_posts(one, 0, 9, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_posts(two, 0, 9, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(one, &first, 0, 9, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(two, &first, 0, 9, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(two, &second, 0, 9, NULL), TOUT_OK);
    model = adapt(base, one);
    same = adapt(base, two);
    ck_assert_mem_eq(tout_model_data(model, &bytes), tout_model_data(same, NULL),
                     bytes);
    tout_counts_free(one);
    tout_counts_free(two);
    tout_model_unref(model);
    tout_model_unref(same);
    tout_model_unref(base);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("adapt");
    TCase *cases = tcase_create("adapt");

    tcase_add_test(cases, without_corrections_nothing_changes);
    tcase_add_test(cases, a_correction_speaks_for_its_label);
    tcase_add_test(cases, corrections_taken_back_leave_the_base);
    tcase_add_test(cases, corrections_must_fit_the_base);
    tcase_add_test(cases, more_new_words_than_room_leave_a_sound_model);
    tcase_add_test(cases, a_feature_without_a_line_leaves_room_to_others);
    tcase_add_test(cases, features_of_one_tag_in_one_line_do_not_share_a_row);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
