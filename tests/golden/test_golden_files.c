/* SPDX-License-Identifier: MIT */
/*
 * A file of each format, written once and never again, is read as on the day it was
 * made: what each holds, and what is said of posts with it, is compared with an answer
 * beside it. TOUT_GOLDEN=new writes answers that are not there; none is overwritten.
 */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "golden/answer.h"
#include "support/counts.h"
#include "support/models.h"
#include "support/run.h"

enum { REASONS_MAX = 5, MATCHES_MAX = 16, TOKENS_MAX = 64, POST_BYTES_MAX = 256 };

static tout_model *
open_model(uint32_t flags)
{
    tout_model *model;
    tout_error err;

    ck_assert_msg(tout_model_open(golden_path("whole-1.tout"), flags, NULL, &model,
                                  &err) == TOUT_OK,
                  "%s", err.message);
    return model;
}

static tout_rules *
open_rules(void)
{
    tout_rules *rules;
    tout_error err;

    ck_assert_msg(tout_rules_open(golden_path("rules-1.rules"), NULL, &rules, &err) ==
                      TOUT_OK,
                  "%u: %s", err.line, err.message);
    return rules;
}

static int
write_row(void *context, const char *name, size_t bytes, const int16_t *weights)
{
    fprintf(context, "row %.*s", (int)bytes, name);
    for (unsigned l = 0; l < 3; l++)
        fprintf(context, " %d", weights[l]);
    fputc('\n', context);
    return 0;
}

static void
write_promise(const tout_model *model, uint32_t share, FILE *out)
{
    tout_promise promise;
    const tout_status status = tout_model_promise(model, share, &promise, NULL);

    fprintf(out, "promise %u: ", share);
    if (status != TOUT_OK)
        fprintf(out, "%s\n", tout_status_name(status));
    else
        fprintf(out, "%u %d, %llu of %llu of %s, rules %016llx, flags %u\n",
                promise.false_alarm_ppm, promise.threshold,
                (unsigned long long)promise.alarms, (unsigned long long)promise.posts,
                promise.stream, (unsigned long long)promise.rules, promise.flags);
}

/* Every section of a model. */
static void
write_model(const tout_model *model, FILE *out)
{
    static const uint32_t shares[] = { 0, 1000, 5000, 10000, 100000 };
    const tout_recipe recipe = tout_model_recipe(model);
    tout_rule_score score;

    fprintf(out, "checksum %016llx\n", (unsigned long long)tout_model_checksum(model));
    fprintf(out, "recipe %s %llu %u\n", recipe.language,
            (unsigned long long)recipe.seed, recipe.flags);
    for (uint32_t l = 0; l < tout_model_label_count(model); l++)
        fprintf(out, "label %s %llu %d %d\n", tout_model_label_name(model, l),
                (unsigned long long)tout_model_label_posts(model, l),
                tout_model_bias(model, l), tout_model_growth(model, l));
    fprintf(out, "neutral %u\n", tout_model_neutral(model));
    for (uint32_t i = 0; tout_model_note_key(model, i); i++)
        fprintf(out, "note %s: %s\n", tout_model_note_key(model, i),
                tout_model_note(model, tout_model_note_key(model, i)));
    answer_look_ups(recipe.lexicon, out);
    for (size_t i = 0; i < sizeof shares / sizeof shares[0]; i++)
        write_promise(model, shares[i], out);
    for (uint32_t i = 0; tout_model_rule(model, i, &score); i++)
        fprintf(out, "rule %s %u %d\n", score.rule, score.label, score.score);
    fprintf(out, "rows %llu\n", (unsigned long long)tout_model_feature_count(model));
    ck_assert_int_eq(tout_model_each(model, write_row, out), 0);
}

