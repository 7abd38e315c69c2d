/* SPDX-License-Identifier: MIT */
/*
 * The post that a command is about.
 */
#ifndef TOUT_WEECHAT_FIND_H
#define TOUT_WEECHAT_FIND_H

#include "post.h"
#include "tags.h"

struct found {
    void *data; /* of its line, as line.h has it */
    char *tags;
    struct post post;
    struct mark mark;
};

/* Finds a labelled post of the buffer that is not hidden: the last one (""), the n-th
 * from the last (a number), or the last one that has this text, in any case. Returns 0
 * if there is none; else `found` is to be freed. */
int find_post(struct t_gui_buffer *buffer, const char *which, struct found *found);
void found_free(struct found *found);

/* Writes down that it was taught as of a label ("": as of none). */
void found_set_taught(const struct found *found, const char *label, int32_t times);

#endif
