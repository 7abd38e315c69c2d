/* SPDX-License-Identifier: MIT */
/*
 * Top-level domains: what makes "example.com" a link and "good.morning" none.
 */
#ifndef TOUT_TOKEN_TLD_H
#define TOUT_TOKEN_TLD_H

#include <stddef.h>
#include <stdint.h>

/* The bytes of the longest top-level domain that text starts with and that ends there:
 * no letter or digit of ASCII, no '@', '+' or '-' follows (twitter-text's rule). Any
 * name in Punycode will do. 0 if there is none. Valid UTF-8. */
size_t ti_tld_bytes(const char *text, size_t bytes);

/* Made by tlds.py: names in the order of their bytes, each ended by a NUL. */
extern const size_t ti_tld_count;
extern const uint16_t ti_tld_starts[];
extern const uint8_t ti_tld_text[];

#endif
