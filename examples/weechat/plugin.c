/* SPDX-License-Identifier: MIT */
/*
 * A plugin for WeeChat that labels posts: README.md beside this file says what it does.
 *
 * WeeChat loads plugins into one name space, so only what it looks for is visible; the
 * rest is built with -fvisibility=hidden.
 */
#include "client.h"
#include "command.h"
#include "incoming.h"

#define TEXT(number) TEXT_OF(number)
#define TEXT_OF(number) #number
#define VERSION                                                                        \
    TEXT(TOUT_VERSION_MAJOR)                                                           \
    "." TEXT(TOUT_VERSION_MINOR) "." TEXT(TOUT_VERSION_PATCH)

struct t_weechat_plugin *weechat_plugin;

static struct client client;

#if defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

WEECHAT_PLUGIN_NAME("tout")
WEECHAT_PLUGIN_DESCRIPTION("Label posts as follower-selling, commercial or community")
WEECHAT_PLUGIN_AUTHOR("the authors of tout")
WEECHAT_PLUGIN_VERSION(VERSION)
WEECHAT_PLUGIN_LICENSE("MIT")

int
weechat_plugin_init(struct t_weechat_plugin *plugin, int argc, char *argv[])
{
    (void)argc;
    (void)argv;
    weechat_plugin = plugin;
    if (!client_start(&client))
        return WEECHAT_RC_ERROR;
    incoming_start(&client);
    command_start(&client);
    return WEECHAT_RC_OK;
}

int
weechat_plugin_end(struct t_weechat_plugin *plugin)
{
    (void)plugin;
    client_end(&client);
    return WEECHAT_RC_OK;
}

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif
