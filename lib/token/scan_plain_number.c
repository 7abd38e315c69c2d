/* SPDX-License-Identifier: MIT */
/*
 * Numbers as most are: digits of ASCII, perhaps in groups, with nothing behind them
 * that makes an amount, a word or a host of them; and dollars.
 */
#include "token/scan.h"

#include <string.h>

#include "base/lanes.h"
#include "base/math.h"
#include "token/byte.h"
#include "token/run.h"

enum { DIGITS_MAX = 12, GROUP = 3, CURRENCY_LETTERS_MAX = 7, DOTTED_MAX = 32 };

/* How many letters the currencies behind a figure have that begin with a letter, a bit
 * for each length: scan_number.c has the list, and a test compares. */
static const uint8_t currency_lengths['z' - 'a' + 1] = {
    ['a' - 'a'] = 1 << 3,
    ['b' - 'a'] = 1 << 3 | 1 << 5,
    ['c' - 'a'] = 1 << 3,
    ['d' - 'a'] = 1 << 3 | 1 << 6 | 1 << 7,
    ['e' - 'a'] = 1 << 3 | 1 << 4 | 1 << 5,
    ['g' - 'a'] = 1 << 3,
    ['i' - 'a'] = 1 << 3,
    ['j' - 'a'] = 1 << 2 | 1 << 3 | 1 << 4,
    ['k' - 'a'] = 1 << 2 | 1 << 3,
    ['l' - 'a'] = 1 << 4,
    ['m' - 'a'] = 1 << 3,
    ['n' - 'a'] = 1 << 3,
    ['p' - 'a'] = 1 << 3 | 1 << 5,
    ['r' - 'a'] = 1 << 2 | 1 << 3 | 1 << 4 | 1 << 5 | 1 << 6,
    ['s' - 'a'] = 1 << 3,
    ['t' - 'a'] = 1 << 2,
    ['u' - 'a'] = 1 << 3 | 1 << 4,
    ['y' - 'a'] = 1 << 3,
    ['z' - 'a'] = 1 << 2,
};

/* Whether the letters at `at` may be a currency, which makes an amount of the figure.
 */
static int
may_be_currency(const struct ti_tokens *tokens, size_t at)
{
    const char *text = tokens->text + at;
    const struct ti_lanes small = ti_lanes_with(ti_lanes_load(text), 0x20);
    const unsigned letters = ti_lowest_bit(~ti_lanes_within(small, 'a', 'z' - 'a'));

    if (letters > CURRENCY_LETTERS_MAX)
        return 0;
    if (ti_byte(text[letters]) & (TI_BYTE_BEYOND | TI_BYTE_DIGIT))
        return 1;
    return currency_lengths[(text[0] | 0x20) - 'a'] >> letters & 1 &&
           ti_scan_is_currency_behind(tokens, at, at + letters);
}

/* A hyphen and more behind a figure: what no host and no address is made of, and is not
 * looked through for them again. None goes on behind a comma. What is longer is left to
 * those who look closer: each of many figures in it would be looked through to its end.
 */
static int
skip_dotted(struct ti_tokens *tokens, size_t begin, size_t at)
{
    const char *text = tokens->text;
    const size_t most = at + DOTTED_MAX;

    if (memchr(text + begin, ',', at - begin))
        return 1;
    while (at < most && ti_byte(text[at]) & TI_BYTE_DOTTED && text[at] != '.')
        at++;
    if (at == most || text[at] == '.' || text[at] == '@' ||
        ti_byte(text[at]) & TI_BYTE_BEYOND)
        return 0;
    tokens->undotted_end = at > tokens->undotted_end ? at : tokens->undotted_end;
    return 1;
}

/* Whether a figure ends here, and no host, amount or word goes on with it. */
static int
ends_plainly(struct ti_tokens *tokens, size_t begin, size_t at)
{
    const char *end = tokens->text + at;
    const uint16_t next = ti_byte(end[1]);

    switch (end[0]) {
    case ' ':
        if (next & TI_BYTE_LETTER)
            return !may_be_currency(tokens, at + 1);
        return !(next & TI_BYTE_BEYOND) && end[1] != '$';
    case '.':
        return next & TI_BYTE_BLANK;
    case ',':
        return !(next & TI_BYTE_BEYOND);
    case '-':
        return skip_dotted(tokens, begin, at);
    default:
        return !(ti_byte(end[0]) & (TI_BYTE_BEYOND | TI_BYTE_DOTTED)) &&
               end[0] != '@' && end[0] != '$';
    }
}

