/* SPDX-License-Identifier: MIT */
/*
 * Rules on what nobody here wrote: all of the background with the prefilter and
 * without, and the strings that other people's regexes went down on.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "feature/reader.h"
#include "rules/match.h"
#include "support/run.h"
#include "support/same_matches.h"
#include "text/utf8.h"

enum { LINE_BYTES = 1 << 16, POST_BYTES = 8192 };

static FILE *
open_shared(const char *name)
{
    const char *shared = getenv("TOUT_SHARED");
    char path[4096];

    snprintf(path, sizeof path, "%s/%s", shared ? shared : ".", name);
    return fopen(path, "rb");
}

START_TEST(no_match_is_lost_in_the_background)
{
    tout_rules *rules = same_matches_rules(sample_rules_text);
    struct same_matches same = same_matches_start(rules);
    FILE *file = open_shared("data/background/posts.tsv");
    static char line[LINE_BYTES];
    unsigned posts = 0;

    ck_assert_ptr_nonnull(file);
    while (fgets(line, sizeof line, file)) {
        const char *text = strchr(line, '\t');
        const size_t bytes = text ? strcspn(text + 1, "\n") : 0;

        ck_assert_ptr_nonnull(text);
        posts++;
        ck_assert_msg(same_matches_on(&same, text + 1, bytes), "line %u", posts);
    }
    printf("# %llu matches in %u posts\n", (unsigned long long)same.matches, posts);
    ck_assert_uint_gt(posts, 80000);
    ck_assert_uint_gt(same.matches, 100);
    fclose(file);
    same_matches_end(&same);
    tout_rules_unref(rules);
}
END_TEST

static uint32_t
read_unit(const char **at)
{
    char digits[5] = "";

    strncpy(digits, *at, 4);
    *at += 4;
    return (uint32_t)strtoul(digits, NULL, 16);
}

/* A string of JSON, from behind its quote; returns its bytes in `out`. */
static size_t
read_string(const char *at, char *out)
{
    static const char names[] = "bfnrt\"\\/";
    static const char codes[] = "\b\f\n\r\t\"\\/";
    size_t used = 0;

    while (*at && *at != '"') {
        uint32_t code;

        if (*at != '\\') {
            out[used++] = *at++;
            continue;
        }
        if (*++at != 'u') {
            out[used++] = codes[strchr(names, *at++) - names];
            continue;
        }
        at++;
        code = read_unit(&at);
        if (code >= 0xd800 && code < 0xdc00) {
            at += 2;
            code = 0x10000 + ((code - 0xd800) << 10) + (read_unit(&at) - 0xdc00);
        }
        used += ti_utf8_put(code, out + used);
    }
    return used;
}

static size_t
read_field(const char *line, const char *name, char *out)
{
    const char *found = strstr(line, name);

    ck_assert_ptr_nonnull(found);
    return read_string(found + strlen(name), out);
}

/* As much of the string as a post may have; its pump may be there fewer times. */
static size_t
make_post(const char *line, char post[POST_BYTES])
{
    static char prefix[LINE_BYTES];
    static char pump[LINE_BYTES];
    static char suffix[LINE_BYTES];
    const size_t head = read_field(line, "\"prefix\": \"", prefix);
    const size_t body = read_field(line, "\"pump\": \"", pump);
    const size_t tail = read_field(line, "\"suffix\": \"", suffix);
    const char *number = strstr(line, "\"count\": ");
    unsigned long count = strtoul(number + 9, NULL, 10);
    size_t used = 0;

    if (head + body + tail > POST_BYTES)
        return 0;
    memcpy(post, prefix, head);
    used = head;
    for (; count > 0 && body > 0 && used + body + tail <= POST_BYTES; count--) {
        memcpy(post + used, pump, body);
        used += body;
    }
    memcpy(post + used, suffix, tail);
    return used + tail;
}

struct span {
    const char *text;
    size_t bytes;
};

struct bounds {
    uint64_t most_steps;
    unsigned posts;
    unsigned gave_up;
};

static void
match_post(const tout_rules *rules, struct ti_reader *reader,
           struct ti_matcher *matcher, struct span post, struct bounds *bounds)
{
    const uint32_t last = tout_rules_count(rules) - 1;
    tout_rule_match found[32];
    int gave_up = 0;
    uint64_t steps;

    ti_reader_read(reader, post.text, post.bytes);
    const uint32_t count = ti_matcher_run(matcher, &reader->tokens, found, &gave_up);

    steps = ti_matcher_steps(matcher);
    bounds->most_steps = steps > bounds->most_steps ? steps : bounds->most_steps;
    bounds->gave_up += gave_up != 0;
    bounds->posts++;
    /* The rule behind the bad ones still matches. */
    ck_assert_uint_gt(count, 0);
    ck_assert_uint_eq(found[count - 1].rule, last);
}

START_TEST(no_pattern_takes_more_steps_than_it_may)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const struct ti_matching matching = { TI_MATCH_LIMIT, POST_BYTES, 0, 0, 0 };
    /* One step may weigh what passing over the post, and comparing it, does. */
    const uint64_t most = TI_MATCH_LIMITS_A_POST * TI_MATCH_LIMIT + 64 * POST_BYTES;
    const tout_recipe asked = { .size = sizeof asked, .language = "none" };
    struct bounds bounds = { 0, 0, 0 };
    FILE *file = open_shared("suites/hostile/redos/attack_strings.jsonl");
    static char line[LINE_BYTES];
    static char post[POST_BYTES];
    struct ti_matcher *matcher;
    struct ti_reader *reader;
    struct ti_recipe recipe;
    const char *source = getenv("TOUT_SOURCE");
    char path[4096];
    tout_rules *rules;
    tout_error err;

    ck_assert_ptr_nonnull(file);
    snprintf(path, sizeof path, "%s/tests/data/catastrophic.rules",
             source ? source : ".");
    ck_assert_msg(tout_rules_open(path, NULL, &rules, &err) == TOUT_OK, "%u: %s",
                  err.line, err.message);
    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, NULL), TOUT_OK);
    ck_assert_int_eq(ti_reader_new(&recipe, POST_BYTES, &alloc, &reader, NULL),
                     TOUT_OK);
    ck_assert_int_eq(ti_matcher_new(rules, &matching, &alloc, &matcher, NULL), TOUT_OK);
    while (fgets(line, sizeof line, file)) {
        const size_t bytes = make_post(line, post);

        match_post(rules, reader, matcher, (struct span){ post, bytes }, &bounds);
    }
    printf("# %u posts, %u gave up, at most %llu steps\n", bounds.posts, bounds.gave_up,
           (unsigned long long)bounds.most_steps);
    ck_assert_uint_gt(bounds.posts, 400);
    ck_assert_uint_gt(bounds.gave_up, 100);
    ck_assert_uint_le(bounds.most_steps, most);
    fclose(file);
    ti_matcher_free(matcher);
    ti_reader_free(reader);
    tout_rules_unref(rules);
}
END_TEST

int
main(void)
{
    const char *shared = getenv("TOUT_SHARED");
    Suite *suite = suite_create("rules-shared");
    TCase *cases = tcase_create("rules-shared");
    struct stat info;

    if (!shared || stat(shared, &info) != 0) {
        printf("1..0 # SKIP the shared data is not here\n");
        return 0;
    }
    tcase_set_timeout(cases, 300);
    tcase_add_test(cases, no_match_is_lost_in_the_background);
    tcase_add_test(cases, no_pattern_takes_more_steps_than_it_may);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
