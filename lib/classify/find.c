/* SPDX-License-Identifier: MIT */
/*
 * From features to rows: each feature is looked up in the model, and a word that the
 * model does not know by its subwords. What was found for a word that the reader
 * remembers is noted beside it, and not looked for again.
 */
#include "classify/find.h"

#include <assert.h>
#include <string.h>

#include "base/inline.h"
#include "base/math.h"
#include "classify/scratch.h"
#include "feature/extract.h"
#include "feature/subword.h"

enum { N_BITS = 12, ROOT_BITS = 32 };

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
    const struct ti_token *tokens;
    char *notes; /* from word 1 on */
    size_t note_bytes;
    struct ti_sought *sought;
    const uint8_t **known_rows;
    uint32_t sought_count;
    uint32_t known;
    int has_content;
};

/* Any row. Most of what is looked up is strange. */
TI_ALWAYS_INLINE const uint8_t *
find_row(const tout_classifier *classifier, uint32_t labels, uint64_t key)
{
    return ti_sieve_may_have(&classifier->sieve, key)
               ? ti_table_find_of(&classifier->model->table, labels, key)
               : NULL;
}

/* Sums the subwords that the model knows of a word that it does not, in a table of so
 * many labels, which the compiler shall know. Returns how many there are. */
TI_ALWAYS_INLINE uint64_t
sum_rows(const tout_classifier *classifier, uint32_t labels, const uint64_t *keys,
         size_t count, int32_t *sums)
{
    uint64_t known = 0;

    memset(sums, 0, labels * sizeof sums[0]);
    for (size_t i = 0; i < count; i++) {
        const uint8_t *row = find_row(classifier, labels, keys[i]);

        known += row != NULL;
        for (uint32_t l = 0; row && l < labels; l++)
            sums[l] += ti_table_weight(row, l);
    }
    return known;
}

/* A word that has no subword that the model knows leaves no trace. */
static void
sum_subwords(tout_scratch *scratch, const char *word, size_t bytes,
             struct ti_rare *rare, int32_t *sums)
{
    const tout_classifier *classifier = scratch->classifier;
    const uint32_t labels = classifier->model->table.labels;
    uint64_t *keys = scratch->subword_keys;
    const size_t count =
        ti_subword_keys(word, bytes, scratch->reader->recipe.seed, keys);
    const uint64_t known = labels == 2 ? sum_rows(classifier, 2, keys, count, sums)
                           : labels == 3
                               ? sum_rows(classifier, 3, keys, count, sums)
                               : sum_rows(classifier, labels, keys, count, sums);

    rare->share = known ? ti_root(((uint64_t)1 << ROOT_BITS) / count) : 0;
    rare->n = known ? (uint32_t)((known << N_BITS) / count) : 0;
}

/* The stem of a token that the model does not know counts through its subwords, if the
 * token is a word. `index` is the feature's. */
