/* SPDX-License-Identifier: MIT */
/*
 * The long texts of an archive of X. It keeps what goes beyond 280 characters in a file
 * of its own, under ids of their own; the tweet has the beginning and a "…".
 *
 * A long text belongs to the tweet that was written in the same second and begins as
 * it does. They are few, so all are held; the tweets are not.
 */
#ifndef TOUT_CLI_READ_NOTES_H
#define TOUT_CLI_READ_NOTES_H

#include "read/text.h"

struct notes;

/* NULL without memory. */
struct notes *notes_new(void);
void notes_free(struct notes *notes);

/* Holds a copy of a long text with its id and time. Returns NULL, or why it cannot. */
const char *notes_add(struct notes *notes, const struct post *post);

/* Whether there are any; NULL has none. */
int notes_has_any(const struct notes *notes);

/* Puts the long text in the place of the tweet's, if there is one. Returns 0 if there
 * is no room. */
int notes_join(struct notes *notes, int64_t time, struct text *text);

/* Those that were added, in order, once each: READ_POST if no tweet was found for it,
 * READ_SKIPPED if one was, READ_END. */
enum read_result notes_next(struct notes *notes, struct post *post);

#endif
