/* SPDX-License-Identifier: MIT */
/* A branch of a pattern, as it is read. */
#ifndef TOUT_RULES_LITERAL_BRANCH_H
#define TOUT_RULES_LITERAL_BRANCH_H

#include "rules/literal_part.h"

/*
 * A branch is read from left to right. As long as it can only be one of a few strings,
 * `run` has them all; when that ends, the run is kept as a need, if it is worth it, and
 * a new one begins.
 */
struct ti_branch {
    struct ti_literals run;
    struct ti_needs needs;
    int is_exact; /* `run` is all that the branch can be */
};

/* Adds a part that comes so often; a byte. */
void ti_branch_add(struct ti_branch *branch, struct ti_part *part,
                   struct ti_repeat repeat);
void ti_branch_add_byte(struct ti_branch *branch, char byte);

#endif
