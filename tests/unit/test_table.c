/* SPDX-License-Identifier: MIT */
/* The table of weights: what is put in is found, and nothing else. */
#include "model/sieve.h"
#include "model/table.h"

#include <string.h>

#include "base/alloc.h"
#include "support/random.h"
#include "support/run.h"

enum { ROWS = 5000 };

static struct ti_row rows[ROWS];
static int16_t weights[ROWS][TOUT_LABELS_MAX];

static int
by_key(const void *left, const void *right)
{
    const struct ti_row *a = left;
    const struct ti_row *b = right;

    return a->key < b->key ? -1 : a->key > b->key;
}

static void
fill_rows(uint64_t *state, uint32_t count)
{
    memset(rows, 0, sizeof rows);
    for (uint32_t i = 0; i < count; i++) {
        rows[i].key = random_next(state);
        for (uint32_t l = 0; l < TOUT_LABELS_MAX; l++)
            weights[i][l] = (int16_t)random_next(state);
    }
    qsort(rows, count, sizeof rows[0], by_key);
    for (uint32_t i = 0; i < count; i++)
        rows[i].weights = weights[i];
}

static const uint32_t label_counts[] = { 2, 3, 4, 7, 12, 30, 31, 64 };

START_TEST(every_row_is_found_with_its_weights_and_no_other_key)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const uint32_t labels = label_counts[_i];
    uint64_t state = random_seed();
    struct ti_table table;
    uint32_t *slot_rows;
    uint8_t *lines;
    unsigned wrong = 0;

    fill_rows(&state, ROWS);
    ck_assert_int_eq(
        ti_table_build(rows, ROWS, labels, &alloc, &table, &lines, &slot_rows, NULL),
        TOUT_OK);
    ck_assert_uint_eq(ti_table_count(&table), ROWS);
    for (uint32_t i = 0; i < ROWS; i++) {
        const uint8_t *row = ti_table_find(&table, rows[i].key);

        wrong += !row;
        for (uint32_t l = 0; row && l < labels; l++)
            wrong += ti_table_weight(row, l) != weights[i][l];
    }
    for (unsigned i = 0; i < 100000; i++)
        wrong += ti_table_find(&table, random_next(&state)) != NULL;
    ck_assert_uint_eq(wrong, 0);
    free(lines);
    free(slot_rows);
}
END_TEST

START_TEST(a_lookup_in_any_bytes_ends_inside_them)
{
    uint64_t state = random_seed();
    uint8_t bytes[4 * 64];
    unsigned outside = 0;

    for (unsigned round = 0; round < 1000; round++) {
        const struct ti_table table = { bytes, 4, 64, ti_table_slots(3), 3 };

        for (size_t i = 0; i < sizeof bytes; i++)
            bytes[i] = (uint8_t)(round % 2 ? random_next(&state) : 0xff);
        for (unsigned i = 0; i < 100; i++) {
            const uint8_t *row = ti_table_find(&table, random_next(&state));

            outside += row && (row < bytes || row + 6 > bytes + sizeof bytes);
        }
    }
    ck_assert_uint_eq(outside, 0);
}
END_TEST

/* Many slots at once, or two. */
START_TEST(a_tag_is_found_in_the_same_slot_by_either_way)
{
    uint64_t state = random_seed();
    uint8_t line[TI_TABLE_LINE_UNIT] = { 0 };

    for (unsigned round = 0; round < 100000; round++) {
        const uint32_t slots = ti_table_slots(2 + (uint32_t)random_below(&state, 20));
        const uint32_t tag = 1 + (uint32_t)random_below(&state, 3);
        const uint32_t none = (uint32_t)1 << slots;

        for (uint32_t i = 0; i < sizeof line / sizeof tag; i++)
            ti_store_u32(line + i * sizeof tag, (uint32_t)random_below(&state, 8));
        ck_assert_uint_eq(
            ti_lowest_bit(ti_table_slots_in(line, slots, tag) | none),
            ti_lowest_bit(ti_table_slots_portable(line, slots, tag) | none));
    }
}
END_TEST

START_TEST(an_empty_table_knows_nothing)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_table table;
    uint32_t *slot_rows;
    uint8_t *lines;

    ck_assert_int_eq(
        ti_table_build(NULL, 0, 2, &alloc, &table, &lines, &slot_rows, NULL), TOUT_OK);
    ck_assert_uint_eq(table.line_count, 1);
    ck_assert_ptr_null(ti_table_find(&table, 1));
    free(lines);
    free(slot_rows);
}
END_TEST

