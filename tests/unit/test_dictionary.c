/* SPDX-License-Identifier: MIT */
/* The dictionary against what was put into it. */
#include "train/dictionary.h"

#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "support/run.h"
#include "support/stride.h"

enum { KEYS = 5000, SUMS = 3 };

static tout_alloc alloc;
static struct ti_dictionary all; /* with all keys of a kind */

/* Kinds of dictionaries. */
enum { LOW, HIGH, APART, SHARED, KINDS };

/* Keys that have their lower half in common, or their upper half, or neither; or each
 * is that of a word and of a feature. */
static uint64_t
key_of(uint32_t number, int kind)
{
    if (kind == LOW)
        return (uint64_t)number << 32;
    if (kind == HIGH)
        return number;
    return ti_mix(kind == APART ? number : number / 2, 7);
}

static uint32_t
stem_of(uint32_t number, int kind)
{
    return kind == SHARED && number % 2 ? TI_NO_ID : number / 2;
}

static uint32_t
find(const struct ti_dictionary *dictionary, uint32_t number, int kind)
{
    return ti_dictionary_find(dictionary, key_of(number, kind),
                              stem_of(number, kind) != TI_NO_ID);
}

/* From no bytes to 255. */
static size_t
name_of(uint32_t number, char name[UINT8_MAX])
{
    memset(name, 'a' + (int)(number % 26), UINT8_MAX);
    return number * 7 % (UINT8_MAX + 1);
}

static void
enter(struct ti_dictionary *dictionary, uint32_t from, uint32_t to, int kind)
{
    char name[UINT8_MAX];
    uint32_t there = 0;
    uint32_t other = 0;

    for (uint32_t i = from; i < to; i++) {
        const struct ti_entry_parts parts = { key_of(i, kind), stem_of(i, kind), name,
                                              name_of(i, name) };
        uint32_t id;

        there += find(dictionary, i, kind) != TI_NO_ID;
        ck_assert_int_eq(ti_dictionary_enter(dictionary, &parts, &id), TOUT_OK);
        other += id != i;
        ti_dictionary_entry(dictionary, id)->sums[0] = i;
        ti_dictionary_entry(dictionary, id)->sums[dictionary->sums - 1] = i + 1;
        ck_assert_int_eq(ti_dictionary_enter(dictionary, &parts, &id), TOUT_OK);
        other += id != i;
    }
    ck_assert_uint_eq(there, 0);
    ck_assert_uint_eq(other, 0);
}

static void
check_entry(const struct ti_dictionary *dictionary, uint32_t id, int kind)
{
    const struct ti_entry *entry = ti_dictionary_entry(dictionary, id);
    char name[UINT8_MAX];
    const size_t bytes = name_of(id, name);

    ck_assert_uint_eq(find(dictionary, id, kind), id);
    ck_assert_uint_eq(entry->key, key_of(id, kind));
    ck_assert_uint_eq(entry->stem, stem_of(id, kind));
    ck_assert_uint_eq(ti_entry_name_bytes(entry), bytes);
    ck_assert_int_eq(memcmp(ti_entry_name(entry), name, bytes), 0);
    ck_assert_uint_eq(entry->sums[0], id);
    ck_assert_uint_eq(entry->sums[dictionary->sums - 1], id + 1);
}

/* All of `count`, and nothing else. */
static void
check(const struct ti_dictionary *dictionary, uint32_t count, int kind)
{
    uint32_t ids[KEYS];
    uint32_t wrong = 0;

    ck_assert_uint_eq(dictionary->count, count);
    ti_dictionary_find_all(dictionary, &all, 0, 1, ids);
    ti_dictionary_find_all(dictionary, &all, 1, KEYS - 1, ids + 1);
    for (uint32_t i = 0; i < KEYS; i++)
        wrong += ids[i] != (i < count ? i : TI_NO_ID);
    ck_assert_uint_eq(wrong, 0);
    for (uint32_t id = 0; id < count; id += (uint32_t)test_stride())
        check_entry(dictionary, id, kind);
}

START_TEST(what_was_entered_is_found)
{
    struct ti_dictionary dictionary = ti_dictionary_new(&alloc, SUMS);

    all = ti_dictionary_new(&alloc, SUMS);
    enter(&all, 0, KEYS, _i);
    check(&dictionary, 0, _i);
    enter(&dictionary, 0, KEYS, _i);
    check(&dictionary, KEYS, _i);
    ti_dictionary_free(&dictionary);
    ti_dictionary_free(&all);
}
END_TEST

/* From each of some counts on to the next but one, so that slots and blocks grow or do
 * not, and back. */
START_TEST(what_is_taken_back_was_never_there)
{
    static const uint32_t counts[] = { 0, 1, 700, 767, 769, 1024, 1030, 2048, KEYS };
    struct ti_dictionary dictionary = ti_dictionary_new(&alloc, SUMS);

    all = ti_dictionary_new(&alloc, SUMS);
    enter(&all, 0, KEYS, _i);
    for (size_t i = 0; i + 1 < sizeof counts / sizeof counts[0]; i++) {
        const struct ti_dictionary_mark mark = ti_dictionary_mark(&dictionary);
        const size_t next = i + 2 < sizeof counts / sizeof counts[0] ? i + 2 : i + 1;

        enter(&dictionary, counts[i], counts[next], _i);
        ti_dictionary_cut(&dictionary, &mark);
        check(&dictionary, counts[i], _i);
        ti_dictionary_cut(&dictionary, &mark);
        enter(&dictionary, counts[i], counts[i + 1], _i);
        check(&dictionary, counts[i + 1], _i);
    }
    ti_dictionary_free(&dictionary);
    ti_dictionary_free(&all);
}
END_TEST

START_TEST(sums_go_where_they_are_told)
{
    static const uint32_t map[] = { 4, 0, 2 };
    struct ti_dictionary dictionary = ti_dictionary_new(&alloc, SUMS);

    enter(&dictionary, 0, KEYS, APART);
    ck_assert_int_eq(ti_dictionary_spread(&dictionary, 5, map), 1);
    for (uint32_t id = 0; id < KEYS; id++) {
        const uint32_t expected[] = { 0, 0, id + 1, 0, id };
        struct ti_entry *entry = ti_dictionary_entry(&dictionary, id);

        ck_assert_mem_eq(entry->sums, expected, sizeof expected);
        entry->sums[0] = id;
        entry->sums[4] = id + 1;
    }
    all = ti_dictionary_new(&alloc, SUMS);
    enter(&all, 0, KEYS, APART);
    check(&dictionary, KEYS, APART);
    ti_dictionary_free(&all);
    ti_dictionary_free(&dictionary);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("dictionary");
    TCase *cases = tcase_create("dictionary");

    alloc = ti_alloc_or_default(NULL);
    tcase_add_loop_test(cases, what_was_entered_is_found, 0, KINDS);
    tcase_add_loop_test(cases, what_is_taken_back_was_never_there, 0, KINDS);
    tcase_add_test(cases, sums_go_where_they_are_told);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
