/* SPDX-License-Identifier: MIT */
/* What posts are made of, for steps that take no posts: words, and keys of features. */
#ifndef TOUT_BENCH_PARTS_H
#define TOUT_BENCH_PARTS_H

#include <tout.h>

#include "posts.h"

/* Each in the order of the posts, as often as they have it. */
struct bench_parts {
    struct bench_posts ascii;    /* words of ASCII, as written */
    struct bench_posts wide;     /* the other words, as written */
    struct bench_posts folded;   /* all words, as tokens have them */
    struct bench_posts distinct; /* the same, each once, in no order */
    struct bench_posts keys;     /* of features, eight bytes each */
};

/* Ends the program with a message if memory runs out. */
struct bench_parts bench_parts_of(tout_scratch *scratch,
                                  const struct bench_posts *posts);
void bench_parts_free(struct bench_parts *parts);

#endif