START_TEST(a_sieve_keeps_every_row_and_few_other_keys)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    uint64_t state = random_seed();
    struct ti_table table;
    struct ti_sieve sieve;
    uint32_t *slot_rows;
    uint8_t *lines;
    unsigned others = 0;

    fill_rows(&state, ROWS);
    rows[0].key &= 0xffffffff; /* a tag of 0 stands as 1 */
    ck_assert_int_eq(
        ti_table_build(rows, ROWS, 3, &alloc, &table, &lines, &slot_rows, NULL),
        TOUT_OK);
    ck_assert_int_eq(ti_sieve_make(&table, &alloc, &sieve, NULL), TOUT_OK);
    for (uint32_t i = 0; i < ROWS; i++)
        ck_assert(ti_sieve_may_have(&sieve, rows[i].key));
    for (unsigned i = 0; i < 100000; i++)
        others += (unsigned)ti_sieve_may_have(&sieve, random_next(&state));
    ck_assert_uint_lt(others, 100000 / 8);
    ti_sieve_free(&sieve, &alloc);
    free(lines);
    free(slot_rows);
}
END_TEST

/* Keys that all want one line overflow into the next ones, and a bigger table makes
 * room where those are full. */
START_TEST(crowded_lines_pass_rows_on)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const uint32_t count = 40;
    struct ti_table table;
    uint32_t *slot_rows;
    uint8_t *lines;

    for (uint32_t i = 0; i < count; i++)
        rows[i] =
            (struct ti_row){ .key = (uint64_t)(i + 1) << 32, .weights = weights[i] };
    ck_assert_int_eq(
        ti_table_build(rows, count, 3, &alloc, &table, &lines, &slot_rows, NULL),
        TOUT_OK);
    /* Tags beside each other in a line differ in their last bits alone. */
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *row = ti_table_find(&table, rows[i].key);

        ck_assert_ptr_nonnull(row);
        for (uint32_t l = 0; l < 3; l++)
            ck_assert_int_eq(ti_table_weight(row, l), weights[i][l]);
    }
    free(lines);
    free(slot_rows);
}
END_TEST

/* As many of them as no size has room for, and hardly another row; the table
 * hardly grows for them. */
START_TEST(rows_that_no_size_has_room_for_are_left_out)
{
    enum { MORE = 10 };
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const uint32_t labels = label_counts[_i];
    const uint32_t crowd = TI_TABLE_PROBES * ti_table_slots(labels) + MORE;
    uint64_t state = random_seed();
    struct ti_table table;
    uint32_t *slot_rows;
    uint8_t *lines;
    unsigned missing = 0;

    fill_rows(&state, ROWS);
    for (uint32_t i = 0; i < crowd; i++)
        rows[i].key = (uint64_t)(i + 1) << 32 | 0x12345678;
    qsort(rows, ROWS, sizeof rows[0], by_key);
    ck_assert_int_eq(
        ti_table_build(rows, ROWS, labels, &alloc, &table, &lines, &slot_rows, NULL),
        TOUT_OK);
    for (uint32_t i = 0; i < ROWS; i++)
        missing += !ti_table_find(&table, rows[i].key);
    ck_assert_uint_ge(missing, MORE);
    ck_assert_uint_lt(missing, 3 * MORE);
    ck_assert_uint_eq(ti_table_count(&table), ROWS - missing);
    ck_assert_uint_lt(table.line_count, 8 * ROWS / ti_table_slots(labels));
    free(lines);
    free(slot_rows);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("table");
    TCase *cases = tcase_create("table");

    tcase_add_loop_test(cases, every_row_is_found_with_its_weights_and_no_other_key, 0,
                        sizeof label_counts / sizeof label_counts[0]);
    tcase_add_test(cases, a_sieve_keeps_every_row_and_few_other_keys);
    tcase_add_test(cases, a_lookup_in_any_bytes_ends_inside_them);
    tcase_add_test(cases, a_tag_is_found_in_the_same_slot_by_either_way);
    tcase_add_test(cases, an_empty_table_knows_nothing);
    tcase_add_test(cases, crowded_lines_pass_rows_on);
    tcase_add_loop_test(cases, rows_that_no_size_has_room_for_are_left_out, 0,
                        sizeof label_counts / sizeof label_counts[0]);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
