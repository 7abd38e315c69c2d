/* SPDX-License-Identifier: MIT */
/*
 * Each allocation made to fail in turn: counts and corpora that are added to. What
 * fails leaves them as they were, to the byte of what they are saved as and of the
 * model that they train, and able to do it with memory.
 */
#include <string.h>

#include <tout.h>

#include "support/counts.h"
#include "support/models.h"
#include "support/nomem.h"
#include "support/run.h"

/* Files of what counts are before a change and behind it, of what they are merged with,
 * and of what is looked at. */
enum { BEFORE, AFTER, OTHERS, SAVED };

static const char first_post[] = "cheap followers, buy likes in the park";

/* More words than the dictionary has room for at first. */
enum { WORDS = 900 };
static char long_post[WORDS * 8];

/* What is done to counts of the first post, which makes them those of AFTER. */
typedef tout_status (*apply)(tout_counts *counts, tout_error *err);

struct changing {
    const char *const *labels;
    apply apply;
};

static tout_status
add_first(tout_counts *counts, int32_t times, tout_error *err)
{
    return tout_counts_add(counts, 0, first_post, strlen(first_post), times, err);
}

static tout_status
add_long(tout_counts *counts, tout_error *err)
{
    return tout_counts_add(counts, 1, long_post, strlen(long_post), 1, err);
}

/* Of two labels. Ends the test if it fails. */
static tout_counts *
counts_of(const char *const *labels, const tout_alloc *alloc)
{
    tout_counts *counts;

    ck_assert_int_eq(tout_counts_new(NULL, labels, 2, alloc, &counts, NULL), TOUT_OK);
    return counts;
}

static void
make_shared(void)
{
    size_t at = 0;

    for (unsigned i = 0; i < WORDS; i++) {
        const unsigned letters[] = { i % 26, i / 26 % 26, i / 676 };

        for (unsigned k = 0; k < 3; k++)
            long_post[at++] = (char)('a' + letters[k]);
        long_post[at++] = i % 10 == 9 ? '.' : ' ';
    }
    counts_make_folder();
}

static void
save(const tout_counts *counts, unsigned number)
{
    ck_assert_int_eq(tout_counts_save(counts, counts_path(number), NULL), TOUT_OK);
}

static void
assert_is(const tout_counts *counts, unsigned number)
{
    save(counts, SAVED);
    counts_assert_same_files(counts_path(SAVED), counts_path(number));
}

/* Of the first post, and opened as those of others the long one. */
static void
save_before(const struct changing *changing)
{
    tout_counts *counts = counts_of(counts_two, NULL);
    tout_counts *others = counts_of(changing->labels, NULL);

    ck_assert_int_eq(add_first(counts, 1, NULL), TOUT_OK);
    save(counts, BEFORE);
    ck_assert_int_eq(add_long(others, NULL), TOUT_OK);
    save(others, OTHERS);
    ck_assert_int_eq(changing->apply(counts, NULL), TOUT_OK);
    save(counts, AFTER);
    tout_counts_free(others);
    tout_counts_free(counts);
}

/* Takes the counts. */
static tout_status
change_counts(struct nomem *it, tout_counts *counts, apply change, tout_error *err)
{
    tout_status status;

    nomem_begin(it);
    status = change(counts, err);
    nomem_end(it);
    if (status != TOUT_OK) {
        assert_is(counts, BEFORE);
        ck_assert_int_eq(change(counts, NULL), TOUT_OK);
    }
    assert_is(counts, AFTER);
    tout_counts_free(counts);
    return status;
}

static tout_status
change_made(struct nomem *it, const struct changing *changing, tout_error *err)
{
    tout_counts *counts = counts_of(counts_two, &it->alloc);

    if (it->fail_at == 0)
        save_before(changing);
    ck_assert_int_eq(add_first(counts, 1, NULL), TOUT_OK);
    return change_counts(it, counts, changing->apply, err);
}

/* Those of a file have neither read a post nor looked for an entry. */
static tout_status
change_opened(struct nomem *it, const struct changing *changing, tout_error *err)
{
    tout_counts *counts;

    if (it->fail_at == 0)
        save_before(changing);
    ck_assert_int_eq(tout_counts_open(counts_path(BEFORE), &it->alloc, &counts, NULL),
                     TOUT_OK);
    return change_counts(it, counts, changing->apply, err);
}

static tout_status
take_back(tout_counts *counts, tout_error *err)
{
    return add_first(counts, -1, err);
}

static tout_status
merge(tout_counts *counts, tout_error *err)
{
    tout_counts *others;
    tout_status status;

    ck_assert_int_eq(tout_counts_open(counts_path(OTHERS), NULL, &others, NULL),
                     TOUT_OK);
    status = tout_counts_merge(counts, others, err);
    tout_counts_free(others);
    return status;
}

