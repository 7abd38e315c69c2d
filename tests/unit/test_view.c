/* SPDX-License-Identifier: MIT */
/* Cursors over bytes that nobody vouches for, and buffers that grow. */
#include "base/view.h"

#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/input.h"
#include "support/allocator.h"
#include "support/run.h"

START_TEST(a_read_past_the_end_fails_for_good)
{
    const uint8_t bytes[] = { 1, 0, 0 };
    struct ti_cursor cursor = ti_cursor_over(bytes, sizeof bytes);

    ck_assert_uint_eq(ti_cursor_u32(&cursor), 0);
    ck_assert_int_eq(cursor.has_failed, 1);
    ck_assert_uint_eq(ti_cursor_u8(&cursor), 0);
}
END_TEST

START_TEST(numbers_are_little_endian_at_any_address)
{
    uint8_t bytes[9] = { 0 };

    ti_store_u64(bytes + 1, UINT64_C(0x0102030405060708));
    ck_assert_uint_eq(bytes[1], 8);
    ck_assert_uint_eq(bytes[8], 1);
    ck_assert_uint_eq(ti_load_u64(bytes + 1), UINT64_C(0x0102030405060708));
    ck_assert_uint_eq(ti_load_u32(bytes + 1), 0x05060708);
    ck_assert_uint_eq(ti_load_u16(bytes + 1), 0x0708);
}
END_TEST

START_TEST(a_buffer_without_memory_stays_failed)
{
    struct counting counting = { .fail_at = 2 };
    const tout_alloc alloc = counting_alloc(&counting);
    struct ti_buffer buffer = ti_buffer_new(&alloc);

    for (unsigned i = 0; i < 1000; i++)
        ti_buffer_u64(&buffer, i);
    ck_assert_int_eq(buffer.has_failed, 1);
    ck_assert_uint_lt(buffer.bytes, 8000);
    ti_buffer_free(&buffer);
    ck_assert_uint_eq(counting.live, 0);
}
END_TEST

START_TEST(an_older_or_newer_struct_is_read_if_it_says_nothing_unknown)
{
    struct {
        tout_build build;
        uint64_t newer;
    } given = { TOUT_BUILD_INIT, 0 };
    tout_build read = TOUT_BUILD_INIT;
    tout_error err;

    given.build.min_posts = 7;
    given.build.size = sizeof given;
    ck_assert_int_eq(ti_input_read(&given, sizeof read, &read, "build", &err), TOUT_OK);
    ck_assert_uint_eq(read.min_posts, 7);
    given.newer = 1;
    ck_assert_int_eq(ti_input_read(&given, sizeof read, &read, "build", &err),
                     TOUT_E_ARGUMENT);
    given.build.size = sizeof(size_t);
    ck_assert_int_eq(ti_input_read(&given, sizeof read, &read, "build", &err), TOUT_OK);
    given.build.size = 0;
    ck_assert_int_eq(ti_input_read(&given, sizeof read, &read, "build", &err),
                     TOUT_E_ARGUMENT);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("view");
    TCase *cases = tcase_create("view");

    tcase_add_test(cases, a_read_past_the_end_fails_for_good);
    tcase_add_test(cases, numbers_are_little_endian_at_any_address);
    tcase_add_test(cases, a_buffer_without_memory_stays_failed);
    tcase_add_test(cases, an_older_or_newer_struct_is_read_if_it_says_nothing_unknown);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
