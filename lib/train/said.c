/* SPDX-License-Identifier: MIT */
#include "train/said.h"

#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "base/inline.h"
#include "feature/extract.h"
#include "feature/subword.h"

/* Where the next ones go, and what there is already of features that say no more. */
struct next {
    struct ti_sought *sought;
    struct ti_feature *feature;
    uint32_t at; /* in ids[] */
    uint32_t there_is;
};

/* Who takes what a post says: with all at hand, and no address of it known to
 * ti_extraction.taker, which is another. */
struct taker {
    struct ti_slots slots;
    struct ti_recall recall;
    const struct ti_tokens *tokens;
    uint64_t seed;
    uint32_t *ids;
    struct ti_spelled *word;
    struct next next;
};

void
ti_said_free(struct ti_said *said, const tout_alloc *alloc)
{
    ti_release(alloc, said->ids);
    ti_release(alloc, said->sought);
    ti_release(alloc, said->words);
    memset(said, 0, sizeof *said);
}

/* A post says no feature more often than a set of them has room for, once what there is
 * is only said once. */
static int
make_room(struct ti_said *said, const struct ti_reader *reader, const tout_alloc *alloc)
{
    const size_t features = ti_features_capacity(reader->tokens.bytes);

    return ti_grow(alloc, &said->ids, &said->ids_capacity, 0, features,
                   sizeof said->ids[0]) &&
           ti_grow(alloc, &said->sought, &said->sought_capacity, 0, features,
                   sizeof said->sought[0]) &&
           ti_grow(alloc, &said->words, &said->words_capacity, 0, reader->tokens.count,
                   sizeof said->words[0]);
}

/* The tag of a key whose line is sent for. */
TI_ALWAYS_INLINE uint32_t
send_for(const struct taker *taker, uint64_t key)
{
    const uint32_t tag = ti_slots_tag(&taker->slots, key);

    ti_prefetch(ti_slots_line(&taker->slots, tag));
    return tag;
}

TI_ALWAYS_INLINE void
seek(struct taker *taker, struct ti_feature feature, uint64_t sign)
{
    const uint64_t key = ti_mix_finish(sign);

    *taker->next.feature++ = feature;
    *taker->next.sought++ =
        (struct ti_sought){ key, sign, send_for(taker, key), taker->next.at };
    taker->ids[taker->next.at++] = TI_NO_ID;
}

TI_ALWAYS_INLINE void
take(struct taker *taker, struct ti_feature feature, uint64_t content)
{
    const uint64_t sign = ti_feature_sign(taker->seed, feature.kind, content);
    const struct ti_recalled_feature *place = ti_recall_feature(&taker->recall, sign);

    if (!ti_feature_is_seldom(feature.kind) && place->sign == sign)
        taker->ids[taker->next.at++] = place->id;
    else
        seek(taker, feature, sign);
}

static void
take_any(void *self, const struct ti_feature *feature, uint64_t content)
{
    struct taker *taker = self;
    uint32_t bit = 0;

    if (feature->kind == TI_FEATURE_CAPITALS)
        bit = 1;
    else if (feature->kind == TI_FEATURE_DISGUISE)
        bit = (uint32_t)feature->value << 1;
    if (taker->next.there_is & bit)
        return;
    taker->next.there_is |= bit;
    take(taker, *feature, content);
}

/* What a token says beside its stem. */
TI_ALWAYS_INLINE void
take_rest(struct taker *taker, const struct ti_extraction *extraction, uint32_t index)
{
    struct taker *other = extraction->taker;
    struct ti_extracted one = { .feature = { .token = index } };
    const struct ti_token *token = &taker->tokens->list[index];
    const enum ti_extract_much much =
        token->undone ? TI_EXTRACT_MORE : ti_extract_one(extraction, token, &one);

    if (much == TI_EXTRACT_ONE)
        take(taker, one.feature, one.content);
    if (much != TI_EXTRACT_MORE)
        return;
    other->next = taker->next;
    ti_extract_rest(extraction, index);
    taker->next = other->next;
}

/* One spelling may have stems of several languages, so both make the key of a word. */
TI_ALWAYS_INLINE void
seek_word(struct taker *taker, const struct ti_feature *stem, uint64_t unit)
{
    const uint64_t sign = ti_feature_sign(taker->seed, TI_FEATURE_STEM, unit);
    size_t bytes;
    const char *word = ti_feature_word(taker->tokens, stem, &bytes);
    const uint64_t content =
        ti_mix(ti_hash(word, bytes, taker->seed), ti_mix_finish(sign));
    const uint64_t key = ti_feature_key(taker->seed, TI_FEATURE_WORD, content);

    *taker->word++ = (struct ti_spelled){ .key = key,
                                          .id = send_for(taker, key),
                                          .stem = taker->next.at,
                                          .token = stem->token };
    seek(taker, *stem, sign);
}

