/* SPDX-License-Identifier: MIT */
#include "read/roles.h"

#include <fnmatch.h>
#include <stddef.h>

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
