/* SPDX-License-Identifier: MIT */
/*
 * A text as literals are looked for in it: letters without regard to case, one blank
 * for whatever PCRE2 takes for a space; and where in it literals may begin.
 */
#ifndef TOUT_RULES_SEARCHED_H
#define TOUT_RULES_SEARCHED_H

#include <stddef.h>
#include <stdint.h>

#include "rules/literals.h"

/* Behind a text there are so many zeros, which no literal has. */
enum { TI_SEARCHED_PADDING = TI_LITERAL_BYTES_SOUGHT };

/* Letters beyond ASCII that were there lately, and what they became. */
enum { TI_SEARCHED_CODES = 256 };

struct ti_searched {
    tout_alloc alloc;
    char *text;
    uint8_t *starts; /* a bit for each byte of the text, and 32 more */
    size_t bytes;
    size_t capacity;
    int is_portable; /* do without the instructions of this machine */
    int has_digits;  /* of whatever script */
    int is_aligned;  /* each character has its place in the text that was given */
    struct ti_searched_code {
        uint32_t code;
        uint32_t becomes;
        char text[4]; /* what it becomes, of so many bytes */
        uint8_t bytes;
        uint8_t is_digit;
    } codes[TI_SEARCHED_CODES];
};

/* What a character becomes; TI_CASELESS_UNKNOWN for one of which nothing is known. */
uint32_t ti_searched_code(uint32_t code);

/* For texts of up to `bytes` bytes. */
tout_status ti_searched_init(struct ti_searched *searched, size_t bytes,
                             const tout_alloc *alloc, tout_error *err);
void ti_searched_release(struct ti_searched *searched);
size_t ti_searched_bytes(const struct ti_searched *searched);

/* Makes text and starts of valid UTF-8: a bit for each place with a letter of ASCII
 * behind what is none, or with a character that is neither such a letter nor a blank.
 * Returns 0 for a text with a character of which nothing is known. */
int ti_searched_make(struct ti_searched *searched, const char *text, size_t bytes);

#endif
