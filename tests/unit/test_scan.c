/* SPDX-License-Identifier: MIT */
/* What a post is cut into: each case is a post and its tokens, one word a kind. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "feature/reader.h"
#include "support/run.h"

static struct ti_reader *reader;

static void
make_reader(void)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_recipe recipe;

    ck_assert_int_eq(ti_recipe_make(NULL, &alloc, &recipe, NULL), TOUT_OK);
    ck_assert_int_eq(ti_reader_new(&recipe, 4096, &alloc, &reader, NULL), TOUT_OK);
}

static void
free_reader(void)
{
    ti_reader_free(reader);
}

/* The tokens as "kind:norm kind:norm". */
static const char *
tokens_of(const char *text)
{
    static char out[4096];
    size_t used = 0;

    out[0] = '\0';
    ti_reader_read(reader, text, strlen(text));
    for (uint32_t i = 0; i < reader->tokens.count; i++) {
        const struct ti_token *token = &reader->tokens.list[i];
        const int wrote =
            snprintf(out + used, sizeof out - used, "%s%s:%.*s", i ? " " : "",
                     tout_token_kind_name(token->kind), (int)token->norm_bytes,
                     ti_token_norm(&reader->tokens, token));

        used += (size_t)wrote;
    }
    return out;
}

static struct {
    const char *text;
    const char *tokens;
} const posts[] = {
    { "", "" },
    { " \t\n", "" },
    { "Get followers", "word:get word:followers" },
    { "don't don\xe2\x80\x99t 'quoted'",
      "word:don't word:don't punctuation:' word:quoted punctuation:'" },
    { "wow!!! really?! ok...", "word:wow punctuation:!!! word:really punctuation:?! "
                               "word:ok punctuation:..." },
    { "a\xe2\x80\xa6", "word:a punctuation:..." },
    { "12 1,000 10.000 10k 2M 1000s 3D 5.",
      "number:12 number:1,000 number:10.000 number:10k number:2m number:1000s number:3 "
      "word:d number:5 punctuation:." },
    { "$5 \xe2\x82\xac 9.99 5\xe2\x82\xac 50%", "amount:$5 amount:\xe2\x82\xac 9.99 "
                                                "amount:5\xe2\x82\xac amount:50%" },
    { "$ five", "punctuation:$ word:five" },
    { "@Example hi @a@example.org. a@b @",
      "mention:@example word:hi mention:@a@example.org "
      "punctuation:. word:a punctuation:@ word:b "
      "punctuation:@" },
    { "#TeamFollow #1 #\xc3\xa9t\xc3\xa9!",
      "hashtag:#teamfollow punctuation:# number:1 "
      "hashtag:#\xc3\xa9t\xc3\xa9 punctuation:!" },
    { "example.xn--p1ai/x EXAMPLE.XN--P1AI. example.xn--p1ai- example.xn--",
      "link:example.xn--p1ai/x link:example.xn--p1ai punctuation:. "
      "word:example punctuation:. word:xn punctuation:- punctuation:- word:p1ai "
      "punctuation:- word:example punctuation:. word:xn punctuation:- punctuation:-" },
    { "(https://example.org/a?b=1), www.Example.com.",
      "punctuation:( link:https://example.org/a?b=1 punctuation:) punctuation:, "
      "link:www.example.com punctuation:." },
    { "http:// x", "word:http punctuation:: punctuation:/ punctuation:/ word:x" },
    { "\xf0\x9f\x94\xa5\xf0\x9f\x94\xa5",
      "emoji:\xf0\x9f\x94\xa5 emoji:\xf0\x9f\x94\xa5" },
    { "\xe2\x9d\xa4\xef\xb8\x8f \xe2\x9d\xa4",
      "emoji:\xe2\x9d\xa4 emoji:\xe2\x9d\xa4" },
    { "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7",
      "emoji:"
      "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7" },
    { "\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa\xf0\x9f\x87\xab\xf0\x9f\x87\xb7",
      "emoji:\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa emoji:\xf0\x9f\x87\xab\xf0\x9f\x87\xb7" },
    { "1\xef\xb8\x8f\xe2\x83\xa3 2", "emoji:1\xe2\x83\xa3 number:2" },
    { "\xe6\x9d\xb1\xe4\xba\xac\xe9\x83\xbd \xe8\xaa\x9e",
      "characters:\xe6\x9d\xb1\xe4\xba\xac characters:\xe4\xba\xac\xe9\x83\xbd "
      "characters:\xe8\xaa\x9e" },
    { "a_b", "word:a punctuation:_ word:b" },
    { "example.org/a_(b)_c. no.such 1.2",
      "link:example.org/a_(b)_c punctuation:. "
      "word:no punctuation:. word:such number:1.2" },
    { "http://192.0.2.7:80/x http://999.0.0.1",
      "link:http://192.0.2.7:80/x word:http punctuation:: punctuation:/ punctuation:/ "
      "number:999.0.0.1" },
    { "mail a.b+c@mail.example.org!",
      "word:mail email:a.b+c@mail.example.org punctuation:!" },
    { "@anna.It rt@bob @a.example.com @a/list-1",
      "mention:@anna punctuation:. word:it word:rt mention:@bob mention:@a.example.com "
      "mention:@a/list-1" },
    { "$TICK $tick.x $toolong7 x$y",
      "cashtag:$tick cashtag:$tick.x punctuation:$ word:toolong7 word:x punctuation:$ "
      "word:y" },
    { ":-) thanks:) <3 10:30 note:x",
      "emoticon::-) word:thanks emoticon::) emoticon:<3 "
      "number:10 punctuation:: number:30 word:note "
      "punctuation:: word:x" },
    { "20rb Rp 50.000 5 eur US$9 5 eurasia",
      "amount:20rb amount:rp 50.000 amount:5 eur "
      "amount:us$9 number:5 word:eurasia" },
    { "10\xe2\x80\xaf"
      "000\xc2\xa0\xe2\x82\xac",
      "amount:10 000 \xe2\x82\xac" },
    { "mp3 4chan 1000followers",
      "word:mp3 number:4 word:chan number:1000 word:followers" },
    { "\xed\x95\x9c\xea\xb5\xad"
      "cat",
      "word:\xed\x95\x9c\xea\xb5\xad word:cat" },
    { "nul\x1a", "word:nul" },
};

