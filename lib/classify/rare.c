/* SPDX-License-Identifier: MIT */
/* Words that the model does not know count through their subwords, which are noted
 * beside a word that the reader remembers. */
#include "classify/rare.h"

#include <string.h>

#include "base/inline.h"
#include "base/math.h"
#include "feature/subword.h"

enum { ROOT_BITS = 32 };

size_t
ti_rare_note_bytes(uint32_t labels)
{
    enum { UNIT = 32 };

    return (sizeof(struct ti_rare_note) + labels * sizeof(int32_t) + UNIT - 1) / UNIT *
           UNIT;
}

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

static void
sum(tout_scratch *scratch, uint32_t token, struct ti_rare *rare, int32_t *sums)
{
    const tout_classifier *classifier = scratch->classifier;
    const struct ti_reader *reader = scratch->reader;
    const struct ti_feature stem = { .kind = TI_FEATURE_STEM, .token = token };
    const uint32_t labels = classifier->model->table.labels;
    uint64_t *keys = scratch->subword_keys;
    uint64_t known = 0;
    size_t bytes = 0;
    size_t count;
    const char *word = reader->recipe.flags & TOUT_RECIPE_NO_WORDS
                           ? NULL
                           : ti_feature_word(&reader->tokens, &stem, &bytes);

    *rare = (struct ti_rare){ .sums = sums, .token = token };
    if (!word)
        return;
    count = ti_subword_keys(word, bytes, reader->recipe.seed, keys);
    known = labels == 2   ? sum_rows(classifier, 2, keys, count, sums)
            : labels == 3 ? sum_rows(classifier, 3, keys, count, sums)
                          : sum_rows(classifier, labels, keys, count, sums);
    if (known == 0)
        return;
    rare->share = ti_root(((uint64_t)1 << ROOT_BITS) / count);
    rare->n = (uint32_t)((known << TI_N_BITS) / count);
}

void
ti_rare_sum(tout_scratch *scratch, uint32_t token, struct ti_rare *rare)
{
    const uint32_t labels = scratch->classifier->model->table.labels;
    const uint32_t word = scratch->reader->tokens.list[token].word;
    struct ti_rare_note *note;

    if (!word) {
        sum(scratch, token, rare,
            scratch->rare_sums + (size_t)(rare - scratch->rares) * labels);
        return;
    }
    note = (void *)ti_words_note(&scratch->reader->words, word);
    sum(scratch, token, rare, note->sums);
    note->is_summed = 1;
    note->share = rare->share;
    note->n = (uint16_t)rare->n;
}
