/* SPDX-License-Identifier: MIT */
#include "rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const goods[] = {
    "followers", "likes",       "views",      "subscribers", "retweets",   "members",
    "accounts",  "crypto",      "bitcoin",    "forex",       "casino",     "bets",
    "loans",     "pills",       "watches",    "shoes",       "handbags",   "tickets",
    "courses",   "webinar",     "ebook",      "coaching",    "hosting",    "insurance",
    "mortgage",  "diet",        "supplement", "skin",        "jewelry",    "perfume",
    "gadgets",   "phones",      "laptops",    "software",    "templates",  "fonts",
    "prints",    "voucher",     "giftcards",  "coupons",     "seguidores", "curtidas",
    "abonnés",   "подписчиков", "takipçi",    "pengikut",    "lowongan",   "rabatt",
    "remise",    "money",
};
static const char *const verbs[] = {
    "buy",  "order",     "get",   "win",     "earn",    "sell",   "cheap",
    "sale", "free",      "join",  "sign up", "support", "follow", "check out",
    "live", "subscribe", "offer", "promo",   "gain",    "boost",
};
enum {
    GOODS = sizeof goods / sizeof goods[0],
    VERBS = sizeof verbs / sizeof verbs[0],
    RULE_BYTES_MAX = 512
};

/* What stands before the verb or the thing, between them, and behind them. */
static const struct form {
    const char *parts[3];
    int is_thing_first;
    int has_verb;
} forms[] = {
    { { "\\b", "\\b.{0,24}\\b", "\\b" }, 0, 1 },
    { { "\\b", "", "\\b\\W{0,6}(?:for|from|only|just)?\\W{0,3}[$€£]\\s?\\d" }, 1, 0 },
    { { "\\b\\d[\\d.,]*k?\\s*(?:real\\s+|new\\s+|cheap\\s+)?", "\\b.{0,40}\\b", "\\b" },
      1,
      1 },
    { { "#(?:best|top|real)?", "", "\\w*" }, 1, 0 },
    { { "\\b", "\\s+(?:your|our|my|some|the)?\\s*(?:\\w+\\s+){0,2}", "\\b" }, 0, 1 },
};
enum { FORMS = sizeof forms / sizeof forms[0] };

char *
bench_rules_make(size_t count, const char *label)
{
    const size_t capacity = 64 + count * RULE_BYTES_MAX;
    char *text = malloc(capacity);
    size_t used;

    if (!text) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    used = (size_t)snprintf(text, capacity, "tout-rules 1\n");
    for (size_t i = 0; i < count; i++) {
        const char *thing = goods[i % GOODS];
        const char *verb = verbs[(i / GOODS * 7 + i) % VERBS];
        const struct form *form = &forms[(i + i / GOODS) % FORMS];

        used += (size_t)snprintf(
            text + used, capacity - used,
            "[rule-%zu]\nwhy = sells\nmatch = (?i)%s%s%s%s%s\nscore = %s +0.5\n"
            "example = %s %s\n",
            i, form->parts[0], form->is_thing_first ? thing : verb, form->parts[1],
            form->is_thing_first ? (form->has_verb ? verb : "") : thing, form->parts[2],
            label, verb, thing);
    }
    return text;
}
