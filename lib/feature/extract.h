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

/* Hands on what token `index` says beside its stem, or, behind the last token, what the
 * post says as a whole. */
void ti_extract_rest(const struct ti_extraction *extraction, uint32_t index);

/* Who takes features, with all that stems and pairs need at hand: no address of it is
 * known to ti_extraction.taker, whose memory is another. */
struct ti_extract_taker {
    /* Stems and pairs. */
    void (*take)(void *self, uint8_t kind, uint32_t token, uint64_t content);
    /* Calls ti_extract_rest(), after it has told the other memory what this one knows,
     * and learns what that one knows then. */
    void (*take_rest)(void *self, const struct ti_extraction *extraction,
                      uint32_t index);
};

/* Whether a token says more than its stem. */
static inline int
ti_extract_has_rest(const struct ti_token *token)
{
    return (token->kind != TOUT_TOKEN_WORD) | (token->undone != 0) |
           (token->form != 0) |
           ((token->unit != token->hash) & (token->sold != TI_SOLD_NO));
}

/* The kind of the one feature, of its hash, that a token has beside its stem;
 * TI_FEATURE_STEM if it has more, or another. */
static inline uint8_t
ti_extract_single(const struct ti_recipe *recipe, const struct ti_token *token)
{
    if (token->undone)
        return TI_FEATURE_STEM;
    if (token->kind == TOUT_TOKEN_WORD && token->form == TI_FORM_TITLE &&
        (token->unit == token->hash || token->sold == TI_SOLD_NO))
        return TI_FEATURE_TITLE;
    if (token->kind == TOUT_TOKEN_MENTION && !(recipe->flags & TOUT_RECIPE_NO_MENTIONS))
        return TI_FEATURE_MENTION;
    return token->kind == TOUT_TOKEN_NUMBER ? TI_FEATURE_NUMBER : TI_FEATURE_STEM;
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
    uint64_t left = TI_PAIR_START;

    for (uint32_t i = 0; i < count; i++) {
        const uint64_t right = list[i].unit;

        taker.take(self, TI_FEATURE_STEM, i, right);
        if (ti_extract_has_rest(&list[i])) {
            const uint8_t single = ti_extract_single(extraction->recipe, &list[i]);

            if (single)
                taker.take(self, single, i, list[i].hash);
            else
                taker.take_rest(self, extraction, i);
        }
        /* The pair with ^ has no token: one less than 0 is TOUT_NONE. */
        if (has_pairs)
            taker.take(self, TI_FEATURE_PAIR, i - 1, ti_mix(left, right));
        left = right;
    }
    taker.take_rest(self, extraction, count);
}

#endif
