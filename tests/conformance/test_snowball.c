/* SPDX-License-Identifier: MIT */
/* Snowball's vocabularies through our own path of words, disguises let alone. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "feature/reader.h"
#include "support/run.h"

static const char *const languages[] = { "english",    "french",  "german",
                                         "indonesian", "italian", "portuguese",
                                         "russian",    "spanish", "swedish" };

static FILE *
open_list(const char *language, const char *name)
{
    const char *shared = getenv("TOUT_SHARED");
    char path[4096];

    snprintf(path, sizeof path, "%s/suites/snowball/%s/%s", shared ? shared : ".",
             language, name);
    return fopen(path, "rb");
}

static int
read_line(FILE *file, char *line, size_t bytes)
{
    if (!fgets(line, (int)bytes, file))
        return 0;
    line[strcspn(line, "\r\n")] = '\0';
    return 1;
}

static struct ti_reader *
reader_of(const char *language)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const tout_recipe asked = { .size = sizeof asked,
                                .language = language,
                                .flags = TOUT_RECIPE_NO_UNDOING };
    struct ti_reader *reader;
    struct ti_recipe recipe;

    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, NULL), TOUT_OK);
    ck_assert_int_eq(ti_reader_new(&recipe, 1024, &alloc, &reader, NULL), TOUT_OK);
    return reader;
}

START_TEST(words_have_the_stems_of_snowball)
{
    struct ti_reader *reader = reader_of(languages[_i]);
    FILE *words = open_list(languages[_i], "voc.txt");
    FILE *stems = open_list(languages[_i], "output.txt");
    char word[1024];
    char stem[1024];
    unsigned compared = 0;

    ck_assert_msg(words && stems, "no lists of %s", languages[_i]);
    while (read_line(words, word, sizeof word) && read_line(stems, stem, sizeof stem)) {
        const struct ti_token *token = reader->tokens.list;

        ti_reader_read(reader, word, strlen(word));
        if (reader->tokens.count != 1 || token->kind != TOUT_TOKEN_WORD ||
            token->end != strlen(word))
            continue;
        compared++;
        ck_assert_msg(token->stem_bytes == strlen(stem) &&
                          memcmp(ti_token_stem(&reader->tokens, token), stem,
                                 token->stem_bytes) == 0,
                      "%s: expected %s, found %.*s", word, stem, token->stem_bytes,
                      ti_token_stem(&reader->tokens, token));
    }
    ck_assert_uint_gt(compared, 5000);
    fclose(words);
    fclose(stems);
    ti_reader_free(reader);
}
END_TEST

/* Ten words of a list make a post, which has few of the small words that tell most. */
START_TEST(the_language_of_ten_words_is_told)
{
    struct ti_reader *reader = reader_of("auto");
    FILE *words = open_list(languages[_i], "voc.txt");
    char post[1024] = "";
    char word[1024];
    unsigned right = 0;
    unsigned posts = 0;

    ck_assert_msg(words != NULL, "no list of %s", languages[_i]);
    for (unsigned line = 0; read_line(words, word, sizeof word); line++) {
        /* Neighbours in a list are forms of one word. */
        if (line % 37 != 0 || strlen(post) + strlen(word) + 2 > sizeof post)
            continue;
        strcat(strcat(post, " "), word);
        if (line % 370 != 0)
            continue;
        ti_reader_read(reader, post, strlen(post));
        posts++;
        right += ti_stemmer_language(reader->stemmer) &&
                 strcmp(ti_stemmer_language(reader->stemmer), languages[_i]) == 0;
        post[0] = '\0';
    }
    printf("# %s: %u of %u posts of ten words\n", languages[_i], right, posts);
    ck_assert_uint_gt(posts, 50);
    ck_assert_uint_ge(100 * right, 60 * posts);
    fclose(words);
    ti_reader_free(reader);
}
END_TEST

int
main(void)
{
    const char *shared = getenv("TOUT_SHARED");
    char path[4096];
    Suite *suite = suite_create("snowball");
    TCase *cases = tcase_create("snowball");

    snprintf(path, sizeof path, "%s/suites/snowball", shared ? shared : ".");
    if (access(path, R_OK) != 0) {
        puts("1..0 # SKIP no shared suites: set -Dshared=FOLDER");
        return EXIT_SUCCESS;
    }
    tcase_set_timeout(cases, 120);
    tcase_add_loop_test(cases, words_have_the_stems_of_snowball, 0,
                        (int)(sizeof languages / sizeof languages[0]));
    tcase_add_loop_test(cases, the_language_of_ten_words_is_told, 0,
                        (int)(sizeof languages / sizeof languages[0]));
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
