/* SPDX-License-Identifier: MIT */
/* UTF-8 and its repair, classes of code points, folding. */
#include "text/utf8.h"

#include <string.h>

#include "support/random.h"
#include "support/run.h"
#include "text/class.h"
#include "text/fold.h"

static struct {
    const char *text;
    size_t repairs;
} const repaired[] = {
    { "plain", 0 },
    { "\xc3\xa9\xe2\x82\xac\xf0\x9f\x94\xa5", 0 },
    { "\x80", 1 },
    { "\xc3", 1 },
    { "\xc3(", 1 },
    { "\xe2\x82", 2 },
    { "\xf0\x9f\x94", 3 },
    { "\xc0\xaf", 2 },         /* overlong */
    { "\xe0\x9f\xbf", 3 },     /* overlong */
    { "\xf0\x8f\xbf\xbf", 4 }, /* overlong */
    { "\xed\xa0\x80", 3 },     /* a surrogate */
    { "\xf4\x90\x80\x80", 4 }, /* above U+10FFFF */
    { "\xf5\x80\x80\x80", 4 },
    { "\xff\xfe", 2 },
    { "a\xe2\x82\xac\xe2\x82z", 2 },
};

START_TEST(each_byte_that_is_not_utf8_becomes_one_substitute)
{
    const char *text = repaired[_i].text;
    const size_t bytes = strlen(text);
    char out[16];
    size_t substitutes = 0;

    ck_assert_uint_eq(ti_utf8_repair(out, text, bytes), repaired[_i].repairs);
    for (size_t i = 0; i < bytes; i++) {
        substitutes += out[i] == TI_UTF8_SUBSTITUTE;
        ck_assert(out[i] == TI_UTF8_SUBSTITUTE || out[i] == text[i]);
    }
    ck_assert_uint_eq(substitutes, repaired[_i].repairs);
    ck_assert_uint_eq(ti_utf8_repair(out, out, bytes), 0);
}
END_TEST

/* The bytes of the sequence that starts here, found by trying; 0 if none does. */
static size_t
sequence_bytes(const char *text, size_t left)
{
    char out[4];

    for (size_t bytes = 1; bytes <= 4 && bytes <= left; bytes++)
        if (ti_utf8_repair(out, text, bytes) == 0)
            return bytes;
    return 0;
}

START_TEST(a_long_text_is_repaired_like_its_parts)
{
    static const char *const pieces[] = {
        "a",
        "word",
        "\xd0\xb6",
        "\xe3\x81\x82",
        "\xed\x9f",
        "\xf0\x9f\x94\xa5",
        "\xe0\xa0\x80",
        "\xf4\x8f\xbf\xbf",
        "\xed\x9f\xbf",
        "\xf0\x90\x80\x80",
    };
    uint64_t state = random_seed();
    unsigned wrong = 0;

    for (unsigned round = 0; round < 100000; round++) {
        char text[256];
        char found[256];
        size_t bytes = 0;
        size_t repairs = 0;

        while (bytes < 4 + round % 240) {
            const char *piece = pieces[random_below(&state, round % 4 ? 10 : 4)];

            memcpy(text + bytes, piece, strlen(piece));
            bytes += strlen(piece);
        }
        if (round % 3 == 0) /* any byte, but mostly such as begin or go on */
            text[random_below(&state, bytes)] =
                (char)(random_below(&state, 2) ? 0x80 | random_below(&state, 0x80)
                                               : random_next(&state) & 0xff);
        bytes -= random_below(&state, 4);
        repairs = ti_utf8_repair(found, text, bytes);
        for (size_t at = 0; at < bytes;) {
            const size_t sound = sequence_bytes(text + at, bytes - at);

            if (sound == 0)
                text[at] = TI_UTF8_SUBSTITUTE;
            repairs -= sound == 0;
            at += sound ? sound : 1;
        }
        wrong += repairs != 0 || memcmp(text, found, bytes) != 0;
    }
    ck_assert_uint_eq(wrong, 0);
}
END_TEST

START_TEST(every_code_point_goes_there_and_back)
{
    unsigned wrong = 0;

    for (uint32_t code = 0; code <= 0x10ffff; code++) {
        char bytes[4];
        char copy[4];
        const size_t written = ti_utf8_put(code, bytes);
        size_t at = 0;

        if (code >= 0xd800 && code < 0xe000)
            continue;
        wrong += ti_utf8_repair(copy, bytes, written) != 0 ||
                 ti_utf8_next(bytes, &at) != code || at != written ||
                 ti_class(code) == 0;
    }
    ck_assert_uint_eq(wrong, 0);
}
END_TEST

START_TEST(a_cut_never_splits_a_sequence)
{
    const char text[] = "ab\xf0\x9f\x94\xa5z";

    ck_assert_uint_eq(ti_utf8_cut(text, 7, 10), 7);
    ck_assert_uint_eq(ti_utf8_cut(text, 7, 6), 6);
    for (size_t limit = 2; limit < 6; limit++)
        ck_assert_uint_eq(ti_utf8_cut(text, 7, limit), 2);
    ck_assert_uint_eq(ti_utf8_cut("\x80\x80\x80\x80\x80\x80", 6, 5), 5);
}
END_TEST

