/* SPDX-License-Identifier: MIT */
/* Moments, as ISO 8601 has them. */
#ifndef TOUT_CLI_WRITE_TIME_H
#define TOUT_CLI_WRITE_TIME_H

#include <stdint.h>

#include "write/buffer.h"

/* Seconds since 1970-01-01 as "2024-02-29T12:30:00Z", between quotes such as "\"" or
 * none. */
void buffer_add_time(struct buffer *buffer, int64_t time, const char *quote);

#endif
