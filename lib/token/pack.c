/* SPDX-License-Identifier: MIT */
#include "token/pack.h"

#include <string.h>

/* Two bytes of UTF-8 are 110xxxxx 10xxxxxx: letters within 128 share all of the first
 * but its last bit, and are told by that and the six bits of the second. */
enum { LEAD_FIRST = 0xc2, LEAD_LAST = 0xdf, LEAD_AT = TI_PACK_LETTERS_MAX };

static int
pack_letters(const unsigned char *text, size_t bytes, uint8_t mark, uint8_t *out)
{
    const unsigned lead = text[0] & 0xfeU;

    if (bytes % 2 || bytes > TI_PACK_TEXT_MAX || text[0] < LEAD_FIRST ||
        text[0] > LEAD_LAST)
        return 0;
    memset(out, 0, TI_PACK_BYTES);
    for (size_t i = 0; i < bytes; i += 2) {
        if ((text[i] & 0xfeU) != lead)
            return 0;
        /* With the top bit, so that no letter is like none. */
        out[i / 2] = (uint8_t)(0x80U | (text[i] & 1U) << 6 | (text[i + 1] & 0x3fU));
    }
    out[LEAD_AT] = (uint8_t)lead;
    out[TI_PACK_BYTES - 1] = mark | TI_PACK_LETTERS;
    return 1;
}

int
ti_pack(const char *text, size_t bytes, uint8_t mark, uint8_t out[TI_PACK_BYTES])
{
    if (bytes >= TI_PACK_BYTES)
        return pack_letters((const unsigned char *)text, bytes, mark, out);
    memset(out, 0, TI_PACK_BYTES);
    memcpy(out, text, bytes);
    out[TI_PACK_BYTES - 1] = mark;
    return 1;
}

void
ti_unpack(const uint8_t packed[TI_PACK_BYTES], size_t bytes, char *out)
{
    if (!(packed[TI_PACK_BYTES - 1] & TI_PACK_LETTERS)) {
        memcpy(out, packed, bytes);
        return;
    }
    for (size_t i = 0; i < bytes; i += 2) {
        out[i] = (char)(packed[LEAD_AT] | (packed[i / 2] >> 6 & 1));
        out[i + 1] = (char)(0x80 | (packed[i / 2] & 0x3f));
    }
}
