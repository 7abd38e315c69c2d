/* SPDX-License-Identifier: MIT */
/*
 * Mentions as most are: a name of ASCII behind the sign, and nothing around it that
 * makes more or less of it.
 */
#include "token/scan.h"

#include "token/byte.h"
#include "token/run.h"

/* Whether a name ends here, and no host, list or address goes on with it. */
static int
ends_plainly(const char *end)
{
    const uint16_t byte = ti_byte(end[0]);

    if (byte & TI_BYTE_BLANK)
        return 1;
    if (byte & (TI_BYTE_BEYOND | TI_BYTE_NAME) || end[0] == '@' || end[0] == '/' ||
        end[0] == '-')
        return 0;
    return ti_byte(end[1]) & TI_BYTE_BLANK || (end[0] != '.' && end[1] != '/');
}

/* The last byte of a character that a mention may stand behind. Of those beyond ASCII
 * none may be a sign of its own, of full width. */
static int
may_stand_before(char byte)
{
    enum { FULL_WIDTH_AT_LAST = 0xa0 };

    return !(ti_byte(byte) & (TI_BYTE_NAME | TI_BYTE_UNNAMED)) &&
           (unsigned char)byte != FULL_WIDTH_AT_LAST;
}

size_t
ti_scan_plain_mention(const struct ti_scanner *scanner, size_t begin)
{
    const char *text = scanner->tokens->text;
    const size_t end = ti_run_end(text, begin + 1, '_', TI_RUN_NOTHING);
    struct ti_token *token;

    if (begin > 0 && !may_stand_before(text[begin - 1]))
        return begin;
    if (end == begin + 1 || !ends_plainly(text + end))
        return begin;
    token = ti_token_make_of(scanner, TOUT_TOKEN_MENTION, begin, end,
                             ti_token_put_ascii(scanner, begin, end));
    ti_token_set_placeholder(scanner, token);
    return end;
}
