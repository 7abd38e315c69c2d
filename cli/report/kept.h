/* SPDX-License-Identifier: MIT */
/*
 * Posts kept in a nameless temporary file while an export is read, so that examples and
 * campaigns can be found at its end without the memory growing with it.
 */
#ifndef TOUT_CLI_REPORT_KEPT_H
#define TOUT_CLI_REPORT_KEPT_H

#include <stdint.h>
#include <stdio.h>

#include "read/read.h"

enum {
    KEPT_ID_BYTES_MAX = 256,
    KEPT_TEXT_BYTES_MAX = 8192 /* what a classifier reads of a post */
};

/* What is known of a post, beside what it says. Without padding: it is written as it
 * is. */
struct fact {
    int64_t time;
    double probability; /* of its label */
    int32_t strength; /* its label's score less that of the label it was held against */
    int32_t distance; /* from the other side of the decision; below 0 or above */
    uint32_t account; /* of the survey's accounts, or KEYED_NONE */
    uint32_t label;   /* a label, or one past the last if unsure */
    uint32_t is_ruled; /* a rule fixed it */
    uint16_t id_bytes;
    uint16_t text_bytes;
};

struct kept {
    FILE *file;
    uint64_t count;
};

/* Each returns 0, or an exit code after having said why not. */
int kept_start(struct kept *kept);
int kept_add(struct kept *kept, struct fact *fact, const struct post *post);

/* From the first post on again. */
int kept_rewind(struct kept *kept);

/* The next post, its id and text in buffers of the sizes above; and where it stands,
 * for kept_at(). Ids and texts are as long as the fact says. */
int kept_next(struct kept *kept, struct fact *fact, char *id, char *text,
              int64_t *place);
int kept_at(struct kept *kept, int64_t place, struct fact *fact, char *id, char *text);

void kept_end(struct kept *kept);

#endif
