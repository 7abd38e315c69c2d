/* SPDX-License-Identifier: MIT */
/*
 * Tokens to features: what each token says by itself, what it says beside its
 * neighbour, and, in files of their own, the parts of links and hashtags and the shape
 * of the post.
 */
#include "feature/feature.h"

#include <assert.h>
#include <string.h>

#include "base/hash.h"
#include "text/utf8.h"

void
ti_extract_add(const struct ti_extraction *extraction, const struct ti_feature *feature,
               uint64_t content)
{
    const uint64_t key = ti_mix(content, extraction->recipe->seed + feature->kind + 1);
    struct ti_feature *place = ti_features_place(extraction->features, key);

    if (!place)
        return;
    assert(extraction->features->count <= extraction->features->capacity);
    *place = *feature;
    place->key = key;
}

void
ti_extract_part(const struct ti_extraction *extraction, uint8_t kind, uint32_t index,
                size_t begin, size_t end)
{
    const struct ti_scanner *scanner = extraction->scanner;
    struct ti_tokens *tokens = scanner->tokens;
    char *text = tokens->folded + tokens->folded_bytes;
    const size_t bytes = ti_fold(scanner->folder, tokens->text + begin, end - begin,
                                 text, TOUT_TOKEN_BYTES_MAX);
    struct ti_stem part = { text, bytes, ti_hash(text, bytes, scanner->seed) };
    struct ti_feature feature = { .kind = kind, .token = index };

    if (kind == TI_FEATURE_TAG_PART) {
        part = ti_stem(scanner->stemmer, text, bytes, part.hash);
        memmove(text, part.text, part.bytes);
    }
    feature.text = tokens->folded_bytes;
    feature.text_bytes = (uint8_t)part.bytes;
    feature.part_begin = (uint16_t)(begin - tokens->list[index].begin);
    feature.part_bytes = (uint16_t)(end - begin);
    tokens->folded_bytes += (uint32_t)part.bytes;
    ti_extract_add(extraction, &feature, part.hash);
}

/* Words of the trade that share a stem may be of different trades: followers are sold,
 * and following is thanked for. Of other words the surface only repeats the stem. */
static int
is_sold(const struct ti_scanner *scanner, struct ti_token *token)
{
    if (token->sold == TI_SOLD_UNKNOWN)
        ti_token_set_sold(scanner, token);
    return token->sold == TI_SOLD_YES;
}

/* The same as ti_extract_add() for what a token says by itself: most features are that.
 */
static inline void
add_plain(const struct ti_extraction *extraction, uint8_t kind, uint32_t token,
          uint64_t content)
{
    const uint64_t key = ti_mix(content, extraction->recipe->seed + kind + 1);
    struct ti_feature *place = ti_features_place(extraction->features, key);

    if (!place)
        return;
    assert(extraction->features->count <= extraction->features->capacity);
    *place = (struct ti_feature){ .key = key, .token = token, .kind = kind };
}

static void
extract_word(const struct ti_extraction *extraction, uint32_t index)
{
    struct ti_token *token = &extraction->scanner->tokens->list[index];

    if (token->unit != token->hash && is_sold(extraction->scanner, token))
        add_plain(extraction, TI_FEATURE_SURFACE, index, token->hash);
    if (token->form == TI_FORM_CAPITALS) {
        add_plain(extraction, TI_FEATURE_UPPER, index, token->hash);
        add_plain(extraction, TI_FEATURE_CAPITALS, index, 0);
    } else if (token->form == TI_FORM_TITLE) {
        add_plain(extraction, TI_FEATURE_TITLE, index, token->hash);
    }
}

/* Each way in which a word of the post is disguised, whatever the word. */
static void
extract_disguises(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_token *token = &extraction->scanner->tokens->list[index];

    for (unsigned bit = 1; bit <= token->undone; bit <<= 1) {
        const struct ti_feature feature = { .kind = TI_FEATURE_DISGUISE,
                                            .token = index,
                                            .value = (uint16_t)bit };

        if (token->undone & bit)
            ti_extract_add(extraction, &feature, bit);
    }
}

static int
is_figure(char byte)
{
    return (byte >= '0' && byte <= '9') || byte == ' ' || byte == '.' || byte == ',';
}

/* The currency of an amount: what stands before the figure, or else behind it and
 * behind its k or m. */
