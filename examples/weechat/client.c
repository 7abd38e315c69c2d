/* SPDX-License-Identifier: MIT */
/*
 * Options often change several at a time, and a model takes milliseconds to open. So a
 * change only says that there was one, and a timer, or whatever needs to know before,
 * acts on it.
 */
#include "client.h"

#include <stdint.h>

#include "tags.h"

/* A filter of WeeChat's hides lines and shows them again, and never deletes one. */
static const char hide[] = "/mute -core /filter addreplace tout * " TAG_FOLD " *";
static const char show[] = "/mute -core /filter del tout";

static int
on_timer(const void *pointer, void *data, int remaining)
{
    void *client = (void *)(uintptr_t)pointer;

    (void)data;
    (void)remaining;
    client_settle(client);
    return WEECHAT_RC_OK;
}

static void
on_change(void *context, enum settings_part part)
{
    struct client *client = context;

    if (!client->engine_is_stale && !client->look_is_stale)
        weechat_hook_timer(1, 0, 1, on_timer, client, NULL);
    client->look_is_stale = 1;
    if (part == SETTINGS_ENGINE)
        client->engine_is_stale = 1;
}

void
client_fold(struct client *client)
{
    const int wanted = weechat_config_boolean(client->settings.fold);

    if (wanted)
        weechat_command(NULL, hide);
    if (!wanted && client->is_folding)
        weechat_command(NULL, show);
    client->is_folding = wanted;
}

void
client_settle(struct client *client)
{
    const int engine_is_stale = client->engine_is_stale;

    if (!client->look_is_stale)
        return;
    client->engine_is_stale = client->look_is_stale = 0;
    settings_refresh(&client->settings);
    if (engine_is_stale) {
        engine_load(&client->engine, &client->settings);
        corrections_load(&client->corrections, &client->settings, &client->engine);
        memset(&client->tally, 0, sizeof client->tally);
    }
    relabel_start(client);
    client_fold(client);
}

int
client_start(struct client *client)
{
    memset(client, 0, sizeof *client);
    if (!settings_start(&client->settings, on_change, client))
        return 0;
    client->engine_is_stale = client->look_is_stale = 1;
    client_settle(client);
    return 1;
}

void
client_end(struct client *client)
{
    if (client->is_folding)
        weechat_command(NULL, show);
    relabel_end(client);
    corrections_end(&client->corrections);
    engine_end(&client->engine);
    settings_end(&client->settings);
}
