/* SPDX-License-Identifier: MIT */
/*
 * Which features a post has, whether they are listed or only weighed: of each token the
 * stem, what it says beside that, and the pair with the one before it; then the pair of
 * the last one and the end, and the shape of the post. Who weighs them takes them in
 * any order, and nearly all are stems and pairs; of the rest it is told here how much
 * there is, so that it need not ask where there is nothing.
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

/* Hands on all that token `index` says beside its stem. */
void ti_extract_rest(const struct ti_extraction *extraction, uint32_t index);

/* Whether a token may say more than its stem, for all that most tokens show at a
 * glance: they are plain words that are not sold. */
static inline int
ti_extract_has_rest(const struct ti_token *token)
{
    static const struct ti_token asked = {
        .kind = 0xff, .form = 0xff, .undone = 0xff, .sold = 0xff
    };
    static const struct ti_token plain = { .kind = TOUT_TOKEN_WORD,
                                           .sold = TI_SOLD_NO };

    return (token->said & asked.said) != plain.said;
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
        return token->form == TI_FORM_TITLE && token->sold == TI_SOLD_NO
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

#endif
