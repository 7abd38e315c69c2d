/* SPDX-License-Identifier: MIT */
/* Names, patterns and examples made of the words of a list. */
#ifndef TOUT_CLI_RULES_PATTERN_H
#define TOUT_CLI_RULES_PATTERN_H

#include "filters.h"
#include "names.h"
#include "write/buffer.h"

/* A rule's name: "a-z0-9-" of a title, and a number where another rule has that name.
 * Borrowed from `taken`, which gets it; NULL if memory ran out. */
const char *rules_name_of(struct span title, struct names *taken);

/* How many bytes the blank has, or the control character that stands for one, that
 * begins at `at`; 0 if none does. */
size_t rules_blank_bytes(struct span text, size_t at);
int rules_is_blank(struct span text);
int rules_is_word_byte(char byte);

/* What a buffer holds, which it then has no more; NULL if it failed. */
char *rules_string(struct buffer *buffer);

/* One line of printable text, for `why` and examples. */
void rules_put_line(struct buffer *out, struct span text);

/* Each makes a string that the caller frees; NULL if memory ran out. */
char *rules_pattern_of(const struct filter *filter);
char *rules_example_of(const struct filter *filter);

#endif
