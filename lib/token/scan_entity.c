/* SPDX-License-Identifier: MIT */
/*
 * Which of the kinds of tokens that have a file of their own starts at a place.
 */
#include "token/scan.h"

#include "text/class.h"

enum { FULL_WIDTH_AT = 0xff20, FULL_WIDTH_HASH = 0xff03 };

/* The run of what a host or an address may hold is walked once, from its start. */
static size_t
find_dotted(struct ti_tokens *tokens, size_t begin, uint8_t *kind)
{
    struct ti_dotted_run run;
    size_t end = begin;

    if (begin < tokens->undotted_end)
        return begin;
    run = ti_scan_dotted_run(tokens, begin);
    *kind = TOUT_TOKEN_EMAIL;
    if (run.behind == '@')
        end = ti_scan_email(tokens, begin);
    if (end == begin && (run.has_dot || run.behind == ':')) {
        *kind = TOUT_TOKEN_LINK;
        end = ti_scan_link(tokens, begin);
    }
    if (end == begin)
        tokens->undotted_end = run.end;
    return end;
}

/* What stands behind a sign that begins a name. */
static size_t
find_named(const struct ti_tokens *tokens, size_t begin, uint32_t sign, uint8_t *kind)
{
    switch (sign) {
    case '@':
    case FULL_WIDTH_AT:
        *kind = TOUT_TOKEN_MENTION;
        return ti_scan_mention(tokens, begin);
    case '#':
    case FULL_WIDTH_HASH:
        *kind = TOUT_TOKEN_HASHTAG;
        return ti_scan_hashtag(tokens, begin);
    case '$':
        *kind = TOUT_TOKEN_CASHTAG;
        return ti_scan_cashtag(tokens, begin);
    default:
        return begin;
    }
}

static int
may_be_emoji(uint32_t code, uint16_t class)
{
    return class & (TI_CLASS_PICTOGRAPH | TI_CLASS_REGIONAL) || code == '#' ||
           code == '*' || (code < 0x80 && class & TI_CLASS_DIGIT);
}

static int
may_be_emoticon(uint32_t code)
{
    static const uint8_t firsts[128] = {
        [':'] = 1, [';'] = 1, ['='] = 1, ['>'] = 1,  [')'] = 1, [']'] = 1, ['('] = 1,
        ['}'] = 1, ['['] = 1, ['{'] = 1, ['\\'] = 1, ['|'] = 1, ['@'] = 1, ['<'] = 1,
        ['^'] = 1, ['-'] = 1, ['D'] = 1, ['o'] = 1,  ['O'] = 1, ['x'] = 1, ['X'] = 1,
    };

    return code < 0x80 && firsts[code];
}

size_t
ti_scan_entity(struct ti_tokens *tokens, size_t begin, uint8_t *kind)
{
    size_t next;
    const uint32_t code = ti_code_at(tokens, begin, &next);
    const uint16_t class = ti_class(code);
    size_t end = find_named(tokens, begin, code, kind);

    if (end == begin && class & (TI_CLASS_LETTER | TI_CLASS_DIGIT))
        end = find_dotted(tokens, begin, kind);
    if (end == begin && may_be_emoticon(code)) {
        *kind = TOUT_TOKEN_EMOTICON;
        end = ti_scan_emoticon(tokens, begin);
    }
    if (end == begin && may_be_emoji(code, class) && !ti_scan_is_text(tokens, begin)) {
        *kind = TOUT_TOKEN_EMOJI;
        end = ti_scan_emoji(tokens, begin);
    }
    return end;
}
