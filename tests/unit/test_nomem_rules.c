/* SPDX-License-Identifier: MIT */
/* Each allocation made to fail in turn: rules, classifiers, and classifying lazily. */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "support/counts.h"
#include "support/models.h"
#include "support/nomem.h"
#include "support/run.h"

/* What cannot be taken from the image is made of the rules. */
static const char without_image[] = "the rules are analysed anew";
/* What a draft has no memory for is matched by machine code. */
static const char without_draft[] = "machine code is made at once";

/* A pattern of all kinds of items: its machine code takes many small blocks. */
static const char many_items[] =
    "tout-rules 1\n[few]\nwhy = asks for few\nscore = community +1\n"
    "match = (?i)\\b(?:who(?:'s|s| is)?|accounts?|any(?:one|body)|with)\\s"
    "(?:\\S+\\s){0,2}?(?:less than|fewer than|under|below)\\s?\\d[\\d.,]*+k?\\s?"
    "(?:followers?|subs|mutuals|please|\\?|!|,)(?!\\s*(?:no|not)\\b)(?<=\\w)\n"
    "example = who has less than 500 followers\n";

static const char *const posts[] = { "buy followers", "why not #tfb", "cheap followers",
                                     "lunch in the park" };

enum {
    POSTS = sizeof posts / sizeof posts[0],
    /* A pattern's machine code is made behind its first uses. */
    ROUNDS = 70
};

static tout_model *model;
static tout_verdict verdicts[POSTS];

