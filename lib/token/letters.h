/* SPDX-License-Identifier: MIT */
/*
 * A word letter by letter, as the undoing of disguises reads it: invisible characters
 * and struck-out marks gone, styled letters plain, each letter with what was done to
 * it.
 */
#ifndef TOUT_TOKEN_LETTERS_H
#define TOUT_TOKEN_LETTERS_H

#include <stddef.h>
#include <stdint.h>

#include "token/lexicon.h"
#include "token/token.h"

/* Longer words than this are not looked at: the longest of any lexicon has 24. */
enum { TI_LETTERS_MAX = 48 };

struct ti_letters {
    uint32_t codes[TI_LETTERS_MAX]; /* plain, their case kept */
    uint8_t is_accented[TI_LETTERS_MAX];
    size_t count;
    unsigned styled; /* letters that were styled */
    unsigned hidden; /* invisible characters between letters that need none */
    unsigned struck; /* letters under marks that no language has */
    int is_cut;      /* there were more letters than fit */
};

/* Appends the letters of text[begin .. end). */
void ti_letters_read(struct ti_letters *letters, const struct ti_tokens *tokens,
                     size_t begin, size_t end);

void ti_letters_add(struct ti_letters *letters, uint32_t code);

void ti_letters_reverse(struct ti_letters *letters);

/* Writes the letters as UTF-8; `out` has room for four bytes each. Returns the bytes.
 */
size_t ti_letters_write(const struct ti_letters *letters, char *out);

/* What has to be undone (tout_undone) for the letters to be the word: 0 if nothing,
 * TI_NOT_ALIKE if they are not that word. */
enum { TI_NOT_ALIKE = 0x100 };
unsigned ti_letters_alike(const struct ti_letters *letters,
                          const struct ti_lexicon_word *word);

#endif
