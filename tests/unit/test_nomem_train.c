/* SPDX-License-Identifier: MIT */
/* Each allocation made to fail in turn: corpora, training, and what corrects a model.
 */
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "support/counts.h"
#include "support/models.h"
#include "support/nomem.h"
#include "support/run.h"
#include "support/stride.h"

enum { COMMUNITY = 1, SAMPLES_MAX = 256 };

/* Posts that bring the rules' list of matches, and all else a corpus has, to grow. */
enum { COPIES = 20 };

static tout_model *model; /* with rules */

static void
make_shared(void)
{
    ck_assert_uint_le(sample_count, SAMPLES_MAX);
    model = sample_ruled_model();
}

static void
free_shared(void)
{
    tout_model_unref(model);
}

static tout_rules *
rules_of(const tout_alloc *alloc)
{
    tout_rules *rules;

    ck_assert_int_eq(tout_rules_parse(sample_rules_text, strlen(sample_rules_text),
                                      alloc, &rules, NULL),
                     TOUT_OK);
    return rules;
}

static tout_corpus *
empty_corpus(const tout_alloc *alloc)
{
    tout_corpus *corpus;

    ck_assert_int_eq(tout_corpus_new(NULL, sample_labels, 3, alloc, &corpus, NULL),
                     TOUT_OK);
    return corpus;
}

static tout_status
add_sample(tout_corpus *corpus, size_t i, tout_error *err)
{
    return tout_corpus_add(corpus, samples[i].label, samples[i].text,
                           strlen(samples[i].text), err);
}

static tout_corpus *
ruled_corpus(const tout_alloc *alloc)
{
    tout_corpus *corpus = empty_corpus(alloc);
    tout_rules *rules = rules_of(alloc);

    ck_assert_int_eq(tout_corpus_set_rules(corpus, rules, NULL), TOUT_OK);
    tout_rules_unref(rules);
    return corpus;
}

static tout_status
make_corpus(struct nomem *it, tout_error *err)
{
    tout_corpus *corpus;
    tout_status status;

    nomem_begin(it);
    status = tout_corpus_new(NULL, sample_labels, 3, &it->alloc, &corpus, err);
    nomem_end(it);
    ck_assert_int_eq(status == TOUT_OK, corpus != NULL);
    tout_corpus_free(corpus);
    return status;
}

/* A corpus that it did not give to rules takes them afterwards. */
static tout_status
set_rules(struct nomem *it, tout_error *err)
{
    tout_corpus *corpus = empty_corpus(&it->alloc);
    tout_rules *rules = rules_of(&it->alloc);
    tout_status status;

    nomem_begin(it);
    status = tout_corpus_set_rules(corpus, rules, err);
    nomem_end(it);
    ck_assert_int_eq(tout_corpus_set_rules(corpus, rules, NULL),
                     status == TOUT_OK ? TOUT_E_ARGUMENT : TOUT_OK);
    tout_rules_unref(rules);
    tout_corpus_free(corpus);
    return status;
}

static tout_status
add_samples(tout_corpus *corpus, tout_error *err)
{
    tout_status status = TOUT_OK;

    for (size_t i = 0; status == TOUT_OK && i < COPIES * sample_count; i++)
        status = add_sample(corpus, i % sample_count, err);
    return status;
}

static tout_status
add_posts(struct nomem *it, tout_error *err)
{
    tout_corpus *corpus = ruled_corpus(&it->alloc);
    tout_status status;

    nomem_begin(it);
    status = add_samples(corpus, err);
    nomem_end(it);
    tout_corpus_free(corpus);
    return status;
}

static tout_status
group(struct nomem *it, tout_error *err)
{
    tout_corpus *corpus = sample_corpus(NULL, NULL, &it->alloc);
    uint64_t groups[SAMPLES_MAX];
    tout_status status;

    memset(groups, 0xff, sizeof groups);
    nomem_begin(it);
    status = tout_corpus_groups(corpus, groups, err);
    nomem_end(it);
    ck_assert_int_eq(status == TOUT_OK, groups[0] != UINT64_MAX);
    tout_corpus_free(corpus);
    return status;
}

