/* SPDX-License-Identifier: MIT */
/*
 * Marks that stand plainly: a run of sentence marks, or one sign of ASCII, and nothing
 * behind it that could make anything else of it; and faces between blanks.
 */
#include "token/scan.h"

#include <string.h>

#include "base/hash.h"
#include "token/byte.h"

enum {
    BEYOND = TI_BYTE_BEYOND,
    MOUTH = TI_BYTE_NOSE | TI_BYTE_MOUTH,
    TURNED = TI_BYTE_EYES | TI_BYTE_NOSE
};

/* What may not follow a sign: marks and selectors are beyond ASCII, and belong to it; a
 * face, a heart, a hashtag or a mention may begin there, or a word in which the sign
 * poses as a letter. A sign that is not here is never looked at. */
static const uint16_t doubts[128] = {
    ['!'] = BEYOND | TI_BYTE_LETTER,
    ['"'] = BEYOND,
    ['#'] = BEYOND | TI_BYTE_NAME,
    ['%'] = BEYOND,
    ['&'] = BEYOND,
    ['\''] = BEYOND,
    ['('] = BEYOND | TURNED,
    [')'] = BEYOND | TURNED,
    ['*'] = BEYOND,
    ['+'] = BEYOND,
    [','] = BEYOND,
    ['-'] = BEYOND | TI_BYTE_LOW_LINE,
    ['.'] = BEYOND,
    ['/'] = BEYOND,
    [':'] = BEYOND | MOUTH,
    [';'] = BEYOND | MOUTH,
    ['<'] = BEYOND | TI_BYTE_HEART,
    ['='] = BEYOND | MOUTH,
    ['>'] = BEYOND | TI_BYTE_EYES,
    ['?'] = BEYOND,
    ['@'] = BEYOND | TURNED | TI_BYTE_DOTTED | TI_BYTE_UNNAMED,
    ['['] = BEYOND | TURNED,
    ['\\'] = BEYOND | TURNED,
    [']'] = BEYOND | TURNED,
    ['^'] = BEYOND | TI_BYTE_LOW_LINE,
    ['_'] = BEYOND,
    ['`'] = BEYOND,
    ['{'] = BEYOND | TURNED,
    ['|'] = BEYOND | TURNED | TI_BYTE_LETTER,
    ['}'] = BEYOND | TURNED,
    ['~'] = BEYOND,
};

static int
is_sentence_mark(char byte)
{
    return byte == '!' || byte == '?' || byte == '.';
}

uint64_t
ti_scan_sign_hash(const struct ti_scanner *scanner, char sign)
{
    uint64_t *hash = &scanner->words->signs[sign & (TI_WORDS_SIGNS - 1)];

    if (*hash == 0)
        *hash = ti_hash_byte(sign, scanner->seed);
    return *hash;
}

/* Sentence marks behind the first; a letter behind them is not one in disguise. */
static size_t
scan_run(const struct ti_scanner *scanner, size_t begin, size_t end)
{
    const struct ti_tokens *tokens = scanner->tokens;
    struct ti_token *token;

    while (is_sentence_mark(tokens->text[end]))
        end++;
    if (ti_byte(tokens->text[end]) & BEYOND || end - begin > TOUT_TOKEN_BYTES_MAX)
        return begin;
    memcpy(ti_token_room(scanner), tokens->text + begin, end - begin);
    token = ti_token_make_of(scanner, TOUT_TOKEN_PUNCTUATION, begin, end, end - begin);
    token->unit = ti_scan_sign_hash(scanner, tokens->text[begin]);
    return end;
}

/* Eyes, perhaps a nose, and a mouth, with blanks around them. */
static size_t
scan_face(const struct ti_scanner *scanner, size_t begin)
{
    const char *at = scanner->tokens->text + begin;
    const int has_nose =
        ti_byte(at[1]) & TI_BYTE_NOSE && ti_byte(at[2]) & TI_BYTE_MOUTH;
    const size_t end = begin + (has_nose ? 3 : 2);

    if (!(ti_byte(at[0]) & TI_BYTE_EYES) ||
        !(ti_byte(at[has_nose + 1]) & TI_BYTE_MOUTH) ||
        !(ti_byte(at[end - begin]) & TI_BYTE_BLANK) ||
        (begin > 0 && !(ti_byte(at[-1]) & TI_BYTE_BLANK)))
        return begin;
    ti_token_make_of(scanner, TOUT_TOKEN_EMOTICON, begin, end,
                     ti_token_put_ascii(scanner, begin, end));
    return end;
}

size_t
ti_scan_mark(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    const char sign = tokens->text[begin];
    const char next = tokens->text[begin + 1];
    const uint16_t doubt = doubts[sign & 0x7f];

    if (!doubt || ti_byte(next) & doubt)
        return scan_face(scanner, begin);
    if (is_sentence_mark(sign) && is_sentence_mark(next))
        return scan_run(scanner, begin, begin + 2);
    *ti_token_room(scanner) = sign;
    ti_token_add(scanner, TOUT_TOKEN_PUNCTUATION, begin, begin + 1, 1,
                 ti_scan_sign_hash(scanner, sign));
    return begin + 1;
}
