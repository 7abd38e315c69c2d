/* SPDX-License-Identifier: MIT */
/*
 * So many posts of a stream of unknown length, each as likely as any other, in their
 * order: a reservoir. Memory is that of the posts kept.
 */
#ifndef TOUT_CLI_SAMPLE_H
#define TOUT_CLI_SAMPLE_H

#include <stddef.h>
#include <stdint.h>

#include "read/read.h"

struct sampled {
    struct post post;
    char *bytes;     /* that its spans lead into */
    uint64_t number; /* in the stream */
    size_t file;
};

struct sample {
    uint64_t size;  /* posts to keep */
    uint64_t state; /* of the random numbers: the seed at first */
    uint64_t seen;
    struct sampled *list;
    size_t count;
    size_t capacity;
};

/* Keeps a copy of the post, or not. Returns 0 without memory. */
int sample_offer(struct sample *sample, const struct post *post, size_t file);

/* Puts what was kept into the order of the stream. */
void sample_sort(struct sample *sample);

void sample_free(struct sample *sample);

#endif
