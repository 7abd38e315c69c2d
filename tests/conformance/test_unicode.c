/* SPDX-License-Identifier: MIT */
/* Unicode's own tests of what we rely on: normalisation under folding; and malformed
 * UTF-8, each of whose bytes is counted. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "feature/reader.h"
#include "support/run.h"
#include "text/mark.h"
#include "text/styled.h"

static struct ti_reader *reader;

static void
start(void)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_recipe recipe;

    ck_assert_int_eq(ti_recipe_make(NULL, &alloc, &recipe, NULL), TOUT_OK);
    ck_assert_int_eq(ti_reader_new(&recipe, 65536, &alloc, &reader, NULL), TOUT_OK);
}

static void
end(void)
{
    ti_reader_free(reader);
}

static FILE *
open_suite(const char *name)
{
    const char *shared = getenv("TOUT_SHARED");
    char path[4096];

    snprintf(path, sizeof path, "%s/suites/%s", shared ? shared : ".", name);
    return fopen(path, "rb");
}

struct form {
    char text[256];
    size_t bytes;
    unsigned marks; /* accents; folding takes away too many, and such as strike */
};

/* "0041 030A;" as UTF-8; returns what stands behind the semicolon. */
static char *
read_form(char *at, struct form *form)
{
    form->bytes = form->marks = 0;
    while (*at && *at != ';') {
        char *behind;
        const uint32_t code = (uint32_t)strtoul(at, &behind, 16);

        form->marks += ti_mark_strikes(code)     ? TI_MARKS_MAX + 1
                       : ti_mark_is_accent(code) ? 1
                                                 : 0;
        form->bytes += ti_utf8_put(code, form->text + form->bytes);
        at = behind + (*behind == ' ');
    }
    return at + (*at == ';');
}

static void
compare(const struct form *source, const struct form *compatible, const char *line)
{
    char folded[2][512];
    size_t bytes[2];

    bytes[0] = ti_fold(reader->folder, source->text, source->bytes, folded[0],
                       sizeof folded[0]);
    bytes[1] = ti_fold(reader->folder, compatible->text, compatible->bytes, folded[1],
                       sizeof folded[1]);
    ck_assert_msg(bytes[0] == bytes[1] && memcmp(folded[0], folded[1], bytes[0]) == 0,
                  "%s", line);
}

/* Raised small capitals and letters in brackets, which Unicode does not take for
 * letters: all other styled characters become the one that we make of them. */
static int
is_our_own(const struct form *source, const struct form *compatible)
{
    size_t at = 0;
    const struct ti_styled styled = ti_styled(ti_utf8_next(source->text, &at));

    return styled.plain && !styled.is_long && compatible->bytes > 1;
}

START_TEST(forms_of_one_text_fold_alike)
{
    FILE *file = open_suite("unicode/NormalizationTest.txt");
    char line[2048];
    unsigned compared = 0;

    ck_assert_ptr_nonnull(file);
    while (fgets(line, sizeof line, file)) {
        struct form forms[5];
        char *at = line;

        if (line[0] == '#' || line[0] == '@' || !strchr(line, ';'))
            continue;
        for (int i = 0; i < 5; i++)
            at = read_form(at, &forms[i]);
        /* Decomposed forms have the most. */
        if (forms[4].marks > TI_MARKS_MAX || is_our_own(&forms[0], &forms[4]))
            continue;
        for (int i = 0; i < 4; i++)
            compare(&forms[i], &forms[4], line);
        compared++;
    }
    fclose(file);
    ck_assert_uint_gt(compared, 16000);
}
END_TEST

/* Bytes of "hex": "e0a0ff". */
static size_t
read_hex(const char *line, char *out)
{
    const char *at = strstr(line, "\"hex\": \"");
    size_t bytes = 0;
    unsigned byte;

    ck_assert_ptr_nonnull(at);
    for (at += 8; sscanf(at, "%2x", &byte) == 1 && *at != '"'; at += 2)
        out[bytes++] = (char)byte;
    return bytes;
}

START_TEST(what_is_malformed_is_repaired_and_nothing_else)
{
    FILE *file = open_suite("hostile/utf8_cases.jsonl");
    static char line[65536];
    static char text[65536];
    unsigned cases = 0;

    ck_assert_ptr_nonnull(file);
    for (; fgets(line, sizeof line, file); cases++) {
        const size_t bytes = read_hex(line, text);
        const int is_valid = strstr(line, "\"valid_utf8\": true") != NULL;

        ti_reader_read(reader, text, bytes);
        ck_assert_msg((reader->repairs == 0) == is_valid, "%s", line);
        ck_assert_uint_eq(reader->tokens.bytes, bytes);
    }
    fclose(file);
    ck_assert_uint_gt(cases, 100);
}
END_TEST

START_TEST(a_file_of_malformed_text_passes_through)
{
    FILE *file = open_suite("hostile/UTF-8-test.txt");
    char line[4096];
    unsigned repaired = 0;

    ck_assert_ptr_nonnull(file);
    while (fgets(line, sizeof line, file)) {
        const size_t bytes = strcspn(line, "\n");

        ti_reader_read(reader, line, bytes);
        repaired += reader->repairs > 0;
        ck_assert_uint_eq(reader->tokens.bytes, bytes);
    }
    fclose(file);
    ck_assert_uint_gt(repaired, 50);
}
END_TEST

int
main(void)
{
    const char *shared = getenv("TOUT_SHARED");
    char path[4096];
    Suite *suite = suite_create("unicode");
    TCase *cases = tcase_create("unicode");

    snprintf(path, sizeof path, "%s/suites/unicode", shared ? shared : ".");
    if (access(path, R_OK) != 0) {
        puts("1..0 # SKIP no shared suites: set -Dshared=FOLDER");
        return EXIT_SUCCESS;
    }
    tcase_set_timeout(cases, 60);
    tcase_add_checked_fixture(cases, start, end);
    tcase_add_test(cases, forms_of_one_text_fold_alike);
    tcase_add_test(cases, what_is_malformed_is_repaired_and_nothing_else);
    tcase_add_test(cases, a_file_of_malformed_text_passes_through);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
