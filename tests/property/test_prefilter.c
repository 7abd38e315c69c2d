/* SPDX-License-Identifier: MIT */
/*
 * The prefilter never changes what matches: over posts made of the literals that
 * patterns need, in letters of every case that there is for them and in the scripts and
 * styles that read as them, over and again.
 */
#include <tout.h>

#include "base/alloc.h"
#include "rules/literals.h"
#include "rules/pattern.h"
#include "rules/prefilter.h"
#include "support/random.h"
#include "support/run.h"
#include "support/same_matches.h"
#include "support/stride.h"
#include "text/caseless.h"
#include "text/utf8.h"

enum { POSTS = 40000, POSTS_PLANTED = 3000, POST_BYTES = 2048, CODE_MAX = 0x10ffff };

/* What the shipped rules lack: other scripts, other views, odd syntax. */
static const char odd_rules[] =
    "tout-rules 1\n\n"
    "[kelvin]\nwhy = x\nmatch = (?i)\\bkilos\\b\nscore = commercial 1\nexample = x\n"
    "[sharp]\nwhy = x\nmatch = (?i)stra\xc3\x9f"
    "e|gr\xc3\xb6\xc3\x9f"
    "e\nscore = commercial 1\nexample = x\n"
    "[greek]\nwhy = x\nmatch = (?i)\xcf\x83\xce\xaf\xcf\x83\xcf\x85\xcf\x86\xce\xbf\xcf"
    "\x82\nscore = commercial 1\nexample = x\n"
    "[cherokee]\nwhy = x\nmatch = (?i)\xe1\x8f\xa3\xe1\x8e\xb3\xe1\x8e\xa9\n"
    "score = commercial 1\nexample = x\n"
    "[cased]\nwhy = x\nmatch = Followers|LIKES\nscore = commercial 1\nexample = x\n"
    "[classes]\nwhy = x\nmatch = (?i)[bp]uy[\\s_]+(?:[0-9]{2,}|many)\\s+l[i1]kes\n"
    "score = commercial 1\nexample = x\n"
    "[link]\nwhy = x\non = link\nmatch = (?i)^https?://(?:www\\.)?shop\\.example\n"
    "score = commercial 1\nexample = x\n"
    "[tag]\nwhy = x\non = hashtag\nmatch = ^#(?:deal|sale)s?$\n"
    "score = commercial 1\nexample = x\n"
    "[folded]\nwhy = x\non = folded\nmatch = \\bcheap followers?\\b\n"
    "score = commercial 1\nexample = x\n"
    "[pairs]\nwhy = x\non = characters\nmatch = \xe3\x83\x95\xe3\x82\xa9\n"
    "score = commercial 1\nexample = x\n"
    "[unfiltered]\nwhy = x\nmatch = \\d\\s?%\nscore = commercial 1\nexample = x\n"
    "[looks]\nwhy = x\nmatch = (?<!not )(?i)buy(?= now)(?!.*sad)\n"
    "score = commercial 1\nexample = x\n"
    "[again]\nwhy = x\nmatch = (?i)\\b(\\w{3,}) \\1\\b\nscore = commercial 1\n"
    "example = x\n"
    "[both]\nwhy = x\nwhen = 2 of (kelvin, cased, tag, link) and not looks\n"
    "score = commercial 1\nexample = x\n";

/* Letters by what they are without regard to case: chains, ended by 0. */
static uint32_t next_alike[CODE_MAX + 1];

static void
find_alike(void)
{
    for (uint32_t code = 0x80; code <= CODE_MAX; code++) {
        const uint32_t caseless =
            code >= 0xd800 && code < 0xe000 ? code : ti_caseless(code);

        if (caseless != code && caseless <= CODE_MAX) {
            next_alike[code] = next_alike[caseless];
            next_alike[caseless] = code;
        }
    }
}

static uint32_t
any_case(uint64_t *state, uint32_t code)
{
    uint32_t chosen = code;
    unsigned seen = 1;

    if (code >= 'a' && code <= 'z' && random_below(state, 3) == 0)
        chosen = code - 'a' + 'A';
    for (uint32_t other = next_alike[code]; other; other = next_alike[other])
        if (random_below(state, ++seen + 1) == 0)
            chosen = other;
    return chosen;
}

struct post {
    char text[POST_BYTES + 64];
    size_t bytes;
};

static void
put(struct post *post, const char *text, size_t bytes)
{
    if (post->bytes + bytes > POST_BYTES)
        return;
    memcpy(post->text + post->bytes, text, bytes);
    post->bytes += bytes;
}

/* What a letter of ASCII looks like in other scripts and styles: as it is, full width,
 * bold, in a circle, or a letter of Cyrillic where there is one. */
enum script { PLAIN, WIDE, BOLD, CIRCLED, CYRILLIC, SCRIPTS };

static uint32_t
in_script(enum script script, uint32_t code)
{
    static const char latin[] = "aceopsxyik";
    static const uint32_t cyrillic[] = { 0x430, 0x441, 0x435, 0x43e, 0x440,
                                         0x455, 0x445, 0x443, 0x456, 0x43a };
    const char *found;

    if (code < 'a' || code > 'z')
        return code;
    switch (script) {
    case WIDE:
        return 0xff41 + code - 'a';
    case BOLD:
        return 0x1d41a + code - 'a';
    case CIRCLED:
        return 0x24d0 + code - 'a';
    case CYRILLIC:
        found = strchr(latin, (int)code);
        return found ? cyrillic[found - latin] : code;
    default:
        return code;
    }
}

