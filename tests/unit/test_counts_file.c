/* SPDX-License-Identifier: MIT */
/* Files of counts: what is saved, opened, merged, and refused. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "base/view.h"
#include "support/counts.h"
#include "support/models.h"
#include "support/run.h"
#include "train/counts_file.h"

struct visited {
    uint64_t key;
    int32_t is_word;
    uint32_t count;
};

static int
check_order(void *context, const tout_entry *entry, const uint32_t *sums)
{
    struct visited *last = context;

    ck_assert_uint_eq(sums[0], 1);
    if (last->count > 0 && entry->is_word == last->is_word)
        ck_assert_uint_gt(entry->key, last->key);
    else
        ck_assert_int_eq(entry->is_word, last->count > 0);
    *last = (struct visited){ entry->key, entry->is_word, last->count + 1 };
    return 0;
}

/* Keys from elsewhere need not be hashes: here they have their upper bits in common. */
START_TEST(entries_are_in_the_order_of_their_keys)
{
    enum { ENTRIES = 101 };
    tout_counts *counts = counts_make(counts_two);
    struct visited visited = { 0, 0, 0 };

    for (int32_t is_word = 0; is_word <= 1; is_word++)
        for (uint64_t i = 0; i < ENTRIES; i++) {
            const tout_entry entry = { .key =
                                           i * 37 % ENTRIES + 1000 * (uint64_t)is_word,
                                       .stem = is_word ? i : 0,
                                       .name = "name",
                                       .name_bytes = 4,
                                       .is_word = is_word };

            ck_assert_int_eq(tout_counts_add_entry(counts, &entry, 0, 1, NULL),
                             TOUT_OK);
        }
    ck_assert_int_eq(tout_counts_each(counts, check_order, &visited, NULL), TOUT_OK);
    ck_assert_uint_eq(visited.count, 2 * ENTRIES);
    tout_counts_free(counts);
}
END_TEST

