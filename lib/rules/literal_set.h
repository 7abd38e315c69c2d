/* SPDX-License-Identifier: MIT */
/* Sets of literals, put together and weighed against each other. */
#ifndef TOUT_RULES_LITERAL_SET_H
#define TOUT_RULES_LITERAL_SET_H

#include "rules/literals.h"

/* Makes a set of the empty literal alone. */
void ti_literals_clear(struct ti_literals *set);

/* Puts each string of `more` behind each of `run`; returns 0, with nothing changed,
 * where that would be too many or too long. */
int ti_literals_append(struct ti_literals *run, const struct ti_literals *more);

/* Adds the strings of `more`; returns 0 where they are too many. */
int ti_literals_unite(struct ti_literals *set, const struct ti_literals *more);

/* Keeps a set among the strongest, if it is of any use. */
void ti_needs_add(struct ti_needs *needs, const struct ti_literals *set);

#endif
