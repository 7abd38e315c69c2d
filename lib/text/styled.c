/* SPDX-License-Identifier: MIT */
#include "text/styled.h"

enum { LONG = 0x80 };

/* The last entry of an ascending table whose value, shifted, is at most `code`; the
 * count if there is none. */
static size_t
find(const uint32_t *table, size_t count, unsigned shift, uint32_t code)
{
    size_t low = 0;
    size_t high = count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (table[middle] >> shift <= code)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? low - 1 : count;
}

struct ti_styled
ti_styled_find(uint32_t code)
{
    const size_t at = find(ti_styled_table, ti_styled_table_count, 8, code);
    struct ti_styled styled = { 0, 0 };

    if (at < ti_styled_table_count && ti_styled_table[at] >> 8 == code) {
        styled.plain = ti_styled_table[at] & (LONG - 1);
        styled.is_long = (ti_styled_table[at] & LONG) != 0;
    }
    return styled;
}

uint8_t
ti_styled_digit(uint32_t code)
{
    const size_t at = find(ti_styled_zeros, ti_styled_zeros_count, 0, code);

    if (at < ti_styled_zeros_count && code - ti_styled_zeros[at] < 10)
        return (uint8_t)('0' + (code - ti_styled_zeros[at]));
    return 0;
}
