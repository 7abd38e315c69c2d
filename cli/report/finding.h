/* SPDX-License-Identifier: MIT */
/*
 * What a report has to know of a post, found out by a worker, as bytes on their way to
 * the survey, which adds them up in the order of the posts.
 */
#ifndef TOUT_CLI_REPORT_FINDING_H
#define TOUT_CLI_REPORT_FINDING_H

#include <tout.h>

#include "engine.h"
#include "read/read.h"
#include "report/kept.h"
#include "write/buffer.h"

/* The head; what it counts stands behind it. */
struct finding {
    struct fact fact; /* without its account */
    double probabilities[TOUT_LABELS_MAX];
    size_t author_bytes;
    size_t hosts;   /* names, each once */
    size_t reasons; /* of the label against another one; each a weight and a name */
};

/* The most that a report looks at of the reasons of one post; those behind add little.
 */
enum { FINDING_REASONS_MAX = 1000, FINDING_NAME_MAX = 256, FINDING_HOSTS_MAX = 32 };

/* Adds what there is to say of the post that the engine classified last. */
void finding_add(struct buffer *out, const struct engine *engine,
                 const struct post *post, const tout_verdict *verdict);

/* Takes bytes of what was added, from the front. */
struct findings {
    const char *at;
    const char *end;
};

/* Returns 0 behind the last; the author, id and text are lent. */
int findings_next(struct findings *findings, struct finding *finding,
                  struct post *post);

/* Then so often as the finding says: its hosts, and its reasons with their weights. */
const char *findings_host(struct findings *findings);
const char *findings_reason(struct findings *findings, int64_t *weight);

#endif
