/* SPDX-License-Identifier: MIT */
/*
 * Kana and ideographs, and the marks between them, as most are: of three bytes, their
 * own folded text, and nothing attached to them. Each two neighbours are a token, as
 * scan.c has it, to whom all other runs are left.
 */
#include "token/scan.h"

#include <string.h>

#include "base/hash.h"
#include "text/class.h"

enum {
    CHARACTER_BYTES = 3,
    CHARACTER = TI_CLASS_LETTER | TI_CLASS_UNSPACED | TI_CLASS_ITSELF,
    MARK = TI_CLASS_SYMBOL | TI_CLASS_ITSELF,
    MARKS_BEGIN = 0x3000,
    MARKS_END = 0x3040,
    ATTACHED = TI_CLASS_MARK | TI_CLASS_IGNORABLE
};

/* Whether a character of three bytes is at `at`, of those from U+3000 to U+9FFF. */
static inline int
is_of_three(const unsigned char *at)
{
    return at[0] >= 0xe3 && at[0] <= 0xe9;
}

static inline uint32_t
code_at(const unsigned char *at)
{
    return (at[0] & 0x0fU) << 12 | (at[1] & 0x3fU) << 6 | (at[2] & 0x3fU);
}

/* The class of a character beyond ASCII; 0 of ASCII and at the end of the post. */
static inline uint16_t
wide_class(const struct ti_tokens *tokens, size_t at)
{
    const unsigned char *text = (const unsigned char *)tokens->text + at;

    if (text[0] < 0x80)
        return 0;
    return ti_class_wide(is_of_three(text) ? code_at(text)
                                           : ti_utf8_next(tokens->text, &at));
}

/* A token of text[begin .. end), one character or two, its text at `folded`. */
static void
put_characters(const struct ti_scanner *scanner, struct ti_token *token,
               uint32_t folded, size_t begin, size_t end)
{
    const char *text = scanner->tokens->text + begin;
    const uint64_t hash = end - begin == CHARACTER_BYTES
                              ? ti_hash_three(text, scanner->seed)
                              : ti_hash_six(text, scanner->seed);

    memcpy(scanner->tokens->folded + folded, text, (size_t)2 * CHARACTER_BYTES);
    *token = (struct ti_token){
        .hash = hash,
        .unit = hash,
        .begin = (uint32_t)begin,
        .end = (uint32_t)end,
        .folded = folded,
        .norm_bytes = (uint8_t)(end - begin),
        .kind = TOUT_TOKEN_CHARACTERS,
    };
}

/* A run from a character on; its beginning, and no token made, if any of it is not of
 * that kind. */
static size_t
scan_run(const struct ti_scanner *scanner, size_t begin)
{
    struct ti_tokens *tokens = scanner->tokens;
    struct ti_token *const first = tokens->list + tokens->count;
    struct ti_token *token = first;
    uint32_t folded = tokens->folded_bytes;
    size_t previous = begin;
    size_t at = begin + CHARACTER_BYTES;
    uint16_t class = wide_class(tokens, at);

    while (class == CHARACTER &&
           is_of_three((const unsigned char *)tokens->text + at)) {
        class = wide_class(tokens, at + CHARACTER_BYTES);
        put_characters(scanner, token++, folded, previous, at + CHARACTER_BYTES);
        folded += 2 * CHARACTER_BYTES;
        previous = at;
        at += CHARACTER_BYTES;
    }
    if (class & (ATTACHED | TI_CLASS_UNSPACED))
        return begin;
    if (previous == begin) {
        put_characters(scanner, token++, folded, begin, at);
        folded += CHARACTER_BYTES;
    }
    tokens->kinds[TOUT_TOKEN_CHARACTERS] += (uint32_t)(token - first);
    tokens->count += (uint32_t)(token - first);
    tokens->folded_bytes = folded;
    return at;
}

static size_t
scan_mark(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    const char *text = tokens->text + begin;
    const size_t end = begin + CHARACTER_BYTES;

    if (wide_class(tokens, end) & ATTACHED)
        return begin;
    memcpy(ti_token_room(scanner), text, CHARACTER_BYTES);
    ti_token_add(scanner, TOUT_TOKEN_PUNCTUATION, begin, end, CHARACTER_BYTES,
                 ti_hash_three(text, scanner->seed));
    return end;
}

size_t
ti_scan_unspaced(const struct ti_scanner *scanner, size_t begin)
{
    const unsigned char *text = (const unsigned char *)scanner->tokens->text;
    size_t at = begin;

    while (is_of_three(text + at)) {
        const uint32_t code = code_at(text + at);
        const uint16_t class = ti_class_wide(code);
        size_t end = at;

        if (class == CHARACTER)
            end = scan_run(scanner, at);
        else if (class == MARK && code >= MARKS_BEGIN && code < MARKS_END)
            end = scan_mark(scanner, at);
        if (end == at)
            break;
        at = end;
    }
    return at;
}
