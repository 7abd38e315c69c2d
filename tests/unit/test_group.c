/* SPDX-License-Identifier: MIT */
/* Near-duplicates stay together, whatever the order of posts. */
#include <string.h>

#include <tout.h>

#include "support/models.h"
#include "support/random.h"
#include "support/run.h"

static const char *const labels[] = { "buy", "talk" };

static const char *const posts[] = {
    "Get 1000 followers now at https://a.example.org, it is quick and cheap",
    "Get 5000 followers now at https://b.example.org/x, it is quick and cheap",
    "get 200 followers now at www.example.org, it is quick and very cheap",
    "what a lovely morning for a walk along the river with the dog",
    "@example hello there",
    "hello from the other side of town, where we bake bread on sundays",
    "",
    "",
};
enum { POSTS = sizeof posts / sizeof posts[0] };

static tout_corpus *
make(const size_t *order)
{
    tout_corpus *corpus;

    ck_assert_int_eq(tout_corpus_new(NULL, labels, 2, NULL, &corpus, NULL), TOUT_OK);
    for (size_t i = 0; i < POSTS; i++) {
        const char *post = posts[order ? order[i] : i];

        ck_assert_int_eq(tout_corpus_add(corpus, 0, post, strlen(post), NULL), TOUT_OK);
    }
    return corpus;
}

START_TEST(templates_are_one_group)
{
    tout_corpus *corpus = make(NULL);
    uint64_t groups[POSTS];

    ck_assert_int_eq(tout_corpus_groups(corpus, groups, NULL), TOUT_OK);
    ck_assert_uint_eq(groups[0], groups[1]);
    ck_assert_uint_eq(groups[0], groups[2]);
    ck_assert_uint_eq(groups[6], groups[7]);
    for (size_t i = 3; i < 6; i++)
        ck_assert_uint_eq(groups[i], i);
    tout_corpus_free(corpus);
}
END_TEST

START_TEST(groups_and_folds_do_not_depend_on_the_order)
{
    static const size_t order[POSTS] = { 7, 2, 5, 0, 6, 3, 1, 4 };
    tout_corpus *corpus = make(NULL);
    tout_corpus *shuffled = make(order);
    uint64_t groups[POSTS];
    uint64_t others[POSTS];
    uint32_t folds[POSTS];
    uint32_t other_folds[POSTS];

    ck_assert_int_eq(tout_corpus_groups(corpus, groups, NULL), TOUT_OK);
    ck_assert_int_eq(tout_corpus_groups(shuffled, others, NULL), TOUT_OK);
    ck_assert_int_eq(tout_corpus_folds(corpus, 3, folds, NULL), TOUT_OK);
    ck_assert_int_eq(tout_corpus_folds(shuffled, 3, other_folds, NULL), TOUT_OK);
    for (size_t i = 0; i < POSTS; i++) {
        ck_assert_str_eq(posts[order[others[i]]], posts[groups[order[i]]]);
        ck_assert_uint_eq(other_folds[i], folds[order[i]]);
    }
    tout_corpus_free(corpus);
    tout_corpus_free(shuffled);
}
END_TEST

START_TEST(folds_hold_groups_whole_and_labels_evenly)
{
    enum { MANY = 3000, FOLDS = 5 };
    static uint64_t groups[MANY];
    static uint32_t folds[MANY];
    uint64_t state = random_seed();
    unsigned sizes[2][FOLDS] = { { 0 } };
    tout_corpus *corpus;
    char post[512];

    ck_assert_int_eq(tout_corpus_new(NULL, labels, 2, NULL, &corpus, NULL), TOUT_OK);
    for (uint32_t i = 0; i < MANY; i++) {
        const size_t bytes = random_post(&state, post, sizeof post);

        ck_assert_int_eq(tout_corpus_add(corpus, i % 10 == 0, post, bytes, NULL),
                         TOUT_OK);
    }
    ck_assert_int_eq(tout_corpus_groups(corpus, groups, NULL), TOUT_OK);
    ck_assert_int_eq(tout_corpus_folds(corpus, FOLDS, folds, NULL), TOUT_OK);
    for (uint32_t i = 0; i < MANY; i++) {
        ck_assert_uint_eq(folds[i], folds[groups[i]]);
        ck_assert_uint_lt(folds[i], FOLDS);
        sizes[i % 10 == 0][folds[i]]++;
    }
    for (unsigned fold = 0; fold < FOLDS; fold++) {
        ck_assert_uint_gt(sizes[0][fold], MANY * 9 / 10 / FOLDS * 3 / 4);
        ck_assert_uint_gt(sizes[1][fold], MANY / 10 / FOLDS * 3 / 4);
    }
    tout_corpus_free(corpus);
}
END_TEST

START_TEST(what_cannot_be_dealt_is_refused)
{
    tout_corpus *corpus = make(NULL);
    uint32_t folds[POSTS];

    ck_assert_int_eq(tout_corpus_folds(corpus, 1, folds, NULL), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_corpus_folds(corpus, 1001, folds, NULL), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_corpus_folds(corpus, 2, NULL, NULL), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_corpus_groups(NULL, NULL, NULL), TOUT_E_ARGUMENT);
    tout_corpus_free(corpus);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("group");
    TCase *cases = tcase_create("group");

    tcase_add_test(cases, templates_are_one_group);
    tcase_add_test(cases, groups_and_folds_do_not_depend_on_the_order);
    tcase_add_test(cases, folds_hold_groups_whole_and_labels_evenly);
    tcase_add_test(cases, what_cannot_be_dealt_is_refused);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
