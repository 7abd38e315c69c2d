/* SPDX-License-Identifier: MIT */
/* Training is addition: in whatever shards and order posts are counted, the file is the
 * same; and what was learned can be unlearned. Over seeded random posts. */
#include <tout.h>

#include "support/counts.h"
#include "support/random.h"
#include "support/run.h"

enum { ROUNDS = 6, POSTS = 400, POST_BYTES = 512, SHARDS = 8 };

static const char *const labels[] = { "ask", "buy", "talk" };

static char post[POST_BYTES];

static void
save(const tout_counts *counts, unsigned number)
{
    ck_assert_int_eq(tout_counts_save(counts, counts_path(number), NULL), TOUT_OK);
}

static tout_counts *
make(void)
{
    tout_counts *counts;

    ck_assert_int_eq(tout_counts_new(NULL, labels, 3, NULL, &counts, NULL), TOUT_OK);
    return counts;
}

static void
learn(tout_counts *counts, uint64_t *state, int32_t times)
{
    const size_t bytes = random_post(state, post, sizeof post);
    const uint32_t label = (uint32_t)random_below(state, 3);

    ck_assert_int_eq(tout_counts_add(counts, label, post, bytes, times, NULL), TOUT_OK);
}

/* Merges files 0 to SHARDS - 1, two to four at a time and in random order, into one;
 * returns its number. */
static unsigned
merge_tree(uint64_t *state)
{
    unsigned files[SHARDS];
    const char *paths[4];
    unsigned left = SHARDS;
    unsigned next = SHARDS + 1;

    for (unsigned i = 0; i < SHARDS; i++)
        files[i] = i;
    while (left > 1) {
        const unsigned wanted = 2 + (unsigned)random_below(state, 3);
        const unsigned count = wanted < left ? wanted : left;

        for (unsigned i = 0; i < count; i++) {
            const size_t at = random_below(state, left);

            paths[i] = counts_path(files[at]);
            files[at] = files[--left];
        }
        ck_assert_int_eq(
            tout_counts_merge_files(paths, count, counts_path(next), NULL, NULL),
            TOUT_OK);
        files[left++] = next++;
    }
    return files[0];
}

START_TEST(shards_merged_in_any_order_are_one_run)
{
    uint64_t state = random_seed();

    for (unsigned round = 0; round < ROUNDS; round++) {
        tout_counts *serial = make();
        tout_counts *merged = make();
        tout_counts *shards[SHARDS];

        for (unsigned i = 0; i < SHARDS; i++)
            shards[i] = make();
        for (unsigned i = 0; i < POSTS; i++) {
            uint64_t again = state;

            learn(serial, &state, 1);
            learn(shards[random_below(&state, SHARDS)], &again, 1);
        }
        save(serial, SHARDS);
        for (unsigned i = 0; i < SHARDS; i++) {
            save(shards[i], i);
            ck_assert_int_eq(tout_counts_merge(merged, shards[i], NULL), TOUT_OK);
            tout_counts_free(shards[i]);
        }
        counts_assert_same_files(counts_path(merge_tree(&state)), counts_path(SHARDS));
        save(merged, 0);
        counts_assert_same_files(counts_path(0), counts_path(SHARDS));
        tout_counts_free(serial);
        tout_counts_free(merged);
    }
}
END_TEST

START_TEST(what_is_unlearned_was_never_learned)
{
    uint64_t state = random_seed();

    for (unsigned round = 0; round < ROUNDS; round++) {
        tout_counts *counts = make();
        tout_counts *opened;
        uint64_t kept = state;
        uint64_t taken;

        for (unsigned i = 0; i < POSTS; i++)
            learn(counts, &state, 1);
        save(counts, 0);
        taken = state;
        for (unsigned i = 0; i < POSTS; i++)
            learn(counts, &state, 2);
        save(counts, 1);
        ck_assert_int_eq(tout_counts_open(counts_path(1), NULL, &opened, NULL),
                         TOUT_OK);
        for (unsigned i = 0; i < POSTS; i++)
            learn(opened, &taken, -2);
        save(opened, 1);
        counts_assert_same_files(counts_path(0), counts_path(1));
        for (unsigned i = 0; i < POSTS; i++)
            learn(opened, &kept, -1);
        save(opened, 1);
        tout_counts_free(counts);
        counts = make();
        save(counts, 0);
        counts_assert_same_files(counts_path(0), counts_path(1));
        tout_counts_free(counts);
        tout_counts_free(opened);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("sums");
    TCase *cases = tcase_create("sums");

    tcase_add_checked_fixture(cases, counts_make_folder, counts_remove_folder);
    tcase_add_test(cases, shards_merged_in_any_order_are_one_run);
    tcase_add_test(cases, what_is_unlearned_was_never_learned);
    tcase_set_timeout(cases, 300);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
