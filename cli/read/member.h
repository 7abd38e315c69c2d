/* SPDX-License-Identifier: MIT */
/* A reader of one member of an archive or a folder. */
#ifndef TOUT_CLI_READ_MEMBER_H
#define TOUT_CLI_READ_MEMBER_H

#include "read/members.h"
#include "read/reader.h"

/* Opens the member given last, with the options of the reader of them all but for the
 * kind. NULL, with that reader's message. */
struct reader *member_open(struct reader *reader, struct members *members,
                           enum read_kind kind);

#endif
