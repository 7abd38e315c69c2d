/* SPDX-License-Identifier: MIT */
/*
 * This is the one place that a burst of posts comes through: what it costs is counted
 * (tally.h).
 */
#include "incoming.h"

#include <stdio.h>

#include "dress.h"

int
incoming_is_post(const struct client *client, struct t_gui_buffer *buffer,
                 const char *tags)
{
    return client->engine.scratch && tags_have(tags, "irc_privmsg") &&
           !tags_have(tags, "self_msg") &&
           weechat_buffer_match_list(buffer,
                                     weechat_config_string(client->settings.buffers));
}

/* WeeChat looks at its timers once all that it had to read is done. */
static int
on_batch_end(const void *pointer, void *data, int remaining)
{
    struct client *client = (void *)(uintptr_t)pointer;

    (void)data;
    (void)remaining;
    tally_end_batch(&client->tally);
    return WEECHAT_RC_OK;
}

static struct t_hashtable *
on_line(const void *pointer, void *data, struct t_hashtable *line)
{
    struct client *client = (void *)(uintptr_t)pointer;
    const char *tags = weechat_hashtable_get(line, "tags");
    const char *message = weechat_hashtable_get(line, "message");
    const char *buffer = weechat_hashtable_get(line, "buffer");
    struct t_hashtable *changed = NULL;
    void *at = NULL;
    struct dress dress;
    uint64_t began;

    (void)data;
    client_settle(client);
    began = tally_clock();
    if (!tags || !message || !buffer || sscanf(buffer, "%p", &at) != 1 ||
        !incoming_is_post(client, at, tags))
        return NULL;
    dress = dress_line(client, tags, message, (struct mark){ .label = "" });
    if (dress.tags && dress.message)
        changed = weechat_hashtable_new(8, WEECHAT_HASHTABLE_STRING,
                                        WEECHAT_HASHTABLE_STRING, NULL, NULL);
    if (changed) {
        weechat_hashtable_set(changed, "tags", dress.tags);
        weechat_hashtable_set(changed, "message", dress.message);
    }
    dress_free(&dress);
    if (client->tally.batch_posts == 0)
        weechat_hook_timer(1, 0, 1, on_batch_end, client, NULL);
    tally_add(&client->tally, dress.label, began);
    return changed;
}

void
incoming_start(struct client *client)
{
    /* A low priority: other plugins and scripts are done with the message before. */
    weechat_hook_line("500|formatted", "*", "irc_privmsg", on_line, client, NULL);
}
