/* SPDX-License-Identifier: MIT */
/*
 * The post within a message of a buffer: what its author wrote, without what the client
 * and gateways put around it.
 */
#ifndef TOUT_WEECHAT_POST_H
#define TOUT_WEECHAT_POST_H

#include "host.h"

struct post {
    char *message; /* without colors; holds the post */
    const char *text;
    size_t bytes;
};

/* Reads a message as WeeChat has it, our mark not included. `tags` are those of the
 * line, joined by commas. The text is empty if memory fails. */
struct post post_read(const char *message, const char *tags);
void post_free(struct post *post);

#endif
