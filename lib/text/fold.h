/* SPDX-License-Identifier: MIT */
/*
 * Folding: one spelling for what people write in several. Compatibility decomposition,
 * case folding, invisible characters dropped, recomposed (NFKC_Casefold of Unicode),
 * and the typographic apostrophe read as the plain one. Most letters fold one by one,
 * by a table; the rest is for utf8proc.
 */
#ifndef TOUT_TEXT_FOLD_H
#define TOUT_TEXT_FOLD_H

#include <stddef.h>
#include <stdint.h>

/* Room for folding, about 5 KiB, so that it need not be on the stack. */
struct ti_folder;
size_t ti_folder_bytes(void);

/* Folds the start of valid UTF-8 into `out`: at most 64 seen code points of `text`, and
 * at most `capacity` bytes of their folding, cut between code points. ASCII text does
 * not enter the folder. Returns the bytes written. */
size_t ti_fold(struct ti_folder *folder, const char *text, size_t bytes, char *out,
               size_t capacity);

/* The same by way of utf8proc, whatever the text is. */
size_t ti_fold_whole(struct ti_folder *folder, const char *text, size_t bytes,
                     char *out, size_t capacity);

/* Eight ASCII bytes in small letters. A byte that is not ASCII may spoil those behind
 * it (in the upper bits). */
static inline uint64_t
ti_fold_eight(uint64_t eight)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    const uint64_t capital =
        (eight + (0x80 - 'A') * ones) & ~(eight + (0x7f - 'Z') * ones) & 0x80 * ones;

    return eight | capital >> 2;
}

#endif
