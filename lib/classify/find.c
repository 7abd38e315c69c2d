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
#include "feature/subword.h"

enum { N_BITS = 12, ROOT_BITS = 32 };

/* The kinds of features that a word has by itself, whose rows are noted. */
enum { NOTED_KINDS = TI_FEATURE_TITLE + 1 };
static_assert(TI_FEATURE_STEM == 0 && TI_FEATURE_TITLE == 3,
              "they are the first kinds");

/* Stands for the row that a model does not have, where NULL is one not yet looked for.
 */
static const uint8_t absent[1];

/* What is noted of a word. */
struct note {
    const uint8_t *rows[NOTED_KINDS];
    uint64_t stem;      /* the key of its row: the stem is that of a post's language */
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

/* Where rows are looked for. */
struct lookup {
    struct ti_table table;
    struct ti_sieve sieve;
};

static struct lookup
lookup_in(const tout_scratch *scratch)
{
    return (struct lookup){ scratch->classifier->model->table,
                            scratch->classifier->sieve };
}

/* Any row. Pairs are many, and most of them strange. */
TI_ALWAYS_INLINE const uint8_t *
find_row(const struct lookup *lookup, uint32_t labels, uint64_t key)
{
    return ti_sieve_may_have(&lookup->sieve, key)
               ? ti_table_find_of(&lookup->table, labels, key)
               : NULL;
}

/* Sums the subwords that the model knows of a word that it does not; a word that has
 * none of them leaves no trace. */
TI_ALWAYS_INLINE void
sum_subwords(tout_scratch *scratch, uint32_t labels, const char *word, size_t bytes,
             struct ti_rare *rare, int32_t *sums)
{
    const struct lookup lookup = lookup_in(scratch);
    uint64_t *keys = scratch->subword_keys;
    const size_t count =
        ti_subword_keys(word, bytes, scratch->reader->recipe.seed, keys);
    uint64_t known = 0;

    memset(sums, 0, labels * sizeof sums[0]);
    for (size_t i = 0; i < count; i++) {
        const uint8_t *row = find_row(&lookup, labels, keys[i]);

        known += row != NULL;
        for (uint32_t l = 0; row && l < labels; l++)
            sums[l] += ti_table_weight(row, l);
    }
    rare->share = known ? ti_root(((uint64_t)1 << ROOT_BITS) / count) : 0;
    rare->n = known ? (uint32_t)((known << N_BITS) / count) : 0;
}

/* The word of a feature that the model does not know counts through its subwords. */
static void
add_rare(tout_scratch *scratch, uint32_t feature, struct note *note)
{
    const struct ti_reader *reader = scratch->reader;
    const uint32_t labels = scratch->classifier->model->table.labels;
    struct ti_rare *rare = &scratch->rares[scratch->rare_count];
    int32_t *sums = scratch->rare_sums + (size_t)scratch->rare_count * labels;
    size_t bytes;
    const char *word;

    if (note && note->is_summed) {
        if (note->share == 0)
            return;
        rare->share = note->share;
        rare->n = note->n;
        memcpy(sums, note->sums, labels * sizeof sums[0]);
    } else {
        word =
            ti_feature_word(&reader->tokens, &reader->features.list[feature], &bytes);
        if (!word)
            return;
        sum_subwords(scratch, labels, word, bytes, rare, sums);
    }
    if (note && !note->is_summed) {
        note->is_summed = 1;
        note->share = rare->share;
        note->n = (uint16_t)rare->n;
        memcpy(note->sums, sums, labels * sizeof sums[0]);
    }
    if (rare->share == 0)
        return;
    rare->feature = feature;
    scratch->rare_count++;
    scratch->n += rare->n;
    scratch->has_content = 1;
}

/* What is noted of the word of a feature; NULL if nothing can be. */
static inline struct note *
note_of(const struct ti_reader *reader, const struct ti_feature *feature)
{
    if (feature->kind >= NOTED_KINDS || feature->word == 0)
        return NULL;
    return (struct note *)(void *)ti_words_note(&reader->words, feature->word);
}

/* The row of a feature of a word alone, by what is noted of the word. */
TI_ALWAYS_INLINE const uint8_t *
noted_row(const struct lookup *lookup, uint32_t labels, struct note *note,
          const struct ti_feature *feature)
{
    const uint8_t *row = note->rows[feature->kind];

    if (!row || (feature->kind == TI_FEATURE_STEM && note->stem != feature->key)) {
        row = find_row(lookup, labels, feature->key);
        note->rows[feature->kind] = row ? row : absent;
        if (feature->kind == TI_FEATURE_STEM)
            note->stem = feature->key;
    }
    return row == absent ? NULL : row;
}

/* The row of a feature of no word alone, and no pair: shapes, marks and placeholders
 * are few, and nearly every post has some. */
TI_ALWAYS_INLINE const uint8_t *
common_row(const struct lookup *lookup, uint32_t labels, struct ti_common *commons,
           uint64_t key)
{
    struct ti_common *common = &commons[key % TI_COMMONS];

    if (common->key != key) {
        common->key = key;
        common->row = find_row(lookup, labels, key);
    }
    return common->row;
}

/* Looks up all features, in a table of so many labels, which the compiler shall know.
 */
TI_ALWAYS_INLINE uint32_t
find_rows(tout_scratch *scratch, uint32_t labels)
{
    const struct ti_reader *reader = scratch->reader;
    const struct lookup lookup = lookup_in(scratch);
    const int has_words = !(reader->recipe.flags & TOUT_RECIPE_NO_WORDS);
    const uint32_t count = reader->features.count;
    const uint8_t **rows = scratch->rows;
    const uint8_t **known_rows = scratch->known_rows;
    uint32_t known = 0;

    for (uint32_t i = 0; i < count; i++) {
        const struct ti_feature *feature = &reader->features.list[i];
        struct note *note = note_of(reader, feature);
        const uint8_t *row =
            feature->kind == TI_FEATURE_PAIR ? find_row(&lookup, labels, feature->key)
            : note                           ? noted_row(&lookup, labels, note, feature)
                   : common_row(&lookup, labels, scratch->commons, feature->key);

        rows[i] = row;
        known_rows[known] = row;
        known += row != NULL;
        if (!row && feature->kind == TI_FEATURE_STEM && has_words)
            add_rare(scratch, i, note);
    }
    return known;
}

/* Whether a known feature is content; nearly always one of the first is. */
static int
has_known_content(const tout_scratch *scratch)
{
    const struct ti_reader *reader = scratch->reader;

    for (uint32_t i = 0; i < reader->features.count; i++)
        if (scratch->rows[i] &&
            ti_feature_is_content(&reader->tokens, &reader->features.list[i]))
            return 1;
    return 0;
}

void
ti_find_rows(tout_scratch *scratch)
{
    const uint32_t labels = scratch->classifier->model->table.labels;

    scratch->rare_count = 0;
    scratch->n = 0;
    scratch->has_content = 0;
    if (labels == 2)
        scratch->known = find_rows(scratch, 2);
    else if (labels == 3)
        scratch->known = find_rows(scratch, 3);
    else
        scratch->known = find_rows(scratch, labels);
    if (!scratch->has_content)
        scratch->has_content = has_known_content(scratch);
    scratch->n += (uint64_t)scratch->known << N_BITS;
    if (scratch->n < (uint64_t)1 << N_BITS)
        scratch->n = (uint64_t)1 << N_BITS;
}