static void
make_shared(void)
{
    tout_rules *rules = sample_rules();
    tout_scratch *scratch;
    FILE *file;

    model = sample_ruled_model();
    scratch = sample_scratch(model, rules, NULL);
    for (unsigned i = 0; i < POSTS; i++)
        ck_assert_int_eq(
            tout_classify(scratch, posts[i], strlen(posts[i]), &verdicts[i]), TOUT_OK);
    tout_scratch_free(scratch);
    tout_rules_unref(rules);
    counts_make_folder();
    file = fopen(counts_path(0), "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_ge(fputs(sample_rules_text, file), 0);
    ck_assert_int_eq(fclose(file), 0);
}

static void
free_shared(void)
{
    counts_remove_folder();
    tout_model_unref(model);
}

/* Before allocations fail. */
static tout_rules *
rules_of(const struct nomem *it, const char *text)
{
    tout_rules *rules;

    ck_assert_int_eq(tout_rules_parse(text, strlen(text), &it->alloc, &rules, NULL),
                     TOUT_OK);
    return rules;
}

/* Takes the rules. */
static tout_status
end_rules(tout_rules *rules, tout_status status)
{
    ck_assert_int_eq(status == TOUT_OK, rules != NULL);
    tout_rules_unref(rules);
    return status;
}

static tout_status
parse_text(struct nomem *it, const char *text, tout_error *err)
{
    tout_rules *rules;
    tout_status status;

    nomem_begin(it);
    status = tout_rules_parse(text, strlen(text), &it->alloc, &rules, err);
    nomem_end(it);
    return end_rules(rules, status);
}

static tout_status
parse_rules(struct nomem *it, tout_error *err)
{
    return parse_text(it, sample_rules_text, err);
}

static tout_status
parse_pattern(struct nomem *it, tout_error *err)
{
    return parse_text(it, many_items, err);
}

static tout_status
open_rules(struct nomem *it, tout_error *err)
{
    tout_rules *rules;
    tout_status status;

    nomem_begin(it);
    status = tout_rules_open(counts_path(0), &it->alloc, &rules, err);
    nomem_end(it);
    return end_rules(rules, status);
}

static tout_status
take_builtin_rules(struct nomem *it, tout_error *err)
{
    tout_rules *rules;
    tout_status status;

    nomem_begin(it);
    status = tout_rules_builtin(&it->alloc, &rules, err);
    nomem_end(it);
    return end_rules(rules, status);
}

static tout_status
extend_rules(struct nomem *it, tout_error *err)
{
    tout_rules *base = rules_of(it, sample_rules_text);
    tout_rules *more = rules_of(it, many_items);
    tout_rules *rules;
    tout_status status;

    nomem_begin(it);
    status = tout_rules_extend(base, more, &it->alloc, &rules, err);
    nomem_end(it);
    ck_assert_uint_eq(tout_rules_count(base), 5);
    ck_assert_uint_eq(tout_rules_count(more), 1);
    tout_rules_unref(base);
    tout_rules_unref(more);
    return end_rules(rules, status);
}

static tout_status
check_text(struct nomem *it, const char *text, tout_error *err)
{
    tout_rules *rules = rules_of(it, text);
    tout_status status;

    nomem_begin(it);
    status = tout_rules_check(rules, NULL, NULL, NULL, err);
    nomem_end(it);
    ck_assert_int_eq(tout_rules_check(rules, NULL, NULL, NULL, NULL), TOUT_OK);
    tout_rules_unref(rules);
    return status;
}

static tout_status
check_rules(struct nomem *it, tout_error *err)
{
    return check_text(it, sample_rules_text, err);
}

static tout_status
check_pattern(struct nomem *it, tout_error *err)
{
    return check_text(it, many_items, err);
}

static tout_status
make_classifier(struct nomem *it, tout_rules *rules, uint32_t flags, tout_error *err)
{
    const tout_options options = { .size = sizeof options,
                                   .alloc = &it->alloc,
                                   .flags = flags };
    tout_classifier *classifier;
    tout_status status;

    nomem_begin(it);
    status = tout_classifier_new(model, rules, &options, &classifier, err);
    nomem_end(it);
    ck_assert_int_eq(status == TOUT_OK, classifier != NULL);
    tout_classifier_unref(classifier);
    tout_rules_unref(rules);
    return status;
}

static tout_status
make_eager(struct nomem *it, tout_error *err)
{
    return make_classifier(it, rules_of(it, sample_rules_text), 0, err);
}

static tout_status
make_pattern(struct nomem *it, tout_error *err)
{
    return make_classifier(it, rules_of(it, many_items), 0, err);
}

static tout_status
make_lazy(struct nomem *it, tout_error *err)
{
    return make_classifier(it, rules_of(it, sample_rules_text), TOUT_CLASSIFIER_LAZY,
                           err);
}

/* Ends the test if it fails. */
static tout_classifier *
classifier_of(const struct nomem *it, tout_rules *rules, uint32_t flags)
{
    const tout_options options = { .size = sizeof options,
                                   .alloc = &it->alloc,
                                   .flags = flags };
    tout_classifier *classifier;

    ck_assert_int_eq(tout_classifier_new(model, rules, &options, &classifier, NULL),
                     TOUT_OK);
    return classifier;
}

static tout_status
make_scratch(struct nomem *it, tout_error *err)
{
    tout_rules *rules = rules_of(it, sample_rules_text);
    tout_classifier *classifier = classifier_of(it, rules, 0);
    tout_scratch *scratch;
    tout_status status;

    nomem_begin(it);
    status = tout_scratch_new(classifier, &scratch, err);
    nomem_end(it);
    ck_assert_int_eq(status == TOUT_OK, scratch != NULL);
    tout_scratch_free(scratch);
    tout_classifier_unref(classifier);
    tout_rules_unref(rules);
    return status;
}

/* Asks for all patterns' code, and for their machine code behind that. */
static tout_status
classify_all(tout_scratch *scratch, tout_verdict *verdict)
{
    tout_status status = TOUT_OK;

    for (unsigned i = 0; status == TOUT_OK && i < ROUNDS * POSTS; i++) {
        const unsigned p = i % POSTS;

        status = tout_classify(scratch, posts[p], strlen(posts[p]), verdict);
        if (status == TOUT_OK)
            ck_assert_mem_eq(verdict, &verdicts[p], sizeof *verdict);
    }
    return status;
}

static tout_status
classify_lazily(struct nomem *it, tout_error *err)
{
    tout_rules *rules = rules_of(it, sample_rules_text);
    tout_classifier *classifier = classifier_of(it, rules, TOUT_CLASSIFIER_LAZY);
    tout_scratch *scratch;
    tout_verdict verdict;
    tout_status status;

    ck_assert_int_eq(tout_scratch_new(classifier, &scratch, NULL), TOUT_OK);
    nomem_begin(it);
    status = classify_all(scratch, &verdict);
    nomem_end(it);
    if (status != TOUT_OK) {
        err->status = (int32_t)status;
        ck_assert_uint_eq(verdict.label, TOUT_NONE);
        ck_assert_uint_eq(tout_rule_matches(scratch, NULL, 0), 0);
        ck_assert_uint_eq(tout_explain(scratch, 0, 1, NULL, 0), 0);
        ck_assert_int_eq(tout_score(scratch, 0), 0);
        ck_assert_int_eq(classify_all(scratch, &verdict), TOUT_OK);
    }
    tout_scratch_free(scratch);
    tout_classifier_unref(classifier);
    tout_rules_unref(rules);
    return status;
}

static const struct nomem_operation operations[] = {
    { "rules_parse", parse_rules, NULL },
    { "rules_parse, a long pattern", parse_pattern, NULL },
    { "rules_open", open_rules, NULL },
    { "rules_builtin", take_builtin_rules, without_image },
    { "rules_extend", extend_rules, NULL },
    { "rules_check", check_rules, NULL },
    { "rules_check, a long pattern", check_pattern, NULL },
    { "classifier_new", make_eager, NULL },
    { "classifier_new, a long pattern", make_pattern, NULL },
    { "classifier_new, lazy", make_lazy, NULL },
    { "scratch_new", make_scratch, NULL },
    { "classify, lazy", classify_lazily, without_draft },
};

int
main(void)
{
    Suite *suite = suite_create("nomem_rules");
    TCase *cases =
        nomem_case("nomem_rules", operations, sizeof operations / sizeof operations[0],
                   make_shared, free_shared);

    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
