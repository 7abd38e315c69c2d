/* SPDX-License-Identifier: MIT */
#include "golden/answer.h"

#include <stdlib.h>
#include <string.h>

#include <check.h>

const char *
golden_path(const char *name)
{
    static char path[512];
    const char *source = getenv("TOUT_SOURCE");

    ck_assert_ptr_nonnull(source);
    snprintf(path, sizeof path, "%s/tests/golden/%s", source, name);
    return path;
}

void
answer_compare(const char *name, FILE *written, char **found)
{
    const char *made = getenv("TOUT_GOLDEN");
    FILE *answer = fopen(golden_path(name), "rb");
    char expected[1024];
    const char *at;
    unsigned line = 0;

    ck_assert_int_eq(fclose(written), 0);
    at = *found;
    if (!answer && made && strcmp(made, "new") == 0) {
        FILE *out = fopen(golden_path(name), "wb");

        ck_assert_ptr_nonnull(out);
        ck_assert_int_ge(fputs(*found, out), 0);
        ck_assert_int_eq(fclose(out), 0);
        answer = fopen(golden_path(name), "rb");
    }
    ck_assert_msg(answer != NULL, "no answer %s", name);
    while (fgets(expected, sizeof expected, answer)) {
        const size_t bytes = strlen(expected);

        line++;
        ck_assert_msg(strncmp(at, expected, bytes) == 0, "%s:%u: expected %sfound %.*s",
                      name, line, expected, (int)strcspn(at, "\n"), at);
        at += bytes;
    }
    ck_assert_msg(*at == '\0', "%s: expected no more, found %s", name, at);
    fclose(answer);
    free(*found);
}

void
answer_look_ups(const tout_lexicon *lexicon, FILE *out)
{
    static const char *const words[] = {
        "followers",
        "likes",
        "views",
        "cheap",
        "fast",
        "password",
        "free",
        "delivery",
        "bread",
        "rain",
        "garden",
        "gr\xc3\xb6sse",
        "masse",
        "\xd0\xb4\xd0\xbe\xd0\xb6\xd0\xb4\xd1\x8c",
        "\xd0\xba\xd0\xbe\xd1\x88\xd0\xba\xd0\xb0",
        "\xce\xba\xce\xb1\xce\xbb\xce\xb7\xce\xbc\xce\xad\xcf\x81\xce\xb1",
        "follower",
        "f0llowers",
        "Fast",
        "sold",
        "",
    };

    fprintf(out, "words %u\n", tout_lexicon_words(lexicon));
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        fprintf(out, "word %s %d\n", words[i],
                (int)tout_lexicon_find(lexicon, words[i], strlen(words[i])));
}
