/* SPDX-License-Identifier: MIT */
#include "text/class.h"

#include <stddef.h>

#include <utf8proc.h>

#include "text/styled.h"

#define S TI_CLASS_SPACE
#define P TI_CLASS_SYMBOL
#define C TI_CLASS_CURRENCY
#define D TI_CLASS_DIGIT
#define U (TI_CLASS_LETTER | TI_CLASS_UPPER)
#define L TI_CLASS_LETTER

const uint16_t ti_class_ascii[128] = {
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, /* controls */
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, /* controls */
    S, P, P, P, C, P, P, P, P, P, P, P, P, P, P, P, /* blank, ! to / */
    D, D, D, D, D, D, D, D, D, D, P, P, P, P, P, P, /* 0 to ? */
    P, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, /* @ to O */
    U, U, U, U, U, U, U, U, U, U, U, P, P, P, P, P, /* P to _ */
    P, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* ` to o */
    L, L, L, L, L, L, L, L, L, L, L, P, P, P, P, S  /* p to DEL */
};

struct range {
    uint32_t first, last;
};

/* Blocks of the scripts that are written without spaces between words (Unicode 15,
 * Blocks.txt): Thai, Lao, Myanmar, Khmer, kana, bopomofo and Han, with their
 * extensions. */
static const struct range unspaced[] = {
    { 0x0e00, 0x0eff },   { 0x1000, 0x109f }, { 0x1780, 0x17ff }, { 0x2e80, 0x2fdf },
    { 0x3005, 0x3007 },   { 0x3031, 0x3035 }, { 0x3040, 0x312f }, { 0x31a0, 0x31bf },
    { 0x31f0, 0x31ff },   { 0x3400, 0x4dbf }, { 0x4e00, 0x9fff }, { 0xa9e0, 0xa9ff },
    { 0xaa60, 0xaa7f },   { 0xf900, 0xfaff }, { 0xff66, 0xff9f }, { 0x1aff0, 0x1b16f },
    { 0x20000, 0x3ffff },
};

static int
is_unspaced(uint32_t code)
{
    const size_t count = sizeof unspaced / sizeof unspaced[0];

    if (code < unspaced[0].first)
        return 0;
    for (size_t i = 0; i < count && unspaced[i].first <= code; i++)
        if (code <= unspaced[i].last)
            return 1;
    return 0;
}

static uint16_t
class_of_letter(uint32_t code, int is_upper)
{
    return (uint16_t)(TI_CLASS_LETTER | (is_upper ? TI_CLASS_UPPER : 0) |
                      (is_unspaced(code) ? TI_CLASS_UNSPACED : 0));
}

/* What a styled character is: what it reads as, but for those that are emoji. */
static uint16_t
class_of_styled(uint32_t code, struct ti_styled styled)
{
    const utf8proc_property_t *property = utf8proc_get_property((utf8proc_int32_t)code);

    if (property->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC)
        return TI_CLASS_PICTOGRAPH | TI_CLASS_STYLED;
    if (property->boundclass == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR)
        return TI_CLASS_REGIONAL | TI_CLASS_STYLED;
    return ti_class_ascii[styled.plain] | TI_CLASS_STYLED;
}

uint16_t
ti_class_rare(uint32_t code)
{
    const utf8proc_property_t *property = utf8proc_get_property((utf8proc_int32_t)code);
    const struct ti_styled styled = ti_styled(code);

    if (styled.plain)
        return class_of_styled(code, styled);
    if (property->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC)
        return TI_CLASS_PICTOGRAPH;
    if (property->ignorable)
        return TI_CLASS_IGNORABLE;
    switch (property->category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
        return class_of_letter(code, 1);
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL:
        return class_of_letter(code, 0);
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        return TI_CLASS_MARK;
    case UTF8PROC_CATEGORY_ND:
        return TI_CLASS_DIGIT;
    case UTF8PROC_CATEGORY_SC:
        return TI_CLASS_CURRENCY;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CS:
        return TI_CLASS_SPACE;
    case UTF8PROC_CATEGORY_CF:
        return TI_CLASS_IGNORABLE;
    default:
        return TI_CLASS_SYMBOL;
    }
}

uint32_t
ti_class_lower(uint32_t code)
{
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
}

const char *
ti_class_unicode_version(void)
{
    return utf8proc_unicode_version();
}

const char *
ti_class_library_version(void)
{
    return utf8proc_version();
}