START_TEST(saved_counts_open_and_learn_on)
{
    tout_counts *counts = counts_make(counts_two);
    tout_counts *opened;

    ck_assert_int_eq(counts_add(counts, 0, "Get 1000 followers now", 1), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(counts, counts_path(1), NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_open(counts_path(1), NULL, &opened, NULL), TOUT_OK);
    counts_assert_same(counts, opened);
    ck_assert_str_eq(tout_counts_label_name(opened, 1), "talk");
    ck_assert_uint_eq(tout_counts_label_find(opened, "buy"), 0);
    ck_assert_str_eq(tout_counts_recipe(opened).language, "english");
    ck_assert_int_eq(counts_add(counts, 1, "what a day", 1), TOUT_OK);
    ck_assert_int_eq(counts_add(opened, 1, "what a day", 1), TOUT_OK);
    counts_assert_same(counts, opened);
    tout_counts_free(counts);
    tout_counts_free(opened);
}
END_TEST

START_TEST(files_merge_as_counts_do)
{
    tout_counts *a = counts_make(counts_two);
    tout_counts *b = counts_make(counts_third);
    const char *const paths[] = { counts_path(2), counts_path(3) };

    ck_assert_int_eq(counts_add(a, 0, "buy followers, cheap followers", 1), TOUT_OK);
    ck_assert_int_eq(counts_add(b, 0, "talk of cheap followers", 2), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(a, counts_path(2), NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(b, counts_path(3), NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge(a, b, NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(a, counts_path(1), NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_merge_files(paths, 2, counts_path(2), NULL, NULL),
                     TOUT_OK);
    counts_assert_same_files(counts_path(2), counts_path(1));
    tout_counts_free(a);
    tout_counts_free(b);
}
END_TEST

static void
write_bytes(const char *name, const void *data, size_t bytes)
{
    FILE *file = fopen(name, "wb");

    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(data, 1, bytes, file), bytes);
    ck_assert_int_eq(fclose(file), 0);
}

static tout_status
open_bytes(const void *data, size_t bytes)
{
    tout_counts *opened = NULL;
    tout_error err;
    tout_status status;

    write_bytes(counts_path(2), data, bytes);
    status = tout_counts_open(counts_path(2), NULL, &opened, &err);
    ck_assert((status == TOUT_OK) == (opened != NULL));
    if (status != TOUT_OK)
        ck_assert_uint_gt(strlen(err.message), 0);
    tout_counts_free(opened);
    return status;
}

/* Small, so that each of its bytes can be tried: without a lexicon. */
static char *
small_file(size_t *bytes)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_counts *counts;
    char *data;

    recipe.flags = TOUT_RECIPE_NO_UNDOING;
    ck_assert_int_eq(tout_counts_new(&recipe, counts_two, 2, NULL, &counts, NULL),
                     TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 0, "Get followers", 1), TOUT_OK);
    ck_assert_int_eq(counts_add(counts, 1, "we follow", 1), TOUT_OK);
    ck_assert_int_eq(tout_counts_save(counts, counts_path(1), NULL), TOUT_OK);
    data = counts_bytes(counts_path(1), bytes);
    tout_counts_free(counts);
    return data;
}

START_TEST(a_file_cut_anywhere_is_refused)
{
    size_t bytes;
    char *data = small_file(&bytes);

    ck_assert_int_eq(open_bytes(data, bytes), TOUT_OK);
    for (size_t cut = 0; cut < bytes; cut++)
        ck_assert_int_eq(open_bytes(data, cut), TOUT_E_FORMAT);
    free(data);
}
END_TEST

static void
mend(char *data, size_t bytes)
{
    ti_store_u64((uint8_t *)data + 24, ti_hash(data + 32, bytes - 32, 0));
}

START_TEST(a_file_with_any_byte_changed_is_refused_or_sound)
{
    static const unsigned char values[] = { 0x01, 0x80, 0xff };
    size_t bytes;
    char *data = small_file(&bytes);
    unsigned sound = 0;

    for (size_t at = 0; at < bytes; at++)
        for (size_t i = 0; i < sizeof values; i++) {
            data[at] = (char)(data[at] ^ values[i]);
            /* The checksum itself, and what it does not cover, tell by themselves. */
            ck_assert_int_ne(open_bytes(data, bytes), TOUT_OK);
            if (at >= 32) {
                char sum[8];

                memcpy(sum, data + 24, sizeof sum);
                mend(data, bytes);
                sound += open_bytes(data, bytes) == TOUT_OK;
                memcpy(data + 24, sum, sizeof sum);
            }
            data[at] = (char)(data[at] ^ values[i]);
        }
    ck_assert_int_eq(open_bytes(data, bytes), TOUT_OK);
    /* Letters of names, seeds, and the like. */
    ck_assert_uint_gt(sound, 0);
    free(data);
}
END_TEST

/* Saving never writes one, so that a merged file can be opened. */
START_TEST(a_word_of_no_length_or_a_great_one_is_neither_opened_nor_merged)
{
    static const size_t lengths[] = { 0, TOUT_TOKEN_BYTES_MAX + 1 };
    const uint32_t sums[] = { 1, 0 };
    const tout_entry stem = { 5, 0, "stem:a", 6, 0, 0 };
    const char name[TOUT_TOKEN_BYTES_MAX + 1] = { 0 };
    const char *const paths[] = { counts_path(1) };
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    tout_counts *counts = counts_make(counts_two);
    struct ti_counts_target target;
    tout_counts *opened;

    ck_assert_int_eq(tout_counts_add_posts(counts, 0, 1, NULL), TOUT_OK);
    for (size_t i = 0; i < 2; i++) {
        const tout_entry word = { 7, 5, name, lengths[i], 1, 0 };

        ck_assert_int_eq(ti_counts_target_open(paths[0], counts, &alloc, &target, NULL),
                         TOUT_OK);
        ck_assert_int_eq(ti_counts_target_put(&target, &stem, sums, NULL), TOUT_OK);
        ck_assert_int_eq(ti_counts_target_put(&target, &word, sums, NULL), TOUT_OK);
        ck_assert_int_eq(ti_counts_target_commit(&target, NULL), TOUT_OK);
        ck_assert_int_eq(tout_counts_open(paths[0], NULL, &opened, NULL),
                         TOUT_E_FORMAT);
        ck_assert_int_eq(tout_counts_merge_files(paths, 1, counts_path(2), NULL, NULL),
                         TOUT_E_FORMAT);
    }
    tout_counts_free(counts);
}
END_TEST

START_TEST(a_model_is_no_counts)
{
    tout_model *model = sample_model();
    tout_counts *counts;
    tout_error err;

    ck_assert_int_eq(tout_model_save(model, counts_path(1), NULL), TOUT_OK);
    ck_assert_int_eq(tout_counts_open(counts_path(1), NULL, &counts, &err),
                     TOUT_E_FORMAT);
    ck_assert_ptr_nonnull(strstr(err.message, "counts"));
    ck_assert_int_eq(tout_counts_open("/", NULL, &counts, &err), TOUT_E_IO);
    ck_assert_int_eq(tout_counts_open(counts_path(3), NULL, &counts, &err), TOUT_E_IO);
    tout_model_unref(model);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("counts_file");
    TCase *cases = tcase_create("counts_file");

    tcase_add_checked_fixture(cases, counts_make_folder, counts_remove_folder);
    tcase_set_timeout(cases, 120);
    tcase_add_test(cases, entries_are_in_the_order_of_their_keys);
    tcase_add_test(cases, saved_counts_open_and_learn_on);
    tcase_add_test(cases, files_merge_as_counts_do);
    tcase_add_test(cases, a_file_cut_anywhere_is_refused);
    tcase_add_test(cases, a_file_with_any_byte_changed_is_refused_or_sound);
    tcase_add_test(cases,
                   a_word_of_no_length_or_a_great_one_is_neither_opened_nor_merged);
    tcase_add_test(cases, a_model_is_no_counts);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
