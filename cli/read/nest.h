/* SPDX-License-Identifier: MIT */
/*
 * What stands around the records of an export that is one object: the members that are
 * arrays of records, as in {"messages": [...]}, and what is said beside them.
 *
 * It is looked at byte by byte, because it may be of any length, and holds nothing of
 * it but what is asked for.
 */
#ifndef TOUT_CLI_READ_NEST_H
#define TOUT_CLI_READ_NEST_H

#include "read/read.h"
#include "read/scan.h"

enum { NEST_WORD_BYTES = 64, NEST_NOTES = 2 };

/* A key or a short value. Of a longer one `bytes` is past the room, and it is nobody's
 * name. */
struct nest_word {
    char data[NEST_WORD_BYTES];
    size_t bytes;
};

struct nest {
    /* Set by who asks. */
    const char *const *arrays; /* members that are arrays of records; NULL ends them */
    const char *const *notes;  /* members beside them to be noted, at most NEST_NOTES,
                                * and  a NULL; or NULL */
    const char *first_key;     /* which records begin with, until one is seen */
    int is_at_root; /* arrays count as members of the outermost object only */
    int is_certain; /* no record stands outside of such an array */

    struct scan scan;
    struct nest_word word; /* the string, number or name that is being read */
    struct nest_word key;
    struct nest_word noted[NEST_NOTES];  /* in objects that are open */
    int depths[NEST_NOTES];              /* how deep those are */
    struct nest_word beside[NEST_NOTES]; /* the array that was opened last */
    int array_depth; /* brackets around that array, counted while they matched */
    int is_lost;     /* in the middle of what is broken: brackets need not match */
};

/* Looks at the next byte. SCAN_CLOSED: it opened an array of records. SCAN_BROKEN: it
 * cannot stand there, as scan.expected and scan.found say. */
enum scan_result nest_step(struct nest *nest, char byte);

/* Looks at what is not known to be whole; brackets are not held against it. */
void nest_lose(struct nest *nest);

/* What was noted of the member `notes[which]` beside the array of records that was
 * opened last; NULL if there is none. */
struct span nest_note(const struct nest *nest, int which);

/* How many brackets are open around a record. */
int nest_depth(const struct nest *nest);

#endif
