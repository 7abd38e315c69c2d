/* SPDX-License-Identifier: MIT */
/*
 * When a post was written, from the forms that exports have: ISO 8601 with its variants
 * ("2024-02-29T12:30:00.123Z", "2024-02-29 12:30:00 +0530", "2024-02-29") and that of X
 * ("Thu Feb 29 12:30:00 +0000 2024").
 */
#ifndef TOUT_CLI_READ_MOMENT_H
#define TOUT_CLI_READ_MOMENT_H

#include "read/read.h"

/* Seconds since 1970-01-01 in UTC; READ_NO_TIME if it is not a time of the years 1970
 * to 9999. A time without a zone is taken for UTC. */
int64_t time_read(struct span text);

/* The same of digits, "1709209800": seconds, or with as many digits as they have today
 * milliseconds or microseconds. */
int64_t time_read_epoch(struct span digits);

/* Of either. */
int64_t time_read_any(struct span text);

#endif
