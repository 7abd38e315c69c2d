/* SPDX-License-Identifier: MIT */
#include "support/random.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* xorshift64* (Vigna 2016). */
uint64_t
random_next(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * UINT64_C(0x2545f4914f6cdd1d);
}

size_t
random_below(uint64_t *state, size_t limit)
{
    return (size_t)((random_next(state) >> 11) % limit);
}

static const char *const pieces[] = {
    "get",
    "1000s",
    "of",
    "FREE",
    "Followers",
    "followers!!!",
    "follow",
    "back",
    "buy",
    "likes",
    "cheap",
    "$5",
    "5\xe2\x82\xac",
    "50%",
    "10.000",
    "10k",
    "deal",
    "Sale",
    "code",
    "shop",
    "today",
    "thanks",
    "for",
    "the",
    "talk",
    "everyone",
    "donate",
    "please",
    "help",
    "lunch",
    "weather",
    "RT",
    "@example",
    "@example@example.org",
    "@example17:",
    "#TeamFollowBack",
    "#charity2024",
    "#nl\xc3\xb6",
    "https://example.org/Shop/item?x=1",
    "http://example.com",
    "www.example.net/a_b",
    "don\xe2\x80\x99t",
    "it's",
    "\xf0\x9f\x94\xa5",
    "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7",
    "\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa",
    "1\xef\xb8\x8f\xe2\x83\xa3",
    "\xe6\x9d\xb1\xe4\xba\xac\xe9\x83\xbd",
    "\xe0\xb8\xa0\xe0\xb8\xb2\xe0\xb8\xa9\xe0\xb8\xb2",
    "\xd0\xbf\xd0\xbe\xd0\xb4\xd0\xbf\xd0\xb8\xd1\x81\xd1\x87\xd0\xb8\xd0\xba\xd0\xb8",
    "\xf0\x9d\x90\x9f\xf0\x9d\x90\xa8\xf0\x9d\x90\xa5",
    "straße",
    "e\xcc\x81t\xc3\xa9",
    "\xef\xb7\xba",
    "...",
    "?!",
    ":",
    "(",
    ")",
    "&",
    "_",
    "\xe2\x80\xa6",
    "\n",
    "\t",
    "a",
    "x1y2z3",
    "",
    "\xff",
    "\xc3",
    "\xe2\x82",
    "\xed\xa0\x80",
    "\xf0\x9f\x92",
};

size_t
random_post(uint64_t *state, char *out, size_t capacity)
{
    const size_t words = random_below(state, 40);
    size_t used = 0;

    for (size_t i = 0; i < words; i++) {
        const char *piece =
            pieces[random_below(state, sizeof pieces / sizeof pieces[0])];
        const size_t bytes = strlen(piece);

        if (capacity - used < bytes + 1)
            break;
        memcpy(out + used, piece, bytes);
        used += bytes;
        if (random_below(state, 8) != 0)
            out[used++] = ' ';
    }
    return used;
}

uint64_t
random_seed(void)
{
    const char *given = getenv("TOUT_SEED");
    const uint64_t seed = given ? strtoull(given, NULL, 10) : 20240229;

    printf("# TOUT_SEED=%llu\n", (unsigned long long)seed);
    return seed ? seed : 1;
}
