/* SPDX-License-Identifier: MIT */
/*
 * The command /tout.
 */
#ifndef TOUT_WEECHAT_COMMAND_H
#define TOUT_WEECHAT_COMMAND_H

#include "client.h"

void command_start(struct client *client);

#endif
