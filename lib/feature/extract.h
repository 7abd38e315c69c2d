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
    static const struct ti_token plain = { .kind = TOUT_TOKEN_WORD,
                                           .sold = TI_SOLD_NO };

    return token->sort != plain.sort;
}

/* Runs of sentence marks, by the first mark and how many they are, three or more alike.
 */
enum { TI_RUN_LENGTHS = 3, TI_RUNS = 3 * TI_RUN_LENGTHS };

static inline char
ti_run_mark(uint32_t run)
{
    return "!?."[run / TI_RUN_LENGTHS];
}

static inline uint32_t
ti_run_length(uint32_t run)
{
    return run % TI_RUN_LENGTHS + 1;
}

/* Which run a token is that is not disguised; TI_RUNS if it is none. */
static inline uint32_t
ti_run_of(const struct ti_tokens *tokens, const struct ti_token *token)
{
    const char first = token->norm_bytes ? *ti_token_norm(tokens, token) : 0;
    const uint32_t marks = TI_RUN_LENGTHS;
    const uint32_t more = token->norm_bytes < TI_RUN_LENGTHS ? token->norm_bytes - 1U
                                                             : TI_RUN_LENGTHS - 1;

    if (first == '.')
        return 2 * marks + more;
    return first == '!' ? more : first == '?' ? marks + more : TI_RUNS;
}

/* `unit` is of a token that is a run. */
static inline uint64_t
ti_run_content(uint64_t unit, uint32_t length)
{
    return ti_mix(unit, length);
}

/* How much a token that is not disguised says beside its stem. */
enum ti_extract_much { TI_EXTRACT_NONE, TI_EXTRACT_ONE, TI_EXTRACT_MORE };

static inline enum ti_extract_much
ti_extract_run(const struct ti_extraction *extraction, const struct ti_token *token,
               struct ti_extracted *out)
{
    const uint32_t run = ti_run_of(extraction->scanner->tokens, token);

    if (run == TI_RUNS)
        return TI_EXTRACT_NONE;
    out->feature.kind = TI_FEATURE_RUN;
    out->feature.value = (uint16_t)ti_run_length(run);
    out->content = ti_run_content(token->unit, out->feature.value);
    return TI_EXTRACT_ONE;
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

/* Hands on what such a token says if it is more than one feature. */
static inline void
ti_extract_more(const struct ti_extraction *extraction, const struct ti_token *token,
                uint32_t index)
{
    if (token->kind == TOUT_TOKEN_LINK)
        ti_extract_link(extraction, index);
    else if (token->kind == TOUT_TOKEN_HASHTAG)
        ti_extract_hashtag(extraction, index);
    else
        ti_extract_rest(extraction, index);
}

#endif
