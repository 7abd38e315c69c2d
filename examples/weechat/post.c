/* SPDX-License-Identifier: MIT */
/*
 * Around a post stand colors; the nick, where it is an action ("/me"); and, in buffers
 * of BitlBee's Mastodon, the number that a toot is answered by, "[1a]" or "[1a->0f]".
 */
#define _POSIX_C_SOURCE 200809L

#include "post.h"

#include "tags.h"

/* In an action: the nick, perhaps with the sign of an operator, and a blank. */
static const char *
skip_nick(const char *text, const char *tags)
{
    size_t bytes;
    const char *nick = tags_value(tags, "nick_", &bytes);

    if (!nick || !tags_have(tags, "irc_action"))
        return text;
    for (int sign = 0; sign < 2 && text[sign]; sign++)
        if (strncmp(text + sign, nick, bytes) == 0 && text[sign + (int)bytes] == ' ')
            return text + sign + bytes + 1;
    return text;
}

static const char *
skip_hex(const char *text)
{
    const size_t digits = strspn(text, "0123456789abcdef");

    /* BitlBee counts toots in two digits, and to three if it is told to keep many. */
    return digits == 2 || digits == 3 ? text + digits : NULL;
}

static const char *
skip_toot_number(const char *text)
{
    const char *at = text[0] == '[' ? skip_hex(text + 1) : NULL;

    if (at && strncmp(at, "->", 2) == 0)
        at = skip_hex(at + 2);
    return at && at[0] == ']' && at[1] == ' ' ? at + 2 : text;
}

struct post
post_read(const char *message, const char *tags)
{
    struct post post = { .message = weechat_string_remove_color(message, NULL) };

    post.text = post.message ? skip_toot_number(skip_nick(post.message, tags)) : "";
    post.bytes = strlen(post.text);
    return post;
}

void
post_free(struct post *post)
{
    free(post->message);
    memset(post, 0, sizeof *post);
}
