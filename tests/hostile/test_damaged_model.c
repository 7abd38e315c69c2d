/* SPDX-License-Identifier: MIT */
/*
 * Models damaged at every byte, cut at every length, and damaged with the checksum
 * mended: refused with a status and a place, or safe to use.
 */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "base/hash.h"
#include "base/view.h"
#include "model/format.h"
#include "support/models.h"
#include "support/random.h"
#include "support/run.h"
#include "support/stride.h"

static uint8_t *good;
static size_t good_bytes;
static uint8_t *bad;
static tout_rules *rules;
static struct {
    unsigned long files;
    unsigned long opened;
    unsigned long used;
} tried;

static void
make_model(void)
{
    tout_model *model = sample_ruled_model();
    const void *data = tout_model_data(model, &good_bytes);

    good = malloc(good_bytes);
    bad = malloc(good_bytes);
    memcpy(good, data, good_bytes);
    memcpy(bad, data, good_bytes);
    rules = sample_rules();
    memset(&tried, 0, sizeof tried);
    tout_model_unref(model);
}

static void
free_model(void)
{
    free(good);
    free(bad);
    tout_rules_unref(rules);
}

static void
print_tried(const char *how)
{
    printf("# %s: %lu files of %zu bytes at most tried, %lu opened, %lu used\n", how,
           tried.files, good_bytes, tried.opened, tried.used);
    fflush(stdout);
}

static void
mend_checksum(void)
{
    ti_store_u64(
        bad + TI_FORMAT_CHECKSUM_AT,
        ti_hash(bad + TI_FORMAT_CHECKED_FROM, good_bytes - TI_FORMAT_CHECKED_FROM, 0));
}

static int
walk(void *context, const char *name, size_t name_bytes, const int16_t *weights)
{
    size_t *sum = context;

    for (size_t i = 0; name && i < name_bytes; i++)
        *sum += (unsigned char)name[i];
    *sum += (uint16_t)weights[0];
    return 0;
}

/* Does with a model all that a program can. What may keep it from classifying is a
 * stemmer that is not there; with rules also a label or a score that it lacks. */
static void
use(tout_model *model)
{
    static const char text[] =
        "Get 1000s of followers fast! https://example.org/f #deal";
    tout_classifier *classifier;
    tout_evidence reasons[64];
    tout_scratch *scratch;
    tout_rule_score score;
    tout_verdict verdict;
    tout_status status;
    size_t sum = 0;

    tout_model_each(model, walk, &sum);
    for (uint32_t i = 0; tout_model_note_key(model, i); i++)
        tout_model_note(model, tout_model_note_key(model, i));
    for (uint32_t i = 0; tout_model_rule(model, i, &score); i++)
        ck_assert_uint_lt(score.label, tout_model_label_count(model));
    status = tout_classifier_new(model, rules, NULL, &classifier, NULL);
    if (status != TOUT_OK) {
        ck_assert_int_ne(status, TOUT_E_NOMEM);
        status = tout_classifier_new(model, NULL, NULL, &classifier, NULL);
    }
    if (status != TOUT_OK) {
        ck_assert_int_eq(status, TOUT_E_STEMMER);
        return;
    }
    tried.used++;
    ck_assert_int_eq(tout_scratch_new(classifier, &scratch, NULL), TOUT_OK);
    ck_assert_int_eq(tout_classify(scratch, text, sizeof text - 1, &verdict), TOUT_OK);
    ck_assert_double_ge(verdict.probability, 0);
    ck_assert_double_le(verdict.probability, 1);
    tout_explain(scratch, 0, 1, reasons, 64);
    tout_scratch_free(scratch);
    tout_classifier_unref(classifier);
}

/* Returns whether the bytes were taken for a model. */
static int
try_bytes(size_t bytes, int uses)
{
    tout_model *model;
    tout_error err;
    const tout_status status =
        tout_model_open_memory(bad, bytes, TOUT_MODEL_MAP, NULL, &model, &err);

    tried.files++;
    if (status != TOUT_OK) {
        ck_assert_ptr_null(model);
        ck_assert_int_eq(err.status, (int32_t)status);
        ck_assert_int_ne(status, TOUT_E_NOMEM);
        ck_assert_uint_gt(strlen(err.message), 10);
        ck_assert_uint_le(err.offset, good_bytes);
        return 0;
    }
    tried.opened++;
    if (uses)
        use(model);
    tout_model_unref(model);
    return 1;
}

START_TEST(a_byte_flipped_anywhere_is_noticed)
{
    size_t taken = 0;

    for (size_t i = 0; i < good_bytes; i++) {
        bad[i] ^= (uint8_t)(1U << i % 8);
        taken += (size_t)try_bytes(good_bytes, 0);
        bad[i] = good[i];
    }
    ck_assert_uint_eq(taken, 0);
    ck_assert_int_eq(try_bytes(good_bytes, 1), 1);
    print_tried("a byte flipped");
}
END_TEST

