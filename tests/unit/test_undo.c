/* SPDX-License-Identifier: MIT */
/* Disguises: what is undone, to what and how it is called; and what is let alone. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "feature/reader.h"
#include "support/run.h"

static const char words[] =
    "tout-lexicon 1\n"
    "[sold] cheap discount views paypal \xd0\xbb\xd0\xb0\xd0\xb9\xd0\xba\xd0\xb8\n"
    "[look-alike] from modern modem small still great sign out pay pal\n";

static tout_lexicon *lexicon;
static struct ti_reader *reader;

static void
start(void)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_recipe recipe;

    ck_assert_int_eq(tout_lexicon_parse(words, sizeof words - 1, NULL, &lexicon, NULL),
                     TOUT_OK);
    ck_assert_int_eq(ti_recipe_make(NULL, &alloc, &recipe, NULL), TOUT_OK);
    recipe.lexicon = ti_lexicon_of(lexicon);
    ck_assert_int_eq(ti_reader_new(&recipe, 65536, &alloc, &reader, NULL), TOUT_OK);
}

static void
end(void)
{
    ti_reader_free(reader);
    tout_lexicon_unref(lexicon);
}

/* Words as "norm(how,how) norm". */
static const char *
words_of(const char *text)
{
    static char out[4096];
    size_t used = 0;

    out[0] = '\0';
    ti_reader_read(reader, text, strlen(text));
    for (uint32_t i = 0; i < reader->tokens.count; i++) {
        const struct ti_token *token = &reader->tokens.list[i];

        used += (size_t)snprintf(out + used, sizeof out - used, "%s%.*s", i ? " " : "",
                                 (int)token->norm_bytes,
                                 ti_token_norm(&reader->tokens, token));
        for (uint32_t bit = 1; bit <= token->undone; bit <<= 1)
            if (token->undone & bit)
                used += (size_t)snprintf(out + used, sizeof out - used, "(%s)",
                                         tout_undone_name(bit));
    }
    return out;
}

static struct {
    const char *text;
    const char *words;
} const posts[] = {
    { "ch3ap v1ews dis(0unt", "cheap(leet) views(leet) dis ( 0 unt" },
    { "CH3AP ChEAP", "cheap(leet) cheap" },
    { "c.h.e.a.p c h e a p c-h-e-a-p", "cheap(spaced) cheap(spaced) cheap(spaced)" },
    { "ch.eap ch*ap vi\xf0\x9f\x94\xa5"
      "ews",
      "cheap(spaced) cheap(leet) views(spaced)" },
    { "cheeeap cheapppp", "cheap(stretched) cheap(stretched)" },
    { "ch\xc3\xa9\xc3\xa1p", "cheap(marks)" },
    { "c\xcc\xb6h\xcc\xb6"
      "e\xcc\xb6"
      "a\xcc\xb6p\xcc\xb6",
      "cheap(marks)" },
    { "frorn smaII \xd1\x95mall",
      "from(look-alike) small(look-alike) small(look-alike)" },
    { "x\xd0\xbe"
      "x\xd0\xb5t",
      "xoxet(look-alike)" },
    { "x\xd0\xbe"
      "x\xd0\xb5t\xe0\xa5\xa9",
      "xoxet3(look-alike)" },
    { "\xd0\xbb"
      "a\xd0\xb9"
      "k\xd0\xb8",
      "\xd0\xbb\xd0\xb0\xd0\xb9\xd0\xba\xd0\xb8(look-alike)" },
    { "\xe2\x80\xaepaehc\xe2\x80\xac now", "cheap(direction) now" },
    { "wo\xe2\x80\x8brd ch\xc2\xad"
      "eap",
      "word(invisible) cheap(invisible)" },
    { "\xef\xbd\x97\xef\xbd\x8f\xef\xbd\x92\xef\xbd\x84", "word(styled)" },
    { "\xf0\x9f\x85\xb2\xf0\x9f\x85\xb7\xf0\x9f\x85\xb4\xf0\x9f\x85\xb0\xf0\x9f\x85"
      "\xbf",
      "cheap(styled)" },
    { "1\xef\xb8\x8f\xe2\x83\xa3"
      "0\xef\xb8\x8f\xe2\x83\xa3"
      "0\xef\xb8\x8f\xe2\x83\xa3",
      "100(styled)" },
    { "#ch3ap", "#cheap(leet)" },
    { "$mall $cheapz cheapz", "$mall $cheapz cheapz" },
    { "viewz \xd9\xa1\xd9\xa0\xd9\xa0", "views(leet) 100(styled)" },
    /* Let alone. */
    { "m0dern fr0m sti11", "m0dern fr0m sti11" },
    { "s m a l l", "s m a l l" },
    { "smmmall grrreat", "smmmall grrreat" },
    { "modern MODERN", "modern modern" },
    { "sign-out pay-pal", "sign - out pay - pal" },
    { "SMALL STILL I", "small still i" },
    { "views5 view", "views5 view" },
    { "\xd1\x81\xd0\xbe\xd1\x80\xd1\x83 \xd0\xb6",
      "\xd1\x81\xd0\xbe\xd1\x80\xd1\x83 \xd0\xb6" },
    { "SMS\xd0\xbe\xd0\xbc", "sms\xd0\xbe\xd0\xbc" },
    { "\xd9\x85\xd9\x86 \xd9\xa1\xd9\xa0\xd9\xa0", "\xd9\x85\xd9\x86 100" },
    { "x\xc2\xb2 1\xc2\xaa", "x2 1 a" },
};

