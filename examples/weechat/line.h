/* SPDX-License-Identifier: MIT */
/*
 * Lines of buffers, through hdata: WeeChat's window on its structs.
 */
#ifndef TOUT_WEECHAT_LINE_H
#define TOUT_WEECHAT_LINE_H

#include "host.h"

/* The newest line of a buffer, and the one before a line; NULL if there is none. */
void *line_last(struct t_gui_buffer *buffer);
void *line_before(void *line);

/* Whether the buffer is still there, and the line in it. */
int line_has_buffer(struct t_gui_buffer *buffer);
int line_is_there(struct t_gui_buffer *buffer, void *line);

/* What a line holds; NULL if it is being made. The functions below are about that. */
void *line_data(void *line);

/* The tags, joined by commas; to be freed, NULL if memory fails. */
char *line_tags(void *data);
const char *line_message(void *data);
int line_is_shown(void *data);

/* Puts tags and message (NULL: as it is) in the place of those that it has. */
void line_update(void *data, const char *tags, const char *message);

#endif
