/* SPDX-License-Identifier: MIT */
/*
 * From features to rows. Features that posts repeat are remembered with their rows
 * (rows.h); pairs are many and seldom the same, so they are mixed, sifted and looked up
 * all together.
 */
#include "classify/find.h"

#include "base/inline.h"
#include "classify/content.h"
#include "classify/rare.h"
#include "classify/scratch.h"
#include "feature/extract.h"

/* Stands for the row of a feature that the post has already. */
static const uint8_t repeated[1];

/* Who looks features up. */
struct finder {
    struct ti_features *features; /* of those that are not remembered */
    struct ti_rows rows;
    struct ti_sieve sieve;
    uint64_t seed;
    tout_scratch *scratch;
    uint64_t *sought;      /* where the next key goes that the model may have */
    const uint8_t **known; /* the same, for rows */
    struct ti_rare *rare;  /* the same */
    uint32_t runs;         /* a bit for each that the post has */
    uint32_t count;        /* of all features */
};

/* The row of a feature that is not remembered, which it is from here on. */
static const uint8_t *
learn(struct finder *finder, struct ti_remembered *place, uint64_t sign)
{
    const uint64_t key = ti_mix_finish(sign);

    if (place->post == finder->rows.post)
        return ti_features_add(finder->features, key)
                   ? ti_classifier_row(finder->scratch->classifier, key)
                   : repeated;
    finder->scratch->rows.learned++;
    *place = (struct ti_remembered){ .sign = sign,
                                     .row = ti_classifier_row(
                                         finder->scratch->classifier, key),
                                     .post = finder->rows.post };
    return place->row;
}

/* The row of a feature of a kind that is remembered. */
TI_ALWAYS_INLINE const uint8_t *
recall(struct finder *finder, uint64_t sign)
{
    struct ti_remembered *place = ti_rows_place(&finder->rows, sign);

    if (place->sign != sign)
        return learn(finder, place, sign);
    if (place->post == finder->rows.post)
        return repeated;
    place->post = finder->rows.post;
    return place->row;
}

TI_ALWAYS_INLINE void
seek(struct finder *finder, uint64_t key)
{
    *finder->sought = key;
    finder->sought += ti_sieve_may_have(&finder->sieve, key);
}

/* Any feature but a stem. */
TI_ALWAYS_INLINE void
take(struct finder *finder, uint8_t kind, uint64_t content)
{
    const uint64_t sign = ti_feature_sign(finder->seed, kind, content);
    const uint8_t *row;

    if (ti_feature_is_seldom(kind)) {
        const uint64_t key = ti_mix_finish(sign);

        if (!ti_features_add(finder->features, key))
            return;
        finder->count++;
        seek(finder, key);
        return;
    }
    row = recall(finder, sign);
    if (row == repeated)
        return;
    finder->count++;
    *finder->known = row;
    finder->known += row != NULL;
}

static void
take_any(void *self, const struct ti_feature *feature, uint64_t content)
{
    take(self, feature->kind, content);
}

/* A word or a hashtag whose stem the model does not know. */
static void
take_rare(struct finder *finder, uint32_t index)
{
    ti_rare_find(finder->scratch, index, finder->rare);
    finder->rare += finder->rare->share != 0;
}

static void
take_run(struct finder *finder, uint32_t run)
{
    const struct ti_fixed *fixed = &finder->scratch->classifier->fixed;

    if (run == TI_RUNS || finder->runs >> run & 1)
        return;
    finder->runs |= 1U << run;
    finder->count++;
    *finder->known = fixed->runs[run];
    finder->known += fixed->runs[run] != NULL;
}

/* What a token says beside its stem. */
TI_ALWAYS_INLINE void
take_rest(struct finder *finder, const struct ti_extraction *extraction,
          const struct ti_token *token, uint32_t index)
{
    struct ti_extracted one = { .feature = { .token = index } };
    enum ti_extract_much much;

    if (token->undone) {
        ti_extract_rest(extraction, index);
        return;
    }
    if (token->kind == TOUT_TOKEN_PUNCTUATION) {
        take_run(finder, ti_run_of(extraction->scanner->tokens, token));
        return;
    }
    much = ti_extract_one(extraction, token, &one);
    if (much == TI_EXTRACT_ONE)
        take(finder, one.feature.kind, one.content);
    else if (much == TI_EXTRACT_MORE)
        ti_extract_more(extraction, token, index);
}

