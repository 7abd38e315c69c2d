/* SPDX-License-Identifier: MIT */
/* What a word that the model does not know weighs. */
#ifndef TOUT_CLASSIFY_RARE_H
#define TOUT_CLASSIFY_RARE_H

#include <stddef.h>
#include <stdint.h>

#include "classify/scratch.h"

/* Bytes that are noted beside each word that the reader remembers. */
size_t ti_rare_note_bytes(uint32_t labels);

/* What is noted of a word. */
struct ti_rare_note {
    uint32_t share;     /* of its subwords, as in ti_rare; 0 if none is known */
    uint16_t n;         /* what they add to it */
    uint16_t is_summed; /* the subwords were looked for */
    int32_t sums[];     /* of their weights, for each label */
};

/* Sums the subwords of a token that is a word, and notes them beside it. */
void ti_rare_sum(tout_scratch *scratch, uint32_t token, struct ti_rare *rare);

/* The same where they may be noted already, in *rare, which is one of the scratch's; a
 * word of which the model knows none, and what is no word, has a share of 0. */
static inline void
ti_rare_find(tout_scratch *scratch, uint32_t token, struct ti_rare *rare)
{
    const struct ti_reader *reader = scratch->reader;
    const uint32_t word = reader->tokens.list[token].word;
    const struct ti_rare_note *note = (void *)ti_words_note(&reader->words, word);

    if (word && note->is_summed)
        *rare = (struct ti_rare){ note->sums, token, note->share, note->n };
    else
        ti_rare_sum(scratch, token, rare);
}

#endif
