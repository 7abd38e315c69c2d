/* SPDX-License-Identifier: MIT */
/*
 * Numbers as people write them: grouped digits, 10k and 1000s; and amounts: a currency
 * before or behind, as a sign or as a word, or per cent.
 */
#include "token/scan.h"

#include <string.h>

#include "text/class.h"

enum {
    DIGITS_MAX = 12,
    STYLED_MIN = 2, /* digits: one is a bullet or a footnote */
    NO_BREAK = 0xa0,
    THIN = 0x2009,
    NARROW_NO_BREAK = 0x202f,
    PREFIX_MAX = 3, /* letters, and bytes, of the longest word in before_figure */
    WORD_BYTES_MAX = 16
};

/* Words that people put before a figure, and behind it, folded. "rb" and "jt" are
 * thousands and millions, and of nothing but rupiah. */
static const char before_figure[] =
    " rp rs usd eur gbp us$ r$ a$ c$ hk$ s$ nz$ aud cad idr inr ngn kes php rm chf ";
static const char behind_figure[] =
    " usd eur euro euros gbp dollar dollars bucks usdt btc eth rb rbu ribu jt juta idr "
    "rs inr rupees tl lira kr sek nok dkk zł zl pln chf brl reais pesos mxn yen jpy "
    "aud "
    "cad kes ngn ghs aed sar руб рублей рубля р грн тг ريال درهم 円 元 원 ";

static uint16_t
class_at(const struct ti_tokens *tokens, size_t at, size_t *next)
{
    const uint32_t code = ti_code_at(tokens, at, next);

    return *next > at ? ti_class(code) : 0;
}

static size_t
skip_attached(const struct ti_tokens *tokens, size_t at)
{
    size_t next;

    while (class_at(tokens, at, &next) & (TI_CLASS_MARK | TI_CLASS_IGNORABLE))
        at = next;
    return at;
}

/* Points and commas go between digits singly; blanks that keep a line together, only
 * before three digits. */
static size_t
skip_separator(const struct ti_tokens *tokens, size_t at)
{
    size_t next;
    const uint32_t code = ti_code_at(tokens, at, &next);
    size_t digit = next;

    if (code == '.' || code == ',')
        return class_at(tokens, next, &digit) & TI_CLASS_DIGIT ? next : at;
    if (code != NO_BREAK && code != THIN && code != NARROW_NO_BREAK)
        return at;
    for (unsigned i = 0; i < 3; i++)
        if (!(class_at(tokens, digit, &digit) & TI_CLASS_DIGIT))
            return at;
    return next;
}

/* Digits of one style, in groups. Digits behind a separator count as part of the
 * number's size only in threes: 10.000 is ten thousand, 10.5 is ten. */
static size_t
skip_digits(struct ti_tokens *tokens, size_t begin, struct ti_number *number)
{
    size_t next;
    const uint16_t style = class_at(tokens, begin, &next) & TI_CLASS_STYLED;
    unsigned foreign = 0;
    unsigned total = 0;
    unsigned group = 0;
    int is_first = 1;
    size_t end = begin;

    number->is_plain = 1;
    for (;;) {
        const uint16_t class = class_at(tokens, end, &next);
        size_t separated;

        if (class & TI_CLASS_DIGIT && (class & TI_CLASS_STYLED) == style) {
            const size_t attached = skip_attached(tokens, next);

            foreign += next - end > 1 || attached > next;
            group++;
            end = attached;
            continue;
        }
        total += is_first || group == 3 ? group : 0;
        separated = skip_separator(tokens, end);
        if (separated == end ||
            (class_at(tokens, separated, &next) & TI_CLASS_STYLED) != style)
            break;
        number->is_plain = is_first = 0;
        group = 0;
        end = separated;
    }
    number->digits = (uint8_t)(total < DIGITS_MAX ? total : DIGITS_MAX);
    number->is_styled = foreign >= STYLED_MIN && !ti_scan_is_native(tokens, begin);
    return end;
}

/* k, m or s right behind the digits and not the start of a word: 10k, 2M, 1000s. */
static size_t
skip_suffix(const struct ti_tokens *tokens, size_t at, struct ti_number *number)
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
    more += number->digits;
    number->digits = (uint8_t)(more < DIGITS_MAX ? more : DIGITS_MAX);
    return at + 1;
}

