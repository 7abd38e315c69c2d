/* SPDX-License-Identifier: MIT */
/*
 * Which network JSON is from: each has names that no other one has.
 */
#include <string.h>

#include "read/reader.h"

/* The names stand before the first record or in it. 16 KiB: that of an outbox is of two
 * or three. */
enum { LOOK_BYTES = 1 << 14 };

/* Whether `word`, which begins with a quote, stands there as a string's beginning. */
static int
has(struct span json, const char *word)
{
    const size_t bytes = strlen(word);

    for (size_t at = 0; at + bytes <= json.bytes; at++) {
        if (json.data[at] == '"' && memcmp(json.data + at, word, bytes) == 0 &&
            (at == 0 || json.data[at - 1] != '\\'))
            return 1;
    }
    return 0;
}

static int
has_any(struct span json, const char *const *words)
{
    for (; *words; words++) {
        if (has(json, *words))
            return 1;
    }
    return 0;
}

static int
is_mastodon(struct span json)
{
    static const char *const names[] = { "\"orderedItems\"",
                                         "\"spoiler_text\"",
                                         "\"https://www.w3.org/ns/activitystreams",
                                         "\"renoteId\"",
                                         "\"fileIds\"",
                                         NULL };

    return has_any(json, names);
}

static int
is_bluesky(struct span json)
{
    static const char *const names[] = { "\"app.bsky.", "\"network.bsky.jetstream.",
                                         NULL };

    return has_any(json, names) || (has(json, "\"uri\"") && has(json, "\"at://did:")) ||
           (has(json, "\"time_us\"") && has(json, "\"did\""));
}

static int
is_telegram(struct span json)
{
    static const char *const chats[] = {
        "\"personal_chat\"",     "\"bot_chat\"",
        "\"saved_messages\"",    "\"private_group\"",
        "\"private_channel\"",   "\"private_supergroup\"",
        "\"public_supergroup\"", "\"public_channel\"",
        "\"replies\"",           NULL
    };
    static const char *const parts[] = { "\"personal_information\"",
                                         "\"profile_pictures\"",
                                         "\"frequent_contacts\"",
                                         "\"web_sessions\"",
                                         "\"left_chats\"",
                                         "\"chats\"",
                                         NULL };

    return (has(json, "\"messages\"") && has_any(json, chats)) ||
           (has(json, "\"about\"") && has_any(json, parts));
}

enum read_kind
reader_network_of(struct span json)
{
    if (json.bytes > LOOK_BYTES)
        json.bytes = LOOK_BYTES;
    if (is_mastodon(json))
        return READ_KIND_MASTODON;
    if (is_bluesky(json))
        return READ_KIND_BLUESKY;
    return is_telegram(json) ? READ_KIND_TELEGRAM : READ_KIND_AUTO;
}