static tout_status
deal_out(struct nomem *it, tout_error *err)
{
    tout_corpus *corpus = sample_corpus(NULL, NULL, &it->alloc);
    uint32_t folds[SAMPLES_MAX];
    tout_status status;

    memset(folds, 0xff, sizeof folds);
    nomem_begin(it);
    status = tout_corpus_folds(corpus, 5, folds, err);
    nomem_end(it);
    ck_assert_int_eq(status == TOUT_OK, folds[0] != UINT32_MAX);
    tout_corpus_free(corpus);
    return status;
}

/* Takes the corpus. */
static tout_status
train_on(struct nomem *it, tout_corpus *corpus, tout_error *err)
{
    static const char *const notes[] = { "sources", "posts written here", NULL };
    tout_build build = TOUT_BUILD_INIT;
    tout_model *made;
    tout_report *report;
    tout_status status;

    build.alloc = &it->alloc;
    build.neutral = sample_labels[COMMUNITY];
    build.notes = notes;
    nomem_begin(it);
    status = tout_train(corpus, &build, NULL, NULL, &made, &report, err);
    nomem_end(it);
    ck_assert_int_eq(status == TOUT_OK, made != NULL);
    ck_assert_int_eq(status == TOUT_OK, report != NULL);
    tout_report_free(report);
    tout_model_unref(made);
    tout_corpus_free(corpus);
    return status;
}

static tout_status
train_rules(struct nomem *it, tout_error *err)
{
    tout_corpus *corpus = ruled_corpus(&it->alloc);

    for (size_t i = 0; i < sample_count; i++)
        ck_assert_int_eq(add_sample(corpus, i, NULL), TOUT_OK);
    return train_on(it, corpus, err);
}

/* Takes the model. */
static tout_status
end_model(tout_model *made, tout_status status)
{
    ck_assert_int_eq(status == TOUT_OK, made != NULL);
    tout_model_unref(made);
    return status;
}

static tout_status
build_model(struct nomem *it, tout_error *err)
{
    tout_corpus *corpus = sample_corpus(NULL, NULL, &it->alloc);
    tout_build build = TOUT_BUILD_INIT;
    tout_model *made;
    tout_status status;

    build.alloc = &it->alloc;
    build.neutral = sample_labels[COMMUNITY];
    nomem_begin(it);
    status = tout_model_build(tout_corpus_counts(corpus), &build, &made, err);
    nomem_end(it);
    tout_corpus_free(corpus);
    return end_model(made, status);
}

static tout_status
adapt_model(struct nomem *it, tout_error *err)
{
    tout_recipe recipe = tout_model_recipe(model);
    tout_corpus *corpus = sample_corpus(&recipe, NULL, &it->alloc);
    tout_model *made;
    tout_status status;

    nomem_begin(it);
    status =
        tout_model_adapt(model, tout_corpus_counts(corpus), &it->alloc, &made, err);
    nomem_end(it);
    tout_corpus_free(corpus);
    return end_model(made, status);
}

static int
next_post(void *context, const char **text, size_t *bytes)
{
    unsigned *left = context;

    *text = *left % 2 ? "lunch in the park" : "why buy followers";
    *bytes = strlen(*text);
    return (*left)-- > 0;
}

/* Takes the rules. */
static tout_status
measure_with(struct nomem *it, tout_rules *rules, tout_error *err)
{
    unsigned left = 40;
    tout_model *made;
    tout_status status;

    nomem_begin(it);
    status = tout_model_measure(model, rules, next_post, &left, "lunch", 500000,
                                &it->alloc, &made, err);
    nomem_end(it);
    tout_rules_unref(rules);
    return end_model(made, status);
}

static tout_status
measure(struct nomem *it, tout_error *err)
{
    return measure_with(it, NULL, err);
}

static tout_status
measure_rules(struct nomem *it, tout_error *err)
{
    return measure_with(it, rules_of(&it->alloc), err);
}

static const struct nomem_operation operations[] = {
    { "corpus_new", make_corpus, NULL },
    { "corpus_set_rules", set_rules, NULL },
    { "corpus_add", add_posts, NULL },
    { "corpus_groups", group, NULL },
    { "corpus_folds", deal_out, NULL },
    { "train, with rules", train_rules, NULL },
    { "model_build", build_model, NULL },
    { "model_adapt", adapt_model, NULL },
    { "model_measure", measure, NULL },
    { "model_measure, with rules", measure_rules, NULL },
};

int
main(void)
{
    Suite *suite = suite_create("nomem_train");
    TCase *cases =
        nomem_case("nomem_train", operations, sizeof operations / sizeof operations[0],
                   make_shared, free_shared);

    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
