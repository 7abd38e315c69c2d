/* SPDX-License-Identifier: MIT */
/* What a word that the model does not know weighs. */
#ifndef TOUT_CLASSIFY_RARE_H
#define TOUT_CLASSIFY_RARE_H

#include <stddef.h>
#include <stdint.h>

#include "classify/scratch.h"

/* Bytes that are noted beside each word that the reader remembers. */
size_t ti_rare_note_bytes(uint32_t labels);

/* Sums the subwords of a token that is a word, in *rare, which is one of the scratch's;
 * a word of which the model knows none, and what is no word, has a share of 0. */
void ti_rare_find(tout_scratch *scratch, uint32_t token, struct ti_rare *rare);

#endif
