/* SPDX-License-Identifier: MIT */
/* How the command writes numbers, times, and text of any bytes. */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "support/random.h"
#include "support/run.h"
#include "support/stride.h"
#include "write/buffer.h"
#include "write/cells.h"
#include "write/json.h"
#include "write/time.h"

static struct buffer out;

static void
start_empty(void)
{
    memset(&out, 0, sizeof out);
}

static void
end(void)
{
    buffer_free(&out);
}

static void
assert_written(const char *expected, size_t bytes)
{
    ck_assert_int_eq(out.has_failed, 0);
    ck_assert_uint_eq(out.bytes, bytes);
    if (bytes > 0) /* else there may be no data */
        ck_assert_mem_eq(out.data, expected, bytes);
    out.bytes = 0;
}

static void
assert_as_printf(double share)
{
    char expected[512];

    snprintf(expected, sizeof expected, "%.9f", share);
    buffer_add_share(&out, share);
    assert_written(expected, strlen(expected));
}

/* An odd count of 1/1024 is an odd count of half billionths. */
START_TEST(shares_that_are_ties_go_to_the_even_digit)
{
    for (int halves = 1; halves <= 14; halves++)
        for (int count = 0; count < 1 << halves; count += (int)test_stride()) {
            const double tie = ldexp(count, -halves);

            assert_as_printf(tie);
            assert_as_printf(nextafter(tie, 0));
            assert_as_printf(nextafter(tie, 1));
        }
}
END_TEST

START_TEST(shares_at_the_ends_of_the_scale_are_as_printf_writes_them)
{
    const double numbers[] = { 0.0,      -0.0,        DBL_TRUE_MIN, DBL_MIN,
                               5e-10,    4.9999e-10,  1e-9,         1e-300,
                               1.0,      1.5,         -0.25,        123456789.5,
                               INFINITY, -INFINITY,   NAN,          0.9999999995,
                               0.1,      1 - 0x1p-53, 0.999999999,  0.99999999949999 };

    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        assert_as_printf(numbers[i]);
        if (isinf(numbers[i]))
            continue;
        assert_as_printf(nextafter(numbers[i], 1));
        assert_as_printf(nextafter(numbers[i], 0));
    }
}
END_TEST

START_TEST(shares_of_all_magnitudes_are_as_printf_writes_them)
{
    uint64_t state = random_seed();

    for (size_t i = 0; i < 100000; i += test_stride()) {
        const uint64_t bits = random_next(&state);
        const double fraction = ldexp((double)(bits >> 11), -53);

        assert_as_printf(fraction);
        assert_as_printf(ldexp(fraction, -(int)(bits % 64)));
        assert_as_printf(1 - ldexp(fraction, -(int)(bits % 40)));
    }
}
END_TEST

START_TEST(counts_are_written_in_digits)
{
    buffer_add_count(&out, 0);
    buffer_add_byte(&out, ' ');
    buffer_add_count(&out, UINT64_MAX);
    assert_written("0 18446744073709551615", 22);
}
END_TEST

static const struct {
    int64_t time;
    const char *text;
} times[] = {
    { 0, "1970-01-01T00:00:00Z" },
    { -1, "1969-12-31T23:59:59Z" },
    { 951782399, "2000-02-28T23:59:59Z" },
    { 951782400, "2000-02-29T00:00:00Z" },
    { 951868800, "2000-03-01T00:00:00Z" },
    { 1709209800, "2024-02-29T12:30:00Z" },
    { 1735689599, "2024-12-31T23:59:59Z" },
    { 4107542400, "2100-03-01T00:00:00Z" },
    { 253402300799, "9999-12-31T23:59:59Z" },
};

START_TEST(times_are_written_as_iso_8601_has_them)
{
    buffer_add_time(&out, times[_i].time, "");
    assert_written(times[_i].text, strlen(times[_i].text));
}
END_TEST

START_TEST(a_cell_of_tsv_escapes_control_characters)
{
    buffer_add_tsv(&out, "a\tb\nc\rd\\e\0f", 11);
    assert_written("a\\tb\\nc\\rd\\\\e\\x00f", 18);
    buffer_add_tsv(&out, "\t", 1);
    assert_written("\\t", 2);
    buffer_add_tsv(&out, NULL, 0);
    assert_written("", 0);
}
END_TEST

START_TEST(a_cell_of_csv_is_quoted_where_it_must_be)
{
    buffer_add_csv(&out, "plain\ttext", 10);
    assert_written("plain\ttext", 10);
    buffer_add_csv(&out, "a,\"b\"", 5);
    assert_written("\"a,\"\"b\"\"\"", 9);
    buffer_add_csv(&out, "\"", 1);
    assert_written("\"\"\"\"", 4);
    buffer_add_csv(&out, "a\r\n", 3);
    assert_written("\"a\r\n\"", 5);
    buffer_add_csv(&out, NULL, 0);
    assert_written("", 0);
}
END_TEST

START_TEST(a_string_of_json_holds_any_bytes)
{
    const char text[] = "\"\\\n\r\t\x01\x7f/\xc3\xa9\xf0\x9f\x98\x80\xff\xed\xa0\x80.";
    const char json[] = "\"\\\"\\\\\\n\\r\\t\\u0001\\u007f/\xc3\xa9\xf0\x9f\x98\x80"
                        "\\u001a\\u001a\\u001a\\u001a.\"";

    buffer_add_json(&out, text, sizeof text - 1);
    assert_written(json, sizeof json - 1);
    buffer_add_json(&out, NULL, 0);
    assert_written("\"\"", 2);
    /* Cut in the middle of a character. */
    buffer_add_json(&out, "a\xc3", 2);
    assert_written("\"a\\u001a\"", 9);
}
END_TEST

