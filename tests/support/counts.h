/* SPDX-License-Identifier: MIT */
/*
 * Counts to test with, and files for them in a folder of their own.
 */
#ifndef TOUT_TESTS_COUNTS_H
#define TOUT_TESTS_COUNTS_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

/* Two labels, the same in another order, and two of which one is new. */
extern const char *const counts_two[2];
extern const char *const counts_other_order[2];
extern const char *const counts_third[2];

/* A folder for files, as a fixture: made, and removed with the files. */
void counts_make_folder(void);
void counts_remove_folder(void);

/* The path of file `number`, 0 to 31; static. */
const char *counts_path(unsigned number);

/* Empty counts for two labels. Ends the test on failure. */
tout_counts *counts_make(const char *const *labels);

tout_status counts_add(tout_counts *counts, uint32_t label, const char *text,
                       int32_t times);

/* The bytes of a file; the caller frees them. */
char *counts_bytes(const char *path, size_t *bytes);

/* Compare files, and counts by what they are saved as. */
void counts_assert_same_files(const char *left, const char *right);
void counts_assert_same(const tout_counts *left, const tout_counts *right);

#endif
