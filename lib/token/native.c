/* SPDX-License-Identifier: MIT */
/* Whether characters beyond ASCII are at home in a post. */
#include "token/scan.h"

#include "text/class.h"
#include "text/lookalike.h"

/* Below U+0600 nobody writes without spaces. */
enum {
    SPACED_END = 0x600,
    FULL_WIDTH_FIRST = 0xff00,
    HANGUL_FIRST = 0xac00,
    HANGUL_LAST = 0xd7a3
};

/* Letters that look like those of Latin say nothing: disguises are made of them. */
static int
tells_script(uint32_t code)
{
    const uint16_t class = ti_class(code);

    return code >= 0x80 && code <= 0x1ffff && class & TI_CLASS_LETTER &&
           !(class & TI_CLASS_STYLED) && !ti_lookalike(code).plain;
}

static int
has_block(const struct ti_tokens *tokens, uint32_t code)
{
    return tokens->blocks[code >> 13] >> (code >> 8 & 31) & 1;
}

static void
note_letters(struct ti_tokens *tokens)
{
    tokens->has_blocks = 1;
    for (size_t i = 0; i < sizeof tokens->blocks / sizeof tokens->blocks[0]; i++)
        tokens->blocks[i] = 0;
    for (size_t at = 0; at < tokens->bytes;) {
        const uint32_t code = ti_code_at(tokens, at, &at);

        if ((code < SPACED_END && has_block(tokens, code)) || !tells_script(code))
            continue;
        tokens->blocks[code >> 13] |= 1U << (code >> 8 & 31);
        if (ti_class(code) & TI_CLASS_UNSPACED ||
            (code >= HANGUL_FIRST && code <= HANGUL_LAST))
            tokens->blocks[FULL_WIDTH_FIRST >> 13] |= 1U
                                                      << (FULL_WIDTH_FIRST >> 8 & 31);
    }
}

/* Digits and letters of a script are at home beside its letters, characters of full
 * width beside those of East Asia; all others nowhere. Blocks of 256 stand for scripts.
 */
int
ti_scan_is_native(struct ti_tokens *tokens, size_t at)
{
    size_t next;
    const uint32_t code = ti_code_at(tokens, at, &next);

    tokens->asked++;
    if (code < 0x80 || code > 0x1ffff)
        return 0;
    if (!tokens->has_blocks)
        note_letters(tokens);
    return has_block(tokens, code);
}
