/* SPDX-License-Identifier: MIT */
/*
 * From features to rows: each feature is looked up in the model, and a word that the
 * model does not know by its subwords. What was found for a word that the reader
 * remembers is noted beside it, and not looked for again.
 */
#include "classify/find.h"

#include "base/inline.h"
#include "classify/rare.h"
#include "classify/scratch.h"
#include "feature/extract.h"

/* Stands for the row that a model does not have, where NULL is one not yet looked for.
 */
static const uint8_t absent[1];

/* What is noted of a word. */
struct note {
    uint64_t unit; /* the stem's, in the language of the post that it was noted in */
    uint64_t key;  /* of the stem */
    const uint8_t *row;
    uint32_t share;     /* of its subwords, as in ti_rare; 0 if none is known */
    uint16_t n;         /* what they add to it */
    uint16_t is_summed; /* the subwords were looked for */
    int32_t sums[];     /* of their weights, for each label */
};

size_t
ti_find_note_bytes(uint32_t labels)
{
    enum { LINE = 64 };

    return (sizeof(struct note) + labels * sizeof(int32_t) + LINE - 1) / LINE * LINE;
}

/* Who looks features up. Those of words that are remembered are noted beside them; of
 * the others, such as the model may know are sought all together, when all are there.
 */
struct finder {
    struct ti_features features;
    struct ti_sieve sieve;
    uint64_t seed;
    tout_scratch *scratch;
    char *notes; /* from word 1 on */
    size_t note_bytes;
    struct ti_sought *sought; /* where the next one goes */
    const uint8_t **known;    /* the same, for rows */
    struct ti_rare *rare;     /* the same */
    struct ti_common *commons;
    int has_content;
};

/* From here on kinds have few features each, but for sites. */
enum { FIRST_COMMON = TI_FEATURE_RUN };

/* Whether a known feature like this is content. */
static int
is_content(const tout_scratch *scratch, uint8_t kind, uint32_t token)
{
    const struct ti_feature feature = { .kind = kind, .token = token };

    return ti_feature_is_content(&scratch->reader->tokens, &feature);
}

/* Notes the subwords of a token beside its word. */
static void
note_subwords(tout_scratch *scratch, uint32_t token, struct note *note)
{
    struct ti_rare rare;

    ti_rare_sum(scratch, token, &rare, note->sums);
    note->is_summed = 1;
    note->share = rare.share;
    note->n = (uint16_t)rare.n;
}

/* Notes a stem beside its word. */
static void
note_stem(const tout_scratch *scratch, struct note *note, uint64_t unit)
{
    const uint8_t *row;

    note->unit = unit;
    note->key = ti_feature_key(scratch->reader->recipe.seed, TI_FEATURE_STEM, unit);
    row = ti_table_find(&scratch->classifier->model->table, note->key);
    note->row = row ? row : absent;
}

/* The row of the stem of a word that is not remembered; or NULL, and its subwords. */
static const uint8_t *
find_stem(tout_scratch *scratch, uint32_t index, uint32_t token, struct ti_rare *rare)
{
    const uint32_t labels = scratch->classifier->model->table.labels;
    const size_t rares = (size_t)(rare - scratch->rares);
    const uint8_t *row = ti_table_find(&scratch->classifier->model->table,
                                       scratch->reader->features.keys[index]);

    if (!row)
        ti_rare_sum(scratch, token, rare, scratch->rare_sums + rares * labels);
    rare->feature = index;
    return row;
}

TI_ALWAYS_INLINE void
seek(struct finder *finder, uint8_t kind, uint32_t token, uint64_t key)
{
    *finder->sought = (struct ti_sought){ key, token, kind };
    finder->sought += ti_sieve_may_have(&finder->sieve, key);
}

static void
find_common(const tout_scratch *scratch, struct ti_common *common, uint64_t key)
{
    common->key = key;
    common->row = ti_table_find(&scratch->classifier->model->table, key);
}

/* Marks, shapes and placeholders are few, and nearly every post has some. */
TI_ALWAYS_INLINE void
take_common(struct finder *finder, uint8_t kind, uint32_t token, uint64_t key)
{
    struct ti_common *common = &finder->commons[key % TI_COMMONS];

    if (common->key != key)
        find_common(finder->scratch, common, key);
    *finder->known = common->row;
    finder->known += common->row != NULL;
    if (!finder->has_content && common->row)
        finder->has_content = is_content(finder->scratch, kind, token);
}

