/* SPDX-License-Identifier: MIT */
#include "report/words.h"

#include <stdlib.h>
#include <string.h>

#include "report/html.h"

/* What the parts of a disguise are called. */
static const struct {
    const char *name;
    const char *words;
} disguises[] = {
    { "direction", "written backwards" },
    { "invisible", "with invisible characters" },
    { "styled", "in letters of another style" },
    { "marks", "with accents or strokes that do not belong there" },
    { "look-alike", "with letters that look like others" },
    { "leet", "with digits or signs for letters" },
    { "spaced", "with its letters set apart" },
    { "stretched", "with letters repeated" },
};

/* What stands for a kind of token in stems and pairs. */
static const struct {
    const char *text;
    const char *words;
} places[] = {
    { "<link>", "a link" },
    { "<mention>", "a mention" },
    { "<amount>", "an amount" },
    { "<email>", "an e-mail address" },
};

static void
put_quoted(FILE *out, const char *text, size_t bytes)
{
    fputs("“<bdi>", out);
    html_text(out, text, bytes);
    fputs("</bdi>”", out);
}

/* One token of a pair or a stem. */
static void
put_unit(FILE *out, const char *text, size_t bytes)
{
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
        if (strlen(places[i].text) == bytes &&
            memcmp(places[i].text, text, bytes) == 0) {
            fputs(places[i].words, out);
            return;
        }
    if (bytes > 3 && memcmp(text, "<n", 2) == 0) {
        const long digits = strtol(text + 2, NULL, 10);

        fprintf(out, "a number of %ld digit%s", digits, digits == 1 ? "" : "s");
        return;
    }
    put_quoted(out, text, bytes);
}

static void
put_pair(FILE *out, const char *text)
{
    const size_t first = strcspn(text, " ");
    const char *second = text + first + (text[first] == ' ');
    const size_t bytes = strlen(second);

    if (first == 1 && text[0] == '^') {
        put_unit(out, second, bytes);
        fputs(" at the beginning", out);
    } else if (bytes == 1 && second[0] == '$') {
        put_unit(out, text, first);
        fputs(" at the end", out);
    } else {
        put_unit(out, text, first);
        fputs(", then ", out);
        put_unit(out, second, bytes);
    }
}

static void
put_stem(FILE *out, int32_t kind, const char *text)
{
    const size_t bytes = strlen(text);

    if (text[0] == '<') {
        put_unit(out, text, bytes);
    } else if (kind == TOUT_EVIDENCE_WORD) {
        fputs("the word “<bdi>", out);
        html_text(out, text, bytes);
        fputs("…</bdi>”", out);
    } else if (kind == TOUT_EVIDENCE_HASHTAG && text[0] != '$') {
        fputs("the word ", out);
        put_quoted(out, text, bytes);
        fputs(" as a hashtag", out);
    } else {
        put_quoted(out, text, bytes);
    }
}

static void
put_disguise(FILE *out, const char *text)
{
    fputs("a word in disguise", out);
    for (size_t i = 0; i < sizeof disguises / sizeof disguises[0]; i++)
        if (strcmp(disguises[i].name, text) == 0)
            fprintf(out, ": %s", disguises[i].words);
}

/* "no link", "1 link", "4 links or more". */
static void
put_how_many(FILE *out, const char *text, const char *what, long most)
{
    const long count = strtol(text, NULL, 10);

    if (count == 0)
        fprintf(out, "no %s", what);
    else
        fprintf(out, "%ld %s%s%s", count, what, count == 1 ? "" : "s",
                count >= most ? " or more" : "");
}

static void
put_run(FILE *out, const char *text)
{
    const size_t bytes = strlen(text);
    const char digit = bytes > 0 ? text[bytes - 1] : '1';

    put_quoted(out, text, bytes > 0 ? bytes - 1 : 0);
    if (digit == '1')
        fputs(" alone", out);
    else
        fprintf(out, " %c times%s in a row", digit, digit == '3' ? " or more" : "");
}

static void
put_money(FILE *out, const char *text)
{
    const size_t sign = strcspn(text, "0123456789");
    const long digits = strtol(text + sign, NULL, 10);

    fputs("an amount in ", out);
    put_quoted(out, text, sign);
    fprintf(out, " of %ld digit%s", digits, digits == 1 ? "" : "s");
}

