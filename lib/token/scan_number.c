/* SPDX-License-Identifier: MIT */
/*
 * Numbers as people write them: grouped digits, 10k and 1000s, currency before or
 * behind, per cent.
 */
#include "token/scan.h"

#include "text/class.h"
#include "text/utf8.h"

enum { DIGITS_MAX = 12 };

static uint16_t
class_at(const struct ti_tokens *tokens, size_t at, size_t *next)
{
    *next = at;
    return at < tokens->bytes ? ti_class(ti_utf8_next(tokens->text, next)) : 0;
}

/* Digits with single points and commas between them. Digits behind a separator count as
 * part of the number's size only in groups of three: 10.000 is ten thousand, 10.5 is
 * ten. */
static size_t
skip_digits(const struct ti_tokens *tokens, size_t at, uint8_t *digits)
{
    unsigned total = 0;
    unsigned group = 0;
    int is_first = 1;
    size_t end = at;

    for (;;) {
        size_t next;
        size_t after;
        const uint16_t class = class_at(tokens, end, &next);

        if (class & TI_CLASS_DIGIT) {
            group++;
            end = next;
            continue;
        }
        if (is_first || group == 3)
            total += group;
        if (!(class & TI_CLASS_SYMBOL) || group == 0 ||
            (tokens->text[end] != '.' && tokens->text[end] != ',') ||
            !(class_at(tokens, next, &after) & TI_CLASS_DIGIT))
            break;
        is_first = 0;
        group = 0;
        end = next;
    }
    *digits = (uint8_t)(total < DIGITS_MAX ? total : DIGITS_MAX);
    return end;
}

/* k, m or s right behind the digits and not the start of a word: 10k, 2M, 1000s. */
static size_t
skip_suffix(const struct ti_tokens *tokens, size_t at, uint8_t *digits)
{
    unsigned more = 0;
    size_t next;

    if (at >= tokens->bytes)
        return at;
    switch (tokens->text[at]) {
    case 'k':
    case 'K':
        more = 3;
        break;
    case 'm':
    case 'M':
        more = 6;
        break;
    case 's':
        break;
    default:
        return at;
    }
    if (class_at(tokens, at + 1, &next) &
        (TI_CLASS_LETTER | TI_CLASS_DIGIT | TI_CLASS_MARK))
        return at;
    *digits = (uint8_t)(*digits + more < DIGITS_MAX ? *digits + more : DIGITS_MAX);
    return at + 1;
}

struct ti_number
ti_scan_number(const struct ti_tokens *tokens, size_t at)
{
    struct ti_number number = { at, TOUT_TOKEN_NUMBER, 0 };
    size_t start = at;
    size_t next;
    uint16_t class = class_at(tokens, at, &next);

    if (class & TI_CLASS_CURRENCY) {
        number.kind = TOUT_TOKEN_AMOUNT;
        start = next;
        if (start < tokens->bytes && tokens->text[start] == ' ')
            start++;
    }
    if (!(class_at(tokens, start, &next) & TI_CLASS_DIGIT))
        return number;
    number.end = skip_digits(tokens, start, &number.digits);
    number.end = skip_suffix(tokens, number.end, &number.digits);
    class = class_at(tokens, number.end, &next);
    if ((class & TI_CLASS_CURRENCY && number.kind == TOUT_TOKEN_NUMBER) ||
        (class && tokens->text[number.end] == '%')) {
        number.kind = TOUT_TOKEN_AMOUNT;
        number.end = next;
    }
    return number;
}
