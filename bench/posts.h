/* SPDX-License-Identifier: MIT */
/*
 * Posts to measure with: synthetic ones from a seed, alike on every machine, or the
 * lines of a file. Synthetic ones have words by Zipf's law, lengths, links, mentions,
 * hashtags, numbers, capitals and emoji about as often as posts have them, and bytes
 * that are not UTF-8 in 3 of 100.
 */
#ifndef TOUT_BENCH_POSTS_H
#define TOUT_BENCH_POSTS_H

#include <stddef.h>
#include <stdint.h>

struct bench_posts {
    char *text;   /* of all posts, one after the other */
    size_t bytes; /* of all of them */
    size_t *ends; /* where post i ends; it begins where the one before ends */
    size_t count;
    size_t capacity; /* of text */
    size_t room;     /* of ends */
};

/* What synthetic posts are of. */
enum bench_kind {
    BENCH_MIXED,     /* as streams are: 14 of 100 have something that is not ASCII */
    BENCH_NON_ASCII, /* one word of ten is accented, Cyrillic or an emoji */
    BENCH_CYRILLIC,
    BENCH_JAPANESE,
    BENCH_EMOJI,
    BENCH_LONG,  /* forty times as long */
    BENCH_MADE,  /* as mixed, but no word is from the built-in lexicon */
    BENCH_TRADE, /* as mixed, but each word is in the lexicon, a fifth of the trade */
    BENCH_KINDS
};
extern const char *const bench_kind_names[BENCH_KINDS];

/* All end the program with a message if memory runs out or the file cannot be read. */
struct bench_posts bench_posts_make(uint64_t seed, size_t count);
struct bench_posts bench_posts_make_of(enum bench_kind kind, uint64_t seed,
                                       size_t count);
struct bench_posts bench_posts_read(const char *path);

/* Makes room for the longest post and its end, behind those that are there; what was
 * written there is a post once it ends. */
enum { BENCH_POST_MAX = 65536 };
void bench_posts_reserve(struct bench_posts *posts);
void bench_posts_end(struct bench_posts *posts);

/* All three in one. */
void bench_posts_add(struct bench_posts *posts, const char *text, size_t bytes);

void bench_posts_free(struct bench_posts *posts);

static inline const char *
bench_post(const struct bench_posts *posts, size_t index, size_t *bytes)
{
    size_t begin = index ? posts->ends[index - 1] : 0;

    *bytes = posts->ends[index] - begin;
    return posts->text + begin;
}

static inline int
bench_is_ascii(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if ((unsigned char)text[i] >= 0x80)
            return 0;
    return 1;
}

#endif
