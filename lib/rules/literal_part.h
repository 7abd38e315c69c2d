/* SPDX-License-Identifier: MIT */
/* What one item of a pattern can be, or a whole group. */
#ifndef TOUT_RULES_LITERAL_PART_H
#define TOUT_RULES_LITERAL_PART_H

#include "rules/literals.h"
#include "rules/syntax.h"

struct ti_part {
    int is_exact; /* one of `strings`, and nothing else */
    struct ti_literals strings;
    struct ti_needs needs; /* of what is not exact */
    int is_outside;        /* one character that is of no word */
    int is_start;          /* it ends in no letter */
};

/* One of a few characters, which are listed. */
void ti_part_set_codes(struct ti_part *part, const struct ti_item *item);

/* One of many characters, as it is written. */
void ti_part_set_any(struct ti_part *part, const char *text, size_t bytes);

/* `to` becomes `from`. */
void ti_part_copy(struct ti_part *to, const struct ti_part *from);

#endif
