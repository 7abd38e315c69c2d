/* SPDX-License-Identifier: MIT */
#include "source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The commonest words, in order; by Zipf's law they are nearly half of all that is
 * written. */
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
enum {
    COMMON = sizeof common / sizeof common[0],

    /* Of a thousand ranks behind those, in posts as streams have them; chosen so that
     * bench_posts --shares finds of synthetic posts what it finds of real ones. */
    SOLD = 14,
    OTHERS = 540
};

static void
add(struct bench_words *words, const char *text, size_t bytes)
{
    words->list[words->count++] = (struct bench_word){ text, bytes };
}

static int
note_word(void *context, const char *word, size_t bytes, int32_t mark)
{
    struct bench_source *source = context;

    add(&source->all, word, bytes);
    if (bench_is_ascii(word, bytes))
        add(mark == TOUT_LEXICON_SOLD ? &source->sold : &source->others, word, bytes);
    return 0;
}

static struct bench_words
room_for(uint32_t count)
{
    struct bench_words words = { calloc(count + 1U, sizeof *words.list), 0 };

    if (!words.list) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    return words;
}

struct bench_source
bench_source_open(enum bench_kind kind)
{
    struct bench_source source = { .kind = kind };
    uint32_t words;

    if (kind == BENCH_MADE ||
        tout_lexicon_builtin(NULL, &source.lexicon, NULL) != TOUT_OK)
        return source;
    words = tout_lexicon_words(source.lexicon);
    source.all = room_for(words);
    source.sold = room_for(words);
    source.others = room_for(words);
    tout_lexicon_each(source.lexicon, note_word, &source);
    return source;
}

void
bench_source_close(struct bench_source *source)
{
    free(source->all.list);
    free(source->sold.list);
    free(source->others.list);
    tout_lexicon_unref(source->lexicon);
}

/* Gives `share` of a thousand ranks, evenly spaced, a word of the list. */
static struct bench_word
share_out(const struct bench_words *words, size_t rank, size_t share)
{
    const size_t index = rank * share / 1000;

    if (words->count == 0 || (rank + 1) * share / 1000 == index)
        return (struct bench_word){ NULL, 0 };
    return words->list[index % words->count];
}

struct bench_word
bench_source_word(const struct bench_source *source, size_t rank)
{
    struct bench_word word = { NULL, 0 };

    if (rank < COMMON)
        return (struct bench_word){ common[rank], strlen(common[rank]) };
    rank -= COMMON;
    if (source->kind == BENCH_TRADE)
        return rank < source->all.count ? source->all.list[rank] : word;
    word = share_out(&source->sold, rank, SOLD);
    return word.text ? word : share_out(&source->others, rank, OTHERS);
}

/* In streams words of the trade are not among the commonest. */
int
bench_source_skips(const struct bench_source *source, size_t rank)
{
    return source->lexicon && source->kind != BENCH_TRADE && rank < COMMON &&
           tout_lexicon_find(source->lexicon, common[rank], strlen(common[rank])) ==
               TOUT_LEXICON_SOLD;
}

int
bench_is_common(const char *text, size_t bytes)
{
    for (size_t i = 0; i < COMMON; i++)
        if (strlen(common[i]) == bytes && memcmp(common[i], text, bytes) == 0)
            return 1;
    return 0;
}
