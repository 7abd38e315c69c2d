/* SPDX-License-Identifier: MIT */
/* Ways to the same hash: at once, byte by byte, in rows, piece by piece. */
#include "base/hash.h"

#include "base/alloc.h"
#include "support/random.h"
#include "support/run.h"

enum { BYTES = 300 };

static void
make_bytes(char out[BYTES])
{
    uint64_t state = 1;

    for (size_t i = 0; i < BYTES; i++)
        out[i] = (char)random_next(&state);
}

START_TEST(windows_have_the_hashes_of_their_bytes)
{
    char bytes[BYTES];
    uint64_t hashes[BYTES];

    make_bytes(bytes);
    for (size_t length = 1; length <= 9; length++) {
        const size_t count = BYTES - length + 1;

        ti_hash_windows(bytes, length, count, 7, hashes);
        for (size_t i = 0; i < count; i++)
            ck_assert_uint_eq(hashes[i], ti_hash(bytes + i, length, 7));
    }
}
END_TEST

START_TEST(a_byte_has_the_hash_of_a_text_of_one)
{
    for (int byte = 0; byte < 256; byte++) {
        const char text = (char)byte;

        ck_assert_uint_eq(ti_hash_byte(text, 7), ti_hash(&text, 1, 7));
    }
}
END_TEST

START_TEST(three_and_six_bytes_have_the_hash_of_any_bytes)
{
    char bytes[BYTES];

    make_bytes(bytes);
    for (size_t i = 0; i + 6 <= BYTES; i++) {
        ck_assert_uint_eq(ti_hash_three(bytes + i, 7), ti_hash(bytes + i, 3, 7));
        ck_assert_uint_eq(ti_hash_six(bytes + i, 7), ti_hash(bytes + i, 6, 7));
    }
}
END_TEST

START_TEST(pieces_have_the_hash_of_the_whole)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    char bytes[BYTES];

    make_bytes(bytes);
    for (size_t piece = 1; piece <= BYTES; piece += 13) {
        struct ti_hasher *hasher = ti_hasher_new(&alloc);

        ck_assert_ptr_nonnull(hasher);
        for (size_t at = 0; at < BYTES; at += piece)
            ti_hasher_add(hasher, bytes + at, at + piece < BYTES ? piece : BYTES - at);
        ck_assert_uint_eq(ti_hasher_sum(hasher), ti_hash(bytes, BYTES, 0));
        ti_hasher_free(hasher);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("hash");
    TCase *cases = tcase_create("hash");

    tcase_add_test(cases, windows_have_the_hashes_of_their_bytes);
    tcase_add_test(cases, a_byte_has_the_hash_of_a_text_of_one);
    tcase_add_test(cases, three_and_six_bytes_have_the_hash_of_any_bytes);
    tcase_add_test(cases, pieces_have_the_hash_of_the_whole);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
