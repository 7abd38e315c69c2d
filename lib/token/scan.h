/* SPDX-License-Identifier: MIT */
/*
 * The scanner: one pass over a post that cuts it into tokens. It needs no model. Each
 * scan_*.c finds one kind; scan.c asks them in turn.
 */
#ifndef TOUT_TOKEN_SCAN_H
#define TOUT_TOKEN_SCAN_H

#include <stddef.h>
#include <stdint.h>

#include "text/fold.h"
#include "token/stem.h"
#include "token/token.h"

struct ti_scanner {
    struct ti_tokens *tokens;
    struct ti_folder *folder;
    struct ti_stemmer *stemmer;
    uint64_t seed; /* of the tokens' hashes, and the stemmer's */
};

/* Fills tokens->list from tokens->text. Linear in the bytes; allocates nothing. */
void ti_scan(const struct ti_scanner *scanner);

/* Each looks at `at`, a border between code points, and returns the end of a token of
 * its kind that starts there, or `at` itself if none does. */
size_t ti_scan_link(const struct ti_tokens *tokens, size_t at);
size_t ti_scan_mention(const struct ti_tokens *tokens, size_t at);
size_t ti_scan_hashtag(const struct ti_tokens *tokens, size_t at);
size_t ti_scan_emoji(const struct ti_tokens *tokens, size_t at);

/* What a number or an amount is made of. */
struct ti_number {
    size_t end;
    uint8_t kind;   /* TOUT_TOKEN_NUMBER or TOUT_TOKEN_AMOUNT */
    uint8_t digits; /* before the decimal mark; at most 12: beyond, size says nothing */
};

/* The number or amount that starts at `at`; its end is `at` if none does. */
struct ti_number ti_scan_number(const struct ti_tokens *tokens, size_t at);

#endif
