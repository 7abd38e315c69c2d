/* SPDX-License-Identifier: MIT */
/*
 * A feature and a word of one key, and a word of another stem than its own: hashes make
 * neither, crafted files and tout_counts_add_entry() can. Whatever is done with such
 * counts, they can be saved, and what was saved can be opened.
 */
#include "train/counts.h"

#include <string.h>
#include <unistd.h>

#include "support/counts.h"
#include "support/run.h"

enum { POSTS = 3 };

static const tout_entry stem = { 5, 0, "stem:tea", 8, 0, 0 };
static const tout_entry word = { 77, 5, "tea", 3, 1, 0 };
/* Both have the key of the word, so one is a stem that words can have. */
static const tout_entry feature = { 77, 0, "stem:hot", 8, 0, 0 };
static const tout_entry other_word = { 9, 77, "hot", 3, 1, 0 };
/* The word, of another stem. */
static const tout_entry misplaced = { 77, 77, "tea", 3, 1, 0 };

static tout_counts *
counts_of(const tout_entry *first, const tout_entry *second)
{
    const tout_entry *const entries[] = { first, second };
    tout_counts *counts = counts_make(counts_two);

    ck_assert_int_eq(tout_counts_add_posts(counts, 0, POSTS, NULL), TOUT_OK);
    for (size_t i = 0; i < 2 && entries[i]; i++)
        ck_assert_int_eq(tout_counts_add_entry(counts, entries[i], 0, POSTS, NULL),
                         TOUT_OK);
    return counts;
}

