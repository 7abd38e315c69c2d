/* SPDX-License-Identifier: MIT */
/* Text that somebody else may have written, such as a name in an archive, for a
 * terminal. */
#ifndef TOUT_CLI_SAFE_H
#define TOUT_CLI_SAFE_H

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

/* The bytes of the well-formed UTF-8 sequence that starts here, 0 if none does. */
size_t safe_sequence_bytes(const unsigned char *at, size_t left);

/* How many bytes of UTF-8 the control character has that begins at `at`: 0 if none
 * does, 1 for those of ASCII, 2 for U+0080 to U+009F. */
size_t safe_control_bytes(const char *at, size_t left);

/* Prints text with control characters, which a terminal would obey, and bytes that are
 * not UTF-8, which one may take for them, as \xHH. */
void safe_print(FILE *out, const char *text, size_t bytes);
void safe_string(FILE *out, const char *text);

/* The same of what a format comes to. */
void safe_print_format(FILE *out, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));

#endif
