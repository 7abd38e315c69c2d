/* SPDX-License-Identifier: MIT */
/* What a classifier finds out when it is made, and what a scratch refuses. */
#include <string.h>

#include <tout.h>

#include "base/hash.h"
#include "base/view.h"
#include "classify/scratch.h"
#include "model/format.h"
#include "support/models.h"
#include "support/run.h"

/* Places in the recipe, which is the first section. */
enum { DIGEST_AT = 16, LANGUAGE_AT = 24, UNICODE_AT = 152 };

/* The sample model with some bytes of its recipe changed, as if another machine had
 * made it. */
static tout_model *
changed_model(size_t at, const char *bytes, size_t count)
{
    tout_model *model = sample_model();
    tout_model *changed;
    size_t size;
    const void *data = tout_model_data(model, &size);
    uint8_t *copy = malloc(size);
    tout_error err;

    memcpy(copy, data, size);
    memcpy(copy + ti_load_u64(copy + TI_FORMAT_HEADER_BYTES + 8) + at, bytes, count);
    ti_store_u64(
        copy + TI_FORMAT_CHECKSUM_AT,
        ti_hash(copy + TI_FORMAT_CHECKED_FROM, size - TI_FORMAT_CHECKED_FROM, 0));
    ck_assert_msg(tout_model_open_memory(copy, size, 0, NULL, &changed, &err) ==
                      TOUT_OK,
                  "%s", err.message);
    free(copy);
    tout_model_unref(model);
    return changed;
}

static void
expect_drift(tout_model *model, uint32_t drift)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_classifier *classifier;
    tout_error err;

    ck_assert_int_eq(tout_classifier_new(model, NULL, &options, &classifier, NULL),
                     TOUT_OK);
    ck_assert_uint_eq(tout_classifier_drift(classifier), drift);
    tout_classifier_unref(classifier);
    options.flags = TOUT_CLASSIFIER_EXACT;
    ck_assert_int_eq(tout_classifier_new(model, NULL, &options, &classifier, &err),
                     drift ? TOUT_E_STEMMER : TOUT_OK);
    tout_classifier_unref(classifier);
    tout_model_unref(model);
}

START_TEST(a_model_of_this_machine_has_not_drifted)
{
    expect_drift(sample_model(), 0);
}
END_TEST

START_TEST(another_stemmer_or_unicode_version_is_drift)
{
    expect_drift(changed_model(DIGEST_AT, "12345678", 8), TOUT_DRIFT_STEMMER);
    expect_drift(changed_model(UNICODE_AT, "9.9.9\0", 7), TOUT_DRIFT_UNICODE);
}
END_TEST

START_TEST(a_language_that_libstemmer_lacks_is_refused)
{
    tout_model *model = changed_model(LANGUAGE_AT, "klingon\0", 9);
    tout_classifier *classifier;
    tout_error err;

    ck_assert_int_eq(tout_classifier_new(model, NULL, NULL, &classifier, &err),
                     TOUT_E_STEMMER);
    ck_assert_ptr_nonnull(strstr(err.message, "klingon"));
    tout_model_unref(model);
}
END_TEST

START_TEST(a_scratch_in_use_says_so)
{
    tout_model *model = sample_model();
    tout_scratch *scratch = sample_scratch(model, NULL, NULL);
    tout_verdict verdict;
    tout_token token;

    ck_assert_int_eq(atomic_flag_test_and_set(&scratch->busy), 0);
    ck_assert_int_eq(tout_classify(scratch, "tea", 3, &verdict), TOUT_E_BUSY);
    ck_assert_uint_eq(tout_tokenize(scratch, "tea", 3, &token, 1), 0);
    atomic_flag_clear(&scratch->busy);
    ck_assert_int_eq(tout_classify(scratch, "tea", 3, &verdict), TOUT_OK);
    tout_scratch_free(scratch);
    tout_model_unref(model);
}
END_TEST

START_TEST(the_parts_of_a_classifier_live_as_long_as_it)
{
    tout_model *model = sample_model();
    tout_scratch *scratch = sample_scratch(model, NULL, NULL);

    tout_model_unref(model);
    ck_assert_ptr_eq(tout_classifier_model(scratch->classifier), model);
    ck_assert_ptr_null(tout_classifier_rules(scratch->classifier));
    ck_assert_uint_eq(tout_model_label_count(model), 3);
    ck_assert_uint_gt(tout_scratch_bytes(scratch), 100000);
    tout_scratch_free(scratch);
}
END_TEST

START_TEST(null_is_nothing_to_free_and_nothing_to_ask)
{
    tout_model_unref(tout_model_ref(NULL));
    tout_rules_unref(tout_rules_ref(NULL));
    tout_classifier_unref(tout_classifier_ref(NULL));
    tout_scratch_free(NULL);
    tout_corpus_free(NULL);
    tout_report_free(NULL);
    ck_assert_uint_eq(tout_model_label_count(NULL), 0);
    ck_assert_uint_eq(tout_model_neutral(NULL), TOUT_NONE);
    ck_assert_ptr_null(tout_model_data(NULL, NULL));
    ck_assert_uint_eq(tout_rules_count(NULL), 0);
    ck_assert_uint_eq(tout_scratch_bytes(NULL), 0);
    ck_assert_uint_eq(tout_explain(NULL, 0, 1, NULL, 0), 0);
    ck_assert_uint_eq(tout_explain_other(NULL, 0), TOUT_NONE);
    ck_assert_uint_eq(tout_classifier_drift(NULL), 0);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("classifier");
    TCase *cases = tcase_create("classifier");

    tcase_add_test(cases, a_model_of_this_machine_has_not_drifted);
    tcase_add_test(cases, another_stemmer_or_unicode_version_is_drift);
    tcase_add_test(cases, a_language_that_libstemmer_lacks_is_refused);
    tcase_add_test(cases, a_scratch_in_use_says_so);
    tcase_add_test(cases, the_parts_of_a_classifier_live_as_long_as_it);
    tcase_add_test(cases, null_is_nothing_to_free_and_nothing_to_ask);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
