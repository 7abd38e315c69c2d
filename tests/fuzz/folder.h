/* SPDX-License-Identifier: MIT */
/* Inputs as files, for what takes paths: in a folder that goes when the target ends. */
#ifndef TOUT_TESTS_FUZZ_FOLDER_H
#define TOUT_TESTS_FUZZ_FOLDER_H

#include <stddef.h>

/* The path of a file in the folder; static. */
const char *folder_path(unsigned number);

/* Writes it. */
void folder_write(unsigned number, const void *data, size_t bytes);

#endif
