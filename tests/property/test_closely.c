/* SPDX-License-Identifier: MIT */
/*
 * Words that are remembered read as those that are looked at closely, whatever stands
 * around them and whatever was read before. test_plainly.c does so for all else.
 */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "support/closely.h"
#include "support/random.h"
#include "support/run.h"
#include "support/stride.h"

enum { POSTS = 40000, POST_BYTES = 1024, PIECES_MAX = 24, FLOODS = 120 };

/* What makes a plain word something else, and what only looks so. */
static const char *const pieces[] = {
    "a",
    "A",
    "I",
    "D",
    "o",
    "O",
    "x",
    "X",
    "xd",
    "Do",
    "DO",
    "rs",
    "Rs",
    "USD",
    "us",
    "hk",
    "Rp",
    "5",
    "100",
    "k",
    "s",
    "t",
    "ll",
    "don",
    "it",
    "follow",
    "Follow",
    "FOLLOW",
    "fOllow",
    "followers",
    "learn",
    "Learn",
    "LEARN",
    "vvin",
    "cooool",
    "Cooool",
    "size",
    "lnk",
    "lIkes",
    "iPhone",
    "eightchr",
    "sevench",
    "fifteenletters",
    "sixteenlettersxx",
    "seventeenletterss",
    "eightchr's",
    "sevench's",
    "http",
    "https",
    "www",
    "example",
    ".org",
    ".com",
    ".co",
    "f o l l o w",
    "f.o.l.l.o.w",
    "fol.low",
    "b*y",
    "l!kes",
    "RT",
    "via",
    "get",
    "the",
    ".",
    "..",
    "...",
    ",",
    "!",
    "!!",
    "?",
    ":",
    "//",
    "/",
    "@",
    "#",
    "$",
    "%",
    "+",
    "*",
    "=",
    "&",
    "&amp;",
    "|",
    "_",
    "-",
    "'",
    "\"",
    "(",
    ")",
    "[",
    "<3",
    ":)",
    ":-D",
    "o_o",
    "\n",
    "\t",
    "\x7f",
    "\x01",
    "\xe2\x80\x99",
    "\xc3\xa9",
    "\xd0\xbf",
    "\xd0\xb0",
    "\xe6\x9d\xb1",
    "\xf0\x9f\x94\xa5",
    "\xef\xb8\x8f",
    "\xe2\x80\x8d",
    "\xe2\x80\xae",
    "\xe2\x80\xac",
    "\xcc\x81",
    "\xe2\x83\xa3",
    "\xf0\x9d\x90\x9f",
    "\xc2\xa0",
    "\xe2\x80\x8b",
    "\xe2\x82\xac",
    "\xc2\xa3",
    "\xe2\x80\xa6",
    "\xef\xbc\xa1",
    "caf\xc3\xa9",
    "Caf\xc3\xa9",
    "ma\xc3\xb1"
    "ana",
    "\xc3\xbc"
    "ber",
    "na\xc3\xafve",
    "\xd0\xbf\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82",
    "\xd0\x9f\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82",
    "\xd0\x9f\xd0\xa0\xd0\x98\xd0\x92\xd0\x95\xd0\xa2",
    "\xd0\xb5",
    "\xd1\x80\xd0\xb0\xd1\x83\xd1\x80\xd0\xb0l",
    "f\xd0\xbellow",
    "F\xd0\xbell\xd0\xbewers",
    "foll\xd0\xbewers",
    "\xd1\x81\xd0\xbe\xd1\x80",
    "\xd1\x95"
    "al\xd0\xb5",
    "\xd0\xbe",
    "\xc3\xb6l",
    "\xc3\x96l",
    "\xc4\xb0stanbul",
    "stra\xc3\x9f"
    "e",
    "\xed\x95\x9c\xea\xb5\xad\xec\x96\xb4",
    "follow\xed\x95\x9c",
    "\xe6\x97\xa5\xe6\x9c\xac",
    "\xef\xbd\x86\xef\xbd\x8f\xef\xbd\x8c\xef\xbd\x8c\xef\xbd\x8f\xef\xbd\x97",
    "\xc3\xa9\xcc\x81\xc3\xa9",
    "#caf\xc3\xa9",
    "#follow",
    "#Follow",
    "#f\xd0\xbellow",
    "f0llow",
    "f0llowers",
    "a\xc3\xa7\xc3\xa3o",
    "\xce\xb3\xce\xb5\xce\xb9\xce\xb1",
    "\xca\x9fike",
    "\xd0\xbf\xd0\xbe\xd0\xb4\xd0\xbf\xd0\xb8\xd1\x81\xd1\x87\xd0\xb8\xd0\xba\xd0\xbe"
    "\xd0\xb2",
    "\xd0\x9f\xd0\xbe\xd0\xb4\xd0\xbf\xd0\xb8\xd1\x81\xd1\x87\xd0\xb8\xd0\xba\xd0\xbe"
    "\xd0\xb2",
    "\xd0\x9f\xd0\x9e\xd0\x94\xd0\x9f\xd0\x98\xd0\xa1\xd0\xa7\xd0\x98\xd0\x9a\xd0\x9e"
    "\xd0\x92",
    "\xd0\xbf\xd0\xbe\xd0\xb4\xd0\xbf\xd0\xb8\xd1\x81\xd1\x87\xd0\xb8\xd0\xba\xd0\xb8"
    "\xd0\xb2\xd0\xbc\xd0\xb5\xd1\x81\xd1\x82\xd0\xb5",
    "\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xbe\xd0\xbf\xd1\x80\xd0\xb8\xd0\xbc\xd0\xb5"
    "\xd1\x87\xd0\xb0\xd1\x82\xd0\xb5\xd0\xbb\xd1\x8c\xd0\xbd\xd0\xbe\xd1\x81\xd1\x82"
    "\xd1\x8f\xd0\xbc\xd0\xb8",
    "\xce\xbc\xce\xb1\xce\xb8\xce\xb7\xce\xbc\xce\xb1\xcf\x84\xce\xb9\xce\xba\xce\xac",
    "\xce\x9c\xce\xb1\xce\xb8\xce\xb7\xce\xbc\xce\xb1\xcf\x84\xce\xb9\xce\xba\xce\xac",
    "\xd8\xa7\xd9\x84\xd9\x85\xd8\xaa\xd8\xa7\xd8\xa8\xd8\xb9\xd9\x8a\xd9\x86",
    "\xd0\xbf\xd0\xbe\xd0\xb4\xd0\xbf\xd0\xb8"
    "c\xd1\x87\xd0\xb8\xd0\xba\xd0\xbe\xd0\xb2",
    "\xd0\xbf\xd0\xbe\xd0\xb4\xd0\xbf\xd0\xb8\xd1\x81\xd1\x87\xd0\xb8\xd0\xba\xd0\xbe"
    "\xd0\xb2x",
    "\xff",
    "\xc3",
};

