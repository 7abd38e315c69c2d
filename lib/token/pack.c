/* SPDX-License-Identifier: MIT */
#include "token/pack.h"

#include <string.h>

#include "base/lanes.h"

/* Two bytes of UTF-8 are 110xxxxx 10xxxxxx: letters within 128 share all of the first
 * but its last bit, and are told by that and the six bits of the second. */
enum { LEAD_FIRST = 0xc2, LEAD_LAST = 0xdf, LEAD_AT = TI_PACK_LETTERS_MAX };

#define EACH UINT64_C(0x0001000100010001) /* letter */

/* The second bytes of four letters, eight bytes, with the last bits of the first ones;
 * and with the top bit, so that no letter is like none. */
static uint32_t
pack_four(uint64_t eight)
{
    const uint64_t each =
        0x80 * EACH | (eight & EACH) << 6 | (eight >> 8 & 0x3f * EACH);
    const uint64_t pairs = (each | each >> 8) & UINT64_C(0x0000ffff0000ffff);

    return (uint32_t)((pairs | pairs >> 16) & UINT32_MAX);
}

static uint64_t
unpack_four(uint32_t four, uint64_t lead)
{
    const uint64_t pairs = (four | (uint64_t)four << 16) & UINT64_C(0x0000ffff0000ffff);
    const uint64_t each = (pairs | pairs << 8) & 0xff * EACH;

    return 0x8000 * EACH | (each & 0x3f * EACH) << 8 | lead * EACH | (each >> 6 & EACH);
}

/* Ones in the first `bytes` bytes of eight, or in all of them. */
static uint64_t
ones(size_t bytes)
{
    return bytes < 8 ? ~(~UINT64_C(0) << 8 * bytes) : ~UINT64_C(0);
}

static int
pack_letters(const uint8_t *text, size_t bytes, uint8_t mark, uint8_t *out)
{
    const uint8_t lead = text[0] & 0xfe;
    uint64_t other = 0; /* bits by which the first byte of a letter is not that */

    if (bytes % 2 || bytes > TI_PACK_TEXT_MAX || lead < LEAD_FIRST || lead > LEAD_LAST)
        return 0;
    memset(out, 0, TI_PACK_BYTES);
    for (size_t i = 0; i < bytes; i += 8) {
        const uint64_t eight = ti_load_u64(text + i);
        const uint64_t given = ones(bytes - i);

        other |= (eight ^ lead * EACH) & 0xfe * EACH & given;
        ti_store_u32(out + i / 2,
                     pack_four(eight) & (uint32_t)(ones((bytes - i) / 2) & UINT32_MAX));
    }
    out[LEAD_AT] = lead;
    out[TI_PACK_BYTES - 1] = mark | TI_PACK_LETTERS;
    return other == 0;
}

int
ti_pack(const char *text, size_t bytes, uint8_t mark, uint8_t out[TI_PACK_BYTES])
{
    if (bytes >= TI_PACK_BYTES)
        return pack_letters((const uint8_t *)text, bytes, mark, out);
    ti_lanes_store(out, ti_lanes_first(ti_lanes_load(text), bytes));
    out[TI_PACK_BYTES - 1] = mark;
    return 1;
}

void
ti_unpack(const uint8_t packed[TI_PACK_BYTES], size_t bytes, char *out)
{
    if (!(packed[TI_PACK_BYTES - 1] & TI_PACK_LETTERS)) {
        memcpy(out, packed, TI_PACK_BYTES);
        return;
    }
    for (size_t i = 0; i < bytes; i += 8)
        ti_store_u64((uint8_t *)out + i,
                     unpack_four(ti_load_u32(packed + i / 2), packed[LEAD_AT]));
}
