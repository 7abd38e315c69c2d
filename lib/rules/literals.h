/* SPDX-License-Identifier: MIT */
/*
 * What a text must contain for a pattern to match it: up to three sets of literals, of
 * each of which the text has one. They are found from the pattern alone, in the manner
 * of Cox (Regular Expression Matching with a Trigram Index, 2012); a pattern that shows
 * none has to be tried on every text.
 */
#ifndef TOUT_RULES_LITERALS_H
#define TOUT_RULES_LITERALS_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

enum {
    TI_LITERAL_BYTES_MIN = 3, /* shorter ones are in nearly every text */
    TI_LITERAL_BYTES_MAX = 16,
    TI_LITERALS_MAX = 64, /* of a set */
    TI_NEEDS_MAX = 3
};

/* In caseless letters: see ti_caseless(). Not NUL-terminated. */
struct ti_literal {
    uint8_t bytes;
    char text[TI_LITERAL_BYTES_MAX];
};

struct ti_literals {
    unsigned count;
    struct ti_literal list[TI_LITERALS_MAX];
};

struct ti_needs {
    unsigned count; /* 0: nothing is known */
    struct ti_literals sets[TI_NEEDS_MAX];
};

/* What a pattern needs. Fails with E_NOMEM. */
tout_status ti_needs_find(const char *pattern, size_t bytes, const tout_alloc *alloc,
                          struct ti_needs *out, tout_error *err);

/* How rare a byte is in posts, in bits, roughly. */
unsigned ti_literal_byte_bits(char byte);

#endif
