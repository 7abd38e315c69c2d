/* SPDX-License-Identifier: MIT */
/* What patterns need, what counts as one letter without regard to case, and what a
 * metered pattern looks like. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "rules/literals.h"
#include "rules/meter.h"
#include "support/run.h"
#include "support/stride.h"
#include "text/caseless.h"
#include "text/class.h"
#include "text/utf8.h"

enum { TEXT_MAX = 1 << 20, CODE_MAX = 0x10ffff };

/* "{<a|b>}{c} or 0{d}": sets of literals, where words begin and end, and whether there
 * must be a digit. */
static size_t
print_set(const struct ti_literals *set, char *out, size_t capacity)
{
    size_t used = (size_t)snprintf(out, capacity, "{");

    for (unsigned i = 0; i < set->count; i++) {
        const struct ti_literal *literal = &set->list[i];

        used +=
            (size_t)snprintf(out + used, capacity - used, "%s%s%.*s%s", i ? "|" : "",
                             literal->edges & TI_EDGE_BEGIN ? "<" : "", literal->bytes,
                             literal->text, literal->edges & TI_EDGE_END ? ">" : "");
    }
    return used + (size_t)snprintf(out + used, capacity - used, "}");
}

static void
print_needs(const char *pattern, int is_of_tokens, char *out, size_t capacity)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_finder *finder = ti_finder_new(&alloc);
    const struct ti_ways *ways;
    size_t used = 0;

    ck_assert_ptr_nonnull(finder);
    ways = ti_finder_ways(finder, pattern, strlen(pattern), is_of_tokens);
    out[0] = '\0';
    for (unsigned w = 0; w < ways->count; w++) {
        used += (size_t)snprintf(out + used, capacity - used, "%s%s", w ? " or " : "",
                                 ways->list[w].has_digits ? "0" : "");
        for (unsigned n = 0; n < ways->list[w].count; n++)
            used += print_set(&ways->list[w].sets[n], out + used, capacity - used);
    }
    ti_finder_free(finder);
}

static const struct {
    const char *pattern;
    const char *needs;
} needed[] = {
    { "followers", "{followers}" },
    { "(?i)\\bBUY\\b", "{<buy>}" },
    { "(?i)Ärger", "{ärger}" },
    { "(?:buy|order)\\s+likes", "{<likes}" },
    { "likes?", "{likes|like}" },
    { "(?:a|b)cd", "{acd|bcd}" },
    { "[ab]cd", "{acd|bcd}" },
    { "[a-c]de", "{ade|bde|cde}" },
    { "[^a]bcd", "{bcd}" },
    { "\\wbcd\\d", "0{bcd}" },
    { "(abc)+", "{abc}" },
    { "(?:abc){2,}def", "{abcdef}" },
    { "(?:abc)*def", "{def}" },
    { "(?:abc)?def", "{abcdef|def}" },
    { "x{0}abc", "{abc}" },
    { "foo|ba", "" },
    { "foo|(?:bar\\d+baz)", "{foo} or 0{<baz}" },
    { "top1(?:|x)\\w", "0{top1|top1x}" },
    { "top1\\b(?:|x)\\W", "0{top1>|top1x>}" },
    { "\\d(?:|\\bx)top", "0{<top|<xtop}" },
    { "(?=foo)bar", "{bar}" },
    { "(?<!foo)bar", "{bar}" },
    { "(?>abc|abd)e", "{abce|abde}" },
    { "(?<name>abc)d", "{abcd}" },
    { "(?#comment)abc", "{abc}" },
    { "abc(?#comment)?def", "" },
    { "abc(?#one)(?#two){0,2}def", "" },
    { "a(?i)bc", "{abc}" },
    { "(?-i:ABC)", "{abc}" },
    { "(?x) a b c", "" },
    { "abc\\Q.*\\Edef", "" },
    { "(?R)?abc", "" },
    { "(abc)(?(1)def|ghi)", "" },
    { "abc(*ACCEPT)def", "" },
    { "(abc)\\1", "{abc}" },
    { "abc{,3}", "" },
    { "a\\.b\\$c", "{<.b$c}" },
    { "\\x41\\x{42}C", "{abc}" },
    { "\\x00abc", "{abc}" },
    { "\\x{110000}abc", "" },
    { "\\x{41abc", "" },
    { "\\xyzabc", "" },
    { "abc\\t\\n\\r\\f\\a\\edef", "{<\a\033def}" },
    { "\\p{Lu", "" },
    { "[\\b]abc", "{\babc}" },
    { "[[.a.]]bcd", "" },
    { "[[=a=]]bcd", "" },
    { "[[:alpha:]]abc", "{abc}" },
    { "[]abc]def", "{]def|adef|bdef|cdef}" },
    { "[\\]a]def", "{]def|adef}" },
    { "[a\\d]def", "{def}" },
    { "\\p{L}def\\pNghi", "{def}{ghi}" },
    { "abcdefghijklmnopqrstuvw", "{abcdefghijklmnop" },
    { "ab", "" },
    { "\\$£€", "{$£€}" },
    { "\\b(?:rt|dm)\\b", "{<rt>|<dm>}" },
    { "\\b(?:rt|dm)", "" },
    { "\\bsign\\s?up\\b", "{<sign up>|<signup>}" },
    { "\\bget\\s(?:\\S+\\s){0,2}?likes\\b", "{<get }{<likes>}" },
    { "\\bget(?:\\S+\\s){0,2}?likes\\b", "{<get}" },
    { "\\bget.*likes\\b", "{<get}" },
    { "\\bget.*followers\\b", "{<get}{followers>}" },
    { "(?<!\\w)get(?![\\w#])", "{<get}" },
    { "(?<![\\w#])get\\b", "{<get>}" },
    { "(?<!\\wx)get\\b", "{get>}" },
    { "(?<!\\pL)get\\b", "{<get>}" },
    { "(?<!\\pLx)get\\b", "{get>}" },
    { "\\d[\\d.,]*likes", "0{<likes}" },
    { "\\d[\\d.,a]*likes", "0{likes}" },
    { "\\d[\\d.,\u00e9]*likes", "0{likes}" },
    { "[\\d.,\u20ac]likes", "{likes}" },
    { "[ -\u00ff]likes", "{likes}" },
    { "[^\\w@]likes$", "{<likes>}" },
    { "[^@]likes$", "{likes>}" },
    { "\\b?likes\\b*", "{likes}" },
    { "(?:\\bbuy\\b.*\\blikes|\\bget\\b.*\\bviews)\\d",
      "0{<buy>|<get>}{<likes|<views}" },
    { "\\bfollow(?:\\sfollow)+\\b", "{<follow follow}" },
    { "\\bsame.*same\\b.*\\bsame", "{<same}{<same}" },
    { "#(?:jobs?|vaga\\w*)", "{#jobs|#job|#vaga}" },
    { "\\bbuy (?:likes\\d|views)!", "{<buy likes|<buy views}" },
    { "\\bbuy (?:likes\\d|views)?!", "{<buy }" },
    { "\\bbuy (?:\\d?likes\\d|views)!", "{<buy }{<likes|<views}" },
    { "(?=.*\\d)likes", "0{likes}" },
    { "(?!.*\\d)likes", "{likes}" },
    { "(?=.*\\d)?likes", "{likes}" },
};