static void
write_undone(tout_scratch *scratch, const char *post, FILE *out)
{
    tout_token tokens[TOKENS_MAX];
    const size_t count = tout_tokenize(scratch, post, strlen(post), tokens, TOKENS_MAX);

    for (size_t i = 0; i < count && i < TOKENS_MAX; i++)
        if (tokens[i].undone)
            fprintf(out, "  undone %u-%u %.*s %#x\n", tokens[i].begin, tokens[i].end,
                    (int)tokens[i].norm_bytes, tokens[i].norm, tokens[i].undone);
}

/* Scores, reasons and disguises of a post, the last of which ask it to be read again.
 */
static void
write_post(tout_scratch *scratch, const char *post, FILE *out)
{
    tout_evidence reasons[REASONS_MAX];
    tout_verdict verdict;
    size_t count;

    ck_assert_int_eq(tout_classify(scratch, post, strlen(post), &verdict), TOUT_OK);
    fprintf(out, "  label %d best %u margin %d features %u known %u flags %u\n",
            (int)verdict.label, verdict.best, verdict.margin, verdict.features,
            verdict.features_known, verdict.flags);
    fprintf(out, "  scores %lld %lld %lld\n", (long long)tout_score(scratch, 0),
            (long long)tout_score(scratch, 1), (long long)tout_score(scratch, 2));
    count = tout_explain(scratch, 0, 2, reasons, REASONS_MAX);
    for (size_t i = 0; i < count && i < REASONS_MAX; i++)
        fprintf(out, "  reason %s %d %u-%u %u-%u\n",
                tout_evidence_kind_name(reasons[i].kind), reasons[i].weight,
                reasons[i].begin, reasons[i].end, reasons[i].begin2, reasons[i].end2);
    write_undone(scratch, post, out);
}

static void
write_matches(tout_scratch *scratch, const tout_rules *rules, const char *post,
              FILE *out)
{
    tout_rule_match matches[MATCHES_MAX];
    tout_verdict verdict;
    size_t count;

    ck_assert_int_eq(tout_classify(scratch, post, strlen(post), &verdict), TOUT_OK);
    count = tout_rule_matches(scratch, matches, MATCHES_MAX);
    for (size_t i = 0; i < count && i < MATCHES_MAX; i++)
        fprintf(out, "  match %s %u-%u\n", tout_rules_name(rules, matches[i].rule),
                matches[i].begin, matches[i].end);
    if (verdict.rule != TOUT_NONE)
        fprintf(out, "  decided by %s\n", tout_rules_name(rules, verdict.rule));
}

/* Each post of a file of lines: scores and reasons or, with rules, what matches. */
static void
write_posts(tout_scratch *scratch, const tout_rules *rules, FILE *out)
{
    FILE *posts = fopen(golden_path("posts-1.txt"), "rb");
    char post[POST_BYTES_MAX];

    ck_assert_ptr_nonnull(posts);
    while (fgets(post, sizeof post, posts)) {
        post[strcspn(post, "\n")] = '\0';
        fprintf(out, "post %s\n", post);
        if (rules)
            write_matches(scratch, rules, post, out);
        else
            write_post(scratch, post, out);
    }
    fclose(posts);
}

/* Looped over the flags, 0 and TOUT_MODEL_MAP. */
START_TEST(a_model_with_every_section_is_read_as_ever)
{
    char *found;
    size_t bytes;
    FILE *out = open_memstream(&found, &bytes);
    tout_model *model = open_model((uint32_t)_i);
    tout_rules *rules = open_rules();
    tout_scratch *plain = sample_scratch(model, NULL, NULL);
    tout_scratch *ruled = sample_scratch(model, rules, NULL);

    write_model(model, out);
    fputs("\nwithout rules\n", out);
    write_posts(plain, NULL, out);
    fputs("\nwith rules-1.rules\n", out);
    write_posts(ruled, NULL, out);
    answer_compare("whole-1.answer", out, &found);
    tout_scratch_free(ruled);
    tout_scratch_free(plain);
    tout_rules_unref(rules);
    tout_model_unref(model);
}
END_TEST

