/* SPDX-License-Identifier: MIT */
#include "rules/syntax.h"

#include <string.h>

#include "rules/syntax_read.h"
#include "text/utf8.h"

/* PCRE2's own limit. */
enum { REPEAT_MAX = 65535 };

/* Behind "(?": settings, which close at once or open a group. */
static struct ti_item
read_settings(struct ti_syntax *syntax)
{
    const size_t letters =
        strspn(syntax->text + syntax->at, "imsnUJ-^"); /* x changes what items are */

    syntax->at += letters;
    if (letters > 0 && peek(syntax, 0) == ')') {
        syntax->at++;
        return (struct ti_item){ .kind = TI_ITEM_SETTING };
    }
    if (peek(syntax, 0) == ':') {
        syntax->at++;
        return (struct ti_item){ .kind = TI_ITEM_GROUP };
    }
    return (struct ti_item){ .kind = TI_ITEM_UNKNOWN };
}

static int
skip_to(struct ti_syntax *syntax, char what)
{
    const char *found =
        memchr(syntax->text + syntax->at, what, syntax->bytes - syntax->at);

    if (!found)
        return 0;
    syntax->at = (size_t)(found - syntax->text) + 1;
    return 1;
}

/* A repeat behind a comment is of what stands before it. */
static int
is_at_repeat(const struct ti_syntax *syntax)
{
    const char byte = peek(syntax, 0);

    return byte == '*' || byte == '+' || byte == '?' || byte == '{';
}

static struct ti_item
read_open(struct ti_syntax *syntax)
{
    static const struct opening {
        const char *text;
        enum ti_item_kind kind;
        char until; /* what ends a name or a comment; 0 if there is none */
    } openings[] = {
        { "(?=", TI_ITEM_AHEAD, 0 },    { "(?!", TI_ITEM_AHEAD, 0 },
        { "(?<=", TI_ITEM_BEHIND, 0 },  { "(?<!", TI_ITEM_BEHIND, 0 },
        { "(?>", TI_ITEM_GROUP, 0 },    { "(?|", TI_ITEM_GROUP, 0 },
        { "(?<", TI_ITEM_GROUP, '>' },  { "(?P<", TI_ITEM_GROUP, '>' },
        { "(?'", TI_ITEM_GROUP, '\'' }, { "(?#", TI_ITEM_SETTING, ')' },
    };

    for (size_t i = 0; i < sizeof openings / sizeof openings[0]; i++) {
        const struct opening *opening = &openings[i];
        struct ti_item item = { .kind = opening->kind };

        if (!starts_with(syntax, opening->text))
            continue;
        syntax->at += strlen(opening->text);
        if (opening->until && !skip_to(syntax, opening->until))
            item.kind = TI_ITEM_UNKNOWN;
        if (item.kind == TI_ITEM_SETTING && is_at_repeat(syntax))
            item.kind = TI_ITEM_UNKNOWN;
        return item;
    }
    if (starts_with(syntax, "(*"))
        return (struct ti_item){ .kind = TI_ITEM_UNKNOWN };
    if (!starts_with(syntax, "(?")) {
        syntax->at++;
        return (struct ti_item){ .kind = TI_ITEM_GROUP };
    }
    syntax->at += 2;
    return read_settings(syntax);
}

static struct ti_item
read_item(struct ti_syntax *syntax)
{
    struct ti_item item = { .kind = TI_ITEM_UNKNOWN };

    switch (peek(syntax, 0)) {
    case '\\':
        return ti_syntax_escape(syntax);
    case '[':
        return ti_syntax_class(syntax);
    case '(':
        return read_open(syntax);
    case '{': /* what is not a quantifier here may be one in another PCRE2 */
        return item;
    case '|':
        item.kind = TI_ITEM_OR;
        break;
    case ')':
        item.kind = TI_ITEM_CLOSE;
        break;
    case '^':
    case '$':
        item.kind = TI_ITEM_ASSERTION;
        break;
    case '.':
        item.kind = TI_ITEM_ANY;
        break;
    default:
        item.kind = TI_ITEM_CODES;
        add_code(&item, ti_utf8_next(syntax->text, &syntax->at));
        return item;
    }
    syntax->at++;
    return item;
}

struct ti_item
ti_syntax_next(struct ti_syntax *syntax)
{
    struct ti_item item = { .kind = TI_ITEM_END };
    const size_t begin = syntax->at;

    if (begin < syntax->bytes)
        item = read_item(syntax);
    item.begin = begin;
    item.end = syntax->at;
    return item;
}

/* A number of a quantifier; -1 if there is none. */
static int32_t
read_number(const struct ti_syntax *syntax, size_t *ahead)
{
    int32_t number = 0;
    const size_t first = *ahead;

    for (; is_digit(peek(syntax, *ahead)); ++*ahead)
        if (number <= REPEAT_MAX)
            number = 10 * number + (peek(syntax, *ahead) - '0');
    return *ahead > first && number <= REPEAT_MAX ? number : -1;
}

/* "{2}", "{2,}", "{2,5}"; anything else is no quantifier. */
static int
read_braces(struct ti_syntax *syntax, struct ti_repeat *repeat)
{
    size_t ahead = 1;
    const int32_t least = read_number(syntax, &ahead);
    int32_t most = least;

    if (peek(syntax, 0) != '{' || least < 0)
        return 0;
    if (peek(syntax, ahead) == ',') {
        ahead++;
        most = is_digit(peek(syntax, ahead)) ? read_number(syntax, &ahead)
                                             : TI_REPEAT_FOR_EVER;
    }
    if (peek(syntax, ahead) != '}')
        return 0;
    syntax->at += ahead + 1;
    repeat->least = least;
    repeat->most = most;
    return 1;
}

struct ti_repeat
ti_syntax_repeat(struct ti_syntax *syntax)
{
    struct ti_repeat repeat = { 1, 1, syntax->at };
    int is_read = 1;

    switch (peek(syntax, 0)) {
    case '*':
        repeat.least = 0;
        repeat.most = TI_REPEAT_FOR_EVER;
        syntax->at++;
        break;
    case '+':
        repeat.most = TI_REPEAT_FOR_EVER;
        syntax->at++;
        break;
    case '?':
        repeat.least = 0;
        syntax->at++;
        break;
    default:
        is_read = read_braces(syntax, &repeat);
    }
    if (is_read && (peek(syntax, 0) == '?' || peek(syntax, 0) == '+'))
        syntax->at++;
    repeat.end = syntax->at;
    return repeat;
}