START_TEST(a_word_reads_as_people_read_it)
{
    ck_assert_str_eq(words_of(posts[_i].text), posts[_i].words);
}
END_TEST

START_TEST(a_disguise_leads_to_the_features_of_the_plain_word)
{
    char text[64];
    int found = 0;

    words_of("c h 3 a p");
    for (uint32_t i = 0; i < reader->features.count; i++) {
        ti_feature_text(&reader->tokens, &reader->features.list[i], text, sizeof text);
        found |= (strcmp(text, "stem:cheap") == 0) |
                 (strcmp(text, "disguise:leet") == 0) << 1 |
                 (strcmp(text, "disguise:spaced") == 0) << 2;
    }
    ck_assert_int_eq(found, 7);
    ck_assert_uint_eq(reader->tokens.list[0].begin, 0);
    ck_assert_uint_eq(reader->tokens.list[0].end, 9);
}
END_TEST

START_TEST(without_undoing_words_stay_as_written)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const tout_recipe asked = { .size = sizeof asked, .flags = TOUT_RECIPE_NO_UNDOING };
    struct ti_recipe recipe;

    ti_reader_free(reader);
    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, NULL), TOUT_OK);
    recipe.lexicon = ti_lexicon_of(lexicon);
    ck_assert_int_eq(ti_reader_new(&recipe, 4096, &alloc, &reader, NULL), TOUT_OK);
    ck_assert_str_eq(words_of("cheeeap c-h fr\xe2\x80\x8b"
                              "om"),
                     "cheeeap c - h from");
}
END_TEST

/* Long words, and long runs of what begins a disguise, are read in time. */
START_TEST(floods_are_read)
{
    /* Squared A; keycap 1; an override; a struck out; a Cyrillic a and a Latin one. */
    static const char *const parts[] = { "a.",
                                         "a ",
                                         "a*",
                                         "l",
                                         "rn",
                                         "$a",
                                         "a-b.",
                                         "@",
                                         "(",
                                         "1",
                                         "a@b",
                                         "#",
                                         "http://a.b(",
                                         "\xf0\x9f\x85\xb0",
                                         "1\xef\xb8\x8f\xe2\x83\xa3",
                                         "\xe2\x80\xae",
                                         "a\xcc\xb6",
                                         "\xd0\xb0\x61" };
    char *text = malloc(65536);
    const size_t bytes = strlen(parts[_i]);
    size_t used = 0;

    for (; used + bytes <= 65536; used += bytes)
        memcpy(text + used, parts[_i], bytes);
    ti_reader_read(reader, text, used);
    free(text);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("undo");
    TCase *cases = tcase_create("undo");

    tcase_add_checked_fixture(cases, start, end);
    tcase_add_loop_test(cases, a_word_reads_as_people_read_it, 0,
                        (int)(sizeof posts / sizeof posts[0]));
    tcase_add_test(cases, a_disguise_leads_to_the_features_of_the_plain_word);
    tcase_add_test(cases, without_undoing_words_stay_as_written);
    tcase_add_loop_test(cases, floods_are_read, 0, 18);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
