/* SPDX-License-Identifier: MIT */
/*
 * Folding: one spelling for what people write in several. Compatibility decomposition,
 * case folding, invisible characters dropped, recomposed (NFKC_Casefold of Unicode),
 * and the typographic apostrophe read as the plain one.
 */
#ifndef TOUT_TEXT_FOLD_H
#define TOUT_TEXT_FOLD_H

#include <stddef.h>

/* Room for folding, about 5 KiB, so that it need not be on the stack. */
struct ti_folder;
size_t ti_folder_bytes(void);

/* Folds the start of valid UTF-8 into `out`: at most 64 seen code points of `text`, and
 * at most `capacity` bytes of their folding, cut between code points. ASCII text does
 * not enter the folder. Returns the bytes written. */
size_t ti_fold(struct ti_folder *folder, const char *text, size_t bytes, char *out,
               size_t capacity);

#endif
