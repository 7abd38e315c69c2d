/* SPDX-License-Identifier: MIT */
/*
 * Who is mentioned: HTML shows "@user", and on which server is said beside it.
 *
 * Activities list who is mentioned in `tag`, statuses in `mentions`. The address that
 * the HTML links to is often another one than theirs, of the profile and not of the
 * person, so that names are compared too.
 */
#include <string.h>
#include <strings.h>

#include "read/html_text.h"
#include "read/mastodon.h"

/* As often names are compared for a post: 300 mentions with 300 that are listed. Behind
 * that it is the address that tells the host. */
enum { COMPARED_MAX = 100000 };

/* The mention that fits best so far. */
struct search {
    unsigned *compared;
    struct span user;
    struct span url;
    struct span host; /* found */
    int fit;
};

static int
ends_host(char byte)
{
    return byte == '/' || byte == ':' || byte == '?' || byte == '#';
}

struct span
mastodon_host(struct span url)
{
    struct span host = { NULL, 0 };

    for (size_t at = 0; at + 3 <= url.bytes; at++) {
        if (memcmp(url.data + at, "://", 3) != 0)
            continue;
        host.data = url.data + at + 3;
        while (host.data + host.bytes < url.data + url.bytes &&
               !ends_host(host.data[host.bytes]))
            host.bytes++;
        break;
    }
    return host;
}

static int
are_equal(struct span one, struct span other)
{
    return one.bytes == other.bytes &&
           (one.bytes == 0 || strncasecmp(one.data, other.data, one.bytes) == 0);
}

/* Cuts "user@host", and a first "@" off. Returns 0 if it has no host. */
static int
cut_name(struct span name, struct span *user, struct span *host)
{
    const char *at;

    if (name.bytes > 0 && name.data[0] == '@') {
        name.data++;
        name.bytes--;
    }
    at = name.bytes > 0 ? memchr(name.data, '@', name.bytes) : NULL;
    if (!at)
        return 0;
    user->data = name.data;
    user->bytes = (size_t)(at - name.data);
    host->data = at + 1;
    host->bytes = name.bytes - user->bytes - 1;
    return 1;
}

static void
compare(struct search *search, struct span name, struct span url)
{
    struct span user;
    struct span host;
    int fit = 1;

    if (!cut_name(name, &user, &host) || !are_equal(user, search->user))
        return;
    if (are_equal(mastodon_host(url), mastodon_host(search->url)))
        fit = 2;
    if (are_equal(url, search->url))
        fit = 3;
    if (fit > search->fit) {
        search->fit = fit;
        search->host = host;
    }
}

/* Returns 0 where it has been enough. */
static int
look_at(struct search *search, struct json_value listed, const char *name_in,
        const char *url_in)
{
    struct span name;
    struct span url = { NULL, 0 };

    if (*search->compared >= COMPARED_MAX)
        return 0;
    ++*search->compared;
    object_string(listed, url_in, &url);
    if (object_string(listed, name_in, &name))
        compare(search, name, url);
    return 1;
}

static int
look_at_tag(struct json_value tag, void *with)
{
    return look_at(with, tag, "name", "href");
}

static int
look_at_mention(struct json_value mention, void *with)
{
    return look_at(with, mention, "acct", "url");
}

/* As the post says it; else the address's host, if it is not the author's own. */
static struct span
host_of(struct span user, struct span url, void *with)
{
    struct mastodon *mastodon = with;
    struct search search = { &mastodon->compared, user, url, { NULL, 0 }, 0 };
    struct json_value list;

    if (json_member(mastodon->post, "tag", &list))
        json_each(list, look_at_tag, &search);
    if (json_member(mastodon->post, "mentions", &list))
        json_each(list, look_at_mention, &search);
    if (search.fit == 0 && !are_equal(mastodon_host(url), mastodon->host))
        search.host = mastodon_host(url);
    return search.host;
}

int
mastodon_append_html(struct mastodon *mastodon, struct span html)
{
    static const struct span line_feed = { "\n", 1 };
    const struct html_mentions mentions = { host_of, mastodon };
    struct text *text = &mastodon->text;
    const size_t before = text->bytes;
    size_t begin;

    if (before > 0 && !text_append(text, line_feed))
        return 0;
    begin = text->bytes;
    if (!text_append_html(text, html, &mentions))
        return 0;
    if (text->bytes == begin)
        text->bytes = before;
    return 1;
}
