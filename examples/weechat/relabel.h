/* SPDX-License-Identifier: MIT */
/*
 * Labelling anew all lines that are there, when model, corrections or looks have
 * changed.
 */
#ifndef TOUT_WEECHAT_RELABEL_H
#define TOUT_WEECHAT_RELABEL_H

#include "host.h"

struct client;

/* How far it has come. */
struct relabel {
    struct t_gui_buffer **buffers; /* all there were when it began */
    size_t count;
    size_t at;
    void *line; /* the next one in the buffer; NULL: the newest */
    struct t_hook *timer;
};

/* Begins, from the newest line of the buffer that is looked at; what was begun before
 * is given up. */
void relabel_start(struct client *client);
void relabel_end(struct client *client);

#endif
