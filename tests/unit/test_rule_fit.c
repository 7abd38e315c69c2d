/* SPDX-License-Identifier: MIT */
/* Scores of rules that training learns, and the models that carry them. */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "support/counts.h"
#include "support/models.h"
#include "support/random.h"
#include "support/run.h"

enum { POSTS = 400 };

/* "tells" matches posts of one label by two words far apart, which no feature sees;
 * "noise" matches at random; "none" matches nothing. */
static const char rules_text[] =
    "tout-rules 1\n\n"
    "[noise]\nwhy = x\nmatch = kettle\nscore = learned a\nexample = kettle\n"
    "[none]\nwhy = x\nmatch = lighthouse\nscore = learned a\nexample = lighthouse\n"
    "[tells]\nwhy = x\nmatch = north.* south\nscore = learned b\n"
    "example = north to south\n"
    "[fixed]\nwhy = x\nmatch = kettle\nscore = a +1\nexample = kettle\n";

static void
make_post(uint64_t *state, uint32_t label, char *out, size_t capacity)
{
    static const char *const words[] = { "lamp", "table", "river", "paper", "cloud" };
    const uint64_t x = random_next(state);
    const int is_north_first = label == 1;

    snprintf(out, capacity, "%s %s %s %s %s %s", is_north_first ? "north" : "south",
             words[x % 5], words[x / 5 % 5], words[x / 25 % 5],
             is_north_first ? "south" : "north", x / 125 % 3 ? "" : "kettle");
}

static tout_model *
train(tout_rules *rules, const size_t *order)
{
    static const char *const labels[] = { "a", "b" };
    char posts[POSTS][96];
    uint64_t state = 7;
    tout_corpus *corpus;
    tout_model *model;

    for (size_t i = 0; i < POSTS; i++)
        make_post(&state, (uint32_t)(i % 2), posts[i], sizeof posts[i]);
    ck_assert_int_eq(tout_corpus_new(NULL, labels, 2, NULL, &corpus, NULL), TOUT_OK);
    if (rules)
        ck_assert_int_eq(tout_corpus_set_rules(corpus, rules, NULL), TOUT_OK);
    for (size_t i = 0; i < POSTS; i++) {
        const size_t post = order ? order[i] : i;

        ck_assert_int_eq(tout_corpus_add(corpus, (uint32_t)(post % 2), posts[post],
                                         strlen(posts[post]), NULL),
                         TOUT_OK);
    }
    ck_assert_int_eq(tout_train(corpus, NULL, NULL, NULL, &model, NULL, NULL), TOUT_OK);
    tout_corpus_free(corpus);
    return model;
}