START_TEST(rules_are_read_as_ever)
{
    char *found;
    size_t bytes;
    FILE *out = open_memstream(&found, &bytes);
    tout_model *model = open_model(0);
    tout_rules *rules = open_rules();
    tout_scratch *scratch = sample_scratch(model, rules, NULL);

    ck_assert_int_eq(tout_rules_check(rules, NULL, NULL, NULL, NULL), TOUT_OK);
    fprintf(out, "fingerprint %016llx\n",
            (unsigned long long)tout_rules_fingerprint(rules));
    for (uint32_t i = 0; i < tout_rules_count(rules); i++)
        fprintf(out, "rule %s %s %d %d: %s\n", tout_rules_name(rules, i),
                tout_rules_label(rules, i), (int)tout_rules_effect(rules, i),
                (int)tout_rules_score(rules, i), tout_rules_why(rules, i));
    write_posts(scratch, rules, out);
    answer_compare("rules-1.answer", out, &found);
    tout_scratch_free(scratch);
    tout_rules_unref(rules);
    tout_model_unref(model);
}
END_TEST

START_TEST(a_lexicon_is_read_as_ever)
{
    char *found;
    size_t bytes;
    FILE *out = open_memstream(&found, &bytes);
    tout_lexicon *lexicon;

    ck_assert_int_eq(
        tout_lexicon_open(golden_path("lexicon-1.lexicon"), NULL, &lexicon, NULL),
        TOUT_OK);
    answer_look_ups(lexicon, out);
    answer_compare("lexicon-1.answer", out, &found);
    tout_lexicon_unref(lexicon);
}
END_TEST

static int
write_entry(void *context, const tout_entry *entry, const uint32_t *sums)
{
    fprintf(context, "%s %016llx", entry->is_word ? "word" : "feature",
            (unsigned long long)entry->key);
    if (entry->is_word)
        fprintf(context, " of %016llx", (unsigned long long)entry->stem);
    fprintf(context, " %u %u %u %.*s\n", sums[0], sums[1], sums[2],
            (int)entry->name_bytes, entry->name);
    return 0;
}

/* And written as they were. */
START_TEST(counts_are_read_as_ever)
{
    char *found;
    size_t bytes;
    FILE *out = open_memstream(&found, &bytes);
    tout_counts *counts;
    tout_recipe recipe;

    ck_assert_int_eq(
        tout_counts_open(golden_path("counts-1.counts"), NULL, &counts, NULL), TOUT_OK);
    recipe = tout_counts_recipe(counts);
    fprintf(out, "fingerprint %016llx\n",
            (unsigned long long)tout_counts_fingerprint(counts));
    fprintf(out, "recipe %s %llu %u\n", recipe.language,
            (unsigned long long)recipe.seed, recipe.flags);
    answer_look_ups(recipe.lexicon, out);
    for (uint32_t l = 0; l < tout_counts_label_count(counts); l++)
        fprintf(out, "label %s %llu\n", tout_counts_label_name(counts, l),
                (unsigned long long)tout_counts_posts(counts, l));
    ck_assert_int_eq(tout_counts_each(counts, write_entry, out, NULL), TOUT_OK);
    answer_compare("counts-1.answer", out, &found);
    counts_make_folder();
    ck_assert_int_eq(tout_counts_save(counts, counts_path(0), NULL), TOUT_OK);
    counts_assert_same_files(counts_path(0), golden_path("counts-1.counts"));
    counts_remove_folder();
    tout_counts_free(counts);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("golden_files");
    TCase *cases = tcase_create("golden_files");

    tcase_add_loop_test(cases, a_model_with_every_section_is_read_as_ever, 0,
                        TOUT_MODEL_MAP + 1);
    tcase_add_test(cases, rules_are_read_as_ever);
    tcase_add_test(cases, a_lexicon_is_read_as_ever);
    tcase_add_test(cases, counts_are_read_as_ever);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
