/* SPDX-License-Identifier: MIT */
/* Images of prefilters: that of the built-in rules is what analysis makes of them. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "rules/image.h"
#include "support/models.h"
#include "support/run.h"

static const char sample[] =
    "tout-rules 1\n\n"
    "[one]\nwhy = x\nmatch = (?i)\\bcheap followers?\\b\nmatch = \\d likes\n"
    "score = commercial 1\nexample = x\n"
    "[two]\nwhy = x\non = folded\nmatch = getlikes|\\bgain\\b.*\\bfast\n"
    "score = commercial 1\nexample = x\n";

static struct ti_image
image_of(const struct ti_prefilter *prefilter)
{
    const size_t bytes = ti_image_bytes(prefilter);
    char *data = malloc(bytes);

    ck_assert_ptr_nonnull(data);
    ti_image_write(prefilter, data);
    return (struct ti_image){ data, bytes };
}

static void
release(struct ti_image image)
{
    union {
        const char *given;
        void *freed;
    } data = { image.data };

    free(data.freed);
}

START_TEST(the_built_in_image_is_what_analysis_makes)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    tout_rules *rules = NULL;
    struct ti_prefilter *fresh;
    struct ti_image image;

    if (tout_rules_builtin(NULL, &rules, NULL) == TOUT_E_EMPTY)
        return;
    if (rules->image.bytes > 0) {
        ck_assert_int_eq(rules->prefilter->is_borrowed, 1);
        ck_assert_int_eq(ti_prefilter_new(rules, &alloc, &fresh, NULL), TOUT_OK);
        image = image_of(fresh);
        ck_assert_uint_eq(image.bytes, rules->image.bytes);
        ck_assert_int_eq(memcmp(image.data, rules->image.data, image.bytes), 0);
        release(image);
        ti_prefilter_free(fresh);
    }
    tout_rules_unref(rules);
}
END_TEST

START_TEST(an_image_opens_as_what_it_was_made_of)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    tout_rules *rules = sample_rules_parse(sample);
    const struct ti_image image = image_of(rules->prefilter);
    struct ti_prefilter *opened = ti_image_open(&image, rules, &alloc);
    struct ti_image again;

    ck_assert_ptr_nonnull(opened);
    again = image_of(opened);
    ck_assert_uint_eq(again.bytes, image.bytes);
    ck_assert_mem_eq(again.data, image.data, image.bytes);
    release(again);
    ti_prefilter_free(opened);
    release(image);
    tout_rules_unref(rules);
}
END_TEST

START_TEST(an_image_of_other_rules_is_not_taken)
{
    static const char other[] = "tout-rules 1\n[one]\nwhy = x\nmatch = dear followers\n"
                                "score = commercial 1\nexample = x\n";
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    tout_rules *rules = sample_rules_parse(sample);
    tout_rules *others = sample_rules_parse(other);
    const struct ti_image image = image_of(rules->prefilter);
    const struct ti_image cut = { image.data, image.bytes - 16 };
    const struct ti_image none = { image.data, 0 };

    ck_assert_ptr_null(ti_image_open(&image, others, &alloc));
    ck_assert_ptr_null(ti_image_open(&cut, rules, &alloc));
    ck_assert_ptr_null(ti_image_open(&none, rules, &alloc));
    release(image);
    tout_rules_unref(others);
    tout_rules_unref(rules);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("image");
    TCase *cases = tcase_create("image");

    tcase_add_test(cases, the_built_in_image_is_what_analysis_makes);
    tcase_add_test(cases, an_image_opens_as_what_it_was_made_of);
    tcase_add_test(cases, an_image_of_other_rules_is_not_taken);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
