/* SPDX-License-Identifier: MIT */
/* Which features a post has, by their text. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "feature/reader.h"
#include "support/random.h"
#include "support/run.h"
#include "text/class.h"
#include "text/utf8.h"

static struct ti_reader *
reader_for(uint32_t flags)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    tout_recipe asked = TOUT_RECIPE_INIT;
    struct ti_recipe recipe;
    struct ti_reader *reader;

    asked.flags = flags;
    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, NULL), TOUT_OK);
    ck_assert_int_eq(ti_reader_new(&recipe, 4096, &alloc, &reader, NULL), TOUT_OK);
    return reader;
}

static const char *
features_of(struct ti_reader *reader, const char *text)
{
    static char out[8192];
    size_t used = 0;

    out[0] = '\0';
    ti_reader_read(reader, text, strlen(text));
    for (uint32_t i = 0; i < reader->features.count; i++) {
        char name[TI_FEATURE_TEXT_MAX + 1];

        ti_feature_text(&reader->tokens, &reader->features.list[i], name, sizeof name);
        used +=
            (size_t)snprintf(out + used, sizeof out - used, "%s%s", i ? "|" : "", name);
    }
    return out;
}

static struct {
    const char *text;
    const char *features;
} const posts[] = {
    { "", "pair:^ $" },
    { "Followers", "stem:follow|title:followers|pair:^ follow|pair:follow $" },
    { "FREE free",
      "stem:free|upper:free|capitals:|pair:^ free|pair:free free|pair:free $" },
    { "1000s", "stem:<n4>|number:1000s|pair:^ <n4>|pair:<n4> $" },
    /* Digits of another style. */
    { "\xf0\x9d\x9f\x8f\xf0\x9d\x9f\x8e",
      "stem:<n2>|disguise:styled|number:10|pair:^ <n2>|pair:<n2> $" },
    { "\xf0\x9d\x90\x85\xf0\x9d\x90\x8e\xf0\x9d\x90\x8e",
      "stem:foo|disguise:styled|upper:foo|capitals:|pair:^ foo|pair:foo $" },
    { "$5 5%", "stem:<amount>|amount:$5|money:$1|pair:^ <amount>|amount:5%|percent:|"
               "pair:<amount> <amount>|pair:<amount> $" },
    { "!!!!", "stem:!|run:!3|pair:^ !|pair:! $" },
    { "@Example", "stem:<mention>|mention:@example|pair:^ <mention>|pair:<mention> $" },
    { "#TeamFollowBACKNow100",
      "stem:teamfollowbacknow100|tag:#teamfollowbacknow100|tag-part:team|tag-part:"
      "follow|"
      "tag-part:back|tag-part:now|tag-part:100|pair:^ teamfollowbacknow100|"
      "pair:teamfollowbacknow100 $" },
    { "http://Example.org/Shop/x1/a-new-thing",
      "stem:<link>|scheme:http|site:example.org|origin:http://"
      "example.org|path-length:20|"
      "path:shop|path:new|path:thing|pair:^ <link>|pair:<link> $" },
    { "http://example.org/see?v=shop&amp;t=new",
      "stem:<link>|scheme:http|site:example.org|origin:http://"
      "example.org|path-length:17|"
      "path:see|path:shop|path:new|pair:^ <link>|pair:<link> $" },
    { "www.example.org", "stem:<link>|scheme:|host:www.example.org|site:example.org|"
                         "origin:www.example.org|"
                         "pair:^ <link>|pair:<link> $" },
};

