/* SPDX-License-Identifier: MIT */
/*
 * From features to rows: each feature is looked up in the model, and a word that the
 * model does not know by its subwords. What was found for a word that the reader
 * remembers is noted beside it, and not looked for again.
 */
#include "classify/find.h"

#include <string.h>

#include "base/math.h"
#include "classify/scratch.h"
#include "feature/subword.h"

enum { N_BITS = 12, ROOT_BITS = 32 };

/* The rows of a word's own features. */
enum noted_row { NOTED_STEM, NOTED_SURFACE, NOTED_UPPER, NOTED_TITLE, NOTED_ROWS };
enum { NOTED_SUBWORDS = NOTED_ROWS };

/* What is noted of a word. */
struct note {
    const uint8_t *rows[NOTED_ROWS];
    uint64_t stem; /* the key of its row: the stem is that of a post's language */
    uint32_t
        looked;     /* a bit for each row, and for the subwords, that were looked for */
    uint32_t share; /* of its subwords, as in ti_rare; 0 if none is known */
    uint32_t n;     /* what they add to it */
    int32_t sums[]; /* of their weights, for each label */
};

size_t
ti_find_note_bytes(uint32_t labels)
{
    enum { LINE = 64 };

    return (sizeof(struct note) + labels * sizeof(int32_t) + LINE - 1) / LINE * LINE;
}

/* Sums the subwords that the model knows of a word that it does not; a word that has
 * none of them leaves no trace. */
static void
sum_subwords(tout_scratch *scratch, const char *word, size_t bytes,
             struct ti_rare *rare, int32_t *sums)
{
    const struct ti_table *table = &scratch->classifier->model->table;
    uint64_t *keys = scratch->subword_keys;
    const size_t count =
        ti_subword_keys(word, bytes, scratch->reader->recipe.seed, keys);
    uint64_t known = 0;

    memset(sums, 0, table->labels * sizeof sums[0]);
    for (size_t i = 0; i < count; i++) {
        const uint8_t *row = ti_table_find(table, keys[i]);

        known += row != NULL;
        for (uint32_t l = 0; row && l < table->labels; l++)
            sums[l] += ti_table_weight(row, l);
    }
    rare->share = known ? ti_root(((uint64_t)1 << ROOT_BITS) / count) : 0;
    rare->n = known ? (uint32_t)((known << N_BITS) / count) : 0;
}

static struct note *
note_of(const tout_scratch *scratch, const struct ti_feature *feature)
{
    const struct ti_reader *reader = scratch->reader;
    const uint32_t word =
        feature->token == TOUT_NONE ? 0 : reader->tokens.list[feature->token].word;

    return word ? (struct note *)(void *)ti_words_note(&reader->words, word) : NULL;
}

static void
add_rare(tout_scratch *scratch, uint32_t feature, struct note *note)
{
    const struct ti_reader *reader = scratch->reader;
    const uint32_t labels = scratch->classifier->model->table.labels;
    struct ti_rare *rare = &scratch->rares[scratch->rare_count];
    int32_t *sums = scratch->rare_sums + (size_t)scratch->rare_count * labels;
    size_t bytes;
    const char *word;

    if (note && note->looked >> NOTED_SUBWORDS & 1) {
        rare->share = note->share;
        rare->n = note->n;
        memcpy(sums, note->sums, labels * sizeof sums[0]);
    } else {
        word =
            ti_feature_word(&reader->tokens, &reader->features.list[feature], &bytes);
        if (!word)
            return;
        sum_subwords(scratch, word, bytes, rare, sums);
    }
    if (note && !(note->looked >> NOTED_SUBWORDS & 1)) {
        note->looked |= 1U << NOTED_SUBWORDS;
        note->share = rare->share;
        note->n = rare->n;
        memcpy(note->sums, sums, labels * sizeof sums[0]);
    }
    if (rare->share == 0)
        return;
    rare->feature = feature;
    scratch->rare_count++;
    scratch->n += rare->n;
    scratch->has_content = 1;
}

/* The row of a feature of the word alone, by what is noted of the word. */
static const uint8_t *
noted_row(const struct ti_table *table, struct note *note, enum noted_row which,
          uint64_t key)
{
    const int is_other = which == NOTED_STEM && note->stem != key;

    if (is_other || !(note->looked >> which & 1)) {
        note->rows[which] = ti_table_find(table, key);
        note->looked |= 1U << which;
        if (which == NOTED_STEM)
            note->stem = key;
    }
    return note->rows[which];
}

/* What is noted of a feature of a word alone; NOTED_ROWS of other kinds. */
static enum noted_row
noted_as(uint8_t kind)
{
    switch (kind) {
    case TI_FEATURE_STEM:
        return NOTED_STEM;
    case TI_FEATURE_SURFACE:
        return NOTED_SURFACE;
    case TI_FEATURE_UPPER:
        return NOTED_UPPER;
    case TI_FEATURE_TITLE:
        return NOTED_TITLE;
    default:
        return NOTED_ROWS;
    }
}

void
ti_find_rows(tout_scratch *scratch)
{
    const struct ti_reader *reader = scratch->reader;
    const struct ti_table *table = &scratch->classifier->model->table;
    const int has_words = !(reader->recipe.flags & TOUT_RECIPE_NO_WORDS);
    const uint32_t count = reader->features.count;
    const uint8_t **rows = scratch->rows;
    const uint8_t **known_rows = scratch->known_rows;
    uint32_t known = 0;

    scratch->rare_count = 0;
    scratch->n = 0;
    scratch->has_content = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct ti_feature *feature = &reader->features.list[i];
        const enum noted_row which = noted_as(feature->kind);
        struct note *note = which == NOTED_ROWS ? NULL : note_of(scratch, feature);
        const uint8_t *row = note ? noted_row(table, note, which, feature->key)
                                  : ti_table_find(table, feature->key);

        rows[i] = row;
        known_rows[known] = row;
        known += row != NULL;
        if (row && !scratch->has_content)
            scratch->has_content = ti_feature_is_content(&reader->tokens, feature);
        if (!row && which == NOTED_STEM && has_words)
            add_rare(scratch, i, note);
    }
    scratch->known = known;
    scratch->n += (uint64_t)known << N_BITS;
    if (scratch->n < (uint64_t)1 << N_BITS)
        scratch->n = (uint64_t)1 << N_BITS;
}
