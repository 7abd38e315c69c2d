/* SPDX-License-Identifier: MIT */
/* Features in words: "a link to example.org" for "site:example.org". */
#ifndef TOUT_CLI_REPORT_WORDS_H
#define TOUT_CLI_REPORT_WORDS_H

#include <stdint.h>
#include <stdio.h>

#include <tout.h>

/* Writes a feature, or "" for what has none, as evidence of kind `kind`
 * (tout_evidence_kind). */
void words_of_feature(FILE *out, int32_t kind, const char *feature);

/* Whether a feature's text could tell what somebody wrote, and not only what the model
 * has learned: an account, a word that it does not know. */
int words_are_private(const char *text);

#endif