/* Whether text[begin .. end) is one of the words of a list, its case aside. */
static int
is_listed(const struct ti_tokens *tokens, size_t begin, size_t end, const char *list)
{
    char word[WORD_BYTES_MAX + 3] = " ";
    size_t bytes = 1;

    if (end - begin > WORD_BYTES_MAX)
        return 0;
    for (size_t at = begin; at < end; at++) {
        const char byte = tokens->text[at];

        word[bytes++] = (char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
    }
    word[bytes++] = ' ';
    word[bytes] = '\0';
    return strstr(list, word) != NULL;
}

int
ti_scan_is_currency(const struct ti_tokens *tokens, size_t begin, size_t end)
{
    return end - begin <= PREFIX_MAX && is_listed(tokens, begin, end, before_figure);
}

int
ti_scan_is_currency_behind(const struct ti_tokens *tokens, size_t begin, size_t end)
{
    return is_listed(tokens, begin, end, behind_figure);
}

static size_t
skip_letters(const struct ti_tokens *tokens, size_t at, unsigned max)
{
    size_t next;

    for (unsigned i = 0; i < max; i++) {
        if (!(class_at(tokens, at, &next) & (TI_CLASS_LETTER | TI_CLASS_MARK)))
            break;
        at = next;
    }
    return at;
}

static size_t
skip_blank(const struct ti_tokens *tokens, size_t at)
{
    size_t next;
    const uint32_t code = ti_code_at(tokens, at, &next);

    return code == ' ' || code == NO_BREAK || code == NARROW_NO_BREAK || code == THIN
               ? next
               : at;
}

/* Most words are no currency, and their first letter or their length tells; none begins
 * with a letter beyond ASCII. */
static int
may_be_currency(const struct ti_tokens *tokens, size_t at)
{
    const char first = (char)(tokens->text[at] | 0x20);
    size_t next;

    if (first & 0x80)
        return (class_at(tokens, at, &next) & TI_CLASS_CURRENCY) != 0;
    return first < 'a' || first > 'z' ||
           (strchr("rueachsnikp", first) != NULL &&
            (tokens->bytes - at < PREFIX_MAX + 1 ||
             !(ti_class((unsigned char)tokens->text[at + PREFIX_MAX] & 0x7f) &
               TI_CLASS_LETTER)));
}

/* Where the digits behind a currency start; `at` if there is no currency. */
static size_t
skip_currency_before(const struct ti_tokens *tokens, size_t at)
{
    size_t next;
    size_t end;

    if (!may_be_currency(tokens, at))
        return at;
    end = skip_letters(tokens, at, PREFIX_MAX);

    if (class_at(tokens, end, &next) & TI_CLASS_CURRENCY &&
        (end == at || next - end == 1))
        end = next;
    if (end == at)
        return at;
    if (!(class_at(tokens, at, &next) & TI_CLASS_CURRENCY) &&
        !is_listed(tokens, at, end, before_figure))
        return at;
    if (end < tokens->bytes && tokens->text[end] == '.' &&
        ti_is_digit(tokens->text[end - 1]) == 0)
        end++;
    end = skip_blank(tokens, end);
    return class_at(tokens, end, &next) & TI_CLASS_DIGIT ? end : at;
}

/* Where the currency or per cent sign behind a figure ends; `at` if there is none. */
static size_t
skip_currency_behind(const struct ti_tokens *tokens, size_t at)
{
    const size_t word = skip_blank(tokens, at);
    const size_t end = skip_letters(tokens, word, WORD_BYTES_MAX);
    size_t next;

    if (at < tokens->bytes && tokens->text[at] == '%')
        return at + 1;
    if (class_at(tokens, word, &next) & TI_CLASS_CURRENCY) {
        /* "5€ 9" is an amount and a number, "5 €9" a number and an amount. */
        const size_t after = word == at ? next : skip_blank(tokens, next);
        size_t beyond;

        return class_at(tokens, after, &beyond) & TI_CLASS_DIGIT ? at : next;
    }
    if (end == word || class_at(tokens, end, &next) & TI_CLASS_DIGIT ||
        !is_listed(tokens, word, end, behind_figure))
        return at;
    return end;
}

struct ti_number
ti_scan_number(struct ti_tokens *tokens, size_t at)
{
    struct ti_number number = { .end = at, .kind = TOUT_TOKEN_NUMBER };
    const size_t digits = skip_currency_before(tokens, at);
    size_t next;
    size_t end;

    if (!(class_at(tokens, digits, &next) & TI_CLASS_DIGIT))
        return number;
    end = skip_digits(tokens, digits, &number);
    next = skip_suffix(tokens, end, &number);
    number.is_plain &= next == end && digits == at;
    end = next;
    if (digits > at) {
        number.kind = TOUT_TOKEN_AMOUNT;
        number.is_styled |= class_at(tokens, at, &next) & TI_CLASS_STYLED &&
                            !ti_scan_is_native(tokens, at);
    }
    next = digits == at ? skip_currency_behind(tokens, end) : end;
    if (next > end) {
        number.kind = TOUT_TOKEN_AMOUNT;
        number.is_plain = 0;
        end = next;
    }
    number.end = end;
    return number;
}
