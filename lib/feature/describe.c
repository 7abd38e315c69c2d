/* SPDX-License-Identifier: MIT */
/*
 * What there is to say about a feature to people: its text, where it stands, what kind
 * of evidence it is, whether it is content.
 */
#include "feature/feature.h"

#include <assert.h>
#include <string.h>

struct description {
    char prefix[16];
    uint8_t prefix_bytes;
    uint8_t evidence;
    uint8_t is_content; /* for STEM and PAIR the tokens decide */
};

#define PREFIX(text) text, sizeof(text) - 1

static const struct description descriptions[TI_FEATURE_KINDS] = {
    [TI_FEATURE_STEM] = { PREFIX("stem:"), TOUT_EVIDENCE_WORD, 0 },
    [TI_FEATURE_SURFACE] = { PREFIX("word:"), TOUT_EVIDENCE_WORD, 1 },
    [TI_FEATURE_UPPER] = { PREFIX("upper:"), TOUT_EVIDENCE_CASE, 1 },
    [TI_FEATURE_TITLE] = { PREFIX("title:"), TOUT_EVIDENCE_CASE, 1 },
    [TI_FEATURE_PAIR] = { PREFIX("pair:"), TOUT_EVIDENCE_PAIR, 0 },
    [TI_FEATURE_TAG] = { PREFIX("tag:"), TOUT_EVIDENCE_HASHTAG, 1 },
    [TI_FEATURE_TAG_PART] = { PREFIX("tag-part:"), TOUT_EVIDENCE_HASHTAG, 1 },
    [TI_FEATURE_MENTION] = { PREFIX("mention:"), TOUT_EVIDENCE_MENTION, 1 },
    [TI_FEATURE_SCHEME] = { PREFIX("scheme:"), TOUT_EVIDENCE_LINK, 0 },
    [TI_FEATURE_HOST] = { PREFIX("host:"), TOUT_EVIDENCE_LINK, 1 },
    [TI_FEATURE_ORIGIN] = { PREFIX("origin:"), TOUT_EVIDENCE_LINK, 1 },
    [TI_FEATURE_PATH_LENGTH] = { PREFIX("path-length:"), TOUT_EVIDENCE_LINK, 0 },
    [TI_FEATURE_PATH_WORD] = { PREFIX("path:"), TOUT_EVIDENCE_LINK, 1 },
    [TI_FEATURE_NUMBER] = { PREFIX("number:"), TOUT_EVIDENCE_NUMBER, 0 },
    [TI_FEATURE_AMOUNT] = { PREFIX("amount:"), TOUT_EVIDENCE_AMOUNT, 0 },
    [TI_FEATURE_MONEY] = { PREFIX("money:"), TOUT_EVIDENCE_AMOUNT, 0 },
    [TI_FEATURE_PERCENT] = { PREFIX("percent:"), TOUT_EVIDENCE_AMOUNT, 0 },
    [TI_FEATURE_RUN] = { PREFIX("run:"), TOUT_EVIDENCE_PUNCTUATION, 0 },
    [TI_FEATURE_CAPITALS] = { PREFIX("capitals:"), TOUT_EVIDENCE_SHAPE, 0 },
    [TI_FEATURE_LINKS] = { PREFIX("links:"), TOUT_EVIDENCE_SHAPE, 0 },
    [TI_FEATURE_MENTIONS] = { PREFIX("mentions:"), TOUT_EVIDENCE_SHAPE, 0 },
    [TI_FEATURE_TAGS] = { PREFIX("tags:"), TOUT_EVIDENCE_SHAPE, 0 },
    [TI_FEATURE_LENGTH] = { PREFIX("length:"), TOUT_EVIDENCE_SHAPE, 0 },
    [TI_FEATURE_CAPITAL_SHARE] = { PREFIX("capital-share:"), TOUT_EVIDENCE_SHAPE, 0 },
    [TI_FEATURE_SITE] = { PREFIX("site:"), TOUT_EVIDENCE_LINK, 1 },
    [TI_FEATURE_DISGUISE] = { PREFIX("disguise:"), TOUT_EVIDENCE_DISGUISE, 0 },
    [TI_FEATURE_SUBWORD] = { PREFIX("subword:"), TOUT_EVIDENCE_SUBWORD, 1 },
    [TI_FEATURE_WORD] = { PREFIX("spelled:"), TOUT_EVIDENCE_WORD, 1 },
};

static int32_t
evidence_of_token(uint8_t kind)
{
    switch (kind) {
    case TOUT_TOKEN_NUMBER:
        return TOUT_EVIDENCE_NUMBER;
    case TOUT_TOKEN_AMOUNT:
        return TOUT_EVIDENCE_AMOUNT;
    case TOUT_TOKEN_LINK:
    case TOUT_TOKEN_EMAIL:
        return TOUT_EVIDENCE_LINK;
    case TOUT_TOKEN_MENTION:
        return TOUT_EVIDENCE_MENTION;
    case TOUT_TOKEN_HASHTAG:
    case TOUT_TOKEN_CASHTAG:
        return TOUT_EVIDENCE_HASHTAG;
    case TOUT_TOKEN_EMOJI:
    case TOUT_TOKEN_EMOTICON:
        return TOUT_EVIDENCE_EMOJI;
    case TOUT_TOKEN_PUNCTUATION:
        return TOUT_EVIDENCE_PUNCTUATION;
    default:
        return TOUT_EVIDENCE_WORD;
    }
}

int32_t
ti_feature_evidence(const struct ti_tokens *tokens, const struct ti_feature *feature)
{
    if (feature->kind == TI_FEATURE_STEM)
        return evidence_of_token(tokens->list[feature->token].kind);
    return descriptions[feature->kind].evidence;
}

