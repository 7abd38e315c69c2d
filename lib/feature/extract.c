/* SPDX-License-Identifier: MIT */
/*
 * Tokens to features: what each token says by itself, what it says beside its
 * neighbour, and, in files of their own, the parts of links and hashtags and the shape
 * of the post.
 */
#include "feature/extract.h"

#include <string.h>

#include "text/utf8.h"

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
is_sold(const struct ti_scanner *scanner, uint32_t index)
{
    struct ti_token *token = &scanner->tokens->list[index];

    if (token->sold == TI_SOLD_UNKNOWN)
        ti_token_set_sold(scanner, token);
    return token->sold == TI_SOLD_YES;
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

/* What tokens that are not words say beside their unit. */
static void
extract_other(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_token *token = &extraction->scanner->tokens->list[index];
    struct ti_extracted one = { .feature = { .token = index } };

    if (ti_extract_one(extraction, token, &one) == TI_EXTRACT_ONE)
        ti_extract_add(extraction, &one.feature, one.content);
    else if (token->kind == TOUT_TOKEN_AMOUNT)
        extract_amount(extraction, index);
    else if (token->kind == TOUT_TOKEN_LINK)
        ti_extract_link(extraction, index);
    else if (token->kind == TOUT_TOKEN_HASHTAG)
        ti_extract_hashtag(extraction, index);
}

/* Words as they are written. */
static void
extract_word(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_token *token = &extraction->scanner->tokens->list[index];
    struct ti_feature feature = { .kind = TI_FEATURE_SURFACE, .token = index };

    if (token->unit != token->hash && is_sold(extraction->scanner, index))
        ti_extract_add(extraction, &feature, token->hash);
    if (!token->form)
        return;
    feature.kind =
        token->form == TI_FORM_CAPITALS ? TI_FEATURE_UPPER : TI_FEATURE_TITLE;
    ti_extract_add(extraction, &feature, token->hash);
    feature.kind = TI_FEATURE_CAPITALS;
    if (token->form == TI_FORM_CAPITALS)
        ti_extract_add(extraction, &feature, 0);
}

void
ti_extract_rest(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_token *token = &extraction->scanner->tokens->list[index];

    if (token->undone)
        extract_disguises(extraction, index);
    if (token->kind == TOUT_TOKEN_WORD)
        extract_word(extraction, index);
    else
        extract_other(extraction, index);
}

/* Who makes the list. */
struct lister {
    struct ti_features *features;
    uint64_t seed;
};

static inline void
list_key(const struct lister *lister, struct ti_feature feature, uint64_t key)
{
    struct ti_feature *place = &lister->features->list[lister->features->count];

    if (ti_features_add(lister->features, key))
        *place = feature;
}

static inline void
list_feature(const struct lister *lister, struct ti_feature feature, uint64_t content)
{
    list_key(lister, feature, ti_feature_key(lister->seed, feature.kind, content));
}

static void
list_any(void *self, const struct ti_feature *feature, uint64_t content)
{
    list_feature(self, *feature, content);
}

static void
list_shape(const struct lister *lister, const struct ti_tokens *tokens)
{
    uint16_t values[TI_SHAPE_FEATURES];

    ti_extract_shape(tokens, values);
    for (int i = 0; i < TI_SHAPE_FEATURES; i++)
        list_feature(lister, ti_shape_feature(i, values[i]), values[i]);
}

void
ti_extract(const struct ti_recipe *recipe, const struct ti_scanner *scanner,
           struct ti_features *features)
{
    struct lister lister = { features, recipe->seed };
    const struct ti_extraction extraction = { recipe, scanner, list_any, &lister };
    const struct ti_tokens *tokens = scanner->tokens;
    const int has_pairs = !(recipe->flags & TOUT_RECIPE_NO_PAIRS);
    /* The pair with ^ has no token: one less than 0 is TOUT_NONE. */
    struct ti_feature pair = { .kind = TI_FEATURE_PAIR, .token = TOUT_NONE };
    const uint64_t sign = ti_feature_sign(recipe->seed, TI_FEATURE_PAIR, 0);
    uint64_t left = TI_PAIR_START;

    ti_features_start(features, tokens->bytes);
    for (uint32_t i = 0; i < tokens->count; i++, pair.token++) {
        const struct ti_token *token = &tokens->list[i];

        list_feature(&lister,
                     (struct ti_feature){ .kind = TI_FEATURE_STEM, .token = i },
                     token->unit);
        if (ti_extract_has_rest(token))
            ti_extract_rest(&extraction, i);
        if (has_pairs)
            list_key(&lister, pair,
                     ti_mix_finish_twice(ti_mix_join(left, token->unit), sign));
        left = token->unit;
    }
    if (has_pairs)
        list_feature(&lister, pair, ti_mix(left, TI_PAIR_END));
    if (!(recipe->flags & TOUT_RECIPE_NO_SHAPE))
        list_shape(&lister, tokens);
}
