/* SPDX-License-Identifier: MIT */
/* Verdicts, as a stranger to the library gets them. */
#include <math.h>
#include <string.h>

#include <tout.h>

#include "support/models.h"
#include "support/run.h"

static tout_scratch *scratch;

static void
make_scratch(void)
{
    scratch = sample_plain_scratch();
}

static void
free_scratch(void)
{
    tout_scratch_free(scratch);
}

static tout_verdict
verdict_of(const char *text, size_t bytes)
{
    tout_verdict verdict;

    ck_assert_int_eq(tout_classify(scratch, text, bytes, &verdict), TOUT_OK);
    return verdict;
}

START_TEST(posts_like_those_learned_get_their_labels)
{
    size_t right = 0;

    for (size_t i = 0; i < sample_count; i++) {
        const tout_verdict verdict =
            verdict_of(samples[i].text, strlen(samples[i].text));

        right += verdict.label == samples[i].label;
        ck_assert_uint_eq(verdict.label, verdict.best);
        ck_assert_int_ge(verdict.margin, 0);
        ck_assert_uint_eq(verdict.rule, TOUT_NONE);
        ck_assert_double_eq(verdict.probability,
                            tout_probability(scratch, verdict.label));
    }
    /* 26 posts are few: most, not all, are learned by heart. */
    ck_assert_uint_ge(right, sample_count - 3);
}
END_TEST

static const char *const contentless[] = {
    "",     " ",     "\xf0\x9f\xa6\x96", "zyxw qponm",
    "...",  "12345", "\xff\xfe",         "@someone",
    "\n\n", "!!!",   "\xe2\x80\x8b",     "((()))",
};

START_TEST(a_post_without_known_content_is_unsure)
{
    const tout_verdict verdict = verdict_of(contentless[_i], strlen(contentless[_i]));

    ck_assert_uint_eq(verdict.label, TOUT_NONE);
    ck_assert_uint_ne(verdict.best, TOUT_NONE);
    ck_assert_uint_eq(verdict.flags & TOUT_UNSURE, TOUT_UNSURE);
}
END_TEST

START_TEST(probabilities_sum_to_one)
{
    for (size_t i = 0; i < sample_count; i++) {
        double sum = 0;

        verdict_of(samples[i].text, strlen(samples[i].text));
        for (uint32_t l = 0; l < 3; l++)
            sum += tout_probability(scratch, l);
        ck_assert_double_eq_tol(sum, 1, 1e-9);
    }
    ck_assert_double_eq(tout_probability(scratch, 3), 0);
    ck_assert_int_eq(tout_score(scratch, 3), 0);
}
END_TEST

START_TEST(flags_say_what_happened_to_the_text)
{
    static char longest[10000];
    tout_verdict verdict = verdict_of("followers \xff\xfe", 12);

    ck_assert_uint_eq(verdict.flags & TOUT_REPAIRED, TOUT_REPAIRED);
    ck_assert_uint_eq(verdict.repairs, 2);
    memset(longest, 'a', sizeof longest);
    verdict = verdict_of(longest, sizeof longest);
    ck_assert_uint_eq(verdict.flags & TOUT_TRUNCATED, TOUT_TRUNCATED);
    verdict = verdict_of(longest, 8192);
    ck_assert_uint_eq(verdict.flags & TOUT_TRUNCATED, 0);
}
END_TEST

START_TEST(below_the_callers_probability_the_answer_is_unsure)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_model *model = sample_model();
    tout_scratch *strict;
    tout_verdict verdict;

    options.unsure_ppm = 1000000;
    strict = sample_scratch(model, NULL, &options);
    ck_assert_int_eq(tout_classify(strict, "followers for lunch", 19, &verdict),
                     TOUT_OK);
    ck_assert_uint_eq(verdict.label, TOUT_NONE);
    ck_assert_double_eq(verdict.probability, tout_probability(strict, verdict.best));
    tout_scratch_free(strict);
    tout_model_unref(model);
}
END_TEST

START_TEST(tokens_are_told_without_a_verdict)
{
    tout_token tokens[8];
    char text[64];

    ck_assert_uint_eq(tout_tokenize(scratch, "Get followers @example", 22, tokens, 8),
                      3);
    ck_assert_int_eq(tokens[1].kind, TOUT_TOKEN_WORD);
    ck_assert_uint_eq(tokens[1].begin, 4);
    ck_assert_uint_eq(tokens[1].end, 13);
    ck_assert_uint_eq(tokens[1].norm_bytes, 9);
    ck_assert_mem_eq(tokens[1].norm, "followers", 9);
    ck_assert_uint_eq(tokens[1].stem_bytes, 6);
    ck_assert_mem_eq(tokens[1].stem, "follow", 6);
    ck_assert_uint_eq(tokens[2].stem_bytes, 0);
    ck_assert_str_eq(tout_token_kind_name(tokens[2].kind), "mention");
    ck_assert_uint_eq(tout_tokenize(scratch, "a b c", 5, tokens, 2), 3);
    ck_assert_double_eq(tout_probability(scratch, 0), 0);
    ck_assert_uint_gt(tout_feature_count(scratch), 6);
    ck_assert_uint_eq(tout_feature_text(scratch, 0, text, sizeof text), 6);
    ck_assert_str_eq(text, "stem:a");
    ck_assert_uint_eq(tout_feature_text(scratch, 10000, text, sizeof text), 0);
}
END_TEST

