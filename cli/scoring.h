/* SPDX-License-Identifier: MIT */
/*
 * Results of posts: put into words by workers, and written in order.
 */
#ifndef TOUT_CLI_SCORING_H
#define TOUT_CLI_SCORING_H

#include "output.h"
#include "stage.h"
#include "write/write.h"

struct scoring {
    struct stage stage;
    struct writer writer; /* how; its copies have buffers */
    int has_header;
    /* Whether posts with a label are written; the last is for those without. All, where
     * none is set. */
    unsigned char only[TOUT_LABELS_MAX + 1];
    int has_only;
    struct output *output;

    /* Inside. */
    struct writer *writers; /* of the workers */
    int owes_header;        /* it was asked for, and is yet to be written */
};

/* Scores what the stage's feed has. Returns an exit code, everything having been said.
 */
int scoring_run(struct scoring *scoring);

void scoring_free(struct scoring *scoring);

#endif
