/* SPDX-License-Identifier: MIT */
/*
 * WeeChat, as every file here sees it. Its macros call through the pointer that WeeChat
 * gives the plugin when it starts; there is one for the whole plugin, and no other
 * variable is shared by its files.
 */
#ifndef TOUT_WEECHAT_HOST_H
#define TOUT_WEECHAT_HOST_H

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <weechat-plugin.h>

extern struct t_weechat_plugin *weechat_plugin;

#endif