/* A token's stem, or what stands for it. */
TI_ALWAYS_INLINE void
take_stem(void *self, uint32_t index, const struct ti_token *token)
{
    struct finder *finder = self;
    const uint8_t *row = NULL;
    struct note *note = NULL;
    uint64_t key;

    if (token->word) {
        note = (void *)(finder->notes + token->word * finder->note_bytes);
        if (note->unit != token->unit || !note->row)
            note_stem(finder->scratch, note, token->unit);
        key = note->key;
    } else {
        key = ti_feature_key(finder->seed, TI_FEATURE_STEM, token->unit);
    }
    if (!ti_features_add(&finder->features, key))
        return;
    if (!note && token->kind != TOUT_TOKEN_WORD && token->kind != TOUT_TOKEN_HASHTAG) {
        take_common(finder, TI_FEATURE_STEM, index, key);
        return;
    }
    if (!note) {
        row =
            find_stem(finder->scratch, finder->features.count - 1, index, finder->rare);
        finder->rare += !row && finder->rare->share != 0;
    } else if (note->row == absent) {
        if (!note->is_summed)
            note_subwords(finder->scratch, index, note);
        *finder->rare = (struct ti_rare){ note->sums, finder->features.count - 1,
                                          note->share, note->n };
        finder->rare += note->share != 0;
    } else {
        row = note->row;
    }
    if (row) {
        *finder->known++ = row;
        finder->has_content = 1;
    }
}

TI_ALWAYS_INLINE void
take(void *self, struct ti_feature feature, uint64_t content)
{
    struct finder *finder = self;
    const uint64_t key = ti_feature_key(finder->seed, feature.kind, content);

    if (!ti_features_add(&finder->features, key))
        return;
    if (feature.kind >= FIRST_COMMON)
        take_common(finder, feature.kind, feature.token, key);
    else
        seek(finder, feature.kind, feature.token, key);
}

static void
take_other(void *self, const struct ti_feature *feature, uint64_t content)
{
    take(self, *feature, content);
}

TI_ALWAYS_INLINE void
take_rest(void *self, const struct ti_extraction *extraction, uint32_t index)
{
    struct finder *finder = self;
    struct finder *other = extraction->taker;

    other->features.count = finder->features.count;
    other->sought = finder->sought;
    other->known = finder->known;
    other->has_content = finder->has_content;
    ti_extract_rest(extraction, index);
    finder->features.count = other->features.count;
    finder->sought = other->sought;
    finder->known = other->known;
    finder->has_content = other->has_content;
}

/* The rows of all that is sought, in a table of so many labels, which the compiler
 * shall know. */
TI_ALWAYS_INLINE void
find_sought(struct finder *finder, uint32_t labels)
{
    const struct ti_table table = finder->scratch->classifier->model->table;

    for (const struct ti_sought *sought = finder->scratch->sought;
         sought < finder->sought; sought++) {
        const uint32_t is_known =
            ti_table_has(&table, labels, sought->key, finder->known);

        finder->known += is_known;
        if (!finder->has_content && is_known)
            finder->has_content =
                is_content(finder->scratch, sought->kind, sought->token);
    }
}

static void
start(struct finder *finder, tout_scratch *scratch)
{
    const struct ti_words *words = &scratch->reader->words;

    finder->features = scratch->reader->features;
    finder->sieve = scratch->classifier->sieve;
    finder->seed = scratch->reader->recipe.seed;
    finder->scratch = scratch;
    finder->notes = words->notes - words->note_bytes;
    finder->note_bytes = words->note_bytes;
    finder->sought = scratch->sought;
    finder->known = scratch->known_rows;
    finder->rare = scratch->rares;
    finder->commons = scratch->commons;
    finder->has_content = 0;
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
    static const struct ti_extract_taker taker = { take_stem, take, take_rest };
    struct ti_reader *reader = scratch->reader;
    const struct ti_scanner scanner = ti_reader_scanner(reader);
    const uint32_t labels = scratch->classifier->model->table.labels;
    const uint32_t folded_bytes = reader->tokens.folded_bytes;
    struct finder finder;
    struct finder hot;

    ti_features_start(&reader->features, reader->tokens.bytes);
    start(&finder, scratch);
    hot = finder;
    ti_extract_with(
        &(struct ti_extraction){ &reader->recipe, &scanner, take_other, &finder },
        taker, &hot);
    reader->features.count = hot.features.count;
    reader->tokens.folded_bytes = folded_bytes;
    if (labels == 2)
        find_sought(&hot, 2);
    else if (labels == 3)
        find_sought(&hot, 3);
    else
        find_sought(&hot, labels);
    scratch->known = (uint32_t)(hot.known - scratch->known_rows);
    scratch->rare_count = (uint32_t)(hot.rare - scratch->rares);
    scratch->has_content = hot.has_content || scratch->rare_count > 0;
    set_n(scratch);
}