/* Tokens that have more to say than their stem's row, by number. */
struct left {
    uint32_t *unknown; /* where the next goes whose stem the model does not know */
    uint32_t *rest;    /* the same of those that say more */
};

/* All stems. What is known of one, and whether it is the first of its kind, is as good
 * as random, so there is no branch for it. Returns whether two neighbours are such as
 * the post had before: only then may it have had their pair. */
static int
take_stems(struct finder *finder, const struct ti_tokens *tokens, struct left *left)
{
    const uint32_t have_subwords = 1U << TOUT_TOKEN_WORD | 1U << TOUT_TOKEN_HASHTAG;
    const struct ti_words words = finder->scratch->reader->words;
    const struct ti_rows rows = finder->rows;
    const struct ti_token *token = tokens->list;
    const uint32_t count = tokens->count;
    const uint64_t stem = ti_feature_sign(finder->seed, TI_FEATURE_STEM, 0);
    struct left next = *left;
    const uint8_t **known = finder->known;
    uint32_t news = 0;
    uint32_t was_new = 1;
    uint32_t may_repeat = 0;

    for (uint32_t i = 0; i < count; i++, token++) {
        const uint64_t sign = token->unit ^ stem;
        struct ti_remembered *place = ti_rows_place(&rows, sign);
        const uint8_t *row = place->row;
        uint32_t is_new = place->post != rows.post;
        uint32_t is_known;
        uint32_t is_unknown;

        if (!ti_likely(place->sign == sign)) {
            row = learn(finder, place, sign);
            is_new = row != repeated;
        }
        place->post = rows.post;
        is_known = is_new & (row != NULL);
        *known = row;
        known += is_known;
        *next.unknown = i;
        is_unknown = (is_new ^ is_known) & have_subwords >> token->kind;
        next.unknown += is_unknown;
        ti_prefetch(ti_words_note(&words, token->word & (0U - is_unknown)));
        *next.rest = i;
        next.rest += ti_extract_has_rest(token);
        news += is_new;
        may_repeat |= 1 ^ (is_new | was_new);
        was_new = is_new;
    }
    *left = next;
    finder->known = known;
    finder->count += news;
    return (int)may_repeat;
}

/* All that tokens say, but for pairs; returns as above. */
static int
take_tokens(struct finder *finder, const struct ti_extraction *extraction)
{
    const struct ti_tokens *tokens = extraction->scanner->tokens;
    tout_scratch *scratch = finder->scratch;
    struct left left = { scratch->unknown_tokens, scratch->rest_tokens };
    const int may_repeat = take_stems(finder, tokens, &left);

    for (const uint32_t *index = scratch->unknown_tokens; index < left.unknown; index++)
        take_rare(finder, *index);
    for (const uint32_t *index = scratch->rest_tokens; index < left.rest; index++)
        take_rest(finder, extraction, &tokens->list[*index], *index);
    return may_repeat;
}

/* Pairs. Where some may be the same, which the compiler shall know, each is asked for
 * in the set. */
TI_ALWAYS_INLINE void
take_pairs(struct finder *finder, const struct ti_tokens *tokens, int may_repeat)
{
    const uint64_t pair = ti_feature_sign(finder->seed, TI_FEATURE_PAIR, 0);
    const struct ti_sieve sieve = finder->sieve;
    const struct ti_token *end = tokens->list + tokens->count;
    struct ti_features features = *finder->features;
    uint64_t *sought = finder->sought;
    uint64_t left = TI_PAIR_START;
    uint32_t repeats = 0;

    for (const struct ti_token *token = tokens->list; token < end; token++) {
        const uint64_t key = ti_mix_finish_twice(ti_mix_join(left, token->unit), pair);

        *sought = key;
        if (may_repeat && !ti_features_add(&features, key))
            repeats++;
        else
            sought += ti_sieve_may_have(&sieve, key);
        left = token->unit;
    }
    *sought = ti_mix_finish_twice(ti_mix_join(left, TI_PAIR_END), pair);
    sought += ti_sieve_may_have(&sieve, *sought);
    finder->sought = sought;
    finder->features->count = features.count;
    finder->count += tokens->count + 1 - repeats;
}

