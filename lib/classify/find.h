/* SPDX-License-Identifier: MIT */
/* From the features of a post to the rows of the model. */
#ifndef TOUT_CLASSIFY_FIND_H
#define TOUT_CLASSIFY_FIND_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

/* Bytes that are noted beside each word that the reader remembers. */
size_t ti_find_note_bytes(uint32_t labels);

/* Looks up the features that were read: fills rows, rares, known, n and has_content. */
void ti_find_rows(tout_scratch *scratch);

#endif
