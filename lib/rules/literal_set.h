/* SPDX-License-Identifier: MIT */
/* Sets of literals, put together, and weighed against each other in literal_needs.c. */
#ifndef TOUT_RULES_LITERAL_SET_H
#define TOUT_RULES_LITERAL_SET_H

#include "rules/literals.h"

static inline int
ti_is_letter(char byte)
{
    return (unsigned)(byte | 0x20) - 'a' <= 'z' - 'a';
}

/* Whether a byte is of a word as PCRE2 sees it, as far as ASCII tells. Without a
 * branch: the trie asks it of texts. */
static inline int
ti_is_word(char byte)
{
    return ti_is_letter(byte) | ((unsigned)byte - '0' <= '9' - '0') | (byte == '_');
}

/* Makes a set of the empty literal alone, where with `is_start` no letter
 * stands before it. */
void ti_literals_clear(struct ti_literals *set, int is_start);

/* Sets are large, and have few strings: `to` becomes `from`. */
static inline void
ti_literals_copy(struct ti_literals *to, const struct ti_literals *from)
{
    to->count = from->count;
    to->longest = from->longest;
    to->is_head = from->is_head;
    to->is_first = from->is_first;
    for (unsigned i = 0; i < from->count; i++)
        to->list[i] = from->list[i];
}

void ti_needs_copy(struct ti_needs *to, const struct ti_needs *from);

/* Puts each string of `more` behind each of `run`; returns 0, with nothing changed,
 * where that would be too many or too long. */
int ti_literals_append(struct ti_literals *run, const struct ti_literals *more);

/* The same for a byte of ASCII. */
int ti_literals_append_byte(struct ti_literals *run, char byte);

/* Behind `run` a word ends or begins. */
void ti_literals_mark_border(struct ti_literals *run);

/* No letter stands before what comes next. Behind a digit that is known. */
void ti_literals_mark_begin(struct ti_literals *run);

/* What comes next is not of a word. */
void ti_literals_mark_end(struct ti_literals *run);

/* Whether what comes next has no letter before it, or is none. */
int ti_literals_are_start(const struct ti_literals *run);

/* The strings of `set`, without what is known of their beginnings. */
void ti_literals_forget_begin(struct ti_literals *set);

/* Adds the strings of `more`; returns 0 where they are too many. */
int ti_literals_unite(struct ti_literals *set, const struct ti_literals *more);

/* Whether the prefilter finds a literal by looking where words begin. */
int ti_literal_is_anchored(const struct ti_literal *literal);

/* Adds a set behind the others, if it is of any use; the weakest gives way. */
void ti_needs_add(struct ti_needs *needs, const struct ti_literals *set);

/* A text that meets one of two needs; returns 0 where nothing is left of them. */
int ti_needs_unite(struct ti_needs *needs, const struct ti_needs *more);

/* Keeps of the sets of a way those that are worth looking for. */
void ti_needs_choose(struct ti_needs *needs);

/* A match may begin with something else. */
void ti_needs_forget_head(struct ti_needs *needs);

#endif