/* Of words that share a stem, those of the trade are features of their own. */
START_TEST(a_word_of_the_trade_is_its_own_feature_beside_its_stem)
{
    static const char words[] =
        "tout-lexicon 1\n[sold] followers\n[look-alike] running\n";
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_recipe recipe;
    struct ti_reader *reader;
    tout_lexicon *lexicon;

    ck_assert_int_eq(tout_lexicon_parse(words, sizeof words - 1, NULL, &lexicon, NULL),
                     TOUT_OK);
    ck_assert_int_eq(ti_recipe_make(NULL, &alloc, &recipe, NULL), TOUT_OK);
    recipe.lexicon = ti_lexicon_of(lexicon);
    ck_assert_int_eq(ti_reader_new(&recipe, 4096, &alloc, &reader, NULL), TOUT_OK);
    ck_assert_ptr_nonnull(strstr(features_of(reader, "followers"), "word:followers"));
    ck_assert_ptr_null(strstr(features_of(reader, "following"), "word:"));
    ck_assert_ptr_null(strstr(features_of(reader, "running"), "word:"));
    ti_reader_free(reader);
    tout_lexicon_unref(lexicon);
}
END_TEST

START_TEST(a_post_has_its_features_once_each)
{
    struct ti_reader *reader = reader_for(TOUT_RECIPE_NO_SHAPE);

    ck_assert_str_eq(features_of(reader, posts[_i].text), posts[_i].features);
    ti_reader_free(reader);
}
END_TEST

START_TEST(shape_counts_what_the_post_has)
{
    struct ti_reader *reader = reader_for(TOUT_RECIPE_NO_PAIRS);
    const char *found =
        features_of(reader, "@example A #b http://example.org AAAAAAAAAA");

    ck_assert_ptr_nonnull(strstr(found, "|links:1|mentions:1|tags:1|length:2|"
                                        "capital-share:2"));
    ti_reader_free(reader);
}
END_TEST

/* The value of the feature of this kind. */
static uint32_t
value_of(const struct ti_reader *reader, uint8_t kind)
{
    for (uint32_t i = 0; i < reader->features.count; i++)
        if (reader->features.list[i].kind == kind)
            return reader->features.list[i].value;
    return TOUT_NONE;
}

/* Whatever the script, and wherever a character stands among sixteen bytes. */
START_TEST(shape_counts_all_characters_and_capitals)
{
    static const uint32_t firsts[] = { 0x20,   0x80,   0x180,   0x380,   0x400,
                                       0x480,  0x1e00, 0x3000,  0x30c0,  0x4e00,
                                       0xa640, 0xff20, 0x10400, 0x1d400, 0x1f130 };
    struct ti_reader *reader = reader_for(TOUT_RECIPE_NO_PAIRS);
    uint64_t state = random_seed();
    unsigned wrong = 0;

    for (unsigned round = 0; round < 6000; round++) {
        const uint32_t length = 1 + (uint32_t)random_below(&state, 300);
        uint32_t capitals = 0;
        char post[4 * 300];
        size_t bytes = 0;

        for (uint32_t i = 0; i < length; i++) {
            const uint32_t first = random_below(&state, 4) ? firsts[round % 15] : 'A';
            const uint32_t code = first + (uint32_t)random_below(&state, 0x40);

            capitals += (ti_class(code) & TI_CLASS_UPPER) != 0;
            bytes += ti_utf8_put(code, post + bytes);
        }
        ti_reader_read(reader, post, bytes);
        wrong += value_of(reader, TI_FEATURE_LENGTH) != length / 20;
        wrong += value_of(reader, TI_FEATURE_CAPITAL_SHARE) != 10 * capitals / length;
    }
    ck_assert_uint_eq(wrong, 0);
    ti_reader_free(reader);
}
END_TEST

START_TEST(flags_leave_features_out)
{
    struct ti_reader *reader = reader_for(TOUT_RECIPE_NO_PAIRS | TOUT_RECIPE_NO_SHAPE |
                                          TOUT_RECIPE_NO_MENTIONS);

    ck_assert_str_eq(features_of(reader, "@example hi"), "stem:<mention>|stem:hi");
    ti_reader_free(reader);
}
END_TEST

START_TEST(another_seed_gives_other_keys)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_reader *plain = reader_for(0);
    tout_recipe asked = TOUT_RECIPE_INIT;
    struct ti_recipe recipe;
    struct ti_reader *seeded;

    asked.seed = 7;
    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, NULL), TOUT_OK);
    ck_assert_int_eq(ti_reader_new(&recipe, 4096, &alloc, &seeded, NULL), TOUT_OK);
    features_of(plain, "get followers");
    features_of(seeded, "get followers");
    ck_assert_uint_eq(plain->features.count, seeded->features.count);
    for (uint32_t i = 0; i < plain->features.count; i++)
        ck_assert_uint_ne(plain->features.keys[i], seeded->features.keys[i]);
    ti_reader_free(plain);
    ti_reader_free(seeded);
}
END_TEST

