/* SPDX-License-Identifier: MIT */
/*
 * What a text must contain for a pattern to match it. A pattern matches in one of a few
 * ways, its alternatives; for each way up to three sets of literals are known, of which
 * the text has one each, in the order of the pattern. They are found from the pattern
 * alone, in the manner of Cox (Regular Expression Matching with a Trigram Index, 2012);
 * a pattern with a way that shows none has to be tried on every text.
 */
#ifndef TOUT_RULES_LITERALS_H
#define TOUT_RULES_LITERALS_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

enum {
    TI_LITERAL_BYTES_MIN = 3, /* shorter ones are in nearly every text */
    TI_LITERAL_BYTES_MAX =
        32, /* while patterns are read; the first 16 are looked for */
    TI_LITERAL_BYTES_SOUGHT = 16,
    TI_LITERALS_MAX = 64, /* of a set */
    TI_NEEDS_MAX = 3,     /* sets of a way */
    TI_WAYS_MAX = 16
};

/* Where a literal stands among words, as far as ASCII tells. */
enum ti_edge {
    TI_EDGE_BEGIN = 1, /* no letter stands before it */
    TI_EDGE_END = 2    /* no letter, digit or underscore stands behind it */
};

/* In caseless letters: see ti_caseless(). Not NUL-terminated. */
struct ti_literal {
    uint8_t bytes;
    uint8_t edges;
    char text[TI_LITERAL_BYTES_MAX];
};

struct ti_literals {
    unsigned count;
    unsigned longest; /* bytes */
    int is_head;      /* a match begins with one of them */
    int is_first;     /* while patterns are read: so does the group at hand */
    struct ti_literal list[TI_LITERALS_MAX];
};

/* Of one way. A text has them in this order, each behind the beginning of the one
 * before. */
struct ti_needs {
    int has_digits; /* a digit, wherever it stands */
    unsigned count; /* 0: nothing else is known */
    unsigned strengths[TI_NEEDS_MAX];
    struct ti_literals sets[TI_NEEDS_MAX];
};

struct ti_ways {
    unsigned count; /* 0: nothing is known */
    struct ti_needs list[TI_WAYS_MAX];
};

/* Room for finding out what patterns need, one after the other; NULL if memory ran out.
 */
struct ti_finder;
struct ti_finder *ti_finder_new(const tout_alloc *alloc);
void ti_finder_free(struct ti_finder *finder);

/* What a pattern needs; kept until the next one. With `is_of_tokens` it is matched
 * against tokens by themselves: where they begin and end, words of the text need not.
 */
const struct ti_ways *ti_finder_ways(struct ti_finder *finder, const char *pattern,
                                     size_t bytes, int is_of_tokens);

#endif
