/* SPDX-License-Identifier: MIT */
/*
 * Whom a post speaks to: @user, @user/list, @user@host of the Fediverse, and handles
 * that are hosts, as Bluesky has them.
 */
#include "token/scan.h"

#include <string.h>

#include "text/class.h"

enum { LIST_MAX = 25, FULL_WIDTH_AT = 0xff20 };

static int
is_word_byte(char byte)
{
    return ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') || ti_is_digit(byte) ||
           byte == '_';
}

/* "RT@user" is a mention where "art@user" is none. */
static int
follows_retweet(const struct ti_tokens *tokens, size_t at)
{
    const char *text = tokens->text;
    const size_t word = at >= 3 && text[at - 1] == ':' ? at - 3 : at - 2;

    if (at < 2 || (text[word] | 0x20) != 'r' || (text[word + 1] | 0x20) != 't')
        return 0;
    return word == 0 ||
           (!is_word_byte(text[word - 1]) && !strchr("+~.-", text[word - 1]));
}

/* twitter-text's rule of what may not stand before the sign. */
static int
may_start(const struct ti_tokens *tokens, size_t at)
{
    const uint32_t before = ti_code_before(tokens, at);

    if (before == FULL_WIDTH_AT)
        return 0;
    if (before == 0 || before >= 0x80)
        return 1;
    if (is_word_byte((char)before))
        return follows_retweet(tokens, at);
    return !strchr("!#$%&*@", (int)before);
}

/* And what not behind the name. */
static int
may_end(const struct ti_tokens *tokens, size_t at)
{
    size_t next;
    const uint32_t after = ti_code_at(tokens, at, &next);

    if (after == '@' || after == FULL_WIDTH_AT || ti_starts_with(tokens, at, "://"))
        return 0;
    return !((after >= 0xc0 && after <= 0x24f && after != 0xd7 && after != 0xf7) ||
             (after >= 0x300 && after <= 0x36f) ||
             (after >= 0x1e00 && after <= 0x1eff));
}

/* user@host behind the sign, or a host by itself whose last part is in small letters:
 * "@anna.It is late" speaks to anna. */
static size_t
scan_address(const struct ti_tokens *tokens, size_t name)
{
    size_t end = name;
    int has_dot = 0;
    size_t host;

    for (; is_word_byte(tokens->text[end]) || tokens->text[end] == '.' ||
           tokens->text[end] == '-';
         end++)
        has_dot |= tokens->text[end] == '.';
    if (tokens->text[end] == '@') {
        host = ti_scan_host(tokens, end + 1);
        return host > end + 1 ? host : name;
    }
    /* A host may go on with letters beyond ASCII. */
    if (!has_dot && !(tokens->text[end] & 0x80))
        return name;
    host = ti_scan_host(tokens, name);
    for (size_t i = host; i > name && tokens->text[i - 1] != '.'; i--)
        if (tokens->text[i - 1] >= 'A' && tokens->text[i - 1] <= 'Z')
            return name;
    return host;
}

/* "/name" of a list, behind its owner. */
static size_t
skip_list(const struct ti_tokens *tokens, size_t at)
{
    size_t end = at + 1;

    if (at + 1 >= tokens->bytes || tokens->text[at] != '/' ||
        !is_word_byte(tokens->text[at + 1]) || ti_is_digit(tokens->text[at + 1]) ||
        tokens->text[at + 1] == '_')
        return at;
    while (end < tokens->bytes && end - at <= LIST_MAX &&
           (is_word_byte(tokens->text[end]) || tokens->text[end] == '-'))
        end++;
    return end;
}

size_t
ti_scan_mention(const struct ti_tokens *tokens, size_t at)
{
    size_t name;
    size_t end;

    ti_code_at(tokens, at, &name);
    if (!may_start(tokens, at))
        return at;
    end = scan_address(tokens, name);
    if (end > name)
        return end;
    while (is_word_byte(tokens->text[end]))
        end++;
    if (end == name || !may_end(tokens, end))
        return at;
    return skip_list(tokens, end);
}
