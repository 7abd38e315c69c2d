/* SPDX-License-Identifier: MIT */
/* From the features of a post to the rows of the model. */
#ifndef TOUT_CLASSIFY_FIND_H
#define TOUT_CLASSIFY_FIND_H

#include <tout.h>

/* Looks up the features that were read: fills rows, rares, known, n and has_content. */
void ti_find_rows(tout_scratch *scratch);

#endif
