/* SPDX-License-Identifier: MIT */
/* Lexicons: what is read, what is refused and where, and looking words up. */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "base/view.h"
#include "support/run.h"
#include "token/lexicon.h"

#define HEAD "tout-lexicon 1\n"

static tout_lexicon *
lexicon_of(const char *text)
{
    tout_lexicon *lexicon;
    tout_error err;

    ck_assert_msg(tout_lexicon_parse(text, strlen(text), NULL, &lexicon, &err) ==
                      TOUT_OK,
                  "%s", err.message);
    return lexicon;
}

static int
mark_of(const tout_lexicon *lexicon, const char *word)
{
    return tout_lexicon_find(lexicon, word, strlen(word));
}

START_TEST(words_are_found_by_their_marks)
{
    tout_lexicon *lexicon =
        lexicon_of(HEAD "# words\n[sold]\nfollowers  LIKES # and\n\n[look-alike]\r\n"
                        "from\tGr\xc3\xb6\xc3\x9f"
                        "e\n[sold] views");

    ck_assert_uint_eq(tout_lexicon_words(lexicon), 5);
    ck_assert_int_eq(mark_of(lexicon, "followers"), TOUT_LEXICON_SOLD);
    ck_assert_int_eq(mark_of(lexicon, "likes"), TOUT_LEXICON_SOLD);
    ck_assert_int_eq(mark_of(lexicon, "views"), TOUT_LEXICON_SOLD);
    ck_assert_int_eq(mark_of(lexicon, "from"), TOUT_LEXICON_LOOK_ALIKE);
    ck_assert_int_eq(mark_of(lexicon, "gr\xc3\xb6sse"), TOUT_LEXICON_LOOK_ALIKE);
    ck_assert_int_eq(mark_of(lexicon, "follower"), 0);
    ck_assert_int_eq(mark_of(lexicon, "f0llowers"), 0);
    ck_assert_int_eq(mark_of(lexicon, ""), 0);
    ck_assert_int_eq(mark_of(NULL, "from"), 0);
    ck_assert_uint_eq(tout_lexicon_words(NULL), 0);
    tout_lexicon_unref(tout_lexicon_ref(lexicon));
    tout_lexicon_unref(lexicon);
}
END_TEST

START_TEST(an_empty_lexicon_has_no_word)
{
    tout_lexicon *lexicon = lexicon_of("tout-lexicon 1");

    ck_assert_uint_eq(tout_lexicon_words(lexicon), 0);
    ck_assert_int_eq(mark_of(lexicon, "from"), 0);
    tout_lexicon_unref(lexicon);
}
END_TEST

static struct {
    const char *text;
    const char *said;
    uint32_t line;
    uint64_t offset;
} const faults[] = {
    { "", "tout-lexicon 1", 1, 0 },
    { "words\n", "tout-lexicon 1", 1, 0 },
    { HEAD "from", "before the first word", 2, 15 },
    { HEAD "[bought]", "expected [look-alike] or [sold]", 2, 15 },
    { HEAD "[sold]\nbuy a", "two letters", 3, 26 },
    { HEAD "[sold] bu4", "letters", 2, 22 },
    { HEAD "[sold] b\xff"
           "uy",
      "UTF-8", 2, 22 },
    { HEAD "[sold]\nbuy\n[look-alike]\nBUY", "twice", 5, 39 },
    { HEAD "[sold] aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "32 bytes", 2, 22 },
};

START_TEST(a_fault_is_named_with_its_line_and_byte)
{
    tout_lexicon *lexicon = NULL;
    tout_error err;

    ck_assert_int_eq(tout_lexicon_parse(faults[_i].text, strlen(faults[_i].text), NULL,
                                        &lexicon, &err),
                     TOUT_E_SYNTAX);
    ck_assert_ptr_null(lexicon);
    ck_assert_msg(strstr(err.message, faults[_i].said) != NULL, "%s", err.message);
    ck_assert_uint_eq(err.line, faults[_i].line);
    ck_assert_uint_eq(err.offset, faults[_i].offset);
}
END_TEST

START_TEST(the_order_of_words_makes_no_difference)
{
    tout_lexicon *one =
        lexicon_of(HEAD "[sold] buy cheap likes views [look-alike] from");
    tout_lexicon *other =
        lexicon_of(HEAD "[look-alike] from [sold] views likes cheap buy");

    ck_assert_uint_eq(one->table.bytes, other->table.bytes);
    ck_assert_mem_eq(one->table.data, other->table.data, one->table.bytes);
    tout_lexicon_unref(one);
    tout_lexicon_unref(other);
}
END_TEST

/* A model from a stranger has a table of any bytes. */
START_TEST(a_damaged_table_is_refused_or_harmless)
{
    tout_lexicon *lexicon = lexicon_of(HEAD "[sold] buy cheap likes views");
    const size_t bytes = lexicon->table.bytes;
    uint8_t *copy = malloc(bytes);
    struct ti_lexicon table;

    for (size_t at = 0; at < bytes * 3; at++) {
        static const uint8_t others[] = { 0, 0x7f, 0xff };
        tout_lexicon damaged = { .owned = NULL };

        memcpy(copy, lexicon->table.data, bytes);
        copy[at / 3] = others[at % 3];
        if (!ti_lexicon_over(&table, copy, bytes))
            continue;
        damaged.table = table;
        mark_of(&damaged, "likes");
        mark_of(&damaged, "cheap");
    }
    for (size_t cut = 0; cut < bytes; cut++) {
        /* At the end of a block of its own, so that a sanitizer sees a step beyond. */
        uint8_t *end = malloc(cut + 1);
        tout_lexicon damaged = { .owned = NULL };

        memcpy(end, lexicon->table.data, cut);
        if (ti_lexicon_over(&table, end, cut)) {
            damaged.table = table;
            mark_of(&damaged, "views");
        }
        free(end);
    }
    free(copy);
    tout_lexicon_unref(lexicon);
}
END_TEST

START_TEST(what_cannot_be_read_is_an_error)
{
    tout_lexicon *lexicon;
    tout_error err;

    ck_assert_int_eq(tout_lexicon_open("/nonexistent/lexicon", NULL, &lexicon, &err),
                     TOUT_E_IO);
    ck_assert_int_eq(tout_lexicon_open(NULL, NULL, &lexicon, NULL), TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_lexicon_parse(NULL, 1, NULL, &lexicon, NULL),
                     TOUT_E_ARGUMENT);
    ck_assert_int_eq(tout_lexicon_parse("", 0, NULL, NULL, NULL), TOUT_E_ARGUMENT);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("lexicon");
    TCase *cases = tcase_create("lexicon");

    tcase_add_test(cases, words_are_found_by_their_marks);
    tcase_add_test(cases, an_empty_lexicon_has_no_word);
    tcase_add_loop_test(cases, a_fault_is_named_with_its_line_and_byte, 0,
                        (int)(sizeof faults / sizeof faults[0]));
    tcase_add_test(cases, the_order_of_words_makes_no_difference);
    tcase_add_test(cases, a_damaged_table_is_refused_or_harmless);
    tcase_add_test(cases, what_cannot_be_read_is_an_error);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
