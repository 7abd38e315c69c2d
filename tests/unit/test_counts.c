/* SPDX-License-Identifier: MIT */
/* Counts: learned and taken back, put together, entry by entry. */
#include <string.h>
#include <unistd.h>

#include <tout.h>

#include "support/counts.h"
#include "support/models.h"
#include "support/run.h"

START_TEST(what_was_learned_is_taken_back_to_the_byte)
{
    tout_counts *counts = counts_make(counts_two);
    tout_counts *before = counts_make(counts_two);

    ck_assert_int_eq(counts_add(counts, 0, "Get 1000 followers now", 1), TOUT_OK);
    ck_assert_int_eq(counts_add(before, 0, "Get 1000 followers now", 1), TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 1, "good morning everyone, get coffee", 3),
                     TOUT_OK);
    ck_assert_uint_eq(tout_counts_posts(counts, 1), 3);
    ck_assert_int_eq(counts_add(counts, 1, "good morning everyone, get coffee", -3),
                     TOUT_OK);
    ck_assert_uint_eq(tout_counts_posts(counts, 1), 0);
    counts_assert_same(counts, before);
    tout_counts_free(counts);
    tout_counts_free(before);
}
END_TEST

START_TEST(what_was_not_learned_is_not_taken_back)
{
    tout_counts *counts = counts_make(counts_two);
    tout_counts *before = counts_make(counts_two);

    ck_assert_int_eq(counts_add(counts, 0, "Get 1000 followers now", 2), TOUT_OK);
    ck_assert_int_eq(counts_add(before, 0, "Get 1000 followers now", 2), TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 1, "Get 1000 followers now", -1),
                     TOUT_E_ARGUMENT);
    ck_assert_int_eq(counts_add(counts, 0, "Get 1000 followers now", -3),
                     TOUT_E_ARGUMENT);
    ck_assert_int_eq(counts_add(counts, 0, "Get 1000 friends now", -1),
                     TOUT_E_ARGUMENT);
    ck_assert_int_eq(counts_add(counts, 2, "Get", 1), TOUT_E_ARGUMENT);
    ck_assert_int_eq(counts_add(counts, 0, "", -3), TOUT_E_ARGUMENT);
    counts_assert_same(counts, before);
    tout_counts_free(counts);
    tout_counts_free(before);
}
END_TEST

/* The first of all, before there is anything to look into. */
START_TEST(a_post_without_features_is_a_post)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_counts *counts;
    tout_error err;

    recipe.flags = TOUT_RECIPE_NO_PAIRS | TOUT_RECIPE_NO_SHAPE;
    ck_assert_int_eq(tout_counts_new(&recipe, counts_two, 2, NULL, &counts, &err),
                     TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 1, "", 1), TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 1, "tea", 1), TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 1, "", 1), TOUT_OK);
    ck_assert_uint_eq(tout_counts_posts(counts, 1), 3);
    tout_counts_free(counts);
}
END_TEST

START_TEST(sums_have_a_limit)
{
    tout_counts *counts = counts_make(counts_two);
    tout_counts *more = counts_make(counts_two);

    ck_assert_int_eq(counts_add(counts, 0, "hello", INT32_MAX), TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 0, "hello", INT32_MAX), TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 0, "hello", 2), TOUT_E_LIMIT);
    ck_assert_int_eq(counts_add(counts, 0, "hello", 1), TOUT_OK);
    ck_assert_int_eq(counts_add(more, 0, "world", 1), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(counts, more, NULL), TOUT_E_LIMIT);
    ck_assert_int_eq(tout_counts_add_posts(counts, 0, 1, NULL), TOUT_E_LIMIT);
    ck_assert_uint_eq(tout_counts_posts(counts, 0), UINT32_MAX);
    tout_counts_free(counts);
    tout_counts_free(more);
}
END_TEST

START_TEST(a_corpus_has_the_counts_of_its_posts)
{
    tout_corpus *corpus = sample_corpus(NULL, NULL, NULL);
    tout_counts *counts;

    ck_assert_int_eq(tout_counts_new(NULL, sample_labels, 3, NULL, &counts, NULL),
                     TOUT_OK);
    for (size_t i = 0; i < sample_count; i++)
        ck_assert_int_eq(counts_add(counts, samples[i].label, samples[i].text, 1),
                         TOUT_OK);
    counts_assert_same(counts, tout_corpus_counts(corpus));
    tout_corpus_free(corpus);
    tout_counts_free(counts);
}
END_TEST

