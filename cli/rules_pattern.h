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

/* One line of printable text, for `why` and examples. */
void rules_put_line(struct buffer *out, struct span text);

/* Each makes a string that the caller frees; NULL if memory ran out. */
char *rules_pattern_of(const struct filter *filter);
char *rules_example_of(const struct filter *filter);

#endif
