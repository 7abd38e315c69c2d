/* SPDX-License-Identifier: MIT */
/*
 * A model file of each format version opens for ever, and scores as on the day it was
 * made: integers, the same on every machine. TOUT_GOLDEN=update writes the files again,
 * which is for a change of the recipe or the format alone.
 */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "support/models.h"
#include "support/random.h"
#include "support/run.h"

static char model_path[512];
static char scores_path[512];

static int
is_update(void)
{
    const char *golden = getenv("TOUT_GOLDEN");

    return golden && strcmp(golden, "update") == 0;
}

static void
set_paths(void)
{
    const char *source = getenv("TOUT_SOURCE");

    ck_assert_ptr_nonnull(source);
    snprintf(model_path, sizeof model_path, "%s/tests/golden/model-1.tout", source);
    snprintf(scores_path, sizeof scores_path, "%s/tests/golden/scores-1.tsv", source);
}

static void
write_scores(tout_scratch *scratch, FILE *out)
{
    for (size_t i = 0; i < sample_count; i++) {
        tout_verdict verdict;

        tout_classify(scratch, samples[i].text, strlen(samples[i].text), &verdict);
        fprintf(out, "%u\t%u", verdict.features, verdict.features_known);
        for (uint32_t l = 0; l < 3; l++)
            fprintf(out, "\t%lld", (long long)tout_score(scratch, l));
        fputc('\n', out);
    }
}

static char *
read_all(const char *path)
{
    static char text[16384];
    FILE *file = fopen(path, "rb");
    size_t bytes = 0;

    if (file) {
        bytes = fread(text, 1, sizeof text - 1, file);
        fclose(file);
    }
    text[bytes] = '\0';
    return text;
}

START_TEST(a_model_of_version_1_opens_and_scores_as_ever)
{
    char *found = NULL;
    size_t found_bytes = 0;
    FILE *memory = open_memstream(&found, &found_bytes);
    tout_scratch *scratch;
    tout_model *model;
    tout_error err;

    set_paths();
    if (is_update()) {
        model = sample_model();
        ck_assert_int_eq(tout_model_save(model, model_path, NULL), TOUT_OK);
        tout_model_unref(model);
    }
    ck_assert_msg(tout_model_open(model_path, 0, NULL, &model, &err) == TOUT_OK, "%s",
                  err.message);
    scratch = sample_scratch(model, NULL, NULL);
    write_scores(scratch, memory);
    fclose(memory);
    if (is_update()) {
        FILE *out = fopen(scores_path, "wb");

        ck_assert_ptr_nonnull(out);
        fputs(found, out);
        fclose(out);
    }
    ck_assert_str_eq(found, read_all(scores_path));
    free(found);
    tout_scratch_free(scratch);
    tout_model_unref(model);
}
END_TEST

/* FNV-1a (Fowler, Noll and Vo), which is easily written anywhere. */
static uint64_t
digest_of(uint64_t digest, const void *data, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        digest = (digest ^ ((const unsigned char *)data)[i]) * UINT64_C(0x100000001b3);
    return digest;
}

/* All that classifying says of a post in integers, the reasons included. */
static uint64_t
digest_post(uint64_t digest, tout_scratch *scratch, const char *text, size_t bytes)
{
    static tout_evidence reasons[4096];
    tout_verdict verdict;
    size_t count;

    ck_assert_int_eq(tout_classify(scratch, text, bytes, &verdict), TOUT_OK);
    for (uint32_t l = 0; l < 3; l++) {
        const int64_t score = tout_score(scratch, l);

        digest = digest_of(digest, &score, sizeof score);
    }
    digest = digest_of(digest, &verdict.features, sizeof verdict.features);
    digest = digest_of(digest, &verdict.label, sizeof verdict.label);
    count = tout_explain(scratch, 0, 1, reasons, 4096);
    for (size_t i = 0; i < count && i < 4096; i++) {
        digest = digest_of(digest, &reasons[i].weight, sizeof reasons[i].weight);
        digest = digest_of(digest, &reasons[i].begin, sizeof reasons[i].begin);
    }
    return digest;
}

/* Random bytes, and posts of random pieces: faster code gives the same to the bit. */
START_TEST(random_posts_score_as_ever)
{
    static const uint64_t seed = 20240229;
    char found[64];
    uint64_t state = seed;
    uint64_t digest = UINT64_C(0xcbf29ce484222325);
    char path[sizeof model_path];
    tout_scratch *scratch;
    tout_model *model;
    char post[1024];

    set_paths();
    snprintf(path, sizeof path, "%.*s/digest-1.txt",
             (int)(strrchr(model_path, '/') - model_path), model_path);
    ck_assert_int_eq(tout_model_open(model_path, 0, NULL, &model, NULL), TOUT_OK);
    scratch = sample_scratch(model, NULL, NULL);
    for (unsigned i = 0; i < 20000; i++) {
        size_t bytes = random_post(&state, post, sizeof post);

        for (size_t k = 0; i % 4 == 0 && k < bytes; k++)
            post[k] = (char)(random_next(&state) >> 40);
        digest = digest_post(digest, scratch, post, bytes);
    }
    snprintf(found, sizeof found, "%016llx\n", (unsigned long long)digest);
    if (is_update()) {
        FILE *out = fopen(path, "wb");

        ck_assert_ptr_nonnull(out);
        fputs(found, out);
        fclose(out);
    }
    ck_assert_str_eq(found, read_all(path));
    tout_scratch_free(scratch);
    tout_model_unref(model);
}
END_TEST

START_TEST(a_mapped_model_scores_as_a_read_one)
{
    tout_verdict read_verdict;
    tout_verdict mapped_verdict;
    tout_scratch *scratches[2];
    tout_model *models[2];

    set_paths();
    ck_assert_int_eq(tout_model_open(model_path, 0, NULL, &models[0], NULL), TOUT_OK);
    ck_assert_int_eq(
        tout_model_open(model_path, TOUT_MODEL_MAP, NULL, &models[1], NULL), TOUT_OK);
    ck_assert_uint_eq(tout_model_checksum(models[0]), tout_model_checksum(models[1]));
    for (size_t i = 0; i < 2; i++) {
        scratches[i] = sample_scratch(models[i], NULL, NULL);
        tout_model_unref(models[i]);
    }
    for (size_t i = 0; i < sample_count; i++) {
        const char *text = samples[i].text;

        tout_classify(scratches[0], text, strlen(text), &read_verdict);
        tout_classify(scratches[1], text, strlen(text), &mapped_verdict);
        ck_assert_mem_eq(&read_verdict, &mapped_verdict, sizeof read_verdict);
    }
    tout_scratch_free(scratches[0]);
    tout_scratch_free(scratches[1]);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("golden");
    TCase *cases = tcase_create("golden");

    tcase_add_test(cases, a_model_of_version_1_opens_and_scores_as_ever);
    tcase_add_test(cases, random_posts_score_as_ever);
    tcase_add_test(cases, a_mapped_model_scores_as_a_read_one);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