static const struct changing adding = { counts_two, add_long };
static const struct changing taking_back = { counts_two, take_back };
static const struct changing merging = { counts_two, merge };
static const struct changing merging_other_order = { counts_other_order, merge };
static const struct changing merging_third = { counts_third, merge };

static tout_status
add_made(struct nomem *it, tout_error *err)
{
    return change_made(it, &adding, err);
}

static tout_status
add_opened(struct nomem *it, tout_error *err)
{
    return change_opened(it, &adding, err);
}

static tout_status
take_back_opened(struct nomem *it, tout_error *err)
{
    return change_opened(it, &taking_back, err);
}

static tout_status
merge_made(struct nomem *it, tout_error *err)
{
    return change_made(it, &merging, err);
}

static tout_status
merge_opened(struct nomem *it, tout_error *err)
{
    return change_opened(it, &merging, err);
}

static tout_status
merge_other_order(struct nomem *it, tout_error *err)
{
    return change_made(it, &merging_other_order, err);
}

static tout_status
merge_third(struct nomem *it, tout_error *err)
{
    return change_made(it, &merging_third, err);
}

static void
add_to(tout_corpus *corpus, uint32_t label, const char *text)
{
    ck_assert_int_eq(tout_corpus_add(corpus, label, text, strlen(text), NULL), TOUT_OK);
}

/* With rules, but without a post that one of them matches. */
static tout_corpus *
unmatched_corpus(const tout_alloc *alloc)
{
    tout_rules *rules;
    tout_corpus *corpus;

    ck_assert_int_eq(tout_rules_parse(sample_rules_text, strlen(sample_rules_text),
                                      alloc, &rules, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_corpus_new(NULL, sample_labels, 3, alloc, &corpus, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_corpus_set_rules(corpus, rules, NULL), TOUT_OK);
    tout_rules_unref(rules);
    for (size_t i = 0; i < sample_count; i++)
        if (!strstr(samples[i].text, "uy") && !strstr(samples[i].text, "#T"))
            add_to(corpus, samples[i].label, samples[i].text);
    return corpus;
}

/* What training makes of a corpus. */
struct trained {
    tout_model *model;
    uint64_t features;
};

static struct trained
train(const tout_corpus *corpus)
{
    struct trained trained;
    tout_report *report;

    ck_assert_int_eq(
        tout_train(corpus, NULL, NULL, NULL, &trained.model, &report, NULL), TOUT_OK);
    trained.features = tout_report_features(report);
    tout_report_free(report);
    return trained;
}

static void
assert_trains_as(const tout_corpus *left, const tout_corpus *right)
{
    const struct trained a = train(left);
    const struct trained b = train(right);
    size_t bytes[2];
    const void *data[] = { tout_model_data(a.model, &bytes[0]),
                           tout_model_data(b.model, &bytes[1]) };

    ck_assert_uint_eq(a.features, b.features);
    ck_assert_uint_eq(bytes[0], bytes[1]);
    ck_assert_mem_eq(data[0], data[1], bytes[0]);
    counts_assert_same(tout_corpus_counts(left), tout_corpus_counts(right));
    tout_model_unref(a.model);
    tout_model_unref(b.model);
}

/* The first post that rules match makes the list of what they match. */
static tout_status
add_to_corpus(struct nomem *it, tout_error *err)
{
    char text[sizeof long_post + 32] = "buy followers, cheap followers ";
    tout_corpus *corpus = unmatched_corpus(&it->alloc);
    tout_corpus *other = unmatched_corpus(NULL);
    tout_status status;

    strcat(text, long_post);
    nomem_begin(it);
    status = tout_corpus_add(corpus, 2, text, strlen(text), err);
    nomem_end(it);
    if (status != TOUT_OK) {
        assert_trains_as(corpus, other);
        add_to(corpus, 2, text);
    }
    add_to(other, 2, text);
    assert_trains_as(corpus, other);
    tout_corpus_free(other);
    tout_corpus_free(corpus);
    return status;
}

static const struct nomem_operation operations[] = {
    { "counts_add", add_made, NULL },
    { "counts_add, opened", add_opened, NULL },
    { "counts_add, taken back", take_back_opened, NULL },
    { "counts_merge", merge_made, NULL },
    { "counts_merge, opened", merge_opened, NULL },
    { "counts_merge, another order", merge_other_order, NULL },
    { "counts_merge, another label", merge_third, NULL },
    { "corpus_add", add_to_corpus, NULL },
};

int
main(void)
{
    Suite *suite = suite_create("nomem_changes");
    TCase *cases = nomem_case("nomem_changes", operations,
                              sizeof operations / sizeof operations[0], make_shared,
                              counts_remove_folder);

    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
