/* SPDX-License-Identifier: MIT */
/* What a corpus is too small to say. */
#ifndef TOUT_CLI_EVAL_CAUTION_H
#define TOUT_CLI_EVAL_CAUTION_H

#include "eval/bootstrap.h"
#include "eval/figures.h"
#include "names.h"

/* Called with one sentence, without a full stop. */
typedef void (*caution_tell)(void *context, const char *sentence);

/* Tells of labels with fewer than 30 posts, of recalls that not one false alarm is
 * allowed for, and of an accuracy whose interval is wider than .1. */
void caution_each(const struct figures *figures, const struct intervals *intervals,
                  const struct names *labels, caution_tell tell, void *context);

#endif
