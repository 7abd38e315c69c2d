/* SPDX-License-Identifier: MIT */
/* Measuring a model on a stream whose labels rules fix. */
#include <string.h>

#include <tout.h>

#include "support/models.h"
#include "support/run.h"

static int
next_offer(void *context, const char **text, size_t *bytes)
{
    unsigned *left = context;

    *text = "buy followers now, cheap and fast followers";
    *bytes = strlen(*text);
    return (*left)-- > 0;
}

START_TEST(rules_that_fix_the_label_are_above_and_below_every_threshold)
{
    static const char offers[] =
        "tout-rules 1\n\n[offer]\nwhy = sells\nmatch = followers now\n"
        "label = follower-selling\nexample = followers now\n";
    static const char talk[] = "tout-rules 1\n\n[talk]\nwhy = speaks\n"
                               "match = followers now\nlabel = community\n"
                               "example = followers now\n";
    tout_model *base = sample_model();
    tout_promise promise;
    tout_model *model;
    tout_error err;

    for (int i = 0; i < 2; i++) {
        const char *text = i ? talk : offers;
        unsigned left = 700;
        tout_rules *rules;
        tout_status status;

        ck_assert_int_eq(tout_rules_parse(text, strlen(text), NULL, &rules, NULL),
                         TOUT_OK);
        status = tout_model_measure(base, rules, next_offer, &left, "offers", 5000,
                                    NULL, &model, &err);
        tout_rules_unref(rules);
        ck_assert_int_eq(status, i ? TOUT_OK : TOUT_E_PROMISE);
        if (i == 0) {
            ck_assert_str_eq(err.message, "rules make every post an alarm");
            ck_assert_ptr_null(model);
        }
    }
    ck_assert_int_eq(tout_model_promise(model, 0, &promise, NULL), TOUT_OK);
    ck_assert_uint_eq(promise.alarms, 0);
    ck_assert_int_eq(promise.threshold, 0);
    tout_model_unref(model);
    tout_model_unref(base);
}
END_TEST

START_TEST(a_model_without_a_neutral_label_promises_nothing)
{
    tout_corpus *corpus = sample_corpus(NULL, NULL, NULL);
    unsigned left = 700;
    tout_model *model;
    tout_model *measured;
    tout_error err;

    ck_assert_int_eq(tout_model_build(tout_corpus_counts(corpus), NULL, &model, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_model_measure(model, NULL, next_offer, &left, "offers", 5000,
                                        NULL, &measured, &err),
                     TOUT_E_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(err.message, "no neutral label"));
    ck_assert_ptr_null(measured);
    ck_assert_uint_eq(left, 700);
    tout_model_unref(model);
    tout_corpus_free(corpus);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("measure");
    TCase *cases = tcase_create("measure");

    tcase_add_test(cases, rules_that_fix_the_label_are_above_and_below_every_threshold);
    tcase_add_test(cases, a_model_without_a_neutral_label_promises_nothing);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
