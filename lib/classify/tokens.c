/* SPDX-License-Identifier: MIT */
/*
 * What the library sees of a post, for those who ask: tokens, and features as text.
 */
#include "classify/scratch.h"

static const char *const evidence_kind_names[] = {
    [TOUT_EVIDENCE_PRIOR] = "prior",
    [TOUT_EVIDENCE_LENGTH] = "length",
    [TOUT_EVIDENCE_WORD] = "word",
    [TOUT_EVIDENCE_PAIR] = "pair",
    [TOUT_EVIDENCE_HASHTAG] = "hashtag",
    [TOUT_EVIDENCE_MENTION] = "mention",
    [TOUT_EVIDENCE_LINK] = "link",
    [TOUT_EVIDENCE_EMOJI] = "emoji",
    [TOUT_EVIDENCE_NUMBER] = "number",
    [TOUT_EVIDENCE_AMOUNT] = "amount",
    [TOUT_EVIDENCE_PUNCTUATION] = "punctuation",
    [TOUT_EVIDENCE_CASE] = "case",
    [TOUT_EVIDENCE_SHAPE] = "shape",
    [TOUT_EVIDENCE_RULE] = "rule",
    [TOUT_EVIDENCE_DISGUISE] = "disguise",
    [TOUT_EVIDENCE_SUBWORD] = "subword",
};

const char *
tout_evidence_kind_name(int32_t kind)
{
    const int32_t count = sizeof evidence_kind_names / sizeof evidence_kind_names[0];

    return kind >= 0 && kind < count ? evidence_kind_names[kind] : "unknown";
}

static tout_token
public_token(const struct ti_tokens *tokens, const struct ti_token *token)
{
    return (tout_token){
        .kind = token->kind,
        .begin = token->begin,
        .end = token->end,
        .norm_bytes = token->norm_bytes,
        .norm = ti_token_norm(tokens, token),
        .stem = ti_token_stem(tokens, token),
        .stem_bytes = token->kind == TOUT_TOKEN_WORD ? token->stem_bytes : 0,
        .undone = token->undone,
    };
}

size_t
tout_tokenize(tout_scratch *scratch, const char *text, size_t bytes, tout_token *out,
              size_t capacity)
{
    const struct ti_tokens *tokens;

    if (!scratch || (!text && bytes) || atomic_flag_test_and_set(&scratch->busy))
        return 0;
    tokens = &scratch->reader->tokens;
    ti_reader_scan(scratch->reader, text, bytes);
    scratch->is_classified = 0;
    for (uint32_t i = 0; out && i < tokens->count && i < capacity; i++)
        out[i] = public_token(tokens, &tokens->list[i]);
    atomic_flag_clear(&scratch->busy);
    return tokens->count;
}

uint32_t
tout_feature_count(const tout_scratch *scratch)
{
    if (!scratch)
        return 0;
    ti_reader_list(scratch->reader);
    return scratch->reader->features.count;
}

size_t
tout_feature_text(const tout_scratch *scratch, uint32_t index, char *out,
                  size_t capacity)
{
    const struct ti_reader *reader;

    if (index >= tout_feature_count(scratch) || (!out && capacity))
        return 0;
    reader = scratch->reader;
    return ti_feature_text(&reader->tokens, &reader->features.list[index], out,
                           capacity);
}
