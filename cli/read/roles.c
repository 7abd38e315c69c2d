/* SPDX-License-Identifier: MIT */
#include "read/roles.h"

#include <fnmatch.h>
#include <stdio.h>
#include <string.h>

#include "read/members.h"
#include "read/span.h"

/* A pattern is held against as many of the path's last names as it has itself. The
 * first that fits is it. */
static const struct {
    const char *pattern;
    struct file_role role;
} files[] = {
    { "tweets.js", { ROLE_POSTS, READ_KIND_X_ARCHIVE, NULL } },
    { "tweet.js", { ROLE_POSTS, READ_KIND_X_ARCHIVE, NULL } },
    { "tweets-part*.js", { ROLE_POSTS, READ_KIND_X_ARCHIVE, NULL } },
    { "tweet-part*.js", { ROLE_POSTS, READ_KIND_X_ARCHIVE, NULL } },
    { "community-tweet.js", { ROLE_POSTS, READ_KIND_X_ARCHIVE, NULL } },
    { "community-tweet-part*.js", { ROLE_POSTS, READ_KIND_X_ARCHIVE, NULL } },
    { "note-tweet.js", { ROLE_NOTES, READ_KIND_X_ARCHIVE, NULL } },
    { "note-tweet-part*.js", { ROLE_NOTES, READ_KIND_X_ARCHIVE, NULL } },
    { "account.js", { ROLE_ACCOUNT, READ_KIND_X_ARCHIVE, NULL } },
    { "tweets/[0-9][0-9][0-9][0-9]_[0-9][0-9].js",
      { ROLE_POSTS, READ_KIND_X_ARCHIVE, NULL } },
    { "like.js", { ROLE_LEFT_OUT, READ_KIND_X_ARCHIVE, "file of likes" } },
    { "like-part*.js", { ROLE_LEFT_OUT, READ_KIND_X_ARCHIVE, "file of likes" } },
    { "deleted-tweets*.js",
      { ROLE_LEFT_OUT, READ_KIND_X_ARCHIVE, "file of deleted posts" } },
    { "deleted-note-tweet*.js",
      { ROLE_LEFT_OUT, READ_KIND_X_ARCHIVE, "file of deleted posts" } },
    { "direct-messages*.js",
      { ROLE_MESSAGES, READ_KIND_X_ARCHIVE, "file of direct messages" } },
    { "outbox.json", { ROLE_POSTS, READ_KIND_MASTODON, NULL } },
    { "likes.json", { ROLE_LEFT_OUT, READ_KIND_MASTODON, "file of likes" } },
    { "bookmarks.json", { ROLE_LEFT_OUT, READ_KIND_MASTODON, "file of bookmarks" } },
    { "app.bsky.feed.post/*.json", { ROLE_POSTS, READ_KIND_BLUESKY, NULL } },
    { "result.json", { ROLE_POSTS, READ_KIND_TELEGRAM, NULL } },
    /* A table or lines within an archive are posts to who says so only: exports have
     * many that are not. */
    { "*.jsonl", { ROLE_POSTS, READ_KIND_JSONL, NULL } },
    { "*.ndjson", { ROLE_POSTS, READ_KIND_JSONL, NULL } },
    { "*.csv", { ROLE_POSTS, READ_KIND_CSV, NULL } },
    { "*.tsv", { ROLE_POSTS, READ_KIND_TSV, NULL } },
    { "*.txt", { ROLE_POSTS, READ_KIND_LINES, NULL } },
};

static const char *const archives[] = { "*.zip", "*.tar", "*.tar.*", "*.tgz",
                                        "*.7z",  "*.rar", "*.gz" };

/* The end of the path with as many names as the pattern has, or NULL. */
static const char *
last_names(const char *name, const char *pattern)
{
    const char *from = name;
    int slashes = 0;

    for (; *pattern; pattern++)
        slashes += *pattern == '/';
    while (*from)
        from++;
    for (; from > name; from--) {
        if (from[-1] == '/' && slashes-- == 0)
            return from;
    }
    return slashes <= 0 ? name : NULL;
}

static int
fits(const char *name, const char *pattern)
{
    const char *end = last_names(name, pattern);

    return end && fnmatch(pattern, end, FNM_PATHNAME | FNM_PERIOD) == 0;
}

/* Kinds that any file can be of, and so only if asked for. */
static int
is_general(enum read_kind kind)
{
    return kind == READ_KIND_JSONL || kind == READ_KIND_CSV || kind == READ_KIND_TSV ||
           kind == READ_KIND_LINES;
}

struct file_role
role_of_file(const char *name, const struct read_options *options)
{
    static const struct file_role other = { ROLE_OTHER, READ_KIND_AUTO, NULL };
    static const struct file_role messages = { ROLE_POSTS, READ_KIND_X_ARCHIVE, NULL };
    static const struct file_role nested = { ROLE_NESTED, READ_KIND_AUTO, NULL };

    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        const enum read_kind kind = files[i].role.kind;
        const int is_asked_for =
            options->kind == READ_KIND_AUTO ? !is_general(kind) : options->kind == kind;

        if (!is_asked_for || !fits(name, files[i].pattern))
            continue;
        if (files[i].role.role == ROLE_MESSAGES && options->wants_messages)
            return messages;
        return files[i].role;
    }
    for (size_t i = 0; i < sizeof archives / sizeof archives[0]; i++) {
        if (fits(name, archives[i]))
            return nested;
    }
    return other;
}

static int
fits_any(const char *name, const char *const *patterns, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (fits(name, patterns[i]))
            return 1;
    }
    return 0;
}

/* Without the ending of what is compressed. */
static void
unpacked_name(const char *name, char unpacked[MEMBERS_NAME_BYTES])
{
    static const char *const endings[] = { ".gz", ".xz", ".bz2", ".zst" };

    snprintf(unpacked, MEMBERS_NAME_BYTES, "%s", name);
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        if (span_ends_with(span_of(unpacked), endings[i])) {
            unpacked[strlen(unpacked) - strlen(endings[i])] = '\0';
            return;
        }
    }
}

int
role_may_have_posts(const char *name)
{
    /* Of the dozens of files that an archive of X has, a copy of its tweets may be one.
     */
    static const char *const endings[] = { "*.json", "*.jsonl", "*.ndjson",  "*.csv",
                                           "*.tsv",  "*.txt",   "*tweet*.js" };
    /* Of X, Mastodon and repositories of Bluesky, of which each record is a file. */
    static const char *const others[] = {
        "tweet-headers*.js", "deleted-tweet-headers*.js",
        "tweetdeck*.js",     "tweet_index.js",
        "actor.json",        "_commit.json",
        "readme.txt",        "license.txt",
        "[a-z]*.*.*/*.json",
    };
    char unpacked[MEMBERS_NAME_BYTES];

    if (name[0] == '.' || strstr(name, "/.") ||
        span_begins_with(span_of(name), "__MACOSX/"))
        return 0;
    unpacked_name(name, unpacked);
    for (char *byte = unpacked; *byte; byte++) {
        if (*byte >= 'A' && *byte <= 'Z')
            *byte = (char)(*byte - 'A' + 'a');
    }
    return fits_any(unpacked, endings, sizeof endings / sizeof endings[0]) &&
           !fits_any(unpacked, others, sizeof others / sizeof others[0]);
}