START_TEST(labels_of_all_are_united)
{
    tout_counts *a = counts_make(counts_two);
    tout_counts *b = counts_make(counts_third);
    tout_counts *c = counts_make(counts_two);
    tout_counts *d = counts_make(counts_third);
    tout_counts *kept = counts_make(counts_other_order);
    tout_counts *also = counts_make(counts_other_order);

    ck_assert_int_eq(counts_add(a, 0, "buy this", 1), TOUT_OK);
    ck_assert_int_eq(counts_add(c, 0, "buy this", 1), TOUT_OK);
    ck_assert_int_eq(counts_add(b, 0, "a talk", 2), TOUT_OK);
    ck_assert_int_eq(counts_add(d, 0, "a talk", 2), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(a, b, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(d, c, NULL), TOUT_OK);
    ck_assert_uint_eq(tout_counts_label_count(a), 3);
    ck_assert_str_eq(tout_counts_label_name(a, 0), "ask");
    ck_assert_str_eq(tout_counts_label_name(a, 2), "talk");
    ck_assert_uint_eq(tout_counts_posts(a, 2), 2);
    counts_assert_same(a, d);
    ck_assert_int_eq(tout_counts_merge(kept, also, NULL), TOUT_OK);
    ck_assert_str_eq(tout_counts_label_name(kept, 0), "talk");
    tout_counts_free(a);
    tout_counts_free(b);
    tout_counts_free(c);
    tout_counts_free(d);
    tout_counts_free(kept);
    tout_counts_free(also);
}
END_TEST

START_TEST(counts_of_another_recipe_do_not_merge)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_counts *counts = counts_make(counts_two);
    tout_counts *others;
    const char *const paths[] = { counts_path(1), counts_path(2) };
    tout_error err;

    recipe.language = "none";
    ck_assert_int_eq(tout_counts_new(&recipe, counts_two, 2, NULL, &others, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(counts, others, &err), TOUT_E_RECIPE);
    ck_assert_ptr_nonnull(strstr(err.message, "english"));
    ck_assert_ptr_nonnull(strstr(err.message, "none"));
    ck_assert_int_eq(tout_counts_save(counts, counts_path(1), NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(others, counts_path(2), NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge_files(paths, 2, counts_path(3), NULL, NULL),
                     TOUT_E_RECIPE);
    ck_assert_int_ne(access(counts_path(3), F_OK), 0);
    tout_counts_free(counts);
    tout_counts_free(others);
}
END_TEST

struct copying {
    tout_counts *to;
    int features_seen;
    int is_ordered;
    uint64_t last;
};

static int
copy_entry(void *context, const tout_entry *entry, const uint32_t *sums)
{
    struct copying *copying = context;

    if (entry->is_word && copying->features_seen >= 0)
        copying->last = 0;
    copying->features_seen = entry->is_word ? -1 : copying->features_seen + 1;
    copying->is_ordered &= entry->key > copying->last;
    copying->last = entry->key;
    for (uint32_t l = 0; l < 2; l++)
        ck_assert_int_eq(tout_counts_add_entry(copying->to, entry, l, sums[l], NULL),
                         TOUT_OK);
    return 0;
}

START_TEST(what_is_visited_makes_the_same_counts)
{
    tout_counts *counts = counts_make(counts_two);
    struct copying copying = { counts_make(counts_two), 0, 1, 0 };

    ck_assert_int_eq(counts_add(counts, 0, "Get 1000 #FollowBack followers now", 2),
                     TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 1, "we follow the news, caf\xc3\xa9", 1),
                     TOUT_OK);
    ck_assert_int_eq(tout_counts_add_posts(copying.to, 0, 2, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_posts(copying.to, 1, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_each(counts, copy_entry, &copying, NULL), TOUT_OK);
    ck_assert(copying.is_ordered);
    ck_assert_int_eq(copying.features_seen, -1);
    counts_assert_same(counts, copying.to);
    tout_counts_free(counts);
    tout_counts_free(copying.to);
}
END_TEST

static int
stop(void *context, const tout_entry *entry, const uint32_t *sums)
{
    ++*(int *)context;
    return entry->key != 0 && sums != NULL;
}

START_TEST(a_visitor_can_stop)
{
    tout_counts *counts = counts_make(counts_two);
    int visits = 0;

    ck_assert_int_eq(counts_add(counts, 0, "Get 1000 followers now", 1), TOUT_OK);
    ck_assert_int_eq(tout_counts_each(counts, stop, &visits, NULL), TOUT_E_STOPPED);
    ck_assert_int_eq(visits, 1);
    tout_counts_free(counts);
}
END_TEST

/* It would have no letters that a model could take apart. */
START_TEST(counts_that_keep_no_words_take_none)
{
    const tout_entry feature = { 5, 0, "stem:word", 9, 0, 0 };
    const tout_entry word = { 7, 5, "word", 4, 1, 0 };
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_build build = TOUT_BUILD_INIT;
    tout_counts *counts;
    tout_model *model;

    recipe.flags = TOUT_RECIPE_NO_WORDS;
    build.min_posts = 1;
    ck_assert_int_eq(tout_counts_new(&recipe, counts_two, 2, NULL, &counts, NULL),
                     TOUT_OK);
    for (uint32_t l = 0; l < 2; l++) {
        ck_assert_int_eq(tout_counts_add_posts(counts, l, 1, NULL), TOUT_OK);
        ck_assert_int_eq(tout_counts_add_entry(counts, &feature, l, l, NULL), TOUT_OK);
        ck_assert_int_eq(tout_counts_add_entry(counts, &word, l, 1, NULL),
                         TOUT_E_ARGUMENT);
    }
    ck_assert_int_eq(tout_model_build(counts, &build, &model, NULL), TOUT_OK);
    tout_model_unref(model);
    tout_counts_free(counts);
}
END_TEST

START_TEST(entries_that_cannot_be_are_refused)
{
    tout_counts *counts = counts_make(counts_two);
    tout_entry word = { 7, 5, "word", 4, 1, 0 };
    tout_entry feature = { 5, 0, "\xff", 1, 0, 0 };
    tout_error err;

    ck_assert_int_eq(tout_counts_add_entry(counts, &word, 0, 1, NULL), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_counts_add_entry(counts, &feature, 0, 1, NULL),
                     TOUT_E_ARGUMENT);
    feature.name = "stem:word";
    feature.name_bytes = 9;
    ck_assert_int_eq(tout_counts_add_entry(counts, &feature, 2, 1, NULL),
                     TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_counts_add_entry(counts, &feature, 0, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(counts, counts_path(1), &err), TOUT_E_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(err.message, "buy"));
    ck_assert_int_ne(access(counts_path(1), F_OK), 0);
    ck_assert_int_eq(tout_counts_add_posts(counts, 0, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(counts, &word, 0, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(counts, counts_path(1), NULL), TOUT_OK);
    tout_counts_free(counts);
}
END_TEST

/* Such counts would be written as a file that is none: a sum of 0 leaves no trace. */
START_TEST(a_word_is_in_no_more_posts_than_its_stem)
{
    const tout_entry stem = { 5, 0, "stem:word", 9, 0, 0 };
    const tout_entry word = { 7, 5, "word", 4, 1, 0 };
    tout_counts *counts = counts_make(counts_two);
    tout_counts *again;
    tout_error err;

    ck_assert_int_eq(tout_counts_add_posts(counts, 0, 2, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(counts, &stem, 0, 0, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(counts, &word, 0, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(counts, counts_path(1), &err), TOUT_E_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(err.message, "stem"));
    ck_assert_int_ne(access(counts_path(1), F_OK), 0);
    ck_assert_int_eq(tout_counts_add_entry(counts, &stem, 0, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(counts, counts_path(1), NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_open(counts_path(1), NULL, &again, NULL), TOUT_OK);
    tout_counts_free(again);
    tout_counts_free(counts);
}
END_TEST

static int
has_no_name(void *context, const tout_entry *entry, const uint32_t *sums)
{
    ck_assert_uint_eq(entry->name_bytes, 0);
    ck_assert(!entry->is_word && sums[0] == 1);
    ++*(int *)context;
    return 0;
}

START_TEST(without_words_no_text_is_kept)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_counts *counts;
    int entries = 0;

    recipe.flags = TOUT_RECIPE_NO_WORDS;
    ck_assert_int_eq(tout_counts_new(&recipe, counts_two, 2, NULL, &counts, NULL),
                     TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 0, "Get 1000 followers now", 1), TOUT_OK);
    ck_assert_int_eq(tout_counts_each(counts, has_no_name, &entries, NULL), TOUT_OK);
    ck_assert_int_gt(entries, 3);
    tout_counts_free(counts);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("counts");
    TCase *cases = tcase_create("counts");

    tcase_add_checked_fixture(cases, counts_make_folder, counts_remove_folder);
    tcase_add_test(cases, what_was_learned_is_taken_back_to_the_byte);
    tcase_add_test(cases, what_was_not_learned_is_not_taken_back);
    tcase_add_test(cases, a_post_without_features_is_a_post);
    tcase_add_test(cases, sums_have_a_limit);
    tcase_add_test(cases, a_corpus_has_the_counts_of_its_posts);
    tcase_add_test(cases, labels_of_all_are_united);
    tcase_add_test(cases, counts_of_another_recipe_do_not_merge);
    tcase_add_test(cases, what_is_visited_makes_the_same_counts);
    tcase_add_test(cases, a_visitor_can_stop);
    tcase_add_test(cases, counts_that_keep_no_words_take_none);
    tcase_add_test(cases, entries_that_cannot_be_are_refused);
    tcase_add_test(cases, a_word_is_in_no_more_posts_than_its_stem);
    tcase_add_test(cases, without_words_no_text_is_kept);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
