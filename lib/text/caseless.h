/* SPDX-License-Identifier: MIT */
/*
 * One code point for all that differ in case only, whatever language. It takes together
 * at least what PCRE2 takes for the same without regard to case, in every Unicode
 * version up to ours; of code points that ours lacks nothing is known.
 */
#ifndef TOUT_TEXT_CASELESS_H
#define TOUT_TEXT_CASELESS_H

#include <stddef.h>
#include <stdint.h>

#define TI_CASELESS_UNKNOWN UINT32_MAX

/* TI_CASELESS_UNKNOWN for a code point without a character. */
uint32_t ti_caseless(uint32_t code);

/* Code points grow by one byte at most: U+023A, of two, is U+2C65, of three. */
static inline size_t
ti_caseless_capacity(size_t bytes)
{
    return bytes + bytes / 2;
}

#endif
