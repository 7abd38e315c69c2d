/* SPDX-License-Identifier: MIT */
/*
 * Lines that are in buffers: labelling them anew, and finding the one that a command is
 * about.
 */
#ifndef TOUT_WEECHAT_LINES_H
#define TOUT_WEECHAT_LINES_H

#include "client.h"
#include "post.h"
#include "tags.h"

/* Labels all lines anew, in all buffers, and those that were not labelled before. */
void lines_relabel(struct client *client);

/* A line that has a label. */
struct line {
    void *data; /* its hdata, "line_data" */
    char *tags;
    struct post post;
    struct mark mark;
};

/* Finds a line of the buffer that is not hidden: the last one (""), the n-th from the
 * last (a number), or the last one that has this text, in any case. Returns 0 if there
 * is none; else `line` is to be freed. */
int lines_find(struct t_gui_buffer *buffer, const char *which, struct line *line);
void line_free(struct line *line);

/* Writes down that the line was taught as of a label ("": as of none). */
void line_set_taught(const struct line *line, const char *label, int32_t times);

#endif
