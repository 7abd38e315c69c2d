/* SPDX-License-Identifier: MIT */
/* What came of scoring, in words and as JSON for programs. */
#ifndef TOUT_CLI_SCORE_TALLY_H
#define TOUT_CLI_SCORE_TALLY_H

#include "scoring.h"

/* How it was asked for; kept in the JSON, so that a result can be made again. */
struct score_asked {
    const struct engine_options *engine;
    const struct list *only;
    const char *format;
    const char *from; /* NULL: found */
};

/* All files, and the labels, on standard error. */
void score_tally_print(const struct scoring *scoring);

/* Writes the JSON. Returns 0, or an exit code after a message. */
int score_tally_save(const struct scoring *scoring, const struct score_asked *asked,
                     struct output *output);

#endif
