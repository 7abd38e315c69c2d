/* SPDX-License-Identifier: MIT */
/* The ratios of naive Bayes against sums done by hand. */
#include "train/bayes.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "support/run.h"

/* Counts of two labels with features (or, where a name has no colon, words of the
 * feature before) and their sums. */
struct given {
    uint64_t key;
    const char *name;
    uint32_t sums[2];
};

static tout_counts *
counts_of(const struct given *given, size_t count, uint64_t posts)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const struct ti_recipe recipe = { .seed = 0 };
    tout_counts *counts;
    uint32_t stem = TI_NO_ID;

    ck_assert_int_eq(ti_counts_make(&recipe, NULL, &alloc, &counts, NULL), TOUT_OK);
    ck_assert_int_eq(ti_counts_label(counts, "a", 1, NULL), TOUT_OK);
    ck_assert_int_eq(ti_counts_label(counts, "b", 1, NULL), TOUT_OK);
    for (size_t i = 0; i < count; i++) {
        const int is_word = !strchr(given[i].name, ':');
        const struct ti_entry_parts parts = { given[i].key, is_word ? stem : TI_NO_ID,
                                              given[i].name, strlen(given[i].name) };
        uint32_t id;

        ck_assert_int_eq(ti_counts_enter(counts, &parts, &id, NULL), TOUT_OK);
        memcpy(ti_counts_of(counts, id), given[i].sums, sizeof given[i].sums);
        stem = is_word ? stem : id;
    }
    counts->label_posts[0] = counts->label_posts[1] = posts;
    return counts;
}

struct learned {
    tout_counts *counts;
    struct ti_columns columns;
    struct ti_tally tally;
    struct ti_bayes bayes;
};

static struct learned
learn(tout_counts *counts, const struct ti_bayes_options *options)
{
    static struct learned learned;

    learned.counts = counts;
    ck_assert_int_eq(
        ti_columns_make(counts, options->min_posts, &learned.columns, NULL), TOUT_OK);
    ck_assert_int_eq(ti_tally_make(&learned.columns, &learned.tally, NULL), TOUT_OK);
    ck_assert_int_eq(ti_bayes_learn(&learned.tally, options, &learned.bayes, NULL),
                     TOUT_OK);
    return learned;
}

static void
forget(struct learned *learned)
{
    ti_bayes_free(&learned->bayes);
    ti_tally_free(&learned->tally);
    ti_columns_free(&learned->columns);
    tout_counts_free(learned->counts);
}

static const char *
name_of(const struct learned *learned, size_t row, size_t *bytes)
{
    const struct ti_entry *entry =
        ti_columns_entry(&learned->columns, learned->bayes.kept[row]);

    *bytes = ti_entry_name_bytes(entry);
    return ti_entry_name(entry);
}

/* Two features, counts 3:1 and 0:4, smoothing 1: worked out by hand. */
START_TEST(ratios_are_those_of_multinomial_naive_bayes)
{
    const struct given given[] = { { 10, "stem:a", { 3, 1 } },
                                   { 5, "stem:b", { 0, 4 } } };
    const struct ti_bayes_options options = { 1, .5, 1, 0, 100 };
    tout_counts *counts = counts_of(given, 2, 5);
    struct learned learned = learn(counts, &options);
    const double *ratios = learned.bayes.ratios;
    size_t bytes;

    ck_assert_uint_eq(learned.bayes.row_count, 2);
    /* In the order of keys. */
    ck_assert_mem_eq(name_of(&learned, 0, &bytes), "stem:b", 6);
    ck_assert_double_eq_tol(ratios[0], log(1. / 5) - log(5. / 7), 1e-12);
    ck_assert_double_eq_tol(ratios[1], log(5. / 7) - log(1. / 5), 1e-12);
    ck_assert_double_eq_tol(ratios[2], log(4. / 5) - log(2. / 7), 1e-12);
    ck_assert_double_eq_tol(learned.bayes.fine[2], log(3.5 / 4) - log(1.5 / 6), 1e-12);
    forget(&learned);
}
END_TEST

START_TEST(the_most_telling_features_are_kept)
{
    const struct given given[] = { { 1, "stem:a", { 5, 5 } },
                                   { 2, "stem:b", { 0, 6 } },
                                   { 3, "stem:c", { 1, 0 } },
                                   { 4, "stem:d", { 4, 0 } },
                                   { 5, "stem:e", { 2, 3 } } };
    const struct ti_bayes_options options = { .3, 1, 2, 0, 2 };
    tout_counts *counts = counts_of(given, 5, 10);
    struct learned learned = learn(counts, &options);
    size_t bytes;

    ck_assert_uint_eq(learned.bayes.row_count, 2);
    ck_assert_mem_eq(name_of(&learned, 0, &bytes), "stem:b", 6);
    ck_assert_mem_eq(name_of(&learned, 1, &bytes), "stem:d", 6);
    ck_assert_uint_eq(learned.bayes.seen[0], 6);
    forget(&learned);
}
END_TEST

/* "<ab>" has the subwords <ab ab> <ab>, each of 1/sqrt(3) post. */
START_TEST(a_rare_word_gives_its_subwords)
{
    const struct given given[] = { { 1, "stem:ab", { 2, 0 } },
                                   { 2, "ab", { 2, 0 } },
                                   { 3, "stem:often", { 3, 3 } },
                                   { 4, "often", { 3, 3 } } };
    const struct ti_bayes_options options = { 1, 1, 2, 3, 100 };
    tout_counts *counts = counts_of(given, 4, 5);
    struct learned learned = learn(counts, &options);
    const double sum = 2 / sqrt(3);
    size_t bytes;

    ck_assert_uint_eq(learned.bayes.row_count, 2 + 3);
    for (size_t row = 2; row < 5; row++) {
        const char *name = name_of(&learned, row, &bytes);

        ck_assert(bytes == 3 || bytes == 4);
        ck_assert(memcmp(name, "<ab", 3) == 0 || memcmp(name, "ab>", 3) == 0);
        ck_assert_uint_eq(learned.bayes.seen[row], 2);
        ck_assert_double_eq_tol(learned.bayes.ratios[2 * row],
                                log((sum + 1) / (5 + 3 * sum + 5)) - log(1. / (3 + 5)),
                                1e-4);
    }
    forget(&learned);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("bayes");
    TCase *cases = tcase_create("bayes");

    tcase_add_test(cases, ratios_are_those_of_multinomial_naive_bayes);
    tcase_add_test(cases, the_most_telling_features_are_kept);
    tcase_add_test(cases, a_rare_word_gives_its_subwords);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