static int
is_content_token(const struct ti_tokens *tokens, uint32_t index)
{
    switch (tokens->list[index].kind) {
    case TOUT_TOKEN_WORD:
    case TOUT_TOKEN_HASHTAG:
    case TOUT_TOKEN_CASHTAG:
    case TOUT_TOKEN_EMOJI:
    case TOUT_TOKEN_CHARACTERS:
        return 1;
    default:
        return 0;
    }
}

int
ti_feature_is_content(const struct ti_tokens *tokens, const struct ti_feature *feature)
{
    if (feature->kind == TI_FEATURE_STEM)
        return is_content_token(tokens, feature->token);
    if (feature->kind == TI_FEATURE_PAIR)
        return feature->token != TOUT_NONE && feature->token + 1 < tokens->count &&
               is_content_token(tokens, feature->token) &&
               is_content_token(tokens, feature->token + 1);
    return descriptions[feature->kind].is_content;
}

void
ti_feature_spans(const struct ti_tokens *tokens, const struct ti_feature *feature,
                 uint32_t first[2], uint32_t second[2])
{
    const int is_pair = feature->kind == TI_FEATURE_PAIR;
    const uint32_t next = feature->token == TOUT_NONE ? 0 : feature->token + 1;

    first[0] = first[1] = second[0] = second[1] = 0;
    if (feature->token != TOUT_NONE && feature->kind != TI_FEATURE_CAPITALS) {
        const struct ti_token *token = &tokens->list[feature->token];

        first[0] = token->begin + feature->part_begin;
        first[1] = feature->part_bytes ? first[0] + feature->part_bytes : token->end;
    }
    if (is_pair && next < tokens->count) {
        second[0] = tokens->list[next].begin;
        second[1] = tokens->list[next].end;
    }
}

static size_t
put(char *out, const char *text, size_t bytes)
{
    memcpy(out, text, bytes);
    return bytes;
}

static size_t
put_number(char *out, unsigned value)
{
    char digits[8];
    size_t count = 0;
    size_t bytes = 0;

    do
        digits[count++] = (char)('0' + value % 10);
    while ((value /= 10) != 0);
    while (count > 0)
        out[bytes++] = digits[--count];
    return bytes;
}

static size_t
put_pair(const struct ti_tokens *tokens, const struct ti_feature *feature, char *out)
{
    const uint32_t next = feature->token == TOUT_NONE ? 0 : feature->token + 1;
    size_t bytes;

    if (feature->token == TOUT_NONE)
        bytes = put(out, "^", 1);
    else
        bytes = ti_token_unit_text(tokens, &tokens->list[feature->token], out);
    out[bytes++] = ' ';
    if (next == tokens->count)
        return bytes + put(out + bytes, "$", 1);
    return bytes + ti_token_unit_text(tokens, &tokens->list[next], out + bytes);
}

/* What stands behind the prefix. */
static size_t
put_content(const struct ti_tokens *tokens, const struct ti_feature *feature, char *out)
{
    const struct ti_token *token =
        feature->token == TOUT_NONE ? NULL : &tokens->list[feature->token];
    size_t bytes = 0;

    switch (feature->kind) {
    case TI_FEATURE_STEM:
        return ti_token_unit_text(tokens, token, out);
    case TI_FEATURE_PAIR:
        return put_pair(tokens, feature, out);
    case TI_FEATURE_SURFACE:
    case TI_FEATURE_UPPER:
    case TI_FEATURE_TITLE:
    case TI_FEATURE_TAG:
    case TI_FEATURE_MENTION:
    case TI_FEATURE_NUMBER:
    case TI_FEATURE_AMOUNT:
        return put(out, ti_token_norm(tokens, token), token->norm_bytes);
    case TI_FEATURE_PERCENT:
    case TI_FEATURE_CAPITALS:
        return 0;
    case TI_FEATURE_DISGUISE:
        return put(out, tout_undone_name(feature->value),
                   strlen(tout_undone_name(feature->value)));
    case TI_FEATURE_TAG_PART:
    case TI_FEATURE_SCHEME:
    case TI_FEATURE_HOST:
    case TI_FEATURE_SITE:
    case TI_FEATURE_ORIGIN:
    case TI_FEATURE_PATH_WORD:
        return put(out, tokens->folded + feature->text, feature->text_bytes);
    case TI_FEATURE_MONEY:
        bytes = put(out, tokens->folded + feature->text, feature->text_bytes);
        break;
    case TI_FEATURE_RUN:
        bytes = ti_token_unit_text(tokens, token, out);
        break;
    default:
        break;
    }
    return bytes + put_number(out + bytes, feature->value);
}

static size_t
put_text(const struct ti_tokens *tokens, const struct ti_feature *feature, char *out)
{
    const struct description *description = &descriptions[feature->kind];
    size_t bytes = description->prefix_bytes;

    memcpy(out, description->prefix, sizeof description->prefix);
    bytes += put_content(tokens, feature, out + bytes);
    assert(bytes <= TI_FEATURE_TEXT_MAX);
    return bytes;
}

size_t
ti_feature_text(const struct ti_tokens *tokens, const struct ti_feature *feature,
                char *out, size_t capacity)
{
    char text[TI_FEATURE_TEXT_MAX];
    size_t bytes;

    if (capacity > TI_FEATURE_TEXT_MAX) {
        bytes = put_text(tokens, feature, out);
        out[bytes] = '\0';
        return bytes;
    }
    bytes = put_text(tokens, feature, text);
    if (capacity > 0) {
        const size_t kept = bytes < capacity - 1 ? bytes : capacity - 1;

        memcpy(out, text, kept);
        out[kept] = '\0';
    }
    return bytes;
}