/* The end of the digits at `at`, in groups. Those behind a point or a comma count as
 * part of the size only in threes. */
static const char *
skip_digits(const char *at, uint8_t *digits)
{
    unsigned total = 0;
    int is_first = 1;

    for (;; at++, is_first = 0) {
        const char *group = at;

        while (ti_is_digit(*at))
            at++;
        total += is_first || at - group == GROUP ? (unsigned)(at - group) : 0;
        if ((*at != '.' && *at != ',') || !ti_is_digit(at[1]))
            break;
    }
    *digits = (uint8_t)(total < DIGITS_MAX ? total : DIGITS_MAX);
    return at;
}

static size_t
add(const struct ti_scanner *scanner, uint8_t kind, size_t begin, size_t end,
    uint8_t digits)
{
    struct ti_token *token = ti_token_make_of(scanner, kind, begin, end,
                                              ti_token_put_ascii(scanner, begin, end));

    token->digits = digits;
    ti_token_set_placeholder(scanner, token);
    return end;
}

/* Whether a blank follows, or a mark and a blank: no host and no address ends so. */
static int
is_blank_behind(const char *at)
{
    static const char marks[] = ",.!?:;)";

    return ti_byte(at[0]) & TI_BYTE_BLANK ||
           (ti_byte(at[1]) & TI_BYTE_BLANK && memchr(marks, at[0], sizeof marks - 1));
}

/* Digits up to `end` and letters behind them: a figure and a word, unless they are a
 * word in disguise. That they are none is remembered by all of them. */
static size_t
scan_before_letters(const struct ti_scanner *scanner, size_t begin, size_t end,
                    uint8_t digits)
{
    struct ti_tokens *tokens = scanner->tokens;
    const char *text = tokens->text + begin;
    const struct ti_lanes given = ti_lanes_load(text);
    const uint32_t bytes =
        ti_lowest_bit(~ti_run_lanes(given, TI_RUN_NOTHING, TI_RUN_NOTHING));
    const struct ti_lanes all = ti_lanes_first(given, bytes);

    if (bytes <= end - begin || bytes == TI_LANES || !is_blank_behind(text + bytes) ||
        begin < tokens->reversed_end)
        return begin;
    if (!ti_words_find(scanner->words, all)) {
        const struct ti_number number = ti_scan_number(tokens, begin);
        size_t word_end;

        if (number.end != end || !number.is_plain)
            return begin;
        word_end = ti_scan_disguised_word(scanner, begin);
        if (word_end > begin)
            return word_end;
        ti_words_add(scanner->words, all);
    }
    return add(scanner, TOUT_TOKEN_NUMBER, begin, end, digits);
}

size_t
ti_scan_plain_number(const struct ti_scanner *scanner, size_t begin)
{
    const char *text = scanner->tokens->text;
    uint8_t digits;
    const size_t end = (size_t)(skip_digits(text + begin, &digits) - text);

    if (ti_is_ascii_letter(text[end]))
        return scan_before_letters(scanner, begin, end, digits);
    if (!ends_plainly(scanner->tokens, begin, end))
        return begin;
    return add(scanner, TOUT_TOKEN_NUMBER, begin, end, digits);
}

size_t
ti_scan_plain_dollars(const struct ti_scanner *scanner, size_t begin)
{
    const char *text = scanner->tokens->text;
    uint8_t digits;
    const char *end;

    if (!ti_is_digit(text[begin + 1]))
        return begin;
    end = skip_digits(text + begin + 1, &digits);
    if (ti_byte(end[0]) & (TI_BYTE_BEYOND | TI_BYTE_LETTER) ||
        ti_byte(end[1]) & TI_BYTE_BEYOND)
        return begin;
    return add(scanner, TOUT_TOKEN_AMOUNT, begin, (size_t)(end - text), digits);
}
