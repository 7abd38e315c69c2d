/* SPDX-License-Identifier: MIT */
/* Posts from a seed: words by rank, and between them what else posts have. */
#include "posts.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "source.h"

static const char *const syllables[] = {
    "ba", "con", "de", "el", "fi",  "gra", "ho", "in",  "ka", "lo", "mer", "ni",
    "or", "pa",  "qu", "re", "sto", "ti",  "un", "ver", "wo", "ya", "ze",  "sh",
};
enum { SYLLABLES = sizeof syllables / sizeof syllables[0] };

static const char *const cyrillic[] = {
    "\xd0\xb1\xd0\xb0", "\xd0\xb2\xd0\xbe", "\xd0\xb3\xd0\xb8", "\xd0\xb4\xd0\xb5",
    "\xd0\xb6\xd0\xb8", "\xd0\xb7\xd0\xb0", "\xd0\xba\xd0\xbe", "\xd0\xbb\xd0\xb5",
    "\xd0\xbc\xd0\xb8", "\xd0\xbd\xd0\xb0", "\xd0\xbf\xd1\x80", "\xd1\x80\xd0\xb0",
    "\xd1\x81\xd1\x82", "\xd1\x82\xd0\xbe", "\xd1\x87\xd0\xb5", "\xd1\x88\xd0\xb8",
};
static const char *const japanese[] = {
    "\xe3\x81\xae", "\xe3\x81\xab", "\xe3\x81\xaf", "\xe3\x82\x92", "\xe3\x81\x97",
    "\xe3\x81\xa6", "\xe6\x97\xa5", "\xe6\x9c\xac", "\xe4\xba\xba", "\xe4\xbb\x8a",
    "\xe3\x82\xa2", "\xe3\x82\xa4", "\xe3\x83\xb3", "\xe5\xa4\xa9", "\xe6\xb0\x97",
};
enum {
    CYRILLIC = sizeof cyrillic / sizeof cyrillic[0],
    JAPANESE = sizeof japanese / sizeof japanese[0]
};

const char *const bench_kind_names[BENCH_KINDS] = { "mixed",    "non-ASCII", "Cyrillic",
                                                    "Japanese", "emoji",     "long",
                                                    "made",     "trade" };

static const char *const accented[] = { "caf\xc3\xa9",
                                        "ma\xc3\xb1"
                                        "ana",
                                        "\xc3\xbc"
                                        "ber",
                                        "\xd0\xbf\xd1\x80\xd0\xb8", "na\xc3\xafve" };
static const char *const emoji[] = { "\xf0\x9f\x94\xa5", "\xf0\x9f\x98\x82",
                                     "\xe2\x9d\xa4\xef\xb8\x8f",
                                     "\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd",
                                     "\xf0\x9f\x87\xaa\xf0\x9f\x87\xba" };

/* SplitMix64: the same numbers on every machine. */
static uint64_t
next(uint64_t *state)
{
    uint64_t x = *state += UINT64_C(0x9e3779b97f4a7c15);

    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return x ^ (x >> 31);
}

static size_t
below(uint64_t *state, size_t bound)
{
    return (size_t)(next(state) % bound);
}

static int
percent(uint64_t *state, size_t chance)
{
    return below(state, 100) < chance;
}

static void
put(struct bench_posts *posts, const char *text)
{
    size_t bytes = strlen(text);

    memcpy(posts->text + posts->bytes, text, bytes);
    posts->bytes += bytes;
}

/* A rank with a chance of about 1 / (rank + 1): the exponential of a number that is
 * even between 0 and log(BENCH_RANKS). */
static size_t
zipf(uint64_t *state)
{
    double even = (double)(next(state) >> 11) / 9007199254740992.0;
    size_t rank = (size_t)exp(even * log((double)BENCH_RANKS));

    return rank < BENCH_RANKS ? rank - 1 : BENCH_RANKS - 1;
}

/* Syllables of a word of its own for each rank. */
static void
put_syllables(struct bench_posts *posts, const char *const *list, size_t count,
              uint64_t rank)
{
    for (size_t i = 2 + next(&rank) % 3; i > 0; i--)
        put(posts, list[below(&rank, count)]);
}

