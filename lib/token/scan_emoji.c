/* SPDX-License-Identifier: MIT */
/*
 * Emoji as whole graphemes (UTS #51, 1.4.9): one token for a flag, a keycap, a skin
 * tone with its hand, a family joined by ZWJ.
 */
#include "token/scan.h"

#include "text/class.h"

enum {
    ZERO_WIDTH_JOINER = 0x200d,
    SELECTOR_TEXT = 0xfe0e,
    SELECTOR_EMOJI = 0xfe0f,
    KEYCAP = 0x20e3,
    SKIN_FIRST = 0x1f3fb,
    SKIN_LAST = 0x1f3ff,
    TAG_FIRST = 0xe0020,
    TAG_LAST = 0xe007f
};

/* Selectors, skin tones, marks and tags that belong to the pictograph before. */
static size_t
skip_modifiers(const struct ti_tokens *tokens, size_t at)
{
    for (;;) {
        size_t next;
        const uint32_t code = ti_code_at(tokens, at, &next);

        if (code != SELECTOR_TEXT && code != SELECTOR_EMOJI && code != KEYCAP &&
            (code < SKIN_FIRST || code > SKIN_LAST) &&
            (code < TAG_FIRST || code > TAG_LAST))
            return at;
        at = next;
    }
}

size_t
ti_scan_keycap(const struct ti_tokens *tokens, size_t at)
{
    size_t next;
    const uint32_t base = ti_code_at(tokens, at, &next);
    uint32_t code;

    if (base >= 0x80 || (base != '#' && base != '*' && !ti_is_digit((char)base)))
        return at;
    code = ti_code_at(tokens, next, &next);
    if (code == SELECTOR_EMOJI)
        code = ti_code_at(tokens, next, &next);
    return code == KEYCAP ? next : at;
}

size_t
ti_scan_emoji(const struct ti_tokens *tokens, size_t at)
{
    size_t end;
    const uint16_t class = ti_class(ti_code_at(tokens, at, &end));

    if (class & TI_CLASS_REGIONAL) {
        size_t second;

        return ti_class(ti_code_at(tokens, end, &second)) & TI_CLASS_REGIONAL ? second
                                                                              : end;
    }
    if (!(class & TI_CLASS_PICTOGRAPH))
        return ti_scan_keycap(tokens, at);
    for (;;) {
        size_t joined;
        size_t after;

        end = skip_modifiers(tokens, end);
        if (ti_code_at(tokens, end, &joined) != ZERO_WIDTH_JOINER ||
            !(ti_class(ti_code_at(tokens, joined, &after)) & TI_CLASS_PICTOGRAPH))
            return end;
        end = after;
    }
}