static const char *const languages[] = { "english", "english,spanish,german", "none" };

static size_t
pieced_post(uint64_t *state, char *out)
{
    const size_t count = 1 + random_below(state, PIECES_MAX);
    const size_t blanks = random_below(state, 4); /* none, few, most */
    size_t used = 0;

    for (size_t i = 0; i < count; i++) {
        const char *piece =
            pieces[random_below(state, sizeof pieces / sizeof pieces[0])];

        memcpy(out + used, piece, strlen(piece));
        used += strlen(piece);
        if (random_below(state, 4) < blanks)
            out[used++] = ' ';
    }
    return used;
}

static size_t
noise(uint64_t *state, char *out)
{
    const size_t bytes = random_below(state, 200);

    for (size_t i = 0; i < bytes; i++)
        out[i] = (char)(random_next(state) >> 40);
    return bytes;
}

START_TEST(a_word_remembered_reads_as_one_looked_at_closely)
{
    struct ti_reader *reader = closely_reader(languages[_i]);
    uint64_t state = random_seed();
    char post[POST_BYTES];

    for (unsigned i = 0; i < POSTS / test_stride(); i++) {
        const size_t bytes = i % 8 == 0   ? noise(&state, post)
                             : i % 8 == 1 ? random_post(&state, post, sizeof post)
                                          : pieced_post(&state, post);
        const char *differs = closely_differs(reader, post, bytes);

        ck_assert_msg(!differs, "\"%.*s\": %s", (int)bytes, post, differs);
    }
    closely_free(reader);
}
END_TEST

/* More distinct words than places for them, in posts longer than what is kept. */
START_TEST(a_flood_of_words_changes_nothing)
{
    static const char *const ends[] = { "", "\xc3\xa9", "\xd0\xb6" };
    struct ti_reader *reader = closely_reader("english");
    static char post[CLOSELY_BYTES_MAX];
    uint64_t state = random_seed();

    for (unsigned i = 0; i < FLOODS; i++) {
        size_t used = 0;

        while (used < sizeof post - 16) {
            const size_t letters = 3 + random_below(&state, 9);

            for (size_t k = 0; k < letters; k++)
                post[used++] = (char)('a' + random_below(&state, 26));
            memcpy(post + used, ends[i % 3], strlen(ends[i % 3]));
            used += strlen(ends[i % 3]);
            post[used++] = ' ';
        }
        ck_assert_ptr_null(closely_differs(reader, post, used));
    }
    ck_assert_ptr_null(closely_differs(reader, "Follow us today", 15));
    closely_free(reader);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("closely");
    TCase *cases = tcase_create("closely");

    tcase_set_timeout(cases, 300);
    tcase_add_loop_test(cases, a_word_remembered_reads_as_one_looked_at_closely, 0,
                        (int)(sizeof languages / sizeof languages[0]));
    tcase_add_test(cases, a_flood_of_words_changes_nothing);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
