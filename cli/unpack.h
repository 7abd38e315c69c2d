/* SPDX-License-Identifier: MIT */
/*
 * The posts of a batch, for a worker: those that are there, and those of its records,
 * which are read here.
 */
#ifndef TOUT_CLI_UNPACK_H
#define TOUT_CLI_UNPACK_H

#include "batch.h"

/* A worker's own; all zero is one that has read nothing. */
struct unpack {
    struct reader *reader; /* of the records of `source` */
    struct source *source;
};

/* Calls `take` with each post of the batch, borrowed until it returns, and says and
 * counts what else there is to say of its records, in their order. */
void unpack_each(struct unpack *unpack, struct batch *batch,
                 void (*take)(void *context, const struct post *post), void *context);

void unpack_free(struct unpack *unpack);

#endif