static const struct {
    const char *text;
    const char *json;
    const char *tsv;
} odd[] = {
    { "\"", "\\\"", "\"" },
    { "\\", "\\\\", "\\\\" },
    { "\n", "\\n", "\\n" },
    { "\t", "\\t", "\\t" },
    { "\x1f", "\\u001f", "\\x1f" },
    { "\x7f", "\\u007f", "\\x7f" },
    { "\xc2\x80", "\\u0080", "\\xc2\\x80" },
    { "\xc2\x9f", "\\u009f", "\\xc2\\x9f" },
    { "\xc2\xa0", "\xc2\xa0", "\xc2\xa0" },
    { "\xc2", "\\u001a", "\xc2" },
    { "\xff", "\\u001a", "\xff" },
    { "\xc3\xa9", "\xc3\xa9", "\xc3\xa9" },
    { "\xc3", "\\u001a", "\xc3" },
    { " ", " ", " " },
    { "\x80", "\\u001a", "\x80" },
    { "\r\\", "\\r\\\\", "\\r\\\\" },
    { "~", "~", "~" },
    { "!", "!", "!" },
};

/* Plain bytes are passed over by eights: what is not may stand anywhere among them. */
START_TEST(what_is_escaped_is_found_at_every_place)
{
    for (int before = 0; before < 20; before++)
        for (int behind = 0; behind < 20; behind++) {
            char text[64];
            char json[64];
            char tsv[64];

            snprintf(text, sizeof text, "%.*s%s%.*s", before, "abcdefghijklmnopqrst",
                     odd[_i].text, behind, "ABCDEFGHIJKLMNOPQRST");
            snprintf(json, sizeof json, "\"%.*s%s%.*s\"", before,
                     "abcdefghijklmnopqrst", odd[_i].json, behind,
                     "ABCDEFGHIJKLMNOPQRST");
            snprintf(tsv, sizeof tsv, "%.*s%s%.*s", before, "abcdefghijklmnopqrst",
                     odd[_i].tsv, behind, "ABCDEFGHIJKLMNOPQRST");
            buffer_add_json(&out, text, strlen(text));
            assert_written(json, strlen(json));
            buffer_add_tsv(&out, text, strlen(text));
            assert_written(tsv, strlen(tsv));
        }
}
END_TEST

static const struct {
    const char *text;
    const char *guarded;
} formulas[] = {
    { "=1", "'=1" },
    { "+1", "'+1" },
    { "-1", "'-1" },
    { "@a", "'@a" },
    { "\t=1", "'\t'=1" },
    { "\ra", "'\ra" },
    { "\nb", "'\nb" },
    { "\xef\xbc\x9d"
      "1",
      "'\xef\xbc\x9d"
      "1" },
    { "\xef\xbc\x8b", "'\xef\xbc\x8b" },
    { "\xef\xbc", "\xef\xbc" },
    { "a=b", "a=b" },
    { "a =b", "a =b" },
    { "a;=b", "a;'=b" },
    { "a, =b,-c", "a, '=b,'-c" },
    { "a\"=b\"", "a\"'=b\"" },
    { "a\n=b", "a\n'=b" },
    { "==", "'==" },
    { "", "" },
};

START_TEST(what_a_spreadsheet_takes_for_a_formula_is_guarded)
{
    buffer_add_guarded(&out, formulas[_i].text, strlen(formulas[_i].text));
    assert_written(formulas[_i].guarded, strlen(formulas[_i].guarded));
}
END_TEST

START_TEST(a_buffer_gives_room_back_above_what_it_may_keep)
{
    for (int i = 0; i < 5000; i++)
        buffer_add_byte(&out, 'x');
    buffer_clear(&out, 1 << 20);
    ck_assert_uint_ge(out.capacity, 5000);
    ck_assert_uint_eq(out.bytes, 0);
    buffer_clear(&out, 1000);
    ck_assert_uint_eq(out.capacity, 0);
}
END_TEST

START_TEST(a_buffer_without_memory_fails_and_stays_failed)
{
    buffer_add_text(&out, "before");
    ck_assert_ptr_null(buffer_room(&out, SIZE_MAX - 10));
    ck_assert_int_eq(out.has_failed, 1);
    buffer_add_text(&out, "behind");
    ck_assert_uint_eq(out.bytes, 6);
    buffer_clear(&out, 1 << 20);
    ck_assert_int_eq(out.has_failed, 0);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("written");
    TCase *cases = tcase_create("written");

    tcase_add_checked_fixture(cases, start_empty, end);
    tcase_add_test(cases, shares_that_are_ties_go_to_the_even_digit);
    tcase_add_test(cases, shares_at_the_ends_of_the_scale_are_as_printf_writes_them);
    tcase_add_test(cases, shares_of_all_magnitudes_are_as_printf_writes_them);
    tcase_add_test(cases, counts_are_written_in_digits);
    tcase_add_loop_test(cases, times_are_written_as_iso_8601_has_them, 0,
                        sizeof times / sizeof times[0]);
    tcase_add_test(cases, a_cell_of_tsv_escapes_control_characters);
    tcase_add_test(cases, a_cell_of_csv_is_quoted_where_it_must_be);
    tcase_add_test(cases, a_string_of_json_holds_any_bytes);
    tcase_add_loop_test(cases, what_is_escaped_is_found_at_every_place, 0,
                        sizeof odd / sizeof odd[0]);
    tcase_add_loop_test(cases, what_a_spreadsheet_takes_for_a_formula_is_guarded, 0,
                        sizeof formulas / sizeof formulas[0]);
    tcase_add_test(cases, a_buffer_gives_room_back_above_what_it_may_keep);
    tcase_add_test(cases, a_buffer_without_memory_fails_and_stays_failed);
    tcase_set_timeout(cases, 60);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
