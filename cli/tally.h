/* SPDX-License-Identifier: MIT */
/*
 * What became of every record of a file: read, left out, bad. It adds up, so that
 * nobody has to wonder where a post went.
 */
#ifndef TOUT_CLI_TALLY_H
#define TOUT_CLI_TALLY_H

#include <stdint.h>

enum {
    TALLY_REASONS_MAX = 16,
    /* So many tell what a file of the wrong kind is; a terminal shows them at once. */
    TALLY_BAD_NAMED = 20
};

struct tally {
    uint64_t posts;
    uint64_t skipped;
    uint64_t bad;
    uint64_t unnamed; /* of the bad ones; see tally_names() */
    struct {
        char text[96];
        uint64_t count;
    } reasons[TALLY_REASONS_MAX]; /* why records were left out */
};

/* Counts a record that was left out, or several. */
void tally_skip(struct tally *tally, const char *reason);
void tally_skip_many(struct tally *tally, const char *reason, uint64_t count);

/* Whether a bad record is named: `bad` came before it, and `others` that were not. All
 * are, but in a file that had nothing else so far, which is of the wrong kind: there
 * the first TALLY_BAD_NAMED are. */
int tally_names(uint64_t bad, uint64_t others);

/* Counts a bad record; returns what tally_names() says of it. */
int tally_bad(struct tally *tally);

void tally_add(struct tally *into, const struct tally *from);

/* "tout: NAME: 5 records: 3 posts, 1 left out (1 no text), 1 bad" on standard error; of
 * bad records that were not named it says how many. */
void tally_print(const struct tally *tally, const char *name);

#endif