/* Shares are in tenths, lengths in steps of 20 characters up to 1,200. */
static void
put_shape(FILE *out, const char *prefix, const char *text)
{
    const long value = strtol(text, NULL, 10);

    if (strcmp(prefix, "capital-share:") == 0 && value >= 10)
        fputs("capitals throughout", out);
    else if (strcmp(prefix, "capital-share:") == 0)
        fprintf(out, "%ld %% to %ld %% capitals", 10 * value, 10 * value + 9);
    else if (value >= 60)
        fputs("a length of 1,200 characters or more", out);
    else
        fprintf(out, "a length of %ld to %ld characters", 20 * value, 20 * value + 19);
}

/* Words before a feature's text, and behind it; what needs more has a place in
 * put_feature(). */
static const struct {
    const char *prefix;
    const char *before;
    const char *behind;
} simple[] = {
    { "word:", "the word ", "" },
    { "upper:", "", " in capitals" },
    { "title:", "", " with a capital" },
    { "tag:", "the hashtag ", "" },
    { "tag-part:", "", " in a hashtag" },
    { "mention:", "a mention of ", "" },
    { "host:", "a link to ", "" },
    { "site:", "a link to ", "" },
    { "origin:", "a link to ", "" },
    { "path:", "", " in the path of a link" },
    { "number:", "the number ", "" },
    { "amount:", "the amount ", "" },
    { "subword:", "parts of the word ", "" },
};

static int
put_simple(FILE *out, const char *prefix, const char *text)
{
    for (size_t i = 0; i < sizeof simple / sizeof simple[0]; i++)
        if (strcmp(simple[i].prefix, prefix) == 0) {
            fputs(simple[i].before, out);
            put_quoted(out, text, strlen(text));
            fputs(simple[i].behind, out);
            return 1;
        }
    return 0;
}

static int
put_counted(FILE *out, const char *prefix, const char *text)
{
    if (strcmp(prefix, "links:") == 0)
        put_how_many(out, text, "link", 4);
    else if (strcmp(prefix, "mentions:") == 0)
        put_how_many(out, text, "mention", 4);
    else if (strcmp(prefix, "tags:") == 0)
        put_how_many(out, text, "hashtag", 6);
    else if (strcmp(prefix, "length:") == 0 || strcmp(prefix, "capital-share:") == 0)
        put_shape(out, prefix, text);
    else if (strcmp(prefix, "path-length:") == 0)
        fprintf(out, "a link with a path of %ld bytes%s", strtol(text, NULL, 10),
                strcmp(text, "30") == 0 ? " or more" : "");
    else if (strcmp(prefix, "money:") == 0)
        put_money(out, text);
    else
        return 0;
    return 1;
}

static void
put_plain(FILE *out, const char *prefix, const char *text)
{
    if (strcmp(prefix, "scheme:") == 0)
        fputs("a link with ", out);
    else
        html_string(out, prefix);
    put_quoted(out, text, strlen(text));
}

static void
put_feature(FILE *out, int32_t kind, const char *prefix, const char *text)
{
    if (put_simple(out, prefix, text) || put_counted(out, prefix, text))
        return;
    if (strcmp(prefix, "stem:") == 0)
        put_stem(out, kind, text);
    else if (strcmp(prefix, "pair:") == 0)
        put_pair(out, text);
    else if (strcmp(prefix, "run:") == 0)
        put_run(out, text);
    else if (strcmp(prefix, "disguise:") == 0)
        put_disguise(out, text);
    else if (strcmp(prefix, "percent:") == 0)
        fputs("a percentage", out);
    else if (strcmp(prefix, "capitals:") == 0)
        fputs("a word in capitals", out);
    else if (strcmp(prefix, "scheme:") == 0 && text[0] == '\0')
        fputs("a link without http", out);
    else
        put_plain(out, prefix, text);
}

void
words_of_feature(FILE *out, int32_t kind, const char *feature)
{
    char prefix[16];
    const size_t bytes = strcspn(feature, ":") + 1;

    if (feature[0] == '\0') {
        fputs(kind == TOUT_EVIDENCE_PRIOR ? "how common the label is"
                                          : "how much there is to go by",
              out);
    } else if (bytes >= sizeof prefix || feature[bytes - 1] == '\0') {
        put_quoted(out, feature, strlen(feature));
    } else {
        memcpy(prefix, feature, bytes);
        prefix[bytes] = '\0';
        put_feature(out, kind, prefix, feature + bytes);
    }
}

int
words_are_private(const char *text)
{
    return strncmp(text, "mention:", 8) == 0 || strncmp(text, "subword:", 8) == 0;
}