START_TEST(classes_are_those_of_unicode)
{
    ck_assert_uint_eq(ti_class('A'), TI_CLASS_LETTER | TI_CLASS_UPPER);
    ck_assert_uint_eq(ti_class('z'), TI_CLASS_LETTER);
    ck_assert_uint_eq(ti_class(0x41f), TI_CLASS_LETTER | TI_CLASS_UPPER);
    ck_assert_uint_eq(ti_class(0x6771),
                      TI_CLASS_LETTER | TI_CLASS_UNSPACED | TI_CLASS_ITSELF);
    ck_assert_uint_eq(ti_class(0xe20),
                      TI_CLASS_LETTER | TI_CLASS_UNSPACED | TI_CLASS_ITSELF);
    ck_assert_uint_eq(ti_class(0xd55c), TI_CLASS_LETTER | TI_CLASS_ITSELF);
    ck_assert_uint_eq(ti_class(0x663), TI_CLASS_DIGIT);
    ck_assert_uint_eq(ti_class(0x20ac), TI_CLASS_CURRENCY | TI_CLASS_ITSELF);
    ck_assert_uint_eq(ti_class(0x1f525), TI_CLASS_PICTOGRAPH | TI_CLASS_ITSELF);
    ck_assert_uint_eq(ti_class(0x1f1e9), TI_CLASS_REGIONAL | TI_CLASS_STYLED);
    ck_assert_uint_eq(ti_class(0x200d), TI_CLASS_IGNORABLE);
    ck_assert_uint_eq(ti_class(0x301), TI_CLASS_MARK);
    ck_assert_uint_eq(ti_class(0xa0), TI_CLASS_SPACE);
    ck_assert_uint_eq(ti_class(0x1a), TI_CLASS_SPACE);
}
END_TEST

static struct {
    const char *text;
    const char *folded;
} const foldings[] = {
    { "Followers", "followers" },
    { "STRASSE", "strasse" },
    { "Stra\xc3\x9f"
      "e",
      "strasse" },
    { "E\xcc\x81t\xc3\x89", "\xc3\xa9t\xc3\xa9" },
    { "\xf0\x9d\x90\x85\xf0\x9d\x90\xa8", "fo" },
    { "don\xe2\x80\x99t", "don't" },
    { "fol\xe2\x80\x8blow", "follow" },
    { "\xef\xac\x81n", "fin" },
};

START_TEST(one_spelling_for_what_is_written_in_several)
{
    struct ti_folder *folder = malloc(ti_folder_bytes());
    char out[64];
    const size_t bytes =
        ti_fold(folder, foldings[_i].text, strlen(foldings[_i].text), out, sizeof out);

    ck_assert_uint_eq(bytes, strlen(foldings[_i].folded));
    ck_assert_mem_eq(out, foldings[_i].folded, bytes);
    free(folder);
}
END_TEST

START_TEST(a_long_folding_is_cut_between_code_points)
{
    struct ti_folder *folder = malloc(ti_folder_bytes());
    char text[600];
    char out[65];
    size_t at = 0;

    for (size_t i = 0; i < sizeof text; i += 3)
        memcpy(text + i, "\xef\xb7\xba", 3);
    ck_assert_uint_le(ti_fold(folder, text, sizeof text, out, 64), 64);
    memset(text, 'A', sizeof text);
    memcpy(text + 200, "\xc3\x89", 2);
    ck_assert_uint_eq(ti_fold(folder, text, sizeof text, out, 64), 64);
    while (at < 64)
        ck_assert_uint_eq(ti_utf8_next(out, &at), 'a');
    free(folder);
}
END_TEST

/* As far as whole sixteens are, or all of it; of less than sixteen nothing. */
START_TEST(ascii_is_copied_and_its_capitals_are_counted)
{
    enum { BYTES = 9000, ROOM = BYTES + 16 };
    static char text[BYTES];
    static char copy[ROOM];
    uint64_t state = random_seed();

    for (unsigned round = 0; round < 3000; round++) {
        const size_t bytes = random_below(&state, round % 2 ? 80 : BYTES);
        const size_t other = random_below(&state, 2 * bytes + 1);
        const size_t whole = other < bytes ? other / 16 * 16 : bytes;
        const size_t wanted = bytes < 16 ? 0 : whole;
        uint32_t capitals = 0;
        uint32_t found = 0;

        for (size_t i = 0; i < bytes; i++)
            text[i] = (char)random_below(&state, 0x80);
        if (other < bytes)
            text[other] = (char)0xc3;
        for (size_t i = 0; i < wanted; i++)
            capitals += text[i] >= 'A' && text[i] <= 'Z';
        ck_assert_uint_eq(ti_utf8_copy_ascii(copy, text, bytes, &found), wanted);
        ck_assert_mem_eq(copy, text, wanted);
        ck_assert_uint_eq(found, capitals);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("utf8");
    TCase *cases = tcase_create("utf8");

    tcase_add_loop_test(cases, each_byte_that_is_not_utf8_becomes_one_substitute, 0,
                        sizeof repaired / sizeof repaired[0]);
    tcase_add_test(cases, a_long_text_is_repaired_like_its_parts);
    tcase_add_test(cases, every_code_point_goes_there_and_back);
    tcase_add_test(cases, a_cut_never_splits_a_sequence);
    tcase_add_test(cases, classes_are_those_of_unicode);
    tcase_add_loop_test(cases, one_spelling_for_what_is_written_in_several, 0,
                        sizeof foldings / sizeof foldings[0]);
    tcase_add_test(cases, a_long_folding_is_cut_between_code_points);
    tcase_add_test(cases, ascii_is_copied_and_its_capitals_are_counted);
    tcase_set_timeout(cases, 60);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