static void
assert_saved_is_opened(const tout_counts *counts)
{
    tout_counts *again;

    ck_assert_int_eq(tout_counts_save(counts, counts_path(0), NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_open(counts_path(0), NULL, &again, NULL), TOUT_OK);
    counts_assert_same(counts, again);
    tout_counts_free(again);
}

/* What an entry's sum for label 0 is; asked for by key and kind. */
struct asked {
    uint64_t key;
    int32_t is_word;
    uint32_t sum;
};

static int
answer(void *context, const tout_entry *entry, const uint32_t *sums)
{
    struct asked *asked = context;

    if (entry->key == asked->key && entry->is_word == asked->is_word)
        asked->sum += sums[0];
    return 0;
}

static uint32_t
sum_of(const tout_counts *counts, uint64_t key, int32_t is_word)
{
    struct asked asked = { key, is_word, 0 };

    ck_assert_int_eq(tout_counts_each(counts, answer, &asked, NULL), TOUT_OK);
    return asked.sum;
}

struct named {
    const char *name;
    int32_t is_word;
    uint64_t key;
};

static int
take_key(void *context, const tout_entry *entry, const uint32_t *sums)
{
    struct named *named = context;

    ck_assert_uint_gt(sums[0], 0);
    if (entry->is_word == named->is_word && entry->name_bytes == strlen(named->name) &&
        memcmp(entry->name, named->name, entry->name_bytes) == 0)
        named->key = entry->key;
    return 0;
}

/* The key that an entry of a post has. */
static uint64_t
key_in(const char *post, const char *name, int32_t is_word)
{
    tout_counts *counts = counts_make(counts_two);
    struct named named = { name, is_word, 0 };

    ck_assert_int_eq(counts_add(counts, 0, post, 1), TOUT_OK);
    ck_assert_int_eq(tout_counts_each(counts, take_key, &named, NULL), TOUT_OK);
    ck_assert_uint_ne(named.key, 0);
    tout_counts_free(counts);
    return named.key;
}

START_TEST(a_feature_and_a_word_of_one_key_are_two_entries)
{
    tout_counts *counts = counts_of(&stem, &word);
    tout_counts *others = counts_of(&stem, NULL);

    ck_assert_int_eq(tout_counts_add_entry(counts, &feature, 0, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(counts, &other_word, 0, 1, NULL), TOUT_OK);
    ck_assert_uint_eq(sum_of(counts, word.key, 1), POSTS);
    ck_assert_uint_eq(sum_of(counts, word.key, 0), 1);
    assert_saved_is_opened(counts);
    ck_assert_int_eq(tout_counts_add_entry(others, &feature, 0, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(others, &word, 0, POSTS, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(others, &other_word, 0, 1, NULL), TOUT_OK);
    counts_assert_same(counts, others);
    tout_counts_free(counts);
    tout_counts_free(others);
}
END_TEST

START_TEST(a_post_counts_its_features_beside_words_of_their_keys)
{
    tout_counts *counts = counts_of(&stem, NULL);
    tout_counts *before = counts_of(&stem, NULL);
    tout_entry entry = word;

    entry.key = key_in("hot", "stem:hot", 0);
    ck_assert_int_eq(tout_counts_add_entry(counts, &entry, 0, 2, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(before, &entry, 0, 2, NULL), TOUT_OK);
    for (uint32_t i = 0; i < 2; i++) {
        ck_assert_int_eq(counts_add(counts, 0, "hot and hot, hot", 1), TOUT_OK);
        ck_assert_uint_eq(sum_of(counts, entry.key, 0), i + 1);
        ck_assert_uint_eq(sum_of(counts, entry.key, 1), 2);
    }
    assert_saved_is_opened(counts);
    ck_assert_int_eq(counts_add(counts, 0, "hot and hot, hot", -2), TOUT_OK);
    counts_assert_same(counts, before);
    tout_counts_free(counts);
    tout_counts_free(before);
}
END_TEST

START_TEST(a_post_counts_its_words_beside_features_of_their_keys)
{
    tout_counts *counts = counts_of(&stem, NULL);
    tout_entry entry = feature;

    entry.key = key_in("hot", "hot", 1);
    ck_assert_int_eq(tout_counts_add_entry(counts, &entry, 0, 2, NULL), TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 0, "hot", 1), TOUT_OK);
    ck_assert_uint_eq(sum_of(counts, entry.key, 0), 2);
    ck_assert_uint_eq(sum_of(counts, entry.key, 1), 1);
    assert_saved_is_opened(counts);
    tout_counts_free(counts);
}
END_TEST

START_TEST(counts_and_files_of_them_merge_kind_by_kind)
{
    const char *const paths[] = { counts_path(1), counts_path(2) };
    tout_counts *words = counts_of(&stem, &word);
    tout_counts *features = counts_of(&feature, &other_word);
    tout_counts *both = counts_make(counts_two);
    tout_counts *merged;
    tout_model *model;

    ck_assert_int_eq(tout_counts_save(words, paths[0], NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(features, paths[1], NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge_files(paths, 2, counts_path(3), NULL, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_counts_open(counts_path(3), NULL, &merged, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(both, features, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(both, words, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(words, features, NULL), TOUT_OK);
    ck_assert_uint_eq(sum_of(words, word.key, 1), POSTS);
    ck_assert_uint_eq(sum_of(words, word.key, 0), POSTS);
    assert_saved_is_opened(words);
    counts_assert_same(words, both);
    counts_assert_same(words, merged);
    ck_assert_int_eq(tout_counts_add_posts(words, 1, POSTS, NULL), TOUT_OK);
    ck_assert_int_eq(tout_model_build(words, NULL, &model, NULL), TOUT_OK);
    ck_assert_ptr_nonnull(tout_model_data(model, NULL));
    tout_model_unref(model);
    tout_counts_free(words);
    tout_counts_free(features);
    tout_counts_free(both);
    tout_counts_free(merged);
}
END_TEST

/* Its sums would go to a word whose stem does not have them. */
START_TEST(a_word_keeps_its_stem)
{
    tout_counts *counts = counts_of(&stem, &word);
    tout_counts *before = counts_of(&stem, &word);
    tout_error err;

    ck_assert_int_eq(tout_counts_add_entry(counts, &feature, 0, POSTS, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(before, &feature, 0, POSTS, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(counts, &misplaced, 0, 1, &err),
                     TOUT_E_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(err.message, "another stem"));
    counts_assert_same(counts, before);
    tout_counts_free(counts);
    tout_counts_free(before);
}
END_TEST

START_TEST(counts_in_which_a_word_has_another_stem_do_not_merge)
{
    const char *const paths[] = { counts_path(1), counts_path(2) };
    tout_counts *counts = counts_of(&stem, &word);
    tout_counts *before = counts_of(&stem, &word);
    tout_counts *others = counts_of(&feature, &misplaced);
    tout_error err;

    ck_assert_int_eq(tout_counts_merge(counts, others, &err), TOUT_E_FORMAT);
    ck_assert_ptr_nonnull(strstr(err.message, "another stem"));
    counts_assert_same(counts, before);
    ck_assert_int_eq(tout_counts_add_entry(counts, &feature, 0, 1, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(counts, others, NULL), TOUT_E_FORMAT);
    ck_assert_int_eq(tout_counts_save(before, paths[0], NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(others, paths[1], NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge_files(paths, 2, counts_path(3), NULL, &err),
                     TOUT_E_FORMAT);
    ck_assert_ptr_nonnull(strstr(err.message, "another stem"));
    ck_assert_int_ne(access(counts_path(3), F_OK), 0);
    tout_counts_free(counts);
    tout_counts_free(before);
    tout_counts_free(others);
}
END_TEST

/* The post counts, its features as well; only the spelling is another's. */
START_TEST(a_post_leaves_out_a_word_that_has_another_stem)
{
    tout_counts *counts = counts_of(&stem, NULL);
    tout_counts *before = counts_of(&stem, NULL);
    const uint64_t stem_key = key_in("hot", "stem:hot", 0);
    tout_entry entry = word;

    entry.key = key_in("hot", "hot", 1);
    ck_assert_int_eq(tout_counts_add_entry(counts, &entry, 0, POSTS, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_add_entry(before, &entry, 0, POSTS, NULL), TOUT_OK);
    for (uint32_t i = 0; i < 3; i++) {
        ck_assert_int_eq(counts_add(counts, 0, "hot hot", 1), TOUT_OK);
        ck_assert_uint_eq(sum_of(counts, stem_key, 0), i + 1);
        ck_assert_uint_eq(sum_of(counts, entry.key, 1), POSTS);
    }
    assert_saved_is_opened(counts);
    ck_assert_int_eq(counts_add(counts, 0, "hot hot", -3), TOUT_OK);
    counts_assert_same(counts, before);
    tout_counts_free(counts);
    tout_counts_free(before);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("counts_keys");
    TCase *cases = tcase_create("counts_keys");

    tcase_add_checked_fixture(cases, counts_make_folder, counts_remove_folder);
    tcase_add_test(cases, a_feature_and_a_word_of_one_key_are_two_entries);
    tcase_add_test(cases, a_post_counts_its_features_beside_words_of_their_keys);
    tcase_add_test(cases, a_post_counts_its_words_beside_features_of_their_keys);
    tcase_add_test(cases, counts_and_files_of_them_merge_kind_by_kind);
    tcase_add_test(cases, a_word_keeps_its_stem);
    tcase_add_test(cases, counts_in_which_a_word_has_another_stem_do_not_merge);
    tcase_add_test(cases, a_post_leaves_out_a_word_that_has_another_stem);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
