/* SPDX-License-Identifier: MIT */
#include "posts.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The commonest words, in order; by Zipf's law they are half of all that is written.
 * The others are made of syllables. */
static const char *const common[] = {
    "the",     "to",    "you",   "a",       "and",   "for",       "is",     "in",
    "of",      "my",    "this",  "on",      "it",    "your",      "with",   "we",
    "follow",  "me",    "be",    "that",    "at",    "our",       "get",    "are",
    "have",    "just",  "so",    "new",     "from",  "all",       "not",    "now",
    "can",     "free",  "if",    "will",    "today", "out",       "up",     "like",
    "more",    "back",  "love",  "day",     "time",  "how",       "what",   "good",
    "thanks",  "great", "check", "people",  "here",  "followers", "one",    "see",
    "best",    "sale",  "us",    "know",    "help",  "need",      "first",  "work",
    "buy",     "join",  "live",  "win",     "next",  "week",      "please", "video",
    "morning", "make",  "off",   "support", "money", "talk",      "local",  "friends",
};
enum { COMMON = sizeof common / sizeof common[0], WORDS = 20000, LONGEST_POST = 4096 };

static const char *const syllables[] = {
    "ba", "con", "de", "el", "fi",  "gra", "ho", "in",  "ka", "lo", "mer", "ni",
    "or", "pa",  "qu", "re", "sto", "ti",  "un", "ver", "wo", "ya", "ze",  "sh",
};
enum { SYLLABLES = sizeof syllables / sizeof syllables[0] };

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

static void
fail(const char *what, const char *path)
{
    fprintf(stderr, "%s%s%s\n", path, *path ? ": " : "", what);
    exit(1);
}

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

/* Room for the longest post, so that what adds to one need not ask. */
static void
reserve(struct bench_posts *posts)
{
    if (posts->capacity - posts->bytes >= LONGEST_POST)
        return;
    posts->capacity = 2 * posts->capacity + LONGEST_POST;
    posts->text = realloc(posts->text, posts->capacity);
    if (!posts->text)
        fail("out of memory", "");
}

static void
put(struct bench_posts *posts, const char *text)
{
    size_t bytes = strlen(text);

    memcpy(posts->text + posts->bytes, text, bytes);
    posts->bytes += bytes;
}

/* A rank with a chance of about 1 / (rank + 1): the exponential of a number that is
 * even between 0 and log(WORDS). */
static size_t
zipf(uint64_t *state)
{
    double even = (double)(next(state) >> 11) / 9007199254740992.0;
    size_t rank = (size_t)exp(even * log((double)WORDS));

    return rank < WORDS ? rank - 1 : WORDS - 1;
}

static void
put_word(struct bench_posts *posts, uint64_t *state)
{
    size_t rank = zipf(state);
    size_t begin = posts->bytes;
    uint64_t letters = rank;
    size_t style = below(state, 100);

    if (rank < COMMON) {
        put(posts, common[rank]);
    } else {
        for (size_t i = 2 + next(&letters) % 3; i > 0; i--)
            put(posts, syllables[below(&letters, SYLLABLES)]);
    }
    for (size_t i = begin; i < posts->bytes; i++) {
        if (style < 4 || (style < 14 && i == begin))
            posts->text[i] = (char)(posts->text[i] - 'a' + 'A');
    }
}

static void
put_entity(struct bench_posts *posts, uint64_t *state)
{
    char number[32];

    switch (below(state, 6)) {
    case 0:
        put(posts, "@example");
        put_word(posts, state);
        break;
    case 1:
        put(posts, "#");
        put_word(posts, state);
        break;
    case 2:
        put(posts, percent(state, 30) ? "$" : "");
        snprintf(number, sizeof number, "%zu", (size_t)1 << below(state, 16));
        put(posts, number);
        break;
    case 3:
        put(posts, emoji[below(state, sizeof emoji / sizeof emoji[0])]);
        break;
    case 4:
        put(posts, accented[below(state, sizeof accented / sizeof accented[0])]);
        break;
    default:
        put(posts, percent(state, 50) ? "!!!" : "...");
    }
}

static void
put_post(struct bench_posts *posts, uint64_t *state)
{
    /* The sum of three: from 3 to 27 words, and 15 most often; about 100 bytes. */
    size_t words = 3 + below(state, 9) + below(state, 9) + below(state, 9);

    for (size_t i = 0; i < words; i++) {
        put(posts, i ? " " : "");
        if (percent(state, 10))
            put_entity(posts, state);
        else
            put_word(posts, state);
        put(posts, percent(state, 8) ? "," : "");
    }
    if (percent(state, 35)) {
        put(posts, " https://www.example.org/");
        put_word(posts, state);
    }
    if (percent(state, 3))
        put(posts, percent(state, 50) ? "\xff" : "\xf0\x9f\x98");
}

static void
end_post(struct bench_posts *posts, size_t index)
{
    posts->ends[index] = posts->bytes;
    posts->count = index + 1;
}

struct bench_posts
bench_posts_make(uint64_t seed, size_t count)
{
    struct bench_posts posts = { 0 };

    posts.ends = calloc(count ? count : 1, sizeof *posts.ends);
    if (!posts.ends)
        fail("out of memory", "");
    for (size_t i = 0; i < count; i++) {
        reserve(&posts);
        put_post(&posts, &seed);
        end_post(&posts, i);
    }
    return posts;
}

static void
read_all(struct bench_posts *posts, const char *path)
{
    FILE *file = fopen(path, "rb");

    if (!file)
        fail(strerror(errno), path);
    for (;;) {
        reserve(posts);
        size_t got =
            fread(posts->text + posts->bytes, 1, posts->capacity - posts->bytes, file);
        if (got == 0)
            break;
        posts->bytes += got;
    }
    if (ferror(file))
        fail(strerror(errno), path);
    fclose(file);
}

struct bench_posts
bench_posts_read(const char *path)
{
    struct bench_posts posts = { 0 };
    size_t count = 0;

    read_all(&posts, path);
    for (size_t i = 0; i < posts.bytes; i++)
        count += posts.text[i] == '\n';
    posts.ends = calloc(count + 1, sizeof *posts.ends);
    if (!posts.ends)
        fail("out of memory", path);

    for (size_t i = 0; i < posts.bytes; i++) {
        if (posts.text[i] == '\n' || i + 1 == posts.bytes)
            posts.ends[posts.count++] = i + 1;
    }
    if (posts.count == 0)
        fail("no line in it", path);
    return posts;
}

void
bench_posts_free(struct bench_posts *posts)
{
    free(posts->text);
    free(posts->ends);
    *posts = (struct bench_posts){ 0 };
}
