/* SPDX-License-Identifier: MIT */
/* The tables of code points say what utf8proc says. */
#include <stdlib.h>
#include <string.h>

#include "support/random.h"
#include "support/run.h"
#include "text/class.h"
#include "text/fold.h"
#include "text/utf8.h"

/* Of the tables; another version of the library may well differ. */
#define VERSION "15.0.0"

enum { CODES = 0x110000, ROUNDS = 200000, LETTERS_MAX = 12, ROOM = 64 };

static int
is_surrogate(uint32_t code)
{
    return code >= 0xd800 && code <= 0xdfff;
}

START_TEST(a_class_is_that_of_utf8proc)
{
    uint32_t wrong = 0; /* the last of them */

    for (uint32_t code = 0x80; code < CODES; code++)
        if (!is_surrogate(code) &&
            (ti_class(code) & ~TI_CLASS_ITSELF) != ti_class_rare(code))
            wrong = code;
    ck_assert_uint_eq(wrong, 0);
}
END_TEST

static void
check_fold(struct ti_folder *folder, const char *text, size_t bytes)
{
    /* ASCII in front is cut by itself. */
    const int is_wide = ((unsigned char)text[0] & 0x80) != 0;
    const size_t capacity =
        is_wide && bytes % 3 == 0 && bytes < ROOM ? bytes / 2 : ROOM;
    char found[ROOM];
    char wanted[ROOM];
    const size_t found_bytes = ti_fold(folder, text, bytes, found, capacity);
    const size_t wanted_bytes = ti_fold_whole(folder, text, bytes, wanted, capacity);

    if (found_bytes != wanted_bytes || memcmp(found, wanted, found_bytes) != 0)
        ck_abort_msg("\"%.*s\"", (int)bytes, text);
}

/* Letters of one block, of any, accents, and what grows together. */
static uint32_t
some_code(uint64_t *state, uint32_t block)
{
    static const uint32_t some[] = { 'a',    'K',    0x301,  0x308,  0x345,  0x3099,
                                     0x1161, 0x11a8, 0x9be,  0x2019, 0x200d, 0xac00,
                                     0x338,  0x20e3, 0xfe0f, 0x1d400 };
    uint32_t code;

    switch (random_below(state, 8)) {
    case 0:
        return some[random_below(state, sizeof some / sizeof some[0])];
    case 1:
        code = (uint32_t)random_below(state, CODES);
        return is_surrogate(code) ? 'x' : code;
    default:
        code = block + (uint32_t)random_below(state, 0x80);
        return is_surrogate(code) ? 'x' : code;
    }
}

START_TEST(letters_fold_one_by_one_as_they_do_together)
{
    struct ti_folder *folder = malloc(ti_folder_bytes());
    uint64_t state = random_seed();
    char text[4 * LETTERS_MAX * 8];

    ck_assert_ptr_nonnull(folder);
    for (uint32_t code = 0; code < CODES; code++)
        if (!is_surrogate(code))
            check_fold(folder, text, ti_utf8_put(code, text));
    for (unsigned round = 0; round < ROUNDS; round++) {
        const uint32_t top = round % 2 ? 0x3100 : round % 32 ? 0x600 : 0x20000;
        const uint32_t block = (uint32_t)random_below(&state, top / 0x80) * 0x80;
        const size_t letters =
            random_below(&state, LETTERS_MAX * (round % 16 ? 1 : 8)) + 1;
        size_t bytes = 0;

        for (size_t i = 0; i < letters; i++)
            bytes += ti_utf8_put(some_code(&state, block), text + bytes);
        check_fold(folder, text, bytes);
    }
    free(folder);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("code");
    TCase *cases = tcase_create("code");

    if (strcmp(ti_class_unicode_version(), VERSION) == 0) {
        tcase_add_test(cases, a_class_is_that_of_utf8proc);
        tcase_add_test(cases, letters_fold_one_by_one_as_they_do_together);
    }
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