START_TEST(a_post_is_cut_into_its_tokens)
{
    ck_assert_str_eq(tokens_of(posts[_i].text), posts[_i].tokens);
}
END_TEST

START_TEST(spans_are_bytes_of_the_post_as_given)
{
    ti_reader_read(reader,
                   "\xff Stra\xc3\x9f"
                   "e!",
                   10);
    ck_assert_uint_eq(reader->repairs, 1);
    ck_assert_uint_eq(reader->tokens.count, 2);
    ck_assert_uint_eq(reader->tokens.list[0].begin, 2);
    ck_assert_uint_eq(reader->tokens.list[0].end, 9);
}
END_TEST

START_TEST(digits_before_the_decimal_mark_are_a_numbers_size)
{
    static const struct {
        const char *text;
        unsigned digits;
    } numbers[] = { { "7", 1 },         { "10.5", 2 },  { "10.000", 5 },
                    { "1,000,000", 7 }, { "10k", 5 },   { "2M", 7 },
                    { "1000s", 4 },     { "$5.99", 1 }, { "99999999999999999", 12 } };

    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        tokens_of(numbers[i].text);
        ck_assert_uint_eq(reader->tokens.count, 1);
        ck_assert_uint_eq(reader->tokens.list[0].digits, numbers[i].digits);
    }
}
END_TEST

START_TEST(a_longer_post_is_read_up_to_a_border)
{
    char text[5000];

    memset(text, 'a', sizeof text);
    memcpy(text + 4094, "\xf0\x9f\x94\xa5", 4);
    ti_reader_read(reader, text, sizeof text);
    ck_assert_int_eq(reader->is_truncated, 1);
    ck_assert_uint_eq(reader->repairs, 0);
    ck_assert_uint_eq(reader->tokens.count, 1);
    ck_assert_uint_eq(reader->tokens.list[0].end, 4094);
    ck_assert_uint_eq(reader->tokens.list[0].norm_bytes, TOUT_TOKEN_BYTES_MAX);
}
END_TEST

/* Posts made to need the most room of each kind; the asserts inside the rooms judge. */
START_TEST(no_post_needs_more_room_than_there_is)
{
    static const char *const dense[] = {
        "\xef\xb7\xba",
        "\xef\xb7\xba ",
        "a ",
        "1 ",
        "! ",
        "$1 ",
        "#a ",
        "#a1",
        "@a ",
        "5%",
        "\xe6\x9d\xb1",
        "\xe0\xb8\xb3",
        "www.a ",
        "http://a/b/c/",
        "/ab",
        "AB ",
        "\xf0\x9f\x94\xa5",
        "#\xef\xb7\xba ",
        ("#a\xef\xb7\xba"
         "1"),
        "1\xef\xb8\x8f\xe2\x83\xa3",
        "\xff",
        "\xcc\x81",
    };
    char text[4096];

    for (size_t i = 0; i < sizeof dense / sizeof dense[0]; i++) {
        const size_t bytes = strlen(dense[i]);
        size_t used = 0;

        for (; used + bytes <= sizeof text; used += bytes)
            memcpy(text + used, dense[i], bytes);
        ti_reader_read(reader, text, used);
        memmove(text + 8, text, sizeof text - 8);
        memcpy(text, "http://x", 8);
        ti_reader_read(reader, text, sizeof text);
        memcpy(text, "#xxxxxxx", 8);
        ti_reader_read(reader, text, sizeof text);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("scan");
    TCase *cases = tcase_create("scan");

    tcase_add_checked_fixture(cases, make_reader, free_reader);
    tcase_add_loop_test(cases, a_post_is_cut_into_its_tokens, 0,
                        sizeof posts / sizeof posts[0]);
    tcase_add_test(cases, spans_are_bytes_of_the_post_as_given);
    tcase_add_test(cases, digits_before_the_decimal_mark_are_a_numbers_size);
    tcase_add_test(cases, a_longer_post_is_read_up_to_a_border);
    tcase_add_test(cases, no_post_needs_more_room_than_there_is);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
