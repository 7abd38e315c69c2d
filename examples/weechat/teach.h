/* SPDX-License-Identifier: MIT */
/*
 * /tout spam, commercial, ham, teach and forget: what a line is, in the user's word.
 */
#ifndef TOUT_WEECHAT_TEACH_H
#define TOUT_WEECHAT_TEACH_H

#include "client.h"
#include "find.h"

/* Teaches a line of the buffer as of a label; what it was taught as before is taken
 * back. All lines are labelled anew. */
void teach_line(struct client *client, struct t_gui_buffer *buffer,
                const struct found *found, const char *label);

/* Takes back what the line was taught as. */
void teach_forget(struct client *client, struct t_gui_buffer *buffer,
                  const struct found *found);

#endif
