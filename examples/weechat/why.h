/* SPDX-License-Identifier: MIT */
/*
 * /tout why: a post with the words marked that speak for and against its label, and the
 * reasons as a list.
 */
#ifndef TOUT_WEECHAT_WHY_H
#define TOUT_WEECHAT_WHY_H

#include "client.h"
#include "post.h"

void why_say(const struct client *client, struct t_gui_buffer *buffer,
             const struct post *post);

#endif