/* Half of the literals in plain letters, the others in another script. */
static enum script
any_script(uint64_t *state)
{
    return random_below(state, 2) ? (enum script)random_below(state, SCRIPTS) : PLAIN;
}

static void
put_literal(struct post *post, uint64_t *state, const struct ti_literal *literal)
{
    const enum script script = any_script(state);
    size_t at = 0;

    while (at < literal->bytes && post->bytes + 4 <= POST_BYTES) {
        const uint32_t code = in_script(script, ti_utf8_next(literal->text, &at));

        post->bytes += ti_utf8_put(any_case(state, code), post->text + post->bytes);
    }
}

static void
put_gap(struct post *post, uint64_t *state)
{
    static const char *const gaps[] = { " ",  "",   " 1000 ", " of ", ", ", " $5 ",
                                        "\t", " #", " @",     ": ",   "s ", " 20% ",
                                        "\n", ".",  " real ", "-" };
    const char *gap = gaps[random_below(state, sizeof gaps / sizeof gaps[0])];

    put(post, gap, strlen(gap));
}

static void
put_pattern(struct post *post, uint64_t *state, const struct ti_rule *rule)
{
    const struct ti_pattern *pattern =
        rule->patterns[random_below(state, rule->pattern_count)];
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_finder *finder = ti_finder_new(&alloc);
    const struct ti_ways *ways;
    const struct ti_needs *needs;

    ck_assert_ptr_nonnull(finder);
    ways =
        ti_finder_ways(finder, pattern->text, pattern->bytes, rule->on >= TI_ON_TOKEN);
    needs = ways->count > 0 ? &ways->list[random_below(state, ways->count)] : NULL;
    for (unsigned n = 0; needs && n < needs->count; n++) {
        const struct ti_literals *set = &needs->sets[n];

        put_literal(post, state, &set->list[random_below(state, set->count)]);
        put_gap(post, state);
    }
    ti_finder_free(finder);
}

static void
make_post(struct post *post, uint64_t *state, const tout_rules *rules)
{
    post->bytes = 0;
    for (size_t pieces = 1 + random_below(state, 4); pieces > 0; pieces--) {
        const struct ti_rule *rule =
            ti_rules_get(rules, (uint32_t)random_below(state, tout_rules_count(rules)));

        if (random_below(state, 4) == 0 && rule->case_count > 0) {
            const struct ti_rule_case *example =
                &rule->cases[random_below(state, rule->case_count)];

            put(post, example->text, example->bytes);
        } else if (rule->pattern_count > 0) {
            put_pattern(post, state, rule);
        }
        put_gap(post, state);
    }
}

/* How many of the posts the prefilter changes something in. */
static unsigned
count_changed(tout_rules *rules, unsigned posts, uint64_t *state, uint64_t *matches)
{
    struct same_matches same = same_matches_start(rules);
    static struct post post;
    unsigned changed = 0;

    for (unsigned i = 0; i < posts; i++) {
        make_post(&post, state, rules);
        changed += !same_matches_on(&same, post.text, post.bytes);
    }
    *matches = same.matches;
    same_matches_end(&same);
    return changed;
}

START_TEST(no_match_is_lost_in_posts_made_of_literals)
{
    const unsigned posts = (unsigned)(POSTS / test_stride());
    tout_rules *rules = same_matches_rules(odd_rules);
    uint64_t state = random_seed();
    uint64_t matches;

    find_alike();
    ck_assert_uint_eq(count_changed(rules, posts, &state, &matches), 0);
    ck_assert_uint_gt(matches, posts / 2);
    tout_rules_unref(rules);
}
END_TEST

/* The test above sees a prefilter that loses matches: one whose table has holes, and
 * one that waits for a literal that is not needed. */
START_TEST(a_prefilter_that_loses_matches_is_seen)
{
    uint64_t state = random_seed();
    tout_rules *rules;
    uint64_t matches;

    for (int view = TI_VIEW_POST; view < TI_VIEWS; view++) {
        const struct ti_trie *trie;

        rules = same_matches_rules(odd_rules);
        trie = &rules->prefilter->tries[view];
        for (uint32_t i = 0; i < trie->head_mask; i += 2)
            trie->heads[i] = (struct ti_trie_heads){ .node = { 0 } };
        ck_assert_uint_gt(count_changed(rules, POSTS_PLANTED, &state, &matches), 0);
        tout_rules_unref(rules);
    }
    rules = same_matches_rules(odd_rules);
    memset(rules->prefilter->blocks, 0x77,
           rules->prefilter->block * sizeof rules->prefilter->blocks[0]);
    ck_assert_uint_gt(count_changed(rules, POSTS_PLANTED, &state, &matches), 0);
    tout_rules_unref(rules);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("prefilter-law");
    TCase *cases = tcase_create("prefilter-law");

    tcase_set_timeout(cases, 600);
    tcase_add_test(cases, no_match_is_lost_in_posts_made_of_literals);
    tcase_add_test(cases, a_prefilter_that_loses_matches_is_seen);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
