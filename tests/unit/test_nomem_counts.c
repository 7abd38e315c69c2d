/* SPDX-License-Identifier: MIT */
/* Each allocation made to fail in turn: counts that are made, told, filed and opened.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <tout.h>

#include "support/counts.h"
#include "support/nomem.h"
#include "support/run.h"

/* Files of counts of one post, of another, and of both, and one that is written. */
enum { ONE, OTHER, BOTH, SAVED };

static const char one_post[] = "cheap followers, buy likes in the park";
static const char other_post[] = "why do people buy followers? it is sad";

/* More than the dictionary, and a block of it, have room for at first. */
enum { ENTRIES = 2000 };

static void
save(const tout_counts *counts, unsigned number)
{
    ck_assert_int_eq(tout_counts_save(counts, counts_path(number), NULL), TOUT_OK);
}

static void
make_shared(void)
{
    tout_counts *one = counts_make(counts_two);
    tout_counts *other = counts_make(counts_third);

    counts_make_folder();
    ck_assert_int_eq(counts_add(one, 0, one_post, 1), TOUT_OK);
    ck_assert_int_eq(counts_add(other, 1, other_post, 1), TOUT_OK);
    save(one, ONE);
    save(other, OTHER);
    ck_assert_int_eq(tout_counts_merge(one, other, NULL), TOUT_OK);
    save(one, BOTH);
    tout_counts_free(one);
    tout_counts_free(other);
}

/* Takes the counts. */
static tout_status
end_counts(tout_counts *counts, tout_status status)
{
    ck_assert_int_eq(status == TOUT_OK, counts != NULL);
    tout_counts_free(counts);
    return status;
}

static tout_status
make_with(struct nomem *it, const tout_recipe *recipe, tout_error *err)
{
    tout_counts *counts;
    tout_status status;

    nomem_begin(it);
    status = tout_counts_new(recipe, counts_two, 2, &it->alloc, &counts, err);
    nomem_end(it);
    return end_counts(counts, status);
}

static tout_status
make_counts(struct nomem *it, tout_error *err)
{
    return make_with(it, NULL, err);
}

static tout_status
make_counts_of_languages(struct nomem *it, tout_error *err)
{
    const tout_recipe recipe = { .size = sizeof recipe, .language = "english,turkish" };

    return make_with(it, &recipe, err);
}

static tout_status
open_counts(struct nomem *it, tout_error *err)
{
    tout_counts *counts;
    tout_status status;

    nomem_begin(it);
    status = tout_counts_open(counts_path(BOTH), &it->alloc, &counts, err);
    nomem_end(it);
    return end_counts(counts, status);
}

static tout_counts *
opened(const struct nomem *it, unsigned number)
{
    tout_counts *counts;

    ck_assert_int_eq(tout_counts_open(counts_path(number), &it->alloc, &counts, NULL),
                     TOUT_OK);
    return counts;
}

/* What fails leaves the file that there was. */
static tout_status
save_counts(struct nomem *it, tout_error *err)
{
    tout_counts *counts = opened(it, ONE);
    tout_status status;

    save(counts, SAVED);
    tout_counts_free(counts);
    counts = opened(it, BOTH);
    nomem_begin(it);
    status = tout_counts_save(counts, counts_path(SAVED), err);
    nomem_end(it);
    counts_assert_same_files(counts_path(SAVED),
                             counts_path(status == TOUT_OK ? BOTH : ONE));
    tout_counts_free(counts);
    return status;
}

static tout_status
merge_files(struct nomem *it, tout_error *err)
{
    const char *const paths[] = { counts_path(ONE), counts_path(OTHER) };
    tout_status status;

    unlink(counts_path(SAVED));
    nomem_begin(it);
    status = tout_counts_merge_files(paths, 2, counts_path(SAVED), &it->alloc, err);
    nomem_end(it);
    if (status == TOUT_OK)
        counts_assert_same_files(counts_path(SAVED), counts_path(BOTH));
    else
        ck_assert_int_ne(access(counts_path(SAVED), F_OK), 0);
    return status;
}

static int
count_entry(void *context, const tout_entry *entry, const uint32_t *sums)
{
    size_t *count = context;

    *count += sums[0] > 0 || entry->is_word >= 0;
    return 0;
}

/* Nobody hears of a part of them. */
static tout_status
visit_counts(struct nomem *it, tout_error *err)
{
    tout_counts *counts = opened(it, BOTH);
    size_t count = 0;
    tout_status status;

    nomem_begin(it);
    status = tout_counts_each(counts, count_entry, &count, err);
    nomem_end(it);
    ck_assert_int_eq(status == TOUT_OK, count > 0);
    tout_counts_free(counts);
    return status;
}

/* Adds from entry `at` on; returns in it the first that was not added. */
static tout_status
add_from(tout_counts *counts, uint64_t *at, uint64_t end, tout_error *err)
{
    tout_status status = TOUT_OK;

    for (; *at < end; ++*at) {
        char name[32];
        tout_entry entry = { .key = (*at + 1) * 0x9e3779b97f4a7c15, .name = name };

        entry.name_bytes =
            (size_t)snprintf(name, sizeof name, "stem:%llu", (unsigned long long)*at);
        status = tout_counts_add_entry(counts, &entry, 1, 1, err);
        if (status != TOUT_OK)
            break;
    }
    return status;
}

/* Counts are those of the first entries, as others are that never failed. */
static void
assert_has(const tout_counts *counts, uint64_t entries)
{
    tout_counts *others = counts_make(counts_two);
    uint64_t at = 0;

    ck_assert_int_eq(tout_counts_add_posts(others, 1, 1, NULL), TOUT_OK);
    ck_assert_int_eq(add_from(others, &at, entries, NULL), TOUT_OK);
    counts_assert_same(counts, others);
    tout_counts_free(others);
}

static tout_status
add_entries(struct nomem *it, tout_error *err)
{
    tout_counts *counts;
    uint64_t at = 0;
    tout_status status;

    ck_assert_int_eq(tout_counts_new(NULL, counts_two, 2, &it->alloc, &counts, NULL),
                     TOUT_OK);
    nomem_begin(it);
    status = tout_counts_add_posts(counts, 1, 1, err);
    ck_assert_uint_eq(it->counting.calls, 0);
    ck_assert_int_eq(status, TOUT_OK);
    status = add_from(counts, &at, ENTRIES, err);
    nomem_end(it);
    assert_has(counts, at);
    if (status != TOUT_OK) {
        ck_assert_int_eq(add_from(counts, &at, ENTRIES, NULL), TOUT_OK);
        assert_has(counts, ENTRIES);
    }
    tout_counts_free(counts);
    return status;
}

static const struct nomem_operation operations[] = {
    { "counts_new", make_counts, NULL },
    { "counts_new, two languages", make_counts_of_languages, NULL },
    { "counts_open", open_counts, NULL },
    { "counts_save", save_counts, NULL },
    { "counts_merge_files", merge_files, NULL },
    { "counts_each", visit_counts, NULL },
    { "counts_add_entry", add_entries, NULL },
};

int
main(void)
{
    Suite *suite = suite_create("nomem_counts");
    TCase *cases =
        nomem_case("nomem_counts", operations, sizeof operations / sizeof operations[0],
                   make_shared, counts_remove_folder);

    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