static void
put_word(struct bench_posts *posts, const struct bench_source *source, uint64_t *state)
{
    size_t rank = zipf(state);
    size_t begin = posts->bytes;

    while (bench_source_skips(source, rank))
        rank = zipf(state);

    const struct bench_word word = bench_source_word(source, rank);
    const size_t style = below(state, 100);

    if (source->kind == BENCH_CYRILLIC) {
        put_syllables(posts, cyrillic, CYRILLIC, rank);
        return;
    }
    if (word.text) {
        memcpy(posts->text + begin, word.text, word.bytes);
        posts->bytes += word.bytes;
    } else {
        put_syllables(posts, syllables, SYLLABLES, rank);
    }
    for (size_t i = begin; i < posts->bytes; i++) {
        if (posts->text[i] < 'a' || posts->text[i] > 'z')
            continue;
        if (style < 4 || (style < 14 && i == begin))
            posts->text[i] = (char)(posts->text[i] - 'a' + 'A');
    }
}

static void
put_emoji(struct bench_posts *posts, uint64_t *state)
{
    put(posts, emoji[below(state, sizeof emoji / sizeof emoji[0])]);
}

static void
put_accented(struct bench_posts *posts, uint64_t *state)
{
    put(posts, accented[below(state, sizeof accented / sizeof accented[0])]);
}

static void
put_entity(struct bench_posts *posts, const struct bench_source *source,
           uint64_t *state)
{
    const size_t chance = below(state, 100);
    char number[32];

    if (chance < 25) {
        put(posts, "@example");
        put_word(posts, source, state);
    } else if (chance < 45) {
        put(posts, "#");
        put_word(posts, source, state);
    } else if (chance < 65) {
        put(posts, percent(state, 30) ? "$" : "");
        snprintf(number, sizeof number, "%zu", (size_t)1 << below(state, 16));
        put(posts, number);
    } else if (chance < 69) {
        put_emoji(posts, state);
    } else if (chance < 72) {
        put_accented(posts, state);
    } else {
        put(posts, percent(state, 50) ? "!!!" : "...");
    }
}

static void
put_run(struct bench_posts *posts, const struct bench_source *source, uint64_t *state)
{
    if (source->kind == BENCH_NON_ASCII && percent(state, 10)) {
        if (percent(state, 50))
            put_emoji(posts, state);
        else
            put_accented(posts, state);
        return;
    }
    switch (source->kind) {
    case BENCH_JAPANESE:
        for (size_t i = 2 + below(state, 4); i > 0; i--)
            put(posts, japanese[below(state, JAPANESE)]);
        break;
    case BENCH_EMOJI:
        put_emoji(posts, state);
        break;
    default:
        if (percent(state, 10))
            put_entity(posts, source, state);
        else
            put_word(posts, source, state);
        put(posts, percent(state, 8) ? "," : "");
    }
}

static void
put_post(struct bench_posts *posts, const struct bench_source *source, uint64_t *state)
{
    /* The sum of three: from 3 to 27 words, and 15 most often; about 100 bytes. */
    size_t words = 3 + below(state, 9) + below(state, 9) + below(state, 9);

    words *= source->kind == BENCH_LONG ? 40 : 1;
    for (size_t i = 0; i < words; i++) {
        put(posts, i ? " " : "");
        put_run(posts, source, state);
    }
    if (percent(state, 35)) {
        put(posts, " https://www.example.org/");
        put_word(posts, source, state);
    }
    if (percent(state, 3))
        put(posts, percent(state, 50) ? "\xff" : "\xf0\x9f\x98");
}

struct bench_posts
bench_posts_make_of(enum bench_kind kind, uint64_t seed, size_t count)
{
    struct bench_posts posts = { 0 };
    struct bench_source source = bench_source_open(kind);

    for (size_t i = 0; i < count; i++) {
        bench_posts_reserve(&posts);
        put_post(&posts, &source, &seed);
        bench_posts_end(&posts);
    }
    bench_source_close(&source);
    return posts;
}

struct bench_posts
bench_posts_make(uint64_t seed, size_t count)
{
    return bench_posts_make_of(BENCH_MIXED, seed, count);
}
