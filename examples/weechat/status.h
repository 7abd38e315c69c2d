/* SPDX-License-Identifier: MIT */
/*
 * /tout status: what is in use, what it did, and what that cost.
 */
#ifndef TOUT_WEECHAT_STATUS_H
#define TOUT_WEECHAT_STATUS_H

#include "client.h"

void status_say(const struct client *client, struct t_gui_buffer *buffer);

#endif
