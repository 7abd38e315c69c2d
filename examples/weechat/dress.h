/* SPDX-License-Identifier: MIT */
/*
 * How a labelled line looks: its tags, and the label before its message.
 */
#ifndef TOUT_WEECHAT_DRESS_H
#define TOUT_WEECHAT_DRESS_H

#include "client.h"
#include "post.h"
#include "tags.h"

/* A line as it is to be; a string is NULL if memory failed. */
struct dress {
    char *tags;
    char *message;
    uint32_t label;
};

/* Classifies the message, which is without a mark, and dresses the line; of `mark`
 * counts what was taught. The client has an engine. */
struct dress dress_line(const struct client *client, const char *tags,
                        const char *message, struct mark mark);
void dress_free(struct dress *dress);

/* The message without the mark that it has by its tags. */
const char *dress_unmarked(const char *message, const struct mark *mark);

#endif
