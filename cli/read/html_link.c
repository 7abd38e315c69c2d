/* SPDX-License-Identifier: MIT */
/*
 * Servers mark up what they made a link of. Mentions and hashtags stay words, also
 * where their sign stands before the link; other links give their address, because the
 * words may be cut short, or say something else.
 */
#include "read/html_link.h"

#include <string.h>

/* Whether `word` is among the words of an attribute. */
static int
has_word(const char *list, const char *word)
{
    const size_t bytes = strlen(word);

    while (list && *list) {
        const size_t found = strcspn(list, " \t\r\n\f");

        if (found == bytes && memcmp(list, word, bytes) == 0)
            return 1;
        list += found + strspn(list + found, " \t\r\n\f");
    }
    return 0;
}

int
html_link_open(struct html_link *link, const struct text *text, const char *url,
               const char *class, const char *relation)
{
    const struct span span = { url, url ? strlen(url) : 0 };

    link->is_open = 1;
    link->words = text->bytes;
    link->is_mention = has_word(class, "mention");
    link->is_hashtag = has_word(class, "hashtag") || has_word(relation, "tag");
    text_clear(&link->url);
    return text_append(&link->url, span);
}

/* The link's words, with the byte before them if that is `sign`; no bytes if they do
 * not begin with it. */
static struct span
words_with(const struct html_link *link, const struct text *text, size_t start,
           char sign)
{
    size_t at = link->words;
    struct span words = { NULL, 0 };

    while (at < text->bytes && (text->data[at] == ' ' || text->data[at] == '\n'))
        at++;
    if (at == text->bytes)
        return words;
    if (text->data[at] != sign && at > start)
        at--;
    words.data = text->data + at;
    words.bytes = text->data[at] == sign ? text->bytes - at : 0;
    return words;
}

static void
append_host(const struct html_link *link, struct text *text, struct span name,
            const struct html_mentions *mentions)
{
    static const struct span at = { "@", 1 };
    const struct span user = { name.data + 1, name.bytes - 1 };
    const struct span url = { link->url.data, link->url.bytes };
    struct span host = { NULL, 0 };

    if (mentions && !memchr(user.data, '@', user.bytes))
        host = mentions->host_of(user, url, mentions->with);
    if (host.bytes > 0 && text_append(text, at))
        text_append(text, host);
}

void
html_link_close(struct html_link *link, struct text *text, size_t start,
                const struct html_mentions *mentions)
{
    const struct span url = { link->url.data, link->url.bytes };
    const struct span name = words_with(link, text, start, '@');

    link->is_open = 0;
    if (link->is_mention && name.bytes > 1)
        append_host(link, text, name, mentions);
    else if (!(link->is_hashtag && words_with(link, text, start, '#').bytes > 0))
        text_end_link(text, link->words, url);
}
