/* SPDX-License-Identifier: MIT */
/* One text of any length: from the operands of a command, or from standard input. */
#ifndef TOUT_CLI_INPUT_H
#define TOUT_CLI_INPUT_H

#include <stddef.h>

/* The operands joined by blanks, or, if there are none, standard input without its last
 * line feed. NULL, after a message, on failure. The caller frees it. */
char *input_text(int count, char **operands, size_t *bytes);

/* A whole file, "-" being standard input, of at most `most` bytes, and a NUL. NULL,
 * after a message, on failure. The caller frees it. */
char *input_file(const char *path, size_t most, size_t *bytes);

/* How a file begins, without memory of its own, so that none can be wanting. Returns
 * how many bytes, 0 where it cannot be read. */
size_t input_head(const char *path, char *head, size_t room);

#endif
