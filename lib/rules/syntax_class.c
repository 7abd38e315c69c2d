/* SPDX-License-Identifier: MIT */
/* Escapes and classes of patterns. */
#include "rules/syntax_read.h"
#include "text/utf8.h"

enum { CODE_MAX = 0x10ffff };

static int
hex_value(char byte)
{
    if (is_digit(byte))
        return byte - '0';
    if (byte >= 'a' && byte <= 'f')
        return byte - 'a' + 10;
    return byte >= 'A' && byte <= 'F' ? byte - 'A' + 10 : -1;
}

/* The code of "\x41" or "\x{41}", behind the x; -1 if it is none of both. */
static int64_t
read_hex(struct ti_syntax *syntax)
{
    const int is_braced = peek(syntax, 0) == '{';
    int64_t code = 0;
    unsigned digits = 0;

    syntax->at += (size_t)is_braced;
    while (hex_value(peek(syntax, 0)) >= 0 && (is_braced || digits < 2)) {
        code = 16 * code + hex_value(peek(syntax, 0));
        syntax->at++;
        digits++;
        if (code > CODE_MAX)
            return -1;
    }
    if (is_braced && peek(syntax, 0) != '}')
        return -1;
    syntax->at += (size_t)is_braced;
    return digits > 0 ? code : -1;
}

/* "\p{L}", "\pL": behind the p. */
static int
skip_property(struct ti_syntax *syntax)
{
    const char *end;

    if (peek(syntax, 0) != '{') {
        syntax->at += is_letter(peek(syntax, 0)) ? 1 : 0;
        return 1;
    }
    end = memchr(syntax->text + syntax->at, '}', syntax->bytes - syntax->at);
    if (!end)
        return 0;
    syntax->at = (size_t)(end - syntax->text) + 1;
    return 1;
}

static int64_t
control_code(char letter)
{
    switch (letter) {
    case 'a':
        return 0x07;
    case 'e':
        return 0x1b;
    case 'f':
        return 0x0c;
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return -1;
    }
}

/* Behind a backslash, what is one of many characters. */
static int
is_any(struct ti_syntax *syntax, char letter)
{
    if (letter == 'p' || letter == 'P')
        return skip_property(syntax);
    return (letter != '\0' && strchr("dDwWsShHvVRX", letter)) ||
           (letter == 'N' && peek(syntax, 0) != '{');
}

struct ti_item
ti_syntax_escape(struct ti_syntax *syntax)
{
    struct ti_item item = { .kind = TI_ITEM_UNKNOWN };
    const char letter = peek(syntax, 1);
    int64_t code;

    syntax->at += 2;
    if (letter > ' ' && letter < 0x7f && !is_letter(letter) && !is_digit(letter))
        code = (unsigned char)letter;
    else
        code = letter == 'x' ? read_hex(syntax) : control_code(letter);
    if (code >= 0) {
        item.kind = TI_ITEM_CODES;
        add_code(&item, (uint32_t)code);
    } else if (is_any(syntax, letter)) {
        item.kind = TI_ITEM_ANY;
    } else if (letter != '\0' && strchr("bBAzZGK", letter)) {
        item.kind = TI_ITEM_ASSERTION;
    } else if (letter >= '1' && letter <= '9' && !is_digit(peek(syntax, 0))) {
        item.kind = TI_ITEM_REFERENCE;
    }
    return item;
}

enum { MANY = -1, UNKNOWN = -2 };

/* "[:alpha:]" */
static int64_t
read_named_class(struct ti_syntax *syntax)
{
    syntax->at += 2;
    syntax->at += peek(syntax, 0) == '^';
    while (is_letter(peek(syntax, 0)))
        syntax->at++;
    if (!starts_with(syntax, ":]"))
        return UNKNOWN;
    syntax->at += 2;
    return MANY;
}

/* One member of a class: a code, MANY or UNKNOWN. */
static int64_t
read_member(struct ti_syntax *syntax)
{
    struct ti_item item;

    if (starts_with(syntax, "[:"))
        return read_named_class(syntax);
    if (starts_with(syntax, "[.") || starts_with(syntax, "[="))
        return UNKNOWN;
    if (peek(syntax, 0) != '\\')
        return ti_utf8_next(syntax->text, &syntax->at);
    if (peek(syntax, 1) == 'b') {
        syntax->at += 2;
        return '\b';
    }
    item = ti_syntax_escape(syntax);
    if (item.kind == TI_ITEM_CODES)
        return item.codes[0];
    return item.kind == TI_ITEM_ANY ? MANY : UNKNOWN;
}

struct ti_item
ti_syntax_class(struct ti_syntax *syntax)
{
    struct ti_item item = { .kind = TI_ITEM_CODES };
    int is_first = 1;

    syntax->at++;
    if (peek(syntax, 0) == '^') {
        syntax->at++;
        item.kind = TI_ITEM_ANY;
    }
    for (; syntax->at < syntax->bytes; is_first = 0) {
        int64_t from;
        int64_t to;

        if (peek(syntax, 0) == ']' && !is_first)
            break;
        from = to = read_member(syntax);
        if (from >= 0 && peek(syntax, 0) == '-' && peek(syntax, 1) != ']') {
            syntax->at++;
            to = read_member(syntax);
        }
        if (from == UNKNOWN || to == UNKNOWN)
            return (struct ti_item){ .kind = TI_ITEM_UNKNOWN };
        if (from < 0 || to < 0 || to - from >= TI_ITEM_CODES_MAX)
            item.kind = TI_ITEM_ANY;
        for (; item.kind == TI_ITEM_CODES && from <= to; from++)
            add_code(&item, (uint32_t)from);
    }
    syntax->at++;
    return item;
}