START_TEST(a_rule_learns_what_the_words_leave_to_say)
{
    tout_rules *rules = sample_rules_parse(rules_text);
    tout_model *model = train(rules, NULL);
    tout_rule_score score;

    ck_assert_uint_eq(tout_model_rule_count(model), 3);
    ck_assert_int_eq(tout_model_rule(model, 0, &score), 1);
    ck_assert_str_eq(score.rule, "noise");
    ck_assert_uint_eq(score.label, 0);
    ck_assert_int_lt(abs(score.score), TOUT_SCORE_NAT / 2);
    ck_assert_int_eq(tout_model_rule(model, 1, &score), 1);
    ck_assert_str_eq(score.rule, "none");
    ck_assert_int_eq(score.score, 0);
    ck_assert_int_eq(tout_model_rule(model, 2, &score), 1);
    ck_assert_str_eq(score.rule, "tells");
    ck_assert_uint_eq(score.label, 1);
    ck_assert_int_gt(score.score, 0);
    ck_assert_int_eq(tout_model_rule(model, 3, &score), 0);
    tout_model_unref(model);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(the_order_of_posts_does_not_matter_to_the_bytes)
{
    tout_rules *rules = sample_rules_parse(rules_text);
    size_t order[POSTS];
    size_t bytes[2];
    tout_model *models[2];

    for (size_t i = 0; i < POSTS; i++)
        order[i] = POSTS - 1 - i;
    models[0] = train(rules, NULL);
    models[1] = train(rules, order);
    const void *one = tout_model_data(models[0], &bytes[0]);
    const void *other = tout_model_data(models[1], &bytes[1]);

    ck_assert_uint_eq(bytes[0], bytes[1]);
    ck_assert_mem_eq(one, other, bytes[0]);
    tout_model_unref(models[0]);
    tout_model_unref(models[1]);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(a_learned_score_adds_to_its_label_and_is_a_reason)
{
    static const char post[] = "north lamp paper south";
    tout_rules *rules = sample_rules_parse(rules_text);
    tout_model *model = train(rules, NULL);
    tout_scratch *plain = sample_scratch(model, NULL, NULL);
    tout_scratch *ruled = sample_scratch(model, rules, NULL);
    tout_rule_match match;
    tout_rule_score score;
    tout_evidence reasons[32];
    tout_verdict verdict;
    int32_t weight = 0;

    ck_assert_int_eq(tout_model_rule(model, 2, &score), 1);
    tout_classify(plain, post, strlen(post), &verdict);
    tout_classify(ruled, post, strlen(post), &verdict);
    ck_assert_int_eq(tout_score(ruled, 1) - tout_score(plain, 1), score.score);
    ck_assert_int_eq(tout_score(ruled, 0), tout_score(plain, 0));
    ck_assert_uint_eq(tout_rule_matches(ruled, &match, 1), 1);
    ck_assert_uint_eq(match.rule, 2);
    ck_assert_uint_eq(match.begin, 0);
    ck_assert_uint_eq(match.end, strlen(post));
    const size_t count = tout_explain(ruled, 1, 0, reasons, 32);

    for (size_t i = 0; i < count && i < 32; i++)
        if (reasons[i].kind == TOUT_EVIDENCE_RULE)
            weight = reasons[i].weight;
    ck_assert_int_eq(weight, score.score);
    tout_scratch_free(plain);
    tout_scratch_free(ruled);
    tout_model_unref(model);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(a_model_that_has_not_learned_a_rule_refuses_it)
{
    tout_rules *rules = sample_rules_parse(rules_text);
    tout_model *model = train(NULL, NULL);
    tout_classifier *classifier;
    tout_error err;

    ck_assert_uint_eq(tout_model_rule_count(model), 0);
    ck_assert_int_eq(tout_classifier_new(model, rules, NULL, &classifier, &err),
                     TOUT_E_LABEL);
    ck_assert_ptr_null(classifier);
    ck_assert_uint_eq(err.line, 3);
    ck_assert_ptr_nonnull(strstr(err.message, "learned score"));
    tout_model_unref(model);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(a_rule_that_matches_otherwise_since_is_drift)
{
    static const char changed[] =
        "tout-rules 1\n\n"
        "[none]\nwhy = x\nmatch = windmill\nscore = learned a\nexample = windmill\n";
    tout_rules *rules = sample_rules_parse(rules_text);
    tout_rules *others = sample_rules_parse(changed);
    tout_model *model = train(rules, NULL);
    const tout_options exact = { .size = sizeof exact, .flags = TOUT_CLASSIFIER_EXACT };
    tout_classifier *classifier;

    ck_assert_int_eq(tout_classifier_new(model, rules, &exact, &classifier, NULL),
                     TOUT_OK);
    ck_assert_uint_eq(tout_classifier_drift(classifier), 0);
    tout_classifier_unref(classifier);
    ck_assert_int_eq(tout_classifier_new(model, others, NULL, &classifier, NULL),
                     TOUT_OK);
    ck_assert_uint_eq(tout_classifier_drift(classifier), TOUT_DRIFT_RULES);
    tout_classifier_unref(classifier);
    ck_assert_int_eq(tout_classifier_new(model, others, &exact, &classifier, NULL),
                     TOUT_E_STEMMER);
    tout_model_unref(model);
    tout_rules_unref(rules);
    tout_rules_unref(others);
}
END_TEST

START_TEST(corrections_keep_what_rules_learned)
{
    tout_model *model = sample_ruled_model();
    const tout_recipe recipe = tout_model_recipe(model);
    tout_corpus *corpus = sample_corpus(&recipe, NULL, NULL);
    tout_model *adapted;
    tout_rule_score one;
    tout_rule_score other;

    ck_assert_int_eq(
        tout_model_adapt(model, tout_corpus_counts(corpus), NULL, &adapted, NULL),
        TOUT_OK);
    ck_assert_uint_eq(tout_model_rule_count(adapted), 2);
    for (uint32_t i = 0; i < 2; i++) {
        ck_assert_int_eq(tout_model_rule(model, i, &one), 1);
        ck_assert_int_eq(tout_model_rule(adapted, i, &other), 1);
        ck_assert_str_eq(one.rule, other.rule);
        ck_assert_int_eq(one.score, other.score);
    }
    tout_model_unref(adapted);
    tout_model_unref(model);
    tout_corpus_free(corpus);
}
END_TEST

START_TEST(rules_come_before_posts_and_for_labels_that_there_are)
{
    tout_rules *rules = sample_rules();
    tout_rules *missing = sample_rules_parse(
        "tout-rules 1\n[x]\nwhy = x\nwhen = y\nlabel = z\nexample = x\n");
    tout_corpus *corpus = sample_corpus(NULL, NULL, NULL);
    static const char *const others[] = { "a", "b" };
    tout_error err;

    ck_assert_int_eq(tout_corpus_set_rules(NULL, rules, NULL), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_corpus_set_rules(corpus, NULL, NULL), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_corpus_set_rules(corpus, rules, NULL), TOUT_E_ARGUMENT);
    tout_corpus_free(corpus);
    ck_assert_int_eq(tout_corpus_new(NULL, others, 2, NULL, &corpus, NULL), TOUT_OK);
    ck_assert_int_eq(tout_corpus_set_rules(corpus, rules, &err), TOUT_E_LABEL);
    ck_assert_ptr_nonnull(strstr(err.message, "disguised"));
    ck_assert_int_eq(tout_corpus_set_rules(corpus, missing, &err), TOUT_E_SYNTAX);
    ck_assert_ptr_nonnull(strstr(err.message, "there is not"));
    tout_corpus_free(corpus);
    tout_rules_unref(rules);
    tout_rules_unref(missing);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("rule-fit");
    TCase *cases = tcase_create("rule-fit");

    tcase_add_test(cases, a_rule_learns_what_the_words_leave_to_say);
    tcase_add_test(cases, the_order_of_posts_does_not_matter_to_the_bytes);
    tcase_add_test(cases, a_learned_score_adds_to_its_label_and_is_a_reason);
    tcase_add_test(cases, a_model_that_has_not_learned_a_rule_refuses_it);
    tcase_add_test(cases, a_rule_that_matches_otherwise_since_is_drift);
    tcase_add_test(cases, corrections_keep_what_rules_learned);
    tcase_add_test(cases, rules_come_before_posts_and_for_labels_that_there_are);
    tcase_set_timeout(cases, 120);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
