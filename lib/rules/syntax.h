/* SPDX-License-Identifier: MIT */
/*
 * Patterns read item by item, as far as their syntax is that of models/RULES.md,
 * section 8. What lies beyond it is one item, UNKNOWN: whoever meets it may assume
 * nothing about the pattern.
 */
#ifndef TOUT_RULES_SYNTAX_H
#define TOUT_RULES_SYNTAX_H

#include <stddef.h>
#include <stdint.h>

enum ti_item_kind {
    TI_ITEM_END,
    TI_ITEM_UNKNOWN,
    TI_ITEM_CODES,     /* one of a few characters, which are listed */
    TI_ITEM_ANY,       /* one of many characters, or several */
    TI_ITEM_ASSERTION, /* takes up nothing: \b, ^, $, \K */
    TI_ITEM_SETTING, /* takes up nothing and does nothing by itself: (?i), a comment */
    TI_ITEM_REFERENCE, /* what a group has matched */
    TI_ITEM_GROUP,     /* up to the CLOSE that belongs to it */
    TI_ITEM_AHEAD,     /* the same; a group that takes up nothing */
    TI_ITEM_BEHIND,    /* the same, and looks backwards */
    TI_ITEM_OR,
    TI_ITEM_CLOSE
};

enum {
    TI_ITEM_CODES_MAX = 16, /* a class of more characters is ANY */
    TI_REPEAT_FOR_EVER = -1
};

/* How often what stands before it comes; once where there is no quantifier. */
struct ti_repeat {
    int32_t least;
    int32_t most;
    size_t end; /* behind it */
};

struct ti_item {
    enum ti_item_kind kind;
    size_t begin; /* bytes of the pattern */
    size_t end;
    uint32_t codes[TI_ITEM_CODES_MAX];
    unsigned code_count;
};

struct ti_syntax {
    const char *text; /* a pattern that PCRE2 compiles */
    size_t bytes;
    size_t at;
};

/* The item at syntax->at, and on. */
struct ti_item ti_syntax_next(struct ti_syntax *syntax);

/* The quantifier at syntax->at, if there is one, and on. */
struct ti_repeat ti_syntax_repeat(struct ti_syntax *syntax);

#endif
