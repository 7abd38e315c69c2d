/* SPDX-License-Identifier: MIT */
/*
 * Short texts in sixteen bytes, so that words can be remembered and compared whole:
 * fifteen bytes as they are, or up to fourteen letters of two bytes each that are
 * within 128 of each other, as those of a word in Cyrillic, Greek, Hebrew or Arabic
 * are, a byte for each. What is packed has one reading.
 */
#ifndef TOUT_TOKEN_PACK_H
#define TOUT_TOKEN_PACK_H

#include <stddef.h>
#include <stdint.h>

enum {
    TI_PACK_BYTES = 16,
    TI_PACK_LETTERS_MAX = TI_PACK_BYTES - 2,
    TI_PACK_TEXT_MAX = 2 * TI_PACK_LETTERS_MAX,
    TI_PACK_ROOM = 32,  /* that a text is read and written in */
    TI_PACK_LETTERS = 1 /* in the last byte: a byte for each letter */
};

/* Packs text, of which TI_PACK_ROOM bytes can be read, into all of `out`; returns 0 if
 * it is of neither kind. The last byte is `mark`, which is even, for bytes as they are,
 * and with TI_PACK_LETTERS for letters.
 */
int ti_pack(const char *text, size_t bytes, uint8_t mark, uint8_t out[TI_PACK_BYTES]);

/* Writes the text, of so many bytes, that was packed; and anything into the rest of
 * TI_PACK_ROOM. */
void ti_unpack(const uint8_t packed[TI_PACK_BYTES], size_t bytes, char *out);

#endif