static void
take_shape(struct finder *finder, const struct ti_tokens *tokens)
{
    const struct ti_fixed *fixed = &finder->scratch->classifier->fixed;
    uint16_t values[TI_SHAPE_FEATURES];

    ti_extract_shape(tokens, values);
    finder->count += TI_SHAPE_FEATURES;
    for (uint32_t i = 0; i < TI_SHAPE_FEATURES; i++) {
        *finder->known = fixed->shapes[i][values[i]];
        finder->known += *finder->known != NULL;
    }
}

/* The rows of all that is sought, in a table of so many labels, which the compiler
 * shall know. */
TI_ALWAYS_INLINE void
find_sought(struct finder *finder, uint32_t labels)
{
    const struct ti_table table = finder->scratch->classifier->model->table;
    const uint8_t **known = finder->known;

    for (const uint64_t *sought = finder->scratch->sought; sought < finder->sought;
         sought++)
        known += ti_table_has(&table, labels, *sought, known);
    finder->known = known;
}

static void
start(struct finder *finder, tout_scratch *scratch)
{
    struct ti_reader *reader = scratch->reader;

    ti_features_start(&reader->features, reader->tokens.bytes);
    ti_rows_start(&scratch->rows);
    finder->features = &reader->features;
    finder->rows = scratch->rows;
    finder->sieve = scratch->classifier->sieve;
    finder->seed = reader->recipe.seed;
    finder->scratch = scratch;
    finder->sought = scratch->sought;
    finder->known = scratch->known_rows;
    finder->rare = scratch->rares;
    finder->runs = 0;
    finder->count = 0;
}

static void
set_n(tout_scratch *scratch)
{
    const uint64_t one = (uint64_t)1 << TI_N_BITS;
    uint64_t n = (uint64_t)scratch->known << TI_N_BITS;

    for (uint32_t i = 0; i < scratch->rare_count; i++)
        n += scratch->rares[i].n;
    scratch->n = n < one ? one : n;
}

void
ti_find_rows(tout_scratch *scratch)
{
    struct ti_reader *reader = scratch->reader;
    const uint32_t labels = scratch->classifier->model->table.labels;
    const uint32_t flags = reader->recipe.flags;
    const uint32_t folded_bytes = reader->tokens.folded_bytes;
    struct finder finder;
    int may_repeat;

    start(&finder, scratch);
    may_repeat =
        take_tokens(&finder, &(struct ti_extraction){ &reader->recipe, &reader->scanner,
                                                      take_any, &finder });
    reader->tokens.folded_bytes = folded_bytes;
    if (!(flags & TOUT_RECIPE_NO_PAIRS) && may_repeat)
        take_pairs(&finder, &reader->tokens, 1);
    else if (!(flags & TOUT_RECIPE_NO_PAIRS))
        take_pairs(&finder, &reader->tokens, 0);
    if (!(flags & TOUT_RECIPE_NO_SHAPE))
        take_shape(&finder, &reader->tokens);
    if (labels == 2)
        find_sought(&finder, 2);
    else if (labels == 3)
        find_sought(&finder, 3);
    else
        find_sought(&finder, labels);
    reader->features.count = finder.count;
    scratch->known = (uint32_t)(finder.known - scratch->known_rows);
    scratch->rare_count = (uint32_t)(finder.rare - scratch->rares);
    scratch->has_content =
        scratch->rare_count > 0 || (scratch->known > 0 && ti_knows_content(scratch));
    set_n(scratch);
}
