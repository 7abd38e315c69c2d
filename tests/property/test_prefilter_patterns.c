/* SPDX-License-Identifier: MIT */
/*
 * The prefilter never changes what matches: over random patterns on texts and tokens of
 * all kinds, with classes of all scripts, empty branches, and words that end everywhere
 * but where literals do.
 */
#include <tout.h>

#include "support/random.h"
#include "support/run.h"
#include "support/same_matches.h"
#include "support/stride.h"

enum {
    ROUNDS = 150,
    RULES = 60, /* of a round */
    POSTS = 400,
    PATTERN_BYTES = 1024,
    POST_BYTES = 512,
    DEPTH_MAX = 3
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* What patterns look at, and tokens of that kind. */
static const struct {
    const char *on;
    const char *samples[6];
} kinds[] = {
    { "text",
      { "Follow me", "buy 1000 likes", "get_100", "10k views", "kilos", "size" } },
    { "folded", { "follow me", "buy 1000", "get_100", "10k views", "kilos", "size" } },
    { "word", { "follow", "followers", "likes", "kilos", "size", "deal" } },
    { "number", { "1000", "10k", "1,000", "12", "100s", "2000" } },
    { "amount", { "$1000", "20%", "€50", "$10k", "1000€", "£100" } },
    { "link",
      { "http://t.co/abc", "https://example.org", "www.shop.com/deal", "t.co/follow",
        "http://a.org/likes1", "example.com" } },
    { "mention",
      { "@follow", "@user_1", "@deals", "@user/list", "@likes100", "@abc" } },
    { "hashtag",
      { "#deal", "#follow", "#likes4likes", "#deal_1", "#kilos", "#100days" } },
    { "emoji", { "😀", "👍🏽", "❤️", "🇩🇪", "🔥", "👩‍💻" } },
    { "punctuation", { "!!!", "...", "?!", "!", "?", "…" } },
    { "characters", { "フォロー", "関注", "买粉", "ติดตาม", "日本", "相互" } },
    { "email",
      { "follow@example.org", "abc@t.co", "likes_1@shop.com", "a.b@example.com",
        "deal@a.org", "size@example.org" } },
    { "cashtag", { "$DEAL", "$ABC", "$LIKE", "$TSLA", "$KILO", "$X" } },
    { "emoticon", { ":-)", ":)", ";-)", ":D", "<3", "xD" } },
};

static const char *const literals[] = { "follow", "low", "abc", "1000", "100", "a_b",
                                        "x_1",    "ab",  "1",   "_",    "s",   "k",
                                        "i",      "é",   "ı",   "ſ",    "K",   "ß",
                                        " ",      "#",   "-",   "buy ", "real" };

static const char *const classes[] = {
    "[ab]",   "[^\\w]", "[\\d.]",     "[a-z]",   "[^\\w#]",  "[\\W_]",   "[#@$]",
    "[0-9_]", "[lf]",   "[1a]",       "[\\s_]",  "[é1]",     "[^a]",     "[+-9]",
    "[!-/]",  "[ -ÿ]",  "[Ā-ſ]",      "[À-ɏ]",   "[℀-⅏]",    "[\\d.,€]", "[]a]",
    "[^]]",   "[ik]",   "[!-\u017f]", "[Ａ-ｚ]", "[\\s\\d]", "[À-Öı]",   "[#-%]"
};

static const char *const escapes[] = { "\\w", "\\d", "\\s",     "\\W",    "\\S",
                                       ".",   "\\h", "\\p{L}",  "\\P{L}", "\\D",
                                       "\\R", "\\X", "\\x{131}" };

static const char *const assertions[] = {
    "\\b",       "\\B", "^",       "$",    "(?<!\\w)", "(?<![\\w#])",
    "(?<!\\pL)", "\\A", "\\z",     "\\Z",  "(?<=l)",   "(?i)",
    "(?#none)",  "\\K", "(?!\\d)", "(?m)", "(?=\\w)"
};

static const char *const repeats[] = { "?",    "*",     "+",  "{2}", "{0,2}",
                                       "{2,}", "{1,3}", "*?", "??",  "{0}" };

static const char *const openings[] = { "(", "(?:", "(?>", "(?i:", "(?|" };

/* What stands between tokens, or makes them touch. */
static const char *const gaps[] = { "",  " ",  " ",  " ", "_", "½", "℠", "ı",
                                    "ſ", "\n", ".",  "1", "-", "s", "@", "ｆ",
                                    "é", "K",  "\t", "/", "²", "a", "#", "　" };

struct text {
    char bytes[PATTERN_BYTES + 64];
    size_t count;
};

static void
put(struct text *text, const char *more, size_t bytes)
{
    if (text->count + bytes >= PATTERN_BYTES)
        return;
    memcpy(text->bytes + text->count, more, bytes);
    text->count += bytes;
    text->bytes[text->count] = '\0';
}

static void
put_one(struct text *text, uint64_t *state, const char *const *list, size_t count)
{
    const char *chosen = list[random_below(state, count)];

    put(text, chosen, strlen(chosen));
}

static const char *
any_sample(uint64_t *state, size_t kind)
{
    return kinds[kind].samples[random_below(state, COUNT(kinds[0].samples))];
}

/* A part of a token, with a backslash before each sign. */
static void
put_part(struct text *text, uint64_t *state, size_t kind)
{
    const char *sample = any_sample(state, kind);
    const size_t bytes = strlen(sample);
    const size_t begin = random_below(state, 2) ? 0 : random_below(state, bytes);
    const size_t end =
        random_below(state, 2) ? bytes : begin + random_below(state, bytes - begin + 1);

    for (size_t at = begin; at < end; at++) {
        if (strchr("$.?!()*+-;:/<#@%", sample[at]))
            put(text, "\\", 1);
        put(text, sample + at, 1);
    }
}

static void put_alternatives(struct text *text, uint64_t *state, size_t kind,
                             unsigned depth);

static void
put_group(struct text *text, uint64_t *state, size_t kind, unsigned depth)
{
    if (random_below(state, 5) == 0)
        put(text, random_below(state, 2) ? "(?=" : "(?!", 3);
    else
        put_one(text, state, openings, COUNT(openings));
    put_alternatives(text, state, kind, depth + 1);
    put(text, ")", 1);
}

static void
put_item(struct text *text, uint64_t *state, size_t kind, unsigned depth)
{
    const size_t choice = random_below(state, 100);

    if (choice < 25) {
        put_part(text, state, kind);
    } else if (choice < 50) {
        put_one(text, state, literals, COUNT(literals));
    } else if (choice < 62) {
        put_one(text, state, classes, COUNT(classes));
    } else if (choice < 72) {
        put_one(text, state, escapes, COUNT(escapes));
    } else if (choice < 85 || depth == DEPTH_MAX) {
        put_one(text, state, assertions, COUNT(assertions));
        return;
    } else {
        put_group(text, state, kind, depth);
    }
    if (random_below(state, 4) == 0)
        put_one(text, state, repeats, COUNT(repeats));
}

/* Branches of a group may be empty. */
static void
put_alternatives(struct text *text, uint64_t *state, size_t kind, unsigned depth)
{
    for (size_t branches = 1 + random_below(state, depth > 0 ? 3 : 2); branches > 0;
         branches--) {
        for (size_t items = random_below(state, 4) + (depth == 0); items > 0; items--)
            put_item(text, state, kind, depth);
        if (branches > 1)
            put(text, "|", 1);
    }
}

static int
is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

static void
put_rule(struct text *rule, const struct text *pattern, size_t number, size_t kind)
{
    rule->count = (size_t)snprintf(
        rule->bytes, sizeof rule->bytes,
        "[r%zu]\nwhy = x\non = %s\nmatch = %s\nscore = commercial 1\nexample = x\n",
        number, kinds[kind].on, pattern->bytes);
}

/* Whether a rule can be read, and is not tried on every post: few of those will do. */
static int
is_of_use(const struct text *rule, uint64_t *state)
{
    char file[sizeof rule->bytes + 32];
    tout_rules *rules;
    size_t needs;

    snprintf(file, sizeof file, "tout-rules 1\n%s", rule->bytes);
    if (tout_rules_parse(file, strlen(file), NULL, &rules, NULL) != TOUT_OK)
        return 0;
    needs = tout_rules_needs(rules, 0, 0, NULL, 0);
    tout_rules_unref(rules);
    return needs > 0 || random_below(state, 16) == 0;
}

static void
make_rule(struct text *rule, uint64_t *state, size_t number)
{
    struct text pattern;
    const size_t kind = random_below(state, COUNT(kinds));

    do {
        pattern.count = 0;
        pattern.bytes[0] = '\0';
        put_alternatives(&pattern, state, kind, 0);
        put_rule(rule, &pattern, number, kind);
    } while (pattern.count == 0 || pattern.count > PATTERN_BYTES / 2 ||
             is_blank(pattern.bytes[0]) || is_blank(pattern.bytes[pattern.count - 1]) ||
             !is_of_use(rule, state));
}

static tout_rules *
make_rules(uint64_t *state)
{
    static char file[RULES * (PATTERN_BYTES + 64)];
    size_t used = (size_t)snprintf(file, sizeof file, "tout-rules 1\n");
    struct text rule;
    tout_rules *rules;

    for (size_t i = 0; i < RULES; i++) {
        make_rule(&rule, state, i);
        memcpy(file + used, rule.bytes, rule.count);
        used += rule.count;
    }
    ck_assert_int_eq(tout_rules_parse(file, used, NULL, &rules, NULL), TOUT_OK);
    return rules;
}

static void
make_post(struct text *post, uint64_t *state)
{
    post->count = 0;
    for (size_t pieces = 1 + random_below(state, 8); pieces > 0; pieces--) {
        if (random_below(state, 2)) {
            const char *sample = any_sample(state, random_below(state, COUNT(kinds)));

            put(post, sample, strlen(sample));
        } else {
            put_one(post, state, literals, COUNT(literals));
        }
        put_one(post, state, gaps, COUNT(gaps));
    }
}

START_TEST(no_match_of_random_patterns_is_lost)
{
    const size_t rounds = ROUNDS / test_stride() + 1;
    uint64_t state = random_seed();
    uint64_t matches = 0;
    uint64_t limits = 0;
    struct text post;

    for (size_t round = 0; round < rounds; round++) {
        tout_rules *rules = make_rules(&state);
        struct same_matches same = same_matches_start(rules);

        for (size_t i = 0; i < POSTS; i++) {
            make_post(&post, &state);
            ck_assert_msg(same_matches_on(&same, post.bytes, post.count),
                          "rule '%s' in '%s'",
                          tout_rules_pattern(rules, same.differs, 0, NULL), post.bytes);
        }
        matches += same.matches;
        limits += same.limits;
        same_matches_end(&same);
        tout_rules_unref(rules);
    }
    ck_assert_uint_gt(matches, rounds * POSTS / 2);
    ck_assert_uint_lt(limits, rounds * POSTS / 100);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("prefilter-patterns");
    TCase *cases = tcase_create("prefilter-patterns");

    tcase_set_timeout(cases, 600);
    tcase_add_test(cases, no_match_of_random_patterns_is_lost);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
