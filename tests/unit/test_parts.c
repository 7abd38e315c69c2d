/* SPDX-License-Identifier: MIT */
/* What the library says it is built of. */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "support/allocator.h"
#include "support/run.h"

enum { PARTS = 6 };

struct seen {
    int count;
    int stop_after; /* 0: never */
    uint64_t stemmer;
    char lines[PARTS][128];
};

static int
see(void *context, const tout_part *part)
{
    struct seen *seen = context;

    ck_assert_int_lt(seen->count, PARTS);
    snprintf(seen->lines[seen->count], sizeof seen->lines[0], "%s %s", part->name,
             part->version);
    if (strcmp(part->name, "libstemmer") == 0)
        seen->stemmer = part->digest;
    else
        ck_assert_uint_eq(part->digest, 0);
    seen->count++;
    return seen->count == seen->stop_after;
}

START_TEST(each_part_has_a_name_and_says_which_it_is)
{
    /* Its versions begin with a digit, but for what patterns are compiled for. */
    static const char *const begins[PARTS] = {
        "libstemmer ", "pcre2 1", "pcre2-jit ", "utf8proc 2.", "unicode 1", "xxhash 0."
    };
    struct seen seen = { 0 };

    ck_assert_int_eq(tout_parts_each(see, &seen, NULL, NULL), TOUT_OK);
    ck_assert_int_eq(seen.count, PARTS);
    for (int i = 0; i < PARTS; i++)
        ck_assert_msg(strncmp(seen.lines[i], begins[i], strlen(begins[i])) == 0,
                      "expected \"%s...\", found \"%s\"", begins[i], seen.lines[i]);
    ck_assert_uint_ne(seen.stemmer, 0);
}
END_TEST

START_TEST(they_are_the_same_each_time)
{
    struct seen once = { 0 };
    struct seen again = { 0 };

    ck_assert_int_eq(tout_parts_each(see, &once, NULL, NULL), TOUT_OK);
    ck_assert_int_eq(tout_parts_each(see, &again, NULL, NULL), TOUT_OK);
    ck_assert_mem_eq(&once, &again, sizeof once);
}
END_TEST

START_TEST(a_visitor_can_stop)
{
    struct seen seen = { .stop_after = 2 };
    tout_error err;

    ck_assert_int_eq(tout_parts_each(see, &seen, NULL, &err), TOUT_E_STOPPED);
    ck_assert_int_eq(err.status, TOUT_E_STOPPED);
    ck_assert_int_eq(seen.count, 2);
    ck_assert_int_eq(tout_parts_each(NULL, NULL, NULL, &err), TOUT_E_ARGUMENT);
}
END_TEST

START_TEST(memory_that_runs_out_is_told)
{
    struct counting counting = { 0 };
    const tout_alloc alloc = counting_alloc(&counting);
    struct seen seen = { 0 };
    tout_error err;

    ck_assert_int_eq(tout_parts_each(see, &seen, &alloc, NULL), TOUT_OK);
    ck_assert_uint_eq(counting.live, 0);
    for (size_t n = counting.calls; n > 0; n--) {
        counting = (struct counting){ .fail_at = n };
        seen.count = 0;
        ck_assert_int_eq(tout_parts_each(see, &seen, &alloc, &err), TOUT_E_NOMEM);
        ck_assert_int_eq(seen.count, 0);
        ck_assert_uint_eq(counting.live, 0);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("parts");
    TCase *cases = tcase_create("parts");

    tcase_add_test(cases, each_part_has_a_name_and_says_which_it_is);
    tcase_add_test(cases, they_are_the_same_each_time);
    tcase_add_test(cases, a_visitor_can_stop);
    tcase_add_test(cases, memory_that_runs_out_is_told);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
