/* SPDX-License-Identifier: MIT */
/*
 * Hashtags in any script, and cashtags, by twitter-text's rules.
 */
#include "token/scan.h"

#include <string.h>

#include "text/class.h"

enum {
    SELECTOR_FIRST = 0xfe00,
    SELECTOR_LAST = 0xfe0f,
    KEYCAP = 0x20e3,
    FULL_WIDTH_HASH = 0xff03,
    CASHTAG_MAX = 6,
    SUFFIX_MAX = 2
};

/* Beside letters, marks and digits: joiners of Persian and Indic scripts, marks of
 * Hebrew, Japanese and Tibetan, the Catalan dot. */
static int
is_special(uint32_t code)
{
    static const uint16_t special[] = { '_',    0x200c, 0x200d, 0xa67e, 0x05be, 0x05f3,
                                        0x05f4, 0xff5e, 0x301c, 0x309b, 0x309c, 0x30a0,
                                        0x30fb, 0x3003, 0x0f0b, 0x0f0c, 0x00b7 };

    for (size_t i = 0; i < sizeof special / sizeof special[0]; i++)
        if (special[i] == code)
            return 1;
    return 0;
}

static int
is_selector(uint32_t code)
{
    return code >= SELECTOR_FIRST && code <= SELECTOR_LAST;
}

static int
is_letter(uint32_t code)
{
    return (ti_class(code) & (TI_CLASS_LETTER | TI_CLASS_MARK)) != 0 &&
           !is_selector(code);
}

static int
is_part(uint32_t code)
{
    return is_letter(code) || ti_class(code) & TI_CLASS_DIGIT || is_special(code);
}

size_t
ti_scan_hashtag(const struct ti_tokens *tokens, size_t at)
{
    const uint32_t before = ti_code_before(tokens, at);
    int has_letter = 0;
    size_t end;
    size_t next;

    ti_code_at(tokens, at, &end);
    if (before == '&' || (before && is_part(before)))
        return at;
    for (;;) {
        const uint32_t code = ti_code_at(tokens, end, &next);

        if (next == end || !is_part(code))
            break;
        has_letter |= is_letter(code) && code != KEYCAP;
        end = next;
    }
    next = end;
    if (!has_letter || (end < tokens->bytes && tokens->text[end] == '#') ||
        ti_code_at(tokens, end, &next) == FULL_WIDTH_HASH ||
        ti_starts_with(tokens, end, "://"))
        return at;
    return end;
}

static size_t
skip_letters(const struct ti_tokens *tokens, size_t at, size_t max)
{
    size_t end = at;

    while (end < tokens->bytes && end - at < max && (tokens->text[end] | 0x20) >= 'a' &&
           (tokens->text[end] | 0x20) <= 'z')
        end++;
    return end;
}

size_t
ti_scan_cashtag(const struct ti_tokens *tokens, size_t at)
{
    static const char marks[] = "!'#%&()*+,\\-./:;<=>?@[]^_{|}~$";
    const uint32_t before = ti_code_before(tokens, at);
    size_t end = skip_letters(tokens, at + 1, CASHTAG_MAX);
    size_t next;
    uint32_t after;

    if (end == at + 1 ||
        (before && !(ti_class(before) & (TI_CLASS_SPACE | TI_CLASS_IGNORABLE))))
        return at;
    if (end < tokens->bytes && (tokens->text[end] == '.' || tokens->text[end] == '_')) {
        next = skip_letters(tokens, end + 1, SUFFIX_MAX);
        if (next > end + 1)
            end = next;
    }
    after = ti_code_at(tokens, end, &next);
    if (next == end || ti_class(after) & TI_CLASS_SPACE ||
        (after < 0x80 && strchr(marks, (int)after)))
        return end;
    return at;
}
