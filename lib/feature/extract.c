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
#include "base/inline.h"
#include "text/utf8.h"

void
ti_extract_value(const struct ti_extraction *extraction, uint8_t kind, uint32_t token,
                 uint16_t value)
{
    const uint64_t key = ti_mix(value, extraction->recipe->seed + kind + 1);
    struct ti_feature *place = ti_features_place(extraction->features, key);

    if (!place)
        return;
    assert(extraction->features->count <= extraction->features->capacity);
    *place = (struct ti_feature){
        .key = key,
        .token = token,
        .value = value,
        .kind = kind,
    };
}

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
is_sold(const struct ti_scanner *scanner, uint32_t index)
{
    struct ti_token *token = &scanner->tokens->list[index];

    if (token->sold == TI_SOLD_UNKNOWN)
        ti_token_set_sold(scanner, token);
    return token->sold == TI_SOLD_YES;
}

/* What the features of most tokens need, at hand: no store into an array can change it.
 */
struct pass {
    struct ti_features set;
    const struct ti_token *tokens;
    uint64_t base; /* of the kinds in keys */
};

/* The same as ti_extract_add() for what a token says by itself and what it says beside
 * its neighbour: most features are that. */
TI_ALWAYS_INLINE void
add_plain(struct pass *pass, uint8_t kind, uint32_t token, uint32_t word,
          uint64_t content)
{
    const uint64_t key = ti_mix(content, pass->base + kind);
    struct ti_feature *place = ti_features_place(&pass->set, key);

    if (!place)
        return;
    assert(pass->set.count <= pass->set.capacity);
    *place = (struct ti_feature){
        .key = key,
        .token = token,
        .word = word,
        .kind = kind,
    };
}

TI_ALWAYS_INLINE void
extract_form(struct pass *pass, uint32_t index)
{
    const struct ti_token *token = &pass->tokens[index];

    if (token->form == TI_FORM_CAPITALS) {
        add_plain(pass, TI_FEATURE_UPPER, index, token->word, token->hash);
        add_plain(pass, TI_FEATURE_CAPITALS, index, 0, 0);
    } else {
        add_plain(pass, TI_FEATURE_TITLE, index, token->word, token->hash);
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

/* What tokens that are not words say beside their unit. */
static void
extract_other(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_token *token = &extraction->scanner->tokens->list[index];
    struct ti_feature feature = { .token = index };

    switch (token->kind) {
    case TOUT_TOKEN_NUMBER:
        feature.kind = TI_FEATURE_NUMBER;
        ti_extract_add(extraction, &feature, token->hash);
        break;
    case TOUT_TOKEN_AMOUNT:
        extract_amount(extraction, index);
        break;
    case TOUT_TOKEN_LINK:
        ti_extract_link(extraction, index);
        break;
    case TOUT_TOKEN_MENTION:
        feature.kind = TI_FEATURE_MENTION;
        if (!(extraction->recipe->flags & TOUT_RECIPE_NO_MENTIONS))
            ti_extract_add(extraction, &feature, token->hash);
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

/* What one token says by itself. */
TI_ALWAYS_INLINE void
extract_token(const struct ti_extraction *extraction, struct pass *pass, uint32_t index)
{
    const struct ti_token *token = &pass->tokens[index];

    add_plain(pass, TI_FEATURE_STEM, index, token->word, token->unit);
    if (token->undone || token->kind != TOUT_TOKEN_WORD) {
        extraction->features->count = pass->set.count;
        if (token->undone)
            extract_disguises(extraction, index);
        extract_other(extraction, index);
        pass->set.count = extraction->features->count;
    }
    if (token->kind != TOUT_TOKEN_WORD)
        return;
    if (token->unit != token->hash && is_sold(extraction->scanner, index))
        add_plain(pass, TI_FEATURE_SURFACE, index, token->word, token->hash);
    if (token->form)
        extract_form(pass, index);
}

void
ti_extract(const struct ti_extraction *extraction)
{
    /* The ends of a post in pairs: any two numbers will do, as no hash of a token is
     * likely to be them. */
    static const uint64_t start = 1;
    static const uint64_t end = 2;
    const struct ti_tokens *tokens = extraction->scanner->tokens;
    const int has_pairs = !(extraction->recipe->flags & TOUT_RECIPE_NO_PAIRS);
    const uint32_t count = tokens->count;
    struct pass pass;
    uint64_t left = start;

    ti_features_start(extraction->features, tokens->bytes);
    pass = (struct pass){ *extraction->features, tokens->list,
                          extraction->recipe->seed + 1 };
    /* The pair with ^ has no token: one less than 0 is TOUT_NONE. */
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t right = pass.tokens[i].unit;

        extract_token(extraction, &pass, i);
        if (has_pairs)
            add_plain(&pass, TI_FEATURE_PAIR, i - 1, 0, ti_mix(left, right));
        left = right;
    }
    if (has_pairs)
        add_plain(&pass, TI_FEATURE_PAIR, count - 1, 0, ti_mix(left, end));
    extraction->features->count = pass.set.count;
    if (!(extraction->recipe->flags & TOUT_RECIPE_NO_SHAPE))
        ti_extract_shape(extraction);
}
