/* SPDX-License-Identifier: MIT */
/*
 * Lines that come in: each is labelled before it is shown.
 */
#ifndef TOUT_WEECHAT_INCOMING_H
#define TOUT_WEECHAT_INCOMING_H

#include "client.h"

/* Has WeeChat bring its lines here. */
void incoming_start(struct client *client);

/* Whether a line of this buffer with these tags is a post of somebody else's, and there
 * is an engine to label it. */
int incoming_is_post(const struct client *client, struct t_gui_buffer *buffer,
                     const char *tags);

#endif