static size_t
find_currency(const char *norm, size_t norm_bytes, size_t *bytes)
{
    size_t begin = 0;
    size_t end = 0;

    while (end < norm_bytes && !is_figure(norm[end]))
        end++;
    if (end == 0) {
        end = begin = norm_bytes;
        while (begin > 0 && !is_figure(norm[begin - 1]))
            begin--;
        if (end - begin > 1 && (norm[begin] == 'k' || norm[begin] == 'm') &&
            begin > 0 && norm[begin - 1] != ' ' && norm[begin + 1] == ' ')
            begin += 2;
    }
    *bytes = end - begin;
    return begin;
}

/* An amount by its currency (or the per cent sign) and how many digits it has. */
static void
extract_amount(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_tokens *tokens = extraction->scanner->tokens;
    const struct ti_token *token = &tokens->list[index];
    struct ti_feature feature = { .kind = TI_FEATURE_AMOUNT, .token = index };
    const char *norm = ti_token_norm(tokens, token);
    size_t sign_bytes = 0;
    size_t sign = 0;

    ti_extract_add(extraction, &feature, token->hash);
    if (token->norm_bytes == 0)
        return;
    if (norm[token->norm_bytes - 1] == '%') {
        feature.kind = TI_FEATURE_PERCENT;
        ti_extract_add(extraction, &feature, 0);
        return;
    }
    sign = find_currency(norm, token->norm_bytes, &sign_bytes);
    feature.kind = TI_FEATURE_MONEY;
    feature.value = token->digits;
    feature.text = token->folded + (uint32_t)sign;
    feature.text_bytes = (uint8_t)sign_bytes;
    ti_extract_add(extraction, &feature,
                   ti_mix(ti_hash(norm + sign, sign_bytes, 0), token->digits));
}

static void
extract_run(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_token *token = &extraction->scanner->tokens->list[index];
    const uint16_t length = token->norm_bytes < 3 ? token->norm_bytes : 3;
    const struct ti_feature feature = { .kind = TI_FEATURE_RUN,
                                        .token = index,
                                        .value = length };
    const char first = *ti_token_norm(extraction->scanner->tokens, token);

    if (first == '!' || first == '?' || first == '.')
        ti_extract_add(extraction, &feature, ti_mix(token->unit, length));
}

static void
extract_token(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_token *token = &extraction->scanner->tokens->list[index];

    add_plain(extraction, TI_FEATURE_STEM, index, token->unit);
    if (token->undone)
        extract_disguises(extraction, index);
    switch (token->kind) {
    case TOUT_TOKEN_WORD:
        extract_word(extraction, index);
        break;
    case TOUT_TOKEN_NUMBER:
        add_plain(extraction, TI_FEATURE_NUMBER, index, token->hash);
        break;
    case TOUT_TOKEN_AMOUNT:
        extract_amount(extraction, index);
        break;
    case TOUT_TOKEN_LINK:
        ti_extract_link(extraction, index);
        break;
    case TOUT_TOKEN_MENTION:
        if (!(extraction->recipe->flags & TOUT_RECIPE_NO_MENTIONS))
            add_plain(extraction, TI_FEATURE_MENTION, index, token->hash);
        break;
    case TOUT_TOKEN_HASHTAG:
        ti_extract_hashtag(extraction, index);
        break;
    case TOUT_TOKEN_PUNCTUATION:
        extract_run(extraction, index);
        break;
    default:
        break;
    }
}

/* The pair of token `index` and the one before; `index` is one past the last for the
 * pair with $. */
static inline void
extract_pair(const struct ti_extraction *extraction, uint32_t index)
{
    /* Any two numbers will do for the ends, as no hash of a token is likely to be them.
     */
    static const uint64_t start = 1;
    static const uint64_t end = 2;
    const struct ti_tokens *tokens = extraction->scanner->tokens;
    const uint64_t left = index > 0 ? tokens->list[index - 1].unit : start;
    const uint64_t right = index < tokens->count ? tokens->list[index].unit : end;

    add_plain(extraction, TI_FEATURE_PAIR, index > 0 ? index - 1 : TOUT_NONE,
              ti_mix(left, right));
}

void
ti_extract(const struct ti_extraction *extraction)
{
    const struct ti_tokens *tokens = extraction->scanner->tokens;
    const int has_pairs = !(extraction->recipe->flags & TOUT_RECIPE_NO_PAIRS);

    ti_features_start(extraction->features, tokens->bytes);
    for (uint32_t i = 0; i < tokens->count; i++) {
        extract_token(extraction, i);
        if (has_pairs)
            extract_pair(extraction, i);
    }
    if (has_pairs)
        extract_pair(extraction, tokens->count);
    if (!(extraction->recipe->flags & TOUT_RECIPE_NO_SHAPE))
        ti_extract_shape(extraction);
}
