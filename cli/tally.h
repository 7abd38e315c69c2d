/* SPDX-License-Identifier: MIT */
/*
 * What became of every record of a file: read, left out, bad. It adds up, so that
 * nobody has to wonder where a post went.
 */
#ifndef TOUT_CLI_TALLY_H
#define TOUT_CLI_TALLY_H

#include <stdint.h>

enum { TALLY_REASONS_MAX = 16 };

struct tally {
    uint64_t posts;
    uint64_t skipped;
    uint64_t bad;
    struct {
        char text[96];
        uint64_t count;
    } reasons[TALLY_REASONS_MAX]; /* why records were left out */
};

/* Counts a record that was left out, or several. */
void tally_skip(struct tally *tally, const char *reason);
void tally_skip_many(struct tally *tally, const char *reason, uint64_t count);

void tally_add(struct tally *into, const struct tally *from);

/* "tout: NAME: 5 records: 3 posts, 1 left out (1 no text), 1 bad" on standard error. */
void tally_print(const struct tally *tally, const char *name);

#endif
