/* SPDX-License-Identifier: MIT */
/* A post with its evidence marked in the text, and the reasons below. */
#ifndef TOUT_CLI_REPORT_MARKS_H
#define TOUT_CLI_REPORT_MARKS_H

#include <stddef.h>
#include <stdio.h>

#include "report/sections.h"

/* Bytes of a post that are shown, at most; of a post without marks as well. */
enum { MARKS_TEXT_MAX = 700 };

/* The text as a paragraph, with what speaks for `label` rather than `other` marked, and
 * a list of the strongest reasons. The engine's scratch must have classified it last.
 */
void marks_put(FILE *out, const struct report *report, const char *text, size_t bytes,
               uint32_t label);

/* The text alone. */
void marks_put_plain(FILE *out, const char *text, size_t bytes);

#endif