START_TEST(a_cut_text_is_terminated_and_its_length_told)
{
    struct ti_reader *reader = reader_for(TOUT_RECIPE_NO_SHAPE);
    char out[8];

    features_of(reader, "followers");
    ck_assert_uint_eq(
        ti_feature_text(&reader->tokens, &reader->features.list[0], out, sizeof out),
        11);
    ck_assert_str_eq(out, "stem:fo");
    ck_assert_uint_eq(
        ti_feature_text(&reader->tokens, &reader->features.list[0], NULL, 0), 11);
    ti_reader_free(reader);
}
END_TEST

/* Keys that share a slot are no secret in one's own process, but in another's. */
START_TEST(keys_that_share_a_slot_of_one_set_are_apart_in_another)
{
    struct ti_reader *one = reader_for(0);
    struct ti_reader *other = reader_for(0);
    unsigned crowd = 0;
    unsigned found = 0;

    features_of(one, "get followers");
    features_of(other, "get followers");
    for (uint64_t i = 0; found < 1000; i++) {
        const uint64_t key = ti_mix(i, 1);

        if (ti_features_slot(&one->features, key) != 7)
            continue;
        found++;
        crowd += ti_features_slot(&other->features, key) == 7;
    }
    ck_assert_uint_lt(crowd, 100);
    ti_reader_free(one);
    ti_reader_free(other);
}
END_TEST

/* What tells posts apart counts up to 2^32, features and posts, and begins anew. */
START_TEST(a_count_that_runs_out_changes_nothing)
{
    struct ti_reader *old = reader_for(0);
    struct ti_reader *fresh = reader_for(0);
    const size_t count = sizeof posts / sizeof posts[0];
    char wanted[8192];

    old->words.post = UINT32_MAX - (uint32_t)count;
    for (size_t i = 0; i < 3 * count; i++) {
        snprintf(wanted, sizeof wanted, "%s",
                 features_of(fresh, posts[i % count].text));
        if (i % count == count / 2)
            old->features.before =
                UINT32_MAX - old->features.capacity - old->features.count - 20;
        ck_assert_str_eq(features_of(old, posts[i % count].text), wanted);
    }
    ck_assert_uint_lt(old->features.before, 1000);
    ck_assert_uint_lt(old->words.post, 1000);
    ti_reader_free(old);
    ti_reader_free(fresh);
}
END_TEST

START_TEST(a_recipe_that_says_something_unknown_is_refused)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    tout_recipe asked = TOUT_RECIPE_INIT;
    struct ti_recipe recipe;
    tout_error err;

    asked.flags = 1U << 30;
    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, &err), TOUT_E_ARGUMENT);
    asked.flags = 0;
    asked.language = "a language with a name of more than 31 bytes";
    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, &err), TOUT_E_STEMMER);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("extract");
    TCase *cases = tcase_create("extract");

    tcase_add_test(cases, a_word_of_the_trade_is_its_own_feature_beside_its_stem);
    tcase_add_loop_test(cases, a_post_has_its_features_once_each, 0,
                        sizeof posts / sizeof posts[0]);
    tcase_add_test(cases, shape_counts_what_the_post_has);
    tcase_add_test(cases, shape_counts_all_characters_and_capitals);
    tcase_add_test(cases, flags_leave_features_out);
    tcase_add_test(cases, another_seed_gives_other_keys);
    tcase_add_test(cases, a_cut_text_is_terminated_and_its_length_told);
    tcase_add_test(cases, keys_that_share_a_slot_of_one_set_are_apart_in_another);
    tcase_add_test(cases, a_count_that_runs_out_changes_nothing);
    tcase_add_test(cases, a_recipe_that_says_something_unknown_is_refused);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
