/* SPDX-License-Identifier: MIT */
/*
 * Which features a post has: the one place that says so, whether they are listed or
 * only weighed. Nearly all are stems and pairs, so the walk over the tokens is made
 * anew for each taker, who has what these need at hand; all else goes through
 * ti_extraction.
 */
#ifndef TOUT_FEATURE_EXTRACT_H
#define TOUT_FEATURE_EXTRACT_H

#include "base/inline.h"
#include "feature/feature.h"

/* The ends of a post in pairs: any two numbers will do, as no hash of a token is likely
 * to be them. */
enum { TI_PAIR_START = 1, TI_PAIR_END = 2 };

/* A feature and what its key is made of. */
struct ti_extracted {
    struct ti_feature feature;
    uint64_t content;
};

/* The last pair, and the shape of the post. */
enum { TI_EXTRACT_WHOLE_MAX = 1 + TI_SHAPE_FEATURES };

/* What a post says as a whole; returns how many there are. */
uint32_t ti_extract_whole(const struct ti_extraction *extraction,
                          struct ti_extracted out[TI_EXTRACT_WHOLE_MAX]);

/* Hands on all that token `index` says beside its stem. */
void ti_extract_rest(const struct ti_extraction *extraction, uint32_t index);

/* Who takes features, with all that most of them need at hand: no address of it is
 * known to ti_extraction.taker, whose memory is another. */
struct ti_extract_taker {
    /* The stem of token `index`. */
    void (*take_stem)(void *self, uint32_t index, const struct ti_token *token);
    /* Other features that are no part of a token. */
    void (*take)(void *self, struct ti_feature feature, uint64_t content);
    /* Calls ti_extract_rest(), after it has told the other memory what this one knows,
     * and learns what that one knows then. */
    void (*take_rest)(void *self, const struct ti_extraction *extraction,
                      uint32_t index);
};

/* Whether a token says more than its stem, for all that most tokens show at a glance.
 */
static inline int
ti_extract_has_rest(const struct ti_token *token)
{
    return (token->kind != TOUT_TOKEN_WORD) | (token->undone != 0) |
           (token->form != 0) |
           ((token->unit != token->hash) & (token->sold != TI_SOLD_NO));
}

/* How much a token that is not disguised says beside its stem. */
enum ti_extract_much { TI_EXTRACT_NONE, TI_EXTRACT_ONE, TI_EXTRACT_MORE };

/* A run of sentence marks, by the first. */
static inline enum ti_extract_much
ti_extract_run(const struct ti_extraction *extraction, const struct ti_token *token,
               struct ti_extracted *out)
{
    const char first = *ti_token_norm(extraction->scanner->tokens, token);

    out->feature.kind = TI_FEATURE_RUN;
    out->feature.value = token->norm_bytes < 3 ? token->norm_bytes : 3;
    out->content = ti_mix(token->unit, out->feature.value);
    return first == '!' || first == '?' || first == '.' ? TI_EXTRACT_ONE
                                                        : TI_EXTRACT_NONE;
}

/* Says how much it is, and what, if it is one feature. */
static inline enum ti_extract_much
ti_extract_one(const struct ti_extraction *extraction, const struct ti_token *token,
               struct ti_extracted *out)
{
    const uint32_t more =
        1U << TOUT_TOKEN_LINK | 1U << TOUT_TOKEN_HASHTAG | 1U << TOUT_TOKEN_AMOUNT;

    out->content = token->hash;
    if (token->kind == TOUT_TOKEN_WORD) {
        out->feature.kind = TI_FEATURE_TITLE;
        return token->form == TI_FORM_TITLE &&
                       (token->unit == token->hash || token->sold == TI_SOLD_NO)
                   ? TI_EXTRACT_ONE
                   : TI_EXTRACT_MORE;
    }
    if (token->kind == TOUT_TOKEN_PUNCTUATION)
        return ti_extract_run(extraction, token, out);
    if (token->kind == TOUT_TOKEN_MENTION) {
        out->feature.kind = TI_FEATURE_MENTION;
        return extraction->recipe->flags & TOUT_RECIPE_NO_MENTIONS ? TI_EXTRACT_NONE
                                                                   : TI_EXTRACT_ONE;
    }
    out->feature.kind = TI_FEATURE_NUMBER;
    if (token->kind == TOUT_TOKEN_NUMBER)
        return TI_EXTRACT_ONE;
    return more >> token->kind & 1 ? TI_EXTRACT_MORE : TI_EXTRACT_NONE;
}

TI_ALWAYS_INLINE void
ti_extract_token(const struct ti_extraction *extraction, struct ti_extract_taker taker,
                 void *self, uint32_t index)
{
    const struct ti_token *token = &extraction->scanner->tokens->list[index];
    struct ti_extracted one = { .feature = { .token = index } };
    const enum ti_extract_much much =
        token->undone ? TI_EXTRACT_MORE : ti_extract_one(extraction, token, &one);

    if (much == TI_EXTRACT_ONE)
        taker.take(self, one.feature, one.content);
    else if (much == TI_EXTRACT_MORE)
        taker.take_rest(self, extraction, index);
}

/* Hands on all features, in their order. */
TI_ALWAYS_INLINE void
ti_extract_with(const struct ti_extraction *extraction, struct ti_extract_taker taker,
                void *self)
{
    const struct ti_tokens *tokens = extraction->scanner->tokens;
    const struct ti_token *list = tokens->list;
    const uint32_t count = tokens->count;
    const int has_pairs = !(extraction->recipe->flags & TOUT_RECIPE_NO_PAIRS);
    struct ti_extracted whole[TI_EXTRACT_WHOLE_MAX];
    uint64_t left = TI_PAIR_START;
    uint32_t whole_count;

    for (uint32_t i = 0; i < count; i++) {
        const uint64_t right = list[i].unit;

        taker.take_stem(self, i, &list[i]);
        if (ti_extract_has_rest(&list[i]))
            ti_extract_token(extraction, taker, self, i);
        /* The pair with ^ has no token: one less than 0 is TOUT_NONE. */
        if (has_pairs)
            taker.take(self,
                       (struct ti_feature){ .kind = TI_FEATURE_PAIR, .token = i - 1 },
                       ti_mix(left, right));
        left = right;
    }
    whole_count = ti_extract_whole(extraction, whole);
    for (uint32_t i = 0; i < whole_count; i++)
        taker.take(self, whole[i].feature, whole[i].content);
}

#endif