START_TEST(a_pattern_needs_what_every_match_of_it_has)
{
    char found[512];

    print_needs(needed[_i].pattern, 0, found, sizeof found);
    /* What is longer than a literal may be is cut somewhere. */
    if (strchr(needed[_i].needs, '}') || needed[_i].needs[0] == '\0')
        ck_assert_str_eq(found, needed[_i].needs);
    else
        ck_assert_ptr_nonnull(strstr(found, "klmnop"));
}
END_TEST

static const struct {
    const char *pattern;
    const char *needs;
} needed_of_tokens[] = {
    { "^follow$", "{follow}" },
    { "\\bfollow\\b", "{follow}" },
    { "(?<!\\w)follow\\Z", "{follow}" },
    { "\\b(?:rt|dm)\\b", "" },
    { "^\\W?follow\\W", "{follow>}" },
    { "^\\dfollow$", "0{<follow}" },
    { "^follow.*me$", "{follow}" },
    { "^#deal$", "{#deal}" },
    { "^.*\\bfollow\\b.*#deals$", "{follow}{#deals}" },
};

START_TEST(a_pattern_of_tokens_does_not_need_words_to_begin_or_end)
{
    char found[512];

    print_needs(needed_of_tokens[_i].pattern, 1, found, sizeof found);
    ck_assert_str_eq(found, needed_of_tokens[_i].needs);
}
END_TEST

/* All code points that a letter of either case can be, as one text, with their places.
 */
static char *
text_of_letters(size_t *bytes)
{
    char *text = malloc(TEXT_MAX);

    ck_assert_ptr_nonnull(text);
    *bytes = 0;
    for (uint32_t code = 1; code <= CODE_MAX; code++) {
        const int is_letter = (ti_class(code) & TI_CLASS_LETTER) != 0;
        /* Scripts without cases, of which there are a hundred thousand letters. */
        const int is_plain = (code >= 0x3400 && code < 0xa000) ||
                             (code >= 0xac00 && code < 0xd7a4) ||
                             (code >= 0x17000 && code < 0x1d000) || code >= 0x20000;

        if (code >= 0xd800 && code < 0xe000)
            continue;
        if (ti_caseless(code) != TI_CASELESS_UNKNOWN && !is_plain &&
            (is_letter || ti_caseless(code) != code || code < 0x3000))
            *bytes += ti_utf8_put(code, text + *bytes);
    }
    ck_assert_uint_lt(*bytes, TEXT_MAX);
    return text;
}