/* In two languages, that stem "videos" each in its way. */
static const struct sample bilingual[] = {
    { "please watch the videos that we made for you and your friends", 0 },
    { "these are the best videos that I have seen this year", 0 },
    { "we walked along the river and talked about the weather", 1 },
    { "mira los videos que hicimos para ti y para tus amigos", 1 },
    { "estos son los mejores videos que he visto este a\xc3\xb1o", 1 },
    { "compra los seguidores que quieres para tu cuenta", 2 },
};

static tout_model *
bilingual_model(void)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_build build = TOUT_BUILD_INIT;
    tout_corpus *corpus;
    tout_model *model;

    recipe.language = "english,spanish";
    corpus = sample_corpus(&recipe, NULL, NULL);
    for (size_t i = 0; i < sizeof bilingual / sizeof bilingual[0]; i++)
        ck_assert_int_eq(tout_corpus_add(corpus, bilingual[i].label, bilingual[i].text,
                                         strlen(bilingual[i].text), NULL),
                         TOUT_OK);
    ck_assert_int_eq(tout_train(corpus, &build, NULL, NULL, &model, NULL, NULL),
                     TOUT_OK);
    tout_corpus_free(corpus);
    return model;
}

START_TEST(posts_of_another_language_before_a_post_change_nothing)
{
    const size_t count = sizeof bilingual / sizeof bilingual[0];
    tout_model *model = bilingual_model();
    tout_scratch *warm = sample_scratch(model, NULL, NULL);
    tout_verdict verdict;

    for (size_t i = 0; i < 2 * count; i++) {
        const char *text = bilingual[i % count].text;
        tout_scratch *fresh = sample_scratch(model, NULL, NULL);

        ck_assert_int_eq(tout_classify(warm, text, strlen(text), &verdict), TOUT_OK);
        ck_assert_int_eq(tout_classify(fresh, text, strlen(text), &verdict), TOUT_OK);
        for (uint32_t l = 0; l < 3; l++)
            ck_assert_msg(tout_score(warm, l) == tout_score(fresh, l), "%s", text);
        tout_scratch_free(fresh);
    }
    tout_scratch_free(warm);
    tout_model_unref(model);
}
END_TEST

START_TEST(a_broken_contract_is_told)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_model *model = sample_model();
    tout_classifier *classifier;
    tout_verdict verdict;
    tout_error err;

    ck_assert_int_eq(tout_classify(NULL, "", 0, &verdict), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_classify(scratch, NULL, 1, &verdict), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_classify(scratch, NULL, 0, &verdict), TOUT_OK);
    options.post_bytes = TOUT_POST_BYTES_MAX + 1;
    ck_assert_int_eq(tout_classifier_new(model, NULL, &options, &classifier, &err),
                     TOUT_E_ARGUMENT);
    options.post_bytes = 0;
    options.flags = 1U << 20;
    ck_assert_int_eq(tout_classifier_new(model, NULL, &options, &classifier, &err),
                     TOUT_E_ARGUMENT);
    ck_assert_ptr_null(classifier);
    tout_model_unref(model);
}
END_TEST

START_TEST(constants_are_there_for_bindings)
{
    ck_assert_int_eq(tout_limit("LABELS_MAX"), 64);
    ck_assert_int_eq(tout_limit("NO_SUCH"), -1);
    ck_assert_uint_eq(tout_version(), TOUT_VERSION);
    ck_assert_str_eq(tout_status_name(TOUT_E_CHECKSUM), "checksum");
    ck_assert_str_eq(tout_status_name((tout_status)99), "unknown");
    ck_assert_str_eq(tout_evidence_kind_name(TOUT_EVIDENCE_RULE), "rule");
    ck_assert_str_eq(tout_evidence_kind_name(99), "unknown");
    ck_assert_str_eq(tout_label_name(NULL, 0), "unsure");
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("classify");
    TCase *cases = tcase_create("classify");

    tcase_add_checked_fixture(cases, make_scratch, free_scratch);
    tcase_add_test(cases, posts_like_those_learned_get_their_labels);
    tcase_add_loop_test(cases, a_post_without_known_content_is_unsure, 0,
                        sizeof contentless / sizeof contentless[0]);
    tcase_add_test(cases, probabilities_sum_to_one);
    tcase_add_test(cases, flags_say_what_happened_to_the_text);
    tcase_add_test(cases, below_the_callers_probability_the_answer_is_unsure);
    tcase_add_test(cases, tokens_are_told_without_a_verdict);
    tcase_add_test(cases, posts_of_another_language_before_a_post_change_nothing);
    tcase_add_test(cases, a_broken_contract_is_told);
    tcase_add_test(cases, constants_are_there_for_bindings);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
