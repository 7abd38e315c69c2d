/* SPDX-License-Identifier: MIT */
/* Reasons in words: "a link to example.org" for "site:example.org". */
#ifndef TOUT_CLI_REPORT_WORDS_H
#define TOUT_CLI_REPORT_WORDS_H

#include <stdint.h>
#include <stdio.h>

#include "engine.h"

/* Writes a reason of kind `kind` (tout_evidence_kind): the text of a feature, or the
 * name of a rule of the engine's. */
void words_of_reason(FILE *out, const struct engine *engine, int32_t kind,
                     const char *text);

/* The same of a reason of the last post. */
void words_of_evidence(FILE *out, const struct engine *engine,
                       const tout_evidence *reason);

/* Whether a feature's text could tell what somebody wrote, and not only what the model
 * has learned: an account, a word that it does not know. */
int words_are_private(const char *text);

#endif
