/* SPDX-License-Identifier: MIT */
/* Stems, and the memory of stems that must never change an answer. */
#include "token/stem.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "feature/reader.h"
#include "support/run.h"

static struct ti_stemmer *
stemmer_for(const char *language)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_stemmer *stemmer;

    ck_assert_int_eq(ti_stemmer_new(language, 0, &alloc, &stemmer, NULL), TOUT_OK);
    return stemmer;
}

static struct ti_stem
stem_of(struct ti_stemmer *stemmer, const char *word)
{
    return ti_stem(stemmer, word, strlen(word), ti_hash(word, strlen(word), 0));
}

START_TEST(words_are_stemmed_in_their_language)
{
    struct ti_stemmer *english = stemmer_for("english");
    struct ti_stemmer *none = stemmer_for("none");
    struct ti_stem stem = stem_of(english, "followers");

    ck_assert_uint_eq(stem.bytes, 6);
    ck_assert_mem_eq(stem.text, "follow", 6);
    ck_assert_uint_eq(stem.hash, ti_hash("follow", 6, 0));
    stem = stem_of(none, "followers");
    ck_assert_uint_eq(stem.bytes, 9);
    ti_stemmer_free(english);
    ti_stemmer_free(none);
}
END_TEST

START_TEST(the_memory_changes_no_answer)
{
    struct ti_stemmer *warm = stemmer_for("english");

    /* More words than entries, each asked twice, the second time of a warm memory. */
    for (unsigned round = 0; round < 2; round++)
        for (unsigned i = 0; i < 20000; i++) {
            char word[32];
            char expected[32];
            struct ti_stemmer *cold = i % 1000 == 0 ? stemmer_for("english") : NULL;
            struct ti_stem stem;

            snprintf(word, sizeof word, "word%ulings", i);
            stem = stem_of(warm, word);
            snprintf(expected, sizeof expected, "word%ul", i);
            ck_assert_uint_eq(stem.bytes, strlen(expected));
            ck_assert_mem_eq(stem.text, expected, stem.bytes);
            if (cold)
                ck_assert_uint_eq(stem_of(cold, word).hash, stem.hash);
            ti_stemmer_free(cold);
        }
    ti_stemmer_free(warm);
}
END_TEST

START_TEST(an_entry_is_no_answer_for_another_word_with_its_hash)
{
    struct ti_stemmer *stemmer = stemmer_for("english");
    struct ti_stem stem = ti_stem(stemmer, "followers", 9, 42);

    ck_assert_uint_eq(stem.bytes, 6);
    stem = ti_stem(stemmer, "buying", 6, 42);
    ck_assert_uint_eq(stem.bytes, 3);
    ck_assert_mem_eq(stem.text, "buy", 3);
    ti_stemmer_free(stemmer);
}
END_TEST

START_TEST(a_language_that_libstemmer_lacks_is_named)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_stemmer *stemmer;
    tout_error err;

    ck_assert_int_eq(ti_stemmer_new("klingon", 0, &alloc, &stemmer, &err),
                     TOUT_E_STEMMER);
    ck_assert_ptr_null(stemmer);
    ck_assert_ptr_nonnull(strstr(err.message, "klingon"));
}
END_TEST

START_TEST(languages_are_told_apart_by_their_digests)
{
    static const char *const languages[] = { "english", "spanish",    "german",
                                             "russian", "indonesian", "turkish",
                                             "arabic" };
    uint64_t digests[sizeof languages / sizeof languages[0]];

    for (size_t i = 0; i < sizeof languages / sizeof languages[0]; i++) {
        struct ti_stemmer *stemmer = stemmer_for(languages[i]);

        digests[i] = ti_stemmer_digest(stemmer);
        ck_assert_uint_eq(ti_stemmer_digest(stemmer), digests[i]);
        for (size_t k = 0; k < i; k++)
            ck_assert_uint_ne(digests[k], digests[i]);
        ti_stemmer_free(stemmer);
    }
}
END_TEST

static const char *
language_of(struct ti_reader *reader, const char *post)
{
    const char *name;

    ti_reader_read(reader, post, strlen(post));
    name = ti_stemmer_language(reader->stemmer);
    return name ? name : "none";
}

static struct {
    const char *post;
    const char *language;
} const posts[] = {
    { "what are you doing with that", "english" },
    { "qu\xc3\xa9 est\xc3\xa1s haciendo con eso", "spanish" },
    { "was machst du denn mit dem Hund", "german" },
    { "\xd0\xba\xd0\xbe\xd1\x88\xd0\xba\xd0\xb8 \xd1\x81\xd0\xbf\xd1\x8f\xd1\x82",
      "russian" },
    { "aku mau pergi dengan kamu", "indonesian" },
    { "xyz 123 @the https://example.org/the", "none" },
    { "", "none" },
};

START_TEST(a_post_is_stemmed_in_its_language)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const tout_recipe asked = { .size = sizeof asked, .language = "auto" };
    struct ti_reader *reader;
    struct ti_recipe recipe;

    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, NULL), TOUT_OK);
    ck_assert_int_eq(ti_reader_new(&recipe, 1024, &alloc, &reader, NULL), TOUT_OK);
    for (size_t i = 0; i < sizeof posts / sizeof posts[0]; i++)
        ck_assert_msg(strcmp(language_of(reader, posts[i].post), posts[i].language) ==
                          0,
                      "%s: %s", posts[i].post, language_of(reader, posts[i].post));
    ti_reader_free(reader);
}
END_TEST

START_TEST(of_several_languages_only_those_are_picked)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const tout_recipe asked = { .size = sizeof asked, .language = "spanish,german" };
    struct ti_reader *reader;
    struct ti_recipe recipe;

    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, NULL), TOUT_OK);
    ck_assert_int_eq(ti_reader_new(&recipe, 1024, &alloc, &reader, NULL), TOUT_OK);
    ck_assert_str_eq(language_of(reader, "ich gehe nicht mit"), "german");
    ck_assert_str_eq(language_of(reader, "no voy con ellos para eso"), "spanish");
    ti_reader_free(reader);
}
END_TEST

START_TEST(languages_that_cannot_be_told_are_refused)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    static const char *const lists[] = { "english,",        "english,klingon",
                                         "english,,german", ",",
                                         "auto,english",    "english,irish" };
    struct ti_stemmer *stemmer;
    tout_error err;

    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        const tout_status status = ti_stemmer_new(lists[i], 0, &alloc, &stemmer, &err);

        ck_assert_msg(status == (i == 0 ? TOUT_OK : TOUT_E_STEMMER), "%s", lists[i]);
        ti_stemmer_free(stemmer);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("stem");
    TCase *cases = tcase_create("stem");

    tcase_add_test(cases, words_are_stemmed_in_their_language);
    tcase_add_test(cases, the_memory_changes_no_answer);
    tcase_add_test(cases, an_entry_is_no_answer_for_another_word_with_its_hash);
    tcase_add_test(cases, a_language_that_libstemmer_lacks_is_named);
    tcase_add_test(cases, languages_are_told_apart_by_their_digests);
    tcase_add_test(cases, a_post_is_stemmed_in_its_language);
    tcase_add_test(cases, of_several_languages_only_those_are_picked);
    tcase_add_test(cases, languages_that_cannot_be_told_are_refused);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
