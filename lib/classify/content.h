/* SPDX-License-Identifier: MIT */
/* Whether a post says anything that the model knows. */
#ifndef TOUT_CLASSIFY_CONTENT_H
#define TOUT_CLASSIFY_CONTENT_H

#include <tout.h>

/* Whether the model has a row for a feature of the post that is content. Asked when
 * all were looked for; nearly always a stem that is remembered tells. */
int ti_knows_content(tout_scratch *scratch);

#endif
