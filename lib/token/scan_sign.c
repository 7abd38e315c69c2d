/* SPDX-License-Identifier: MIT */
/*
 * Emoji and signs beyond ASCII that stand by themselves. What they are hangs on
 * Unicode's tables and takes long to find; it is remembered by their bytes.
 *
 * Either all bytes beyond ASCII in a row are one token, and nothing around them can
 * change that: those are remembered with what is attached to them. Or a plain emoji of
 * four bytes stands among others: nothing that follows belongs to it, and it is no
 * letter, of which three in a row are text.
 */
#include "token/scan.h"

#include <string.h>

#include "base/math.h"
#include "text/class.h"
#include "token/byte.h"

enum { EMOJI_BYTES = 4, FULL_WIDTH_AT = 0xff20, FULL_WIDTH_HASH = 0xff03 };

/* How many bytes beyond ASCII stand here in a row; at most 16. */
static uint32_t
count_beyond(struct ti_lanes lanes)
{
    return ti_lowest_bit(~ti_lanes_have(lanes, 7));
}

/* Digits may begin a keycap, and go on with a row of styled characters; sentence marks
 * go on with an ellipsis. */
static int
ends_plainly(char next)
{
    return !(ti_byte(next) & (TI_BYTE_BEYOND | TI_BYTE_DIGIT)) && next != '.' &&
           next != '!' && next != '?';
}

/* Whether four bytes begin as most emoji do, and are no skin tone. */
static int
may_be_emoji(const char *at)
{
    enum { LEAD = 0x9ff0, SKIN_BLOCK = 0x8f, SKIN_FIRST = 0xbb };
    const uint32_t four = ti_load_u32((const uint8_t *)at);

    return (four & 0xffff) == LEAD &&
           ((four >> 16 & 0xff) != SKIN_BLOCK || four >> 24 < SKIN_FIRST);
}

/* The key of `bytes` bytes, fewer than 16. */
static struct ti_lanes
key_of(struct ti_lanes lanes, uint32_t bytes, uint8_t mark)
{
    uint8_t key[TI_LANES];

    ti_lanes_store(key, ti_lanes_first(lanes, bytes));
    key[TI_LANES - 1] = mark;
    return ti_lanes_load(key);
}

/* What may be remembered here: how many bytes, 0 if nothing can be, and by which mark.
 */
struct sign {
    uint32_t bytes;
    uint8_t mark;
    struct ti_lanes key;
};

static struct sign
emoji_at(const char *at, struct ti_lanes lanes, uint32_t beyond)
{
    const int is_plain =
        may_be_emoji(at) && (beyond > EMOJI_BYTES ? may_be_emoji(at + EMOJI_BYTES)
                                                  : ends_plainly(at[EMOJI_BYTES]));

    return (struct sign){ is_plain ? EMOJI_BYTES : 0, TI_WORD_EMOJI,
                          key_of(lanes, EMOJI_BYTES, TI_WORD_EMOJI) };
}

static struct sign
island_at(const struct ti_tokens *tokens, size_t begin, struct ti_lanes lanes,
          uint32_t beyond)
{
    const char *text = tokens->text;
    const int stands_alone =
        beyond < TI_LANES && ends_plainly(text[begin + beyond]) &&
        (begin == 0 || !(ti_byte(text[begin - 1]) & TI_BYTE_BEYOND));

    return (struct sign){ stands_alone ? beyond : 0, TI_WORD_SIGN,
                          key_of(lanes, beyond % TI_LANES, TI_WORD_SIGN) };
}

static size_t
recall(const struct ti_scanner *scanner, size_t begin, const struct sign *sign)
{
    const struct ti_plain_word *word = ti_words_find(scanner->words, sign->key);
    struct ti_token *token;

    if (!word)
        return begin;
    memcpy(ti_token_room(scanner), word->stem, sizeof word->stem);
    token = ti_token_add(scanner, word->kind, begin, begin + sign->bytes,
                         word->norm_bytes, word->hash);
    token->unit = word->unit;
    return token->end;
}

size_t
ti_scan_sign(const struct ti_scanner *scanner, size_t begin)
{
    const char *at = scanner->tokens->text + begin;
    const struct ti_lanes lanes = ti_lanes_load(at);
    const uint32_t beyond = count_beyond(lanes);
    struct sign sign = emoji_at(at, lanes, beyond);
    size_t end = sign.bytes ? recall(scanner, begin, &sign) : begin;

    if (end > begin)
        return end;
    sign = island_at(scanner->tokens, begin, lanes, beyond);
    return sign.bytes ? recall(scanner, begin, &sign) : begin;
}

static void
remember(const struct ti_scanner *scanner, const struct ti_token *token,
         const struct sign *sign)
{
    struct ti_plain_word *word;

    if (token->end - token->begin != sign->bytes ||
        token->norm_bytes > sizeof word->stem ||
        ti_words_find(scanner->words, sign->key))
        return;
    word = ti_words_add(scanner->words, sign->key);
    if (!word)
        return;
    word->hash = token->hash;
    word->unit = token->unit;
    word->said = token->said;
    memcpy(word->stem, ti_token_norm(scanner->tokens, token), token->norm_bytes);
}

void
ti_scan_remember_sign(const struct ti_scanner *scanner)
{
    const struct ti_tokens *tokens = scanner->tokens;
    const struct ti_token *token = &tokens->list[tokens->count - 1];
    const char *at = tokens->text + token->begin;
    const struct ti_lanes lanes = ti_lanes_load(at);
    const uint32_t beyond = count_beyond(lanes);
    size_t next;
    const uint32_t code = ti_code_at(tokens, token->begin, &next);
    const uint16_t class = ti_class(code);
    struct sign sign;

    if ((token->kind != TOUT_TOKEN_EMOJI && token->kind != TOUT_TOKEN_PUNCTUATION) ||
        class & (TI_CLASS_LETTER | TI_CLASS_DIGIT | TI_CLASS_CURRENCY) ||
        code == FULL_WIDTH_AT || code == FULL_WIDTH_HASH)
        return;
    sign = emoji_at(at, lanes, beyond);
    if (sign.bytes && class & TI_CLASS_PICTOGRAPH && !(class & TI_CLASS_STYLED)) {
        remember(scanner, token, &sign);
        return;
    }
    sign = island_at(tokens, token->begin, lanes, beyond);
    if (sign.bytes)
        remember(scanner, token, &sign);
}