static void
add_rare(tout_scratch *scratch, uint32_t index, uint32_t token, struct note *note)
{
    const struct ti_feature feature = { .kind = TI_FEATURE_STEM, .token = token };
    const struct ti_reader *reader = scratch->reader;
    const uint32_t labels = scratch->classifier->model->table.labels;
    struct ti_rare *rare = &scratch->rares[scratch->rare_count];
    int32_t *sums = scratch->rare_sums + (size_t)scratch->rare_count * labels;
    size_t bytes;
    const char *word;

    if (reader->recipe.flags & TOUT_RECIPE_NO_WORDS)
        return;
    if (note && note->is_summed) {
        if (note->share == 0)
            return;
        rare->share = note->share;
        rare->n = note->n;
        memcpy(sums, note->sums, labels * sizeof sums[0]);
    } else {
        word = ti_feature_word(&reader->tokens, &feature, &bytes);
        if (!word)
            return;
        sum_subwords(scratch, word, bytes, rare, sums);
    }
    if (note && !note->is_summed) {
        note->is_summed = 1;
        note->share = rare->share;
        note->n = (uint16_t)rare->n;
        memcpy(note->sums, sums, labels * sizeof sums[0]);
    }
    if (rare->share == 0)
        return;
    rare->feature = index;
    scratch->rare_count++;
    scratch->n += rare->n;
    scratch->has_content = 1;
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

/* A stem of a word that is not remembered. */
static const uint8_t *
find_stem(tout_scratch *scratch, uint32_t index, uint32_t token)
{
    const uint8_t *row = ti_table_find(&scratch->classifier->model->table,
                                       scratch->reader->features.keys[index]);

    if (!row)
        add_rare(scratch, index, token, NULL);
    return row;
}

TI_ALWAYS_INLINE void
seek(struct finder *finder, uint8_t kind, uint32_t token, uint64_t key)
{
    finder->sought[finder->sought_count] = (struct ti_sought){ key, token, kind };
    finder->sought_count += (uint32_t)ti_sieve_may_have(&finder->sieve, key);
}

/* A token's stem, or what stands for it. */
TI_ALWAYS_INLINE void
take_stem(struct finder *finder, uint32_t index, uint64_t unit)
{
    const struct ti_token *token = &finder->tokens[index];
    const uint8_t *row = NULL;
    struct note *note = NULL;
    uint64_t key;

    if (token->word) {
        note = (void *)(finder->notes + token->word * finder->note_bytes);
        if (note->unit != unit || !note->row)
            note_stem(finder->scratch, note, unit);
        key = note->key;
    } else {
        key = ti_feature_key(finder->seed, TI_FEATURE_STEM, unit);
    }
    if (!ti_features_add(&finder->features, key))
        return;
    if (!note && token->kind != TOUT_TOKEN_WORD && token->kind != TOUT_TOKEN_HASHTAG) {
        seek(finder, TI_FEATURE_STEM, index, key);
        return;
    }
    if (note && note->row == absent)
        add_rare(finder->scratch, finder->features.count - 1, index, note);
    else
        row = note ? note->row
                   : find_stem(finder->scratch, finder->features.count - 1, index);
    if (row) {
        finder->known_rows[finder->known++] = row;
        finder->has_content = 1;
    }
}

TI_ALWAYS_INLINE void
take(void *self, struct ti_feature feature, uint64_t content)
{
    struct finder *finder = self;
    uint64_t key;

    if (feature.kind == TI_FEATURE_STEM) {
        take_stem(finder, feature.token, content);
        return;
    }
    key = ti_feature_key(finder->seed, feature.kind, content);
    if (ti_features_add(&finder->features, key))
        seek(finder, feature.kind, feature.token, key);
}

/* No stem comes this way. */
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
    other->sought_count = finder->sought_count;
    ti_extract_rest(extraction, index);
    finder->features.count = other->features.count;
    finder->sought_count = other->sought_count;
}

/* The rows of all that is sought, in a table of so many labels, which the compiler
 * shall know. */
TI_ALWAYS_INLINE void
find_sought(struct finder *finder, uint32_t labels)
{
    const struct ti_tokens *tokens = &finder->scratch->reader->tokens;
    const struct ti_table table = finder->scratch->classifier->model->table;

    for (uint32_t i = 0; i < finder->sought_count; i++) {
        const struct ti_sought *sought = &finder->sought[i];
        const uint8_t *row = ti_table_find_of(&table, labels, sought->key);

        finder->known_rows[finder->known] = row;
        finder->known += row != NULL;
        if (!finder->has_content && row)
            finder->has_content = ti_feature_is_content(
                tokens,
                &(struct ti_feature){ .kind = sought->kind, .token = sought->token });
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
    finder->tokens = scratch->reader->tokens.list;
    finder->notes = words->notes - words->note_bytes;
    finder->note_bytes = words->note_bytes;
    finder->sought = scratch->sought;
    finder->known_rows = scratch->known_rows;
    finder->sought_count = 0;
    finder->known = 0;
    finder->has_content = 0;
}

void
ti_find_rows(tout_scratch *scratch)
{
    static const struct ti_extract_taker taker = { take, take_rest };
    struct ti_reader *reader = scratch->reader;
    const struct ti_scanner scanner = ti_reader_scanner(reader);
    const uint32_t labels = scratch->classifier->model->table.labels;
    const uint32_t folded_bytes = reader->tokens.folded_bytes;
    struct finder finder;
    struct finder hot;

    scratch->rare_count = 0;
    scratch->n = 0;
    scratch->has_content = 0;
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
    scratch->has_content |= hot.has_content;
    scratch->known = hot.known;
    scratch->n += (uint64_t)scratch->known << N_BITS;
    if (scratch->n < (uint64_t)1 << N_BITS)
        scratch->n = (uint64_t)1 << N_BITS;
}