/* Counts what PCRE2 takes for the letter at `at` and we do not. */
static unsigned
compare_letter(const char *text, size_t bytes, size_t *at, pcre2_match_data *data)
{
    const size_t begin = *at;
    const uint32_t code = ti_utf8_next(text, at);
    char pattern[32];
    unsigned wrong = 0;
    PCRE2_SIZE place;
    PCRE2_SIZE next = 0;
    int has_itself = 0;
    int error;
    pcre2_code *compiled;

    snprintf(pattern, sizeof pattern, "(?i)\\x{%x}", code);
    compiled = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                             PCRE2_UTF | PCRE2_UCP, &error, &place, NULL);
    ck_assert_ptr_nonnull(compiled);
    (void)pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE);
    while (pcre2_match(compiled, (PCRE2_SPTR)text, bytes, next, PCRE2_NO_UTF_CHECK,
                       data, NULL) >= 0) {
        size_t found = pcre2_get_ovector_pointer(data)[0];
        const size_t where = found;

        if (ti_caseless(ti_utf8_next(text, &found)) != ti_caseless(code)) {
            printf("# U+%04X matches at %zu\n", code, where);
            wrong++;
        }
        has_itself |= where == begin;
        next = found;
    }
    ck_assert_int_eq(has_itself, 1);
    pcre2_code_free(compiled);
    return wrong;
}

START_TEST(letters_that_pcre2_takes_for_the_same_are_the_same)
{
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    size_t bytes;
    char *text = text_of_letters(&bytes);
    unsigned wrong = 0;

    for (size_t at = 0; at < bytes;) {
        wrong += compare_letter(text, bytes, &at, data);
        for (size_t left = test_stride(); at < bytes && --left > 0;)
            (void)ti_utf8_next(text, &at);
    }
    ck_assert_uint_eq(wrong, 0);
    pcre2_match_data_free(data);
    free(text);
}
END_TEST

static const struct {
    const char *pattern;
    const char *metered;
} counted[] = {
    { "abc", "abc" },
    { "a+b", "a+(?C)b" },
    { "a{2,5}?b", "a{2,5}?(?C)b" },
    { "a{3}b", "a{3}b" },
    { "(?:ab|c)d", "(?:ab|c)(?C)d" },
    { "(?:ab)+d", "(?:(?C)ab)+(?C)d" },
    { "(a+)+$", "((?C)a+(?C))+(?C)$" },
    { "(?:ab)?d", "(?:ab)?(?C)d" },
    { "(?<=ab|cd)e+", "(?<=ab|cd)e+(?C)" },
    { "(?=a+b)c", "(?=a+(?C)b)c" },
    { "[a(b]+c", "[a(b]+(?C)c" },
    { "(?i)a*", "(?i)a*(?C)" },
    { "(?x)a +", NULL },
    { "(a+)(?#comment)+$", NULL },
};

START_TEST(a_metered_pattern_counts_where_matching_takes_another_way)
{
    const char *pattern = counted[_i].pattern;
    char out[512];
    const size_t bytes = ti_meter_pattern(pattern, strlen(pattern), 0, out);

    ck_assert_uint_le(ti_meter_capacity(strlen(pattern)), sizeof out);
    if (!counted[_i].metered) {
        ck_assert_uint_eq(bytes, 0);
        return;
    }
    ck_assert_uint_eq(bytes, strlen(counted[_i].metered));
    ck_assert_mem_eq(out, counted[_i].metered, bytes);
    ck_assert_uint_eq(ti_meter_pattern(pattern, strlen(pattern), 1, out), bytes + 4);
    ck_assert_mem_eq(out, "(?C)", 4);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("prefilter");
    TCase *cases = tcase_create("prefilter");

    tcase_set_timeout(cases, 120);
    tcase_add_loop_test(cases, a_pattern_needs_what_every_match_of_it_has, 0,
                        sizeof needed / sizeof needed[0]);
    tcase_add_loop_test(cases, a_pattern_of_tokens_does_not_need_words_to_begin_or_end,
                        0, sizeof needed_of_tokens / sizeof needed_of_tokens[0]);
    tcase_add_test(cases, letters_that_pcre2_takes_for_the_same_are_the_same);
    tcase_add_loop_test(cases,
                        a_metered_pattern_counts_where_matching_takes_another_way, 0,
                        sizeof counted / sizeof counted[0]);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