/* A token's stem, or what stands for it. */
TI_ALWAYS_INLINE void
take_stem(struct taker *taker, const struct ti_token *token, uint32_t index)
{
    const struct ti_feature stem = { .kind = TI_FEATURE_STEM, .token = index };
    const struct ti_recalled_word *place;

    if (token->kind == TOUT_TOKEN_WORD && token->norm_bytes > 0) {
        place = ti_recall_word(&taker->recall, token->hash);
        if (place->hash != token->hash || place->unit != token->unit) {
            seek_word(taker, &stem, token->unit);
            return;
        }
        *taker->word++ = (struct ti_spelled){
            .id = place->word, .stem = taker->next.at, .token = index, .is_known = 1
        };
        taker->ids[taker->next.at++] = place->stem;
    } else if (token->kind == TOUT_TOKEN_HASHTAG && token->norm_bytes > 1) {
        seek_word(taker, &stem, token->unit);
    } else {
        take(taker, stem, token->unit);
    }
}

TI_ALWAYS_INLINE void
take_pair(struct taker *taker, struct ti_feature pair, uint64_t left, uint64_t right)
{
    seek(taker, pair,
         ti_feature_sign(taker->seed, TI_FEATURE_PAIR, ti_mix(left, right)));
}

TI_ALWAYS_INLINE void
take_tokens(struct taker *taker, const struct ti_extraction *extraction)
{
    const struct ti_tokens *tokens = taker->tokens;
    const int has_pairs = !(extraction->recipe->flags & TOUT_RECIPE_NO_PAIRS);
    /* The pair with ^ has no token: one less than 0 is TOUT_NONE. */
    struct ti_feature pair = { .kind = TI_FEATURE_PAIR, .token = TOUT_NONE };
    uint64_t left = TI_PAIR_START;

    for (uint32_t i = 0; i < tokens->count; i++, pair.token++) {
        const struct ti_token *token = &tokens->list[i];

        take_stem(taker, token, i);
        if (ti_extract_has_rest(token))
            take_rest(taker, extraction, i);
        if (has_pairs)
            take_pair(taker, pair, left, token->unit);
        left = token->unit;
    }
    if (has_pairs)
        take_pair(taker, pair, left, TI_PAIR_END);
}

TI_ALWAYS_INLINE void
take_shape(struct taker *taker)
{
    uint16_t values[TI_SHAPE_FEATURES];

    ti_extract_shape(taker->tokens, values);
    for (int i = 0; i < TI_SHAPE_FEATURES; i++)
        take(taker, ti_shape_feature(i, values[i]), values[i]);
}

/* What a tag is for; sends for the entry. */
static inline uint32_t
guess(const struct ti_dictionary *dictionary, const struct ti_slots *slots,
      uint32_t tag)
{
    const uint32_t id = ti_slots_guess(slots, tag);

    ti_prefetch(id == TI_NO_ID ? NULL : ti_dictionary_entry(dictionary, id));
    return id;
}

static void
guess_all(struct ti_said *said, const struct ti_dictionary *dictionary)
{
    const struct ti_slots slots = dictionary->slots;

    for (uint32_t i = 0; i < said->sought_count; i++)
        said->sought[i].id = guess(dictionary, &slots, said->sought[i].id);
    for (uint32_t i = 0; i < said->word_count; i++)
        if (!said->words[i].is_known)
            said->words[i].id = guess(dictionary, &slots, said->words[i].id);
}

int
ti_said_read(struct ti_said *said, struct ti_reader *reader,
             const struct ti_dictionary *dictionary, const struct ti_recall *recall,
             const tout_alloc *alloc)
{
    struct taker taker;
    struct taker other;

    if (!make_room(said, reader, alloc))
        return 0;
    taker = other = (struct taker){
        .slots = dictionary->slots,
        .recall = *recall,
        .tokens = &reader->tokens,
        .seed = reader->recipe.seed,
        .ids = said->ids,
        .word = said->words,
        .next = { said->sought, reader->features.list, 0, 0 },
    };
    take_tokens(&taker, &(struct ti_extraction){ &reader->recipe, &reader->scanner,
                                                 take_any, &other });
    if (!(reader->recipe.flags & TOUT_RECIPE_NO_SHAPE))
        take_shape(&taker);
    said->count = taker.next.at;
    said->sought_count = (uint32_t)(taker.next.sought - said->sought);
    said->word_count = (uint32_t)(taker.word - said->words);
    assert(said->count <= ti_features_capacity(reader->tokens.bytes));
    guess_all(said, dictionary);
    return 1;
}