START_TEST(a_file_cut_anywhere_is_refused)
{
    size_t taken = 0;

    for (size_t bytes = 0; bytes < good_bytes; bytes++)
        taken += (size_t)try_bytes(bytes, 0);
    ck_assert_uint_eq(taken, 0);
    print_tried("cut");
}
END_TEST

/* Somebody who mends the checksum gets past it: then each field is on its own. */
START_TEST(any_byte_changed_with_the_checksum_mended_is_refused_or_safe)
{
    static const uint8_t values[] = { 0, 1, 0x7f, 0x80, 0xff };

    for (size_t i = 0; i < good_bytes; i += test_stride()) {
        for (size_t k = 0; k < sizeof values; k++) {
            bad[i] = values[k];
            mend_checksum();
            try_bytes(good_bytes, i < 2048 || i % 101 == 0);
        }
        bad[i] = good[i];
    }
    print_tried("a byte changed");
}
END_TEST

START_TEST(any_word_changed_with_the_checksum_mended_is_refused_or_safe)
{
    static const uint32_t values[] = { 0,          1,         2,          63,
                                       64,         65,        0x7fffffff, 0x80000000,
                                       0xfffffffe, 0xffffffff };

    for (size_t i = 0; i + 4 <= good_bytes; i += 4 * test_stride()) {
        for (size_t k = 0; k < sizeof values / sizeof values[0]; k++) {
            ti_store_u32(bad + i, values[k]);
            mend_checksum();
            try_bytes(good_bytes, i < 2048 || i % 404 == 0);
        }
        memcpy(bad + i, good + i, 4);
    }
    print_tried("a word changed");
}
END_TEST

START_TEST(random_damage_with_the_checksum_mended_is_refused_or_safe)
{
    uint64_t state = random_seed();

    for (unsigned round = 0; round < 2000 / test_stride(); round++) {
        memcpy(bad, good, good_bytes);
        for (size_t k = random_below(&state, 8) + 1; k > 0; k--)
            bad[random_below(&state, good_bytes)] = (uint8_t)random_next(&state);
        mend_checksum();
        try_bytes(good_bytes, 1);
    }
    print_tried("random damage");
}
END_TEST

START_TEST(what_is_no_model_is_told_from_a_damaged_one)
{
    static const char text[] = "tout-rules 1\n\n[a]\nwhy = x\n";
    tout_model *model;
    tout_error err;

    ck_assert_int_eq(tout_model_open_memory(text, sizeof text, 0, NULL, &model, &err),
                     TOUT_E_FORMAT);
    ck_assert_ptr_nonnull(strstr(err.message, "not a tout model"));
    bad[12] = 2;
    ck_assert_int_eq(tout_model_open_memory(bad, good_bytes, 0, NULL, &model, &err),
                     TOUT_E_VERSION);
    bad[12] = 1;
    bad[8] = 7;
    ck_assert_int_eq(tout_model_open_memory(bad, good_bytes, 0, NULL, &model, &err),
                     TOUT_E_FORMAT);
    ck_assert_ptr_nonnull(strstr(err.message, "kind 7"));
    bad[8] = 1;
    bad[good_bytes - 1] ^= 1;
    ck_assert_int_eq(tout_model_open_memory(bad, good_bytes, 0, NULL, &model, &err),
                     TOUT_E_CHECKSUM);
    ck_assert_int_eq(tout_model_open("/nonexistent/model", 0, NULL, &model, &err),
                     TOUT_E_IO);
    ck_assert_int_eq(tout_model_open("/", 0, NULL, &model, &err), TOUT_E_IO);
    ck_assert_int_eq(
        tout_model_open_memory(good, good_bytes, 1U << 9, NULL, &model, &err),
        TOUT_E_ARGUMENT);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("damaged_model");
    TCase *cases = tcase_create("damaged_model");

    tcase_add_checked_fixture(cases, make_model, free_model);
    tcase_add_test(cases, a_byte_flipped_anywhere_is_noticed);
    tcase_add_test(cases, a_file_cut_anywhere_is_refused);
    tcase_add_test(cases, any_byte_changed_with_the_checksum_mended_is_refused_or_safe);
    tcase_add_test(cases, any_word_changed_with_the_checksum_mended_is_refused_or_safe);
    tcase_add_test(cases, random_damage_with_the_checksum_mended_is_refused_or_safe);
    tcase_add_test(cases, what_is_no_model_is_told_from_a_damaged_one);
    tcase_set_timeout(cases, 300);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
