/* SPDX-License-Identifier: MIT */
/*
 * The plugin as a whole: what a callback of WeeChat is given.
 */
#ifndef TOUT_WEECHAT_CLIENT_H
#define TOUT_WEECHAT_CLIENT_H

#include "corrections.h"
#include "engine.h"
#include "relabel.h"
#include "settings.h"
#include "tally.h"

struct client {
    struct settings settings;
    struct engine engine;
    struct corrections corrections;
    struct tally tally;
    struct relabel relabel;
    int engine_is_stale; /* options changed since it was loaded */
    int look_is_stale;   /* likewise, since lines were labelled */
    int is_folding;      /* the filter is there */
};

int client_start(struct client *client);
void client_end(struct client *client);

/* Acts on changed options; to be called before anything that depends on them. */
void client_settle(struct client *client);

/* Folds and unfolds, as the option says. */
void client_fold(struct client *client);

#endif
