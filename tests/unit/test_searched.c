/* SPDX-License-Identifier: MIT */
/* What a text looks like to the prefilter, and where in it literals may begin. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "rules/literal_set.h"
#include "rules/pattern.h"
#include "rules/searched.h"
#include "support/random.h"
#include "support/run.h"
#include "support/stride.h"
#include "text/caseless.h"
#include "text/utf8.h"

enum { CODE_MAX = 0x10ffff, TEXT_MAX = 300, TEXTS = 20000 };

static struct ti_searched searched;

static void
start(void)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);

    ck_assert_int_eq(ti_searched_init(&searched, TEXT_MAX, &alloc, NULL), TOUT_OK);
}

static void
finish(void)
{
    ti_searched_release(&searched);
}

static int
is_code(uint32_t code)
{
    return code < 0xd800 || code >= 0xe000;
}

static pcre2_code *
compile(const char *pattern)
{
    PCRE2_SIZE place;
    int error;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                                     PCRE2_UTF | PCRE2_UCP, &error, &place, NULL);

    ck_assert_ptr_nonnull(code);
    return code;
}

START_TEST(each_character_has_its_room_and_one_form)
{
    for (uint32_t code = 0; code <= CODE_MAX; code += (uint32_t)test_stride()) {
        char text[4];
        char once[8];
        size_t bytes;

        if (!is_code(code))
            continue;
        bytes = ti_utf8_put(code, text);
        if (ti_searched_code(code) == TI_CASELESS_UNKNOWN) {
            ck_assert_int_eq(ti_searched_make(&searched, text, bytes), 0);
            continue;
        }
        ck_assert_int_eq(ti_searched_make(&searched, text, bytes), 1);
        bytes = searched.bytes;
        ck_assert_uint_le(bytes, sizeof once);
        memcpy(once, searched.text, bytes);
        ck_assert_int_eq(ti_searched_make(&searched, once, bytes), 1);
        ck_assert_uint_eq(searched.bytes, bytes);
        ck_assert_mem_eq(searched.text, once, bytes);
    }
}
END_TEST

START_TEST(what_pcre2_takes_for_a_space_is_a_blank)
{
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    pcre2_code *space = compile("\\s");

    for (uint32_t code = 0; code <= CODE_MAX; code += (uint32_t)test_stride()) {
        char text[4];
        size_t bytes;

        if (!is_code(code))
            continue;
        bytes = ti_utf8_put(code, text);
        ck_assert_int_eq(
            pcre2_match(space, (PCRE2_SPTR)text, bytes, 0, 0, data, NULL) >= 0,
            ti_searched_code(code) == ' ');
    }
    pcre2_code_free(space);
    pcre2_match_data_free(data);
}
END_TEST

/* No sign becomes a letter, so that words begin and end where PCRE2 says. */
START_TEST(only_letters_become_letters_of_ascii)
{
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    pcre2_code *letter = compile("\\w");

    for (uint32_t code = 0; code <= CODE_MAX; code += (uint32_t)test_stride()) {
        char text[4];
        size_t bytes;

        if (!is_code(code) || ti_searched_code(code) >= 0x80 ||
            !ti_is_word((char)ti_searched_code(code)))
            continue;
        bytes = ti_utf8_put(code, text);
        ck_assert_int_ge(pcre2_match(letter, (PCRE2_SPTR)text, bytes, 0, 0, data, NULL),
                         0);
    }
    pcre2_code_free(letter);
    pcre2_match_data_free(data);
}
END_TEST

static int
is_start(size_t at)
{
    const unsigned char byte = (unsigned char)searched.text[at];

    if (ti_is_letter((char)byte))
        return at == 0 || !ti_is_letter(searched.text[at - 1]);
    return byte != ' ' && (byte & 0xc0) != 0x80;
}

/* Texts of letters, signs, digits and spaces of several kinds. */
static size_t
make_text(uint64_t *state, char text[TEXT_MAX])
{
    static const char *const pieces[] = { "a",
                                          "Z",
                                          " ",
                                          "#",
                                          "9",
                                          "_",
                                          "ab",
                                          "\t",
                                          "\x01",
                                          "\n",
                                          "\xc3\xa9",
                                          "{",
                                          "@",
                                          "[",
                                          "`",
                                          "z",
                                          "\xe3\x83\x95",
                                          "A",
                                          "'",
                                          "\x1f",
                                          "!",
                                          "\xf0\x9f\x94\xa5",
                                          "/",
                                          ":",
                                          "0",
                                          "\xd9\xa3" };
    const size_t count = random_below(state, 60);
    /* Many texts of ASCII alone, and of few pieces. */
    const size_t most = 1 + random_below(state, sizeof pieces / sizeof pieces[0]);
    size_t bytes = 0;

    for (size_t k = 0; k < count; k++) {
        const char *piece = pieces[random_below(state, most)];

        memcpy(text + bytes, piece, strlen(piece));
        bytes += strlen(piece);
    }
    return bytes;
}

static int
has_digits(void)
{
    for (size_t at = 0; at < searched.bytes;) {
        const uint32_t code = ti_utf8_next(searched.text, &at);

        if ((code >= '0' && code <= '9') || code == 0x663)
            return 1;
    }
    return 0;
}

/* With the instructions of this machine, and without. */
START_TEST(literals_may_begin_at_words_and_signs)
{
    uint64_t state = random_seed();

    searched.is_portable = _i;
    for (size_t i = 0; i < TEXTS; i += test_stride()) {
        char text[TEXT_MAX];
        const size_t bytes = make_text(&state, text);

        ck_assert_int_eq(ti_searched_make(&searched, text, bytes), 1);
        for (size_t at = 0; at < searched.bytes; at++) {
            ck_assert_int_eq(searched.starts[at / 8] >> at % 8 & 1, is_start(at));
            ck_assert(searched.text[at] < 'A' || searched.text[at] > 'Z');
            ck_assert(searched.text[at] < '\t' || searched.text[at] > '\r');
        }
        for (size_t at = 0; at < TI_SEARCHED_PADDING; at++)
            ck_assert_int_eq(searched.text[searched.bytes + at], 0);
        ck_assert_int_eq(searched.has_digits, has_digits());
    }
}
END_TEST

START_TEST(what_pcre2_takes_for_a_digit_is_one)
{
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    pcre2_code *digit = compile("\\d");

    for (uint32_t code = 0; code <= CODE_MAX; code += (uint32_t)test_stride()) {
        char text[4];
        size_t bytes;

        if (!is_code(code))
            continue;
        bytes = ti_utf8_put(code, text);
        if (pcre2_match(digit, (PCRE2_SPTR)text, bytes, 0, 0, data, NULL) < 0)
            continue;
        ck_assert_int_eq(ti_searched_make(&searched, text, bytes), 1);
        ck_assert_int_eq(searched.has_digits, 1);
    }
    pcre2_code_free(digit);
    pcre2_match_data_free(data);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("searched");
    TCase *cases = tcase_create("searched");

    tcase_set_timeout(cases, 120);
    tcase_add_checked_fixture(cases, start, finish);
    tcase_add_test(cases, each_character_has_its_room_and_one_form);
    tcase_add_test(cases, what_pcre2_takes_for_a_space_is_a_blank);
    tcase_add_test(cases, only_letters_become_letters_of_ascii);
    tcase_add_loop_test(cases, literals_may_begin_at_words_and_signs, 0, 2);
    tcase_add_test(cases, what_pcre2_takes_for_a_digit_is_one);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
