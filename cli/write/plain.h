/* SPDX-License-Identifier: MIT */
/*
 * Eight bytes of text at a time: whether one of them is what is looked for.
 *
 * The test of Mycroft: a byte less n borrows into its highest bit where the byte is
 * smaller. It is sure that there is none; where it says there may be, the bytes are
 * looked at one by one.
 */
#ifndef TOUT_CLI_WRITE_PLAIN_H
#define TOUT_CLI_WRITE_PLAIN_H

#include <stdint.h>
#include <string.h>

#define PLAIN_EACH(byte) (UINT64_C(0x0101010101010101) * (byte))
#define PLAIN_HIGHS PLAIN_EACH(0x80)

static inline uint64_t
plain_load(const char *text)
{
    uint64_t bytes;

    memcpy(&bytes, text, sizeof bytes);
    return bytes;
}

/* Other than 0 if a byte is below `limit`, which is at most 0x80. */
static inline uint64_t
plain_has_below(uint64_t bytes, uint64_t limit)
{
    return (bytes - PLAIN_EACH(limit)) & ~bytes & PLAIN_HIGHS;
}

static inline uint64_t
plain_has(uint64_t bytes, uint64_t byte)
{
    return plain_has_below(bytes ^ PLAIN_EACH(byte), 1);
}

#endif
