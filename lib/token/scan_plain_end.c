/* SPDX-License-Identifier: MIT */
/* What stands behind a plain word, and whether it makes anything else of it. */
#include "token/plain.h"
#include "token/run.h"

#define B TI_FOLLOWS_BLANK
#define S (TI_FOLLOWS_SIGN | TI_FOLLOWS_MARK)
#define O (S | TI_FOLLOWS_OUTSIDE)
#define H (TI_FOLLOWS_SIGN | TI_FOLLOWS_OUTSIDE)
#define A TI_FOLLOWS_SIGN

const uint8_t ti_follows[256] = {
    B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, /* controls */
    B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, /* controls */
    B, O, O, H, 0, S, O, S, O, O, O, S, O, S, S, O, /* blank, ! to / */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, S, O, O, O, O, O, /* 0 to ? */
    A, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* @ to O */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, O, O, O, O, S, /* P to _ */
    O, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* ` to o */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, O, O, O, O, B  /* p to DEL */
};

#undef B
#undef S
#undef O
#undef H
#undef A

/* A letter alone may be the first of several that stand apart; not where a blank and
 * two letters are behind it, with a sign before them or without, or signs alone. */
static int
ends_alone(const struct ti_tokens *tokens, size_t end)
{
    const unsigned char *at = (const unsigned char *)tokens->text + end;

    if (end == tokens->bytes)
        return 1;
    if (at[0] != ' ' || (at[1] | at[2]) >= 0x80 || at[1] == '$' || at[2] == '$')
        return 0;
    if (!ti_follows[at[1]])
        return !ti_follows[at[2]];
    return ti_follows[at[2]] || (at[3] < 0x80 && !ti_follows[at[3]] && at[3] != '$');
}

/* Dashes, quotes of typographers and the ellipsis, with a blank behind. */
static int
is_wide_mark(const unsigned char *at)
{
    return at[0] == 0xe2 && at[1] == 0x80 &&
           (at[2] == 0x93 || at[2] == 0x94 || at[2] == 0x98 || at[2] == 0x99 ||
            at[2] == 0x9c || at[2] == 0x9d || at[2] == 0xa6) &&
           ti_follows[at[3]] & TI_FOLLOWS_BLANK;
}

/* Whether the word before `end` is no part of a host, an address, an amount, or a word
 * in pieces: a blank follows, or a sign and a blank, or signs that are nothing of the
 * kind, or dots and a blank. */
static int
ends_plainly(const struct ti_tokens *tokens, size_t end)
{
    const unsigned char *at = (const unsigned char *)tokens->text + end;
    const uint8_t first = ti_follows[at[0]];

    if (ti_is_blank_behind(at) || is_wide_mark(at))
        return 1;
    if (first & TI_FOLLOWS_OUTSIDE && ti_follows[at[1]] && ti_follows[at[2]])
        return 1;
    if (at[0] != '.')
        return 0;
    while (*at == '.')
        at++;
    return (ti_follows[*at] & TI_FOLLOWS_BLANK) != 0;
}

/* The same for a word of two parts, as honest compounds are, or before three dots or
 * more, which no word in pieces has between them: a hyphen or the dots, letters or
 * digits, and then a blank or a sign and a blank. */
static int
ends_before_more(const struct ti_tokens *tokens, size_t end)
{
    enum { DOTS_MIN = 3 };
    const char *at = tokens->text + end;
    size_t dots = 0;
    uint32_t bytes;

    while (at[dots] == '.')
        dots++;
    if (at[0] != '-' && dots < DOTS_MIN)
        return 0;
    at += dots ? dots : 1;
    bytes =
        ti_lowest_bit(~ti_run_lanes(ti_lanes_load(at), TI_RUN_NOTHING, TI_RUN_NOTHING));
    return bytes > 0 && bytes < TI_LANES &&
           ti_is_blank_behind((const unsigned char *)at + bytes);
}

int
ti_plain_ends(const struct ti_tokens *tokens, size_t end,
              const struct ti_plain_cut *cut)
{
    if (cut->bytes == 1)
        return ends_alone(tokens, end);
    return ends_plainly(tokens, end) ||
           (cut->letters == (1U << cut->bytes) - 1 && ends_before_more(tokens, end));
}
