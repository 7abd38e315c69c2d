/* SPDX-License-Identifier: MIT */
#include "rules/decimal.h"

#include <tout.h>

/* 6: beyond a millionth of a nat, digits change nothing. */
enum { FRACTION_DIGITS_MAX = 6 };

static int
is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

int
ti_decimal_read(const char *text, int32_t max, int32_t *units)
{
    const int is_negative = *text == '-';
    int64_t whole = 0;
    int64_t fraction = 0;
    int64_t scale = 1;
    int64_t scaled;

    text += *text == '-' || *text == '+';
    if (!is_digit(*text))
        return 0;
    for (; is_digit(*text); text++) {
        whole = 10 * whole + (*text - '0');
        if (whole > max)
            return 0;
    }
    if (*text == '.') {
        if (!is_digit(*++text))
            return 0;
        for (unsigned i = 0; is_digit(*text); text++, i++)
            if (i < FRACTION_DIGITS_MAX) {
                fraction = 10 * fraction + (*text - '0');
                scale *= 10;
            }
    }
    if (*text != '\0' || (whole == max && fraction > 0))
        return 0;
    scaled = TOUT_SCORE_NAT * (whole * scale + fraction);
    scaled = (scaled + scale / 2) / scale;
    *units = (int32_t)(is_negative ? -scaled : scaled);
    return 1;
}
